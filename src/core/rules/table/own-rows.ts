/** Which rows of a rules table are the team's own: neither a line nor anything that we print. Reads no rules. */
import { type Cell, isBlank } from '../../cell.ts';
import { findMarker } from './find-rules.ts';
import { readLines } from './parse/read-lines.ts';
import { sectionsOf } from './table-layout.ts';

/** 0-based rows with content, notes inside blocks included. All filled rows of a table without a marker. */
export function ownRows(table: readonly (readonly Cell[])[]): number[] {
  const marker = findMarker(table);
  const ours = new Set<number>(marker === null ? [] : [marker.row]);
  if (marker !== null && /^How to read/.test(String(table[marker.row + 1]?.[marker.column] ?? ''))) {
    ours.add(marker.row + 1);
  }
  for (const section of sectionsOf(table)) {
    for (let row = section.start; row <= section.titleRow; row += 1) ours.add(row);
    const lines = readLines(table, section, { sheetName: '', originRow: 1, originColumn: 1 }, null, () => undefined);
    for (const { row } of lines) ours.add(row - 1);
  }
  return table.flatMap((cells, row) => (ours.has(row) || cells.every(isBlank) ? [] : [row]));
}
