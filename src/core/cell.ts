/** What a cell can hold on its way into the core. Never reads or converts it. */

/** A cell as Sheets hands it over: `''` or `null` when empty; dates come from another realm, so test them with `isDate`. */
export type Cell = string | number | boolean | Date | null | undefined;

/** True for dates of any realm; `instanceof` fails across Apps Script contexts. */
export function isDate(cell: unknown): cell is Date {
  return typeof cell === 'object' && Object.prototype.toString.call(cell) === '[object Date]';
}

/** True for cells with nothing to read: empty, null, undefined or only white space (no-break and zero-width included). */
export function isBlank(cell: Cell): boolean {
  if (cell === '' || cell === null || cell === undefined) return true;
  if (typeof cell !== 'string') return false;
  // The usual case, without the pattern: a table has more than a million cells.
  const first = cell.charCodeAt(0);
  if (first > 0x20 && first < 0x7f) return false;
  return /^[\s\u200b\u200e\u200f\ufeff]*$/.test(cell);
}

/** Column letters for a 1-based column number: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The A1 name of a 1-based grid position. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}
