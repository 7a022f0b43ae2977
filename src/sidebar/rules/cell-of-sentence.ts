/** The cell that a sentence on the rules begins with, as in “Creator rules C7: 'from' is text”. */

/** `column` is its letters. */
export type CellPlace = { readonly sheet: string; readonly row: number; readonly column: string };

/** Null for a sentence that names no cell at its start. */
export function cellOfSentence(sentence: string): CellPlace | null {
  const match = /^(.{1,100}?)[ !]\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?=:)/.exec(sentence);
  const [, sheet, column, row] = match ?? [];
  if (sheet === undefined || column === undefined || row === undefined) return null;
  return { sheet: sheet.replace(/^['“"]|['”"]$/g, ''), row: Number(row), column };
}
