/** Puts changed cells into a tab of a workbook file. Every other part of the file keeps its bytes. */

import { byteSink } from './byte-sink.ts';
import type { WrittenValue } from './plain-text.ts';
import { cellXml } from './xlsx-cell.ts';
import type { TabCell } from './xlsx-read.ts';
import { columnName, columnNumber, type RawRow, rawCells, rawRows, type SheetXml, sheetXml } from './xlsx-rows.ts';
import { openStyles, type StyleSheet } from './xlsx-styles.ts';
import type { Workbook, WorkbookTab } from './xlsx-workbook.ts';
import { asUtf8, decodeXml, encodeXml } from './xml.ts';
import { readPart, writeZip } from './zip.ts';

/** A cell to write: 1-based column, value, and the number format for a cell that is new. */
export type CellChange = { readonly column: number; readonly value: WrittenValue; readonly format: string };

/** The changes of a 1-based row, in column order; empty for most. */
export type RowChanges = (row: number) => readonly CellChange[];

/** The file with the changes of rows 1 to `lastRow`; the same bytes when there are none. Cells with a formula stay. */
export function writeTab(book: Workbook, tab: WorkbookTab, lastRow: number, changesOf: RowChanges): Uint8Array {
  const part = readPart(book.zip, tab.part);
  if (part === null) return book.bytes;
  const stylesXml = book.stylesPart === null ? null : readPart(book.zip, book.stylesPart);
  const styles = openStyles(stylesXml === null ? '' : decodeXml(stylesXml));
  const sheet = sheetXml(decodeXml(part));
  const written = patchSheet(sheet, lastRow, changesOf, styles, book.formats);
  if (written === null) return book.bytes;
  const changed = new Map<string, Uint8Array>([[partName(book, tab.part), written]]);
  if (book.stylesPart !== null) changed.set(partName(book, book.stylesPart), encodeXml(styles.xml()));
  return writeZip(book.zip, changed);
}

/** True when a value read from a tab and one to be written stand for the same cell. */
export function isSameCell(before: TabCell | undefined, after: WrittenValue): boolean {
  const value = typeof before === 'object' && before !== null ? before.value : (before ?? null);
  return (value === '' ? null : value) === (after === '' ? null : after);
}

/** Part names may differ from their mention in letter case only. */
function partName(book: Workbook, mentioned: string): string {
  if (book.zip.entries.has(mentioned)) return mentioned;
  return [...book.zip.entries.keys()].find((name) => name.toLowerCase() === mentioned.toLowerCase()) ?? mentioned;
}

/** The worksheet with the changes, null when there are none. */
function patchSheet(
  sheet: SheetXml,
  lastRow: number,
  changesOf: RowChanges,
  styles: StyleSheet,
  formats: readonly string[],
): Uint8Array | null {
  const { xml, prefix } = sheet;
  const parts = byteSink();
  let position = sheet.dataFrom;
  let next = 1;
  let lastColumn = 0;
  let isHeading = true;
  const put = (row: number, raw: RawRow | null, changes: readonly CellChange[]) => {
    const cells = raw === null ? [] : rawCells(sheet, raw);
    // The first row written to is the header row: its new cells look like their neighbour.
    const neighbour = isHeading ? Number(cells[cells.length - 1]?.style || '0') : 0;
    isHeading = false;
    if (raw === null) parts.push(`<${prefix}row r="${row}">`);
    else
      parts.push(
        xml.slice(position, raw.from),
        raw.tag.replace(/\sspans=("[^"]*"|'[^']*')/, '').replace(/\s*\/>$/, '>'),
      );
    position = raw === null ? position : raw.cellsFrom;
    let at = 0;
    for (const { column, value, format } of changes) {
      while ((cells[at]?.column ?? Number.POSITIVE_INFINITY) < column) at += 1;
      const present = cells[at]?.column === column ? cells[at] : undefined;
      if (present !== undefined && /<(?:\w+:)?f[\s>/]/.test(present.inner)) continue;
      const base = Number(present?.style || '0') || neighbour;
      const isMeant = typeof value !== 'number' || formats[base] === format;
      const style = isMeant ? base : styles.styleFor(format, base);
      const cell = cellXml(prefix, row, column, value, style);
      const from = present?.from ?? cells[at]?.from ?? raw?.cellsTo ?? position;
      parts.push(raw === null ? '' : xml.slice(position, from), cell);
      if (raw !== null) position = present?.to ?? from;
      lastColumn = Math.max(lastColumn, column);
    }
    if (raw === null || raw.isClosed) parts.push(`</${prefix}row>`);
    else parts.push(xml.slice(position, raw.to));
    if (raw !== null) position = raw.to;
  };
  const putMissing = (before: number) => {
    for (; next < before; next += 1) {
      const changes = changesOf(next);
      if (changes.length > 0) put(next, null, changes);
    }
  };
  for (const raw of rawRows(sheet)) {
    if (raw.row > lastRow) break;
    if (next < raw.row) {
      parts.push(xml.slice(position, raw.from));
      position = raw.from;
      putMissing(raw.row);
    }
    const changes = changesOf(raw.row);
    if (changes.length > 0) put(raw.row, raw, changes);
    next = raw.row + 1;
  }
  if (lastColumn === 0) return null;
  parts.push(xml.slice(position));
  return parts.bytes(asUtf8(withDimension(xml.slice(0, sheet.dataFrom), lastColumn, lastRow)));
}

/** The used range that the file states, widened; left alone when it states none. */
function withDimension(head: string, lastColumn: number, lastRow: number): string {
  return head.replace(
    /(<(?:\w+:)?dimension\s[^>]*?ref=["'])([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?/,
    (_, start: string, left: string, top: string, right: string | undefined, bottom: string | undefined) => {
      const column = Math.max(lastColumn, columnNumber(right ?? left));
      return `${start}${left}${top}:${columnName(column)}${Math.max(lastRow, Number(bottom ?? top))}`;
    },
  );
}
