/** Which rows of a table are creators, and under which heading they are. Reads no values. */
import { type Cell, cellName, isBlank } from '../../cell.ts';
import type { Platform } from '../../creator.ts';
import { listOf } from '../../lazy-list.ts';
import type { Problem } from '../../problem.ts';
import { oneLine } from '../../text/fold-text.ts';
import { isPlatformName, platformFromName } from '../cells/platform.ts';
import type { HeaderRows } from '../titles/header-rows.ts';
import { leftOutReason } from './left-out-rows.ts';

/** A row of data with its 1-based place in the grid; `section` is the platform of the heading above it, null without one. */
export type DataRow = { readonly cells: readonly Cell[]; readonly gridRow: number; readonly section: Platform | null };

type Rows = readonly (readonly Cell[])[];
type Table = {
  readonly header: HeaderRows;
  /** Columns that an earlier run wrote: they do not make a row. */
  readonly own: ReadonlySet<number>;
  /** The column of names, -1 for none. */
  readonly creator: number;
  /** 1-based grid position of the table's first cell. */
  readonly origin: { readonly row: number; readonly column: number };
  /** Rows are made when they are looked at. */
  readonly isLong: boolean;
};

/** The rows with a creator, in order, and their cells alone; what else is between them goes to `problems`, blank rows and rulers silently. */
export function dataRows(
  cells: Rows,
  { header, own, creator, origin, isLong }: Table,
  problems: Problem[],
): { readonly rows: readonly DataRow[]; readonly body: Rows } {
  const kept: number[] = [];
  const sections: (Platform | null)[] = [];
  const titles = header.row < 0 ? [] : (cells[header.row] ?? []);
  const reasonAt = (row: number) => leftOutReason(cells[row] ?? [], titles, own, creator);
  let section: Platform | null = null;
  for (let row = header.firstDataRow; row < cells.length; row++) {
    const line = cells[row] ?? [];
    const gridRow = origin.row + row;
    const heading = headingOf(line, own);
    const isHeading = platformOf(heading) !== null && (isPlatformName(heading) || reasonAt(row + 1) === 'left-titles');
    const reason = isHeading ? 'left-heading' : reasonAt(row);
    if (isHeading) section = platformOf(heading);
    if (reason === null) {
      kept.push(row);
      sections.push(section);
    } else if (reason !== 'blank' && reason !== 'ruler') {
      const sentence = { says: 'no-creator', parts: [cellName(gridRow, origin.column), { says: reason }] } as const;
      problems.push({ code: 'left-out-row', row: gridRow, column: 0, sentence });
    }
  }
  const rowAt = (at: number): DataRow => {
    const row = kept[at] ?? 0;
    return { cells: cells[row] ?? [], gridRow: origin.row + row, section: sections[at] ?? null };
  };
  return {
    rows: listOf(kept.length, rowAt, isLong),
    body: listOf(kept.length, (at) => cells[kept[at] ?? 0] ?? [], isLong),
  };
}

/** The one platform that headings over the titles name, null for none or several. */
export function platformOverTitles(cells: Rows, { row }: HeaderRows): Platform | null {
  const named = new Set<Platform>();
  for (const line of cells.slice(0, Math.max(0, row))) {
    const heading = headingOf(line, new Set(), LONGEST_LIST_TITLE);
    const platform = platformOf(heading);
    if (platform !== null) named.add(platform);
  }
  const [only] = named;
  return named.size === 1 && only !== undefined ? only : null;
}

const LONGEST_HEADING = 60;
/** A title of an export names tool, list, country and month as well. */
const LONGEST_LIST_TITLE = 100;
const ONLY_MARKS = /^[\s:–-]*$/;

/** The only text of a row, without colon or dash behind it; '' when the row holds more, or none. */
function headingOf(line: readonly Cell[], own: ReadonlySet<number>, longest = LONGEST_HEADING): string {
  let only = '';
  for (let column = 0; column < line.length; column++) {
    const cell = line[column];
    if (isBlank(cell) || own.has(column)) continue;
    if (typeof cell !== 'string' || !ONLY_MARKS.test(only) || cell.length > longest) return '';
    only = cell;
  }
  return oneLine(only).replace(/\s*[:–-]+$/, '');
}

/** `Li` and `Red` alone are names of people. */
function platformOf(heading: string): Platform | null {
  return heading === '' ? null : platformFromName(heading);
}
