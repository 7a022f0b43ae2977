/** A rules table as one short ASCII text and back. Keeps nothing itself. */
import { type Cell, isDate } from '../../core/cell.ts';
import { digits, numberOf, squeeze, unsqueeze } from './squeeze.ts';

/** Cells as they are read, and beside them the formulas behind some of them, '' for none. */
export type Contents = {
  readonly values: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly string[])[];
};

type Packed = {
  readonly texts: readonly string[];
  readonly rows: readonly (readonly PackedCell[])[];
  /** 0-based row and column, then the place of the formula in `texts`. */
  readonly formulas: readonly (readonly [row: number, column: number, text: number])[];
};
/** A place in `texts`, a number as its digits, a truth value, or a day in milliseconds. */
type PackedCell = number | string | boolean | readonly [number];

/** Before the three digits of a letter above ASCII; JSON has no such character of its own. Earlier texts have `\u0441` there. */
const WIDE = '\u001a';
const WIDE_DIGITS = 3;
const WIDE_LETTERS = new RegExp(`${WIDE}(.{${WIDE_DIGITS}})`, 'g');

/** Each text once, rows without their blank ends; no character above ASCII, so that bytes are characters. */
export function packTable({ values, formulas }: Contents): string {
  const places = new Map<string, number>();
  const placeOf = (text: string): number => {
    const known = places.get(text) ?? places.size;
    places.set(text, known);
    return known;
  };
  const rows = values.map((row) => {
    let width = row.length;
    while (width > 0 && (row[width - 1] ?? '') === '') width -= 1;
    return row.slice(0, width).map((cell): PackedCell => {
      if (typeof cell === 'number') return String(cell);
      if (typeof cell === 'boolean') return cell;
      return isDate(cell) ? [cell.getTime()] : placeOf(String(cell ?? ''));
    });
  });
  const behind = formulas.flatMap((line, row) =>
    line.flatMap((text, column) => (text === '' ? [] : [[row, column, placeOf(text)] as const])),
  );
  const packed: Packed = { texts: [...places.keys()], rows, formulas: behind };
  return squeeze(
    JSON.stringify(packed).replace(/[\u007f-\uffff]/g, (char) => WIDE + digits(char.charCodeAt(0), WIDE_DIGITS)),
  );
}

/** The table, or null for any text that `packTable` did not make. */
export function unpackTable(text: string): Contents | null {
  try {
    const { texts, rows, formulas } = JSON.parse(
      unsqueeze(text).replace(WIDE_LETTERS, (_, code: string) => letterOf(code)),
    ) as Packed;
    const width = Math.max(0, ...rows.map((row) => row.length));
    const values = rows.map((row) =>
      Array.from({ length: width }, (_, at): Cell => {
        const cell = row[at];
        if (cell === undefined) return '';
        if (typeof cell === 'number') return texts[cell] ?? '';
        if (typeof cell === 'string') return Number(cell);
        return typeof cell === 'boolean' ? cell : new Date(cell[0]);
      }),
    );
    const behind = values.map((row) => row.map(() => ''));
    for (const [row, column, place] of formulas) {
      const line = behind[row];
      if (line !== undefined) line[column] = texts[place] ?? '';
    }
    return { values, formulas: behind };
  } catch {
    return null;
  }
}

/** The letter as JSON takes it anywhere. */
function letterOf(code: string): string {
  return String.fromCharCode(numberOf(code));
}
