/** How much of a file is taken in before it is refused: no list of creators comes near, and none of it fills the memory. */

export type Limits = {
  /** Of all parts of a workbook that are read, unpacked. */
  readonly unpackedBytes: number;
  /** Cells of a tab, the empty ones before and between them included. */
  readonly cells: number;
  readonly rows: number;
  readonly columns: number;
  /** Of one cell. */
  readonly characters: number;
  /** Elements inside elements. */
  readonly depth: number;
};

/** Rows and columns are those of the format (ECMA-376), ten million cells those of Google Sheets. */
export const LIMITS: Limits = {
  unpackedBytes: 300_000_000,
  cells: 10_000_000,
  rows: 1_048_576,
  columns: 16_384,
  characters: 1_000_000,
  depth: 64,
};

/** Characters of one cell, to continue the sentence "FILE ...". */
export function tooManyCharacters(place: string, { characters }: Limits): string {
  return `has a cell of more than ${inThousands(characters)} characters (${place}): shorten it`;
}

export function inThousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
