/** A1 notation: column letters and cell addresses to numbers and back. Never looks at a sheet. */
import type { Rect } from './cell-store.ts';

/** What an address says; null is an open end (`A2:B` has no last row, `A:C` no rows at all). */
export type A1 = {
  readonly sheetName: string | null;
  readonly firstRow: number | null;
  readonly firstColumn: number | null;
  readonly lastRow: number | null;
  readonly lastColumn: number | null;
};

/** `A` for 1, `Z` for 26, `AA` for 27. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 1 for `A`, 28 for `ab`; letters only. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + (letter.charCodeAt(0) - 64);
  return column;
}

/** Reads `B2`, `$A$1:C3`, `A2:B`, `A:C`, `2:5`, each with or without a sheet name; null when it is no address. */
export function parseA1(text: string): A1 | null {
  const { sheetName, address } = splitSheetName(text.trim());
  const parts = address.split(':');
  const first = parseCorner(parts[0] ?? '');
  if (first === null || parts.length > 2) return null;
  if (parts.length === 1) {
    if (first.row === null || first.column === null) return null;
    return at(sheetName, first.row, first.column, first.row, first.column);
  }
  const last = parseCorner(parts[1] ?? '');
  if (last === null) return null;
  return at(
    sheetName,
    lower(first.row, last.row),
    lower(first.column, last.column),
    last.row === null ? null : Math.max(first.row ?? 0, last.row),
    last.column === null ? null : Math.max(first.column ?? 0, last.column),
  );
}

/** The address of a rectangle, one cell as `B2`. */
export function rectToA1(rect: Rect): string {
  const first = columnLetters(rect.column) + rect.row;
  if (rect.rows === 1 && rect.columns === 1) return first;
  return `${first}:${columnLetters(rect.column + rect.columns - 1)}${rect.row + rect.rows - 1}`;
}

function at(
  sheetName: string | null,
  row: number | null,
  column: number | null,
  toRow: number | null,
  toColumn: number | null,
): A1 {
  return { sheetName, firstRow: row, firstColumn: column, lastRow: toRow, lastColumn: toColumn };
}

function lower(a: number | null, b: number | null): number | null {
  if (a === null) return b === null ? null : 1;
  return b === null ? a : Math.min(a, b);
}

function parseCorner(text: string): { row: number | null; column: number | null } | null {
  const found = /^\$?([A-Za-z]{1,3})?\$?([0-9]{1,8})?$/.exec(text);
  if (found === null || text === '') return null;
  const row = found[2] === undefined ? null : Number(found[2]);
  const column = found[1] === undefined ? null : columnNumber(found[1]);
  return row === 0 || (row === null && column === null) ? null : { row, column };
}

function splitSheetName(text: string): { sheetName: string | null; address: string } {
  const bang = text.lastIndexOf('!');
  if (bang < 0) return { sheetName: null, address: text };
  const name = text.slice(0, bang);
  const quoted = name.length >= 2 && name.startsWith("'") && name.endsWith("'");
  return { sheetName: quoted ? name.slice(1, -1).replace(/''/g, "'") : name, address: text.slice(bang + 1) };
}
