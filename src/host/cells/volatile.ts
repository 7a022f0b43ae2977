/** Whether an argument changes by itself, for which Sheets leaves a custom function at "Loading...". Calculates nothing. */
import { parseA1 } from './a1.ts';
import type { CellStore, Rect } from './cell-store.ts';

const BY_ITSELF = /\b(NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY)\s*\(/i;
const REFERENCE =
  /(?:'(?:[^']|'')+'!|[A-Za-z_][\w.]*!)?\$?[A-Za-z]{1,3}(?:\$?\d+(?::(?:\$?[A-Za-z]{1,3})?(?:\$?\d+)?)?|:\$?[A-Za-z]{1,3})(?![\w(])/g;

type Cells = Pick<CellStore, 'sheets' | 'namedRects'> & {
  /** Texts of the formulas that are in a rectangle, in any order. */
  formulasIn(sheetId: number, rect: Rect): readonly string[];
};
type Place = { readonly sheetId: number; readonly rect: Rect };

/** Remembers what it found until `forget`: call that whenever a formula may have changed. */
export function createVolatileCheck(cells: Cells): {
  isVolatile(name: string, formula: string, sheetId: number): boolean;
  forget(): void;
} {
  const known = new Map<string, boolean>();

  const isText = (text: string, sheetId: number): boolean => {
    if (BY_ITSELF.test(text)) return true;
    return placesIn(cells, text, sheetId).some(isPlace);
  };
  const isPlace = ({ sheetId, rect }: Place): boolean => {
    const key = JSON.stringify([sheetId, rect]);
    const answer = known.get(key);
    if (answer !== undefined) return answer;
    // A formula that leads back here is no new cause.
    known.set(key, false);
    const found = cells.formulasIn(sheetId, rect).some((formula) => isText(withoutTexts(formula), sheetId));
    known.set(key, found);
    return found;
  };

  return {
    isVolatile: (name, formula, sheetId) =>
      argumentsOf(name, withoutTexts(formula)).some((text) => isText(text, sheetId)),
    forget: () => known.clear(),
  };
}

function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""');
}

/** What is between the brackets of each call of a function. */
function argumentsOf(name: string, formula: string): string[] {
  const found: string[] = [];
  for (const { index } of formula.matchAll(new RegExp(`\\b${name}\\s*\\(`, 'gi'))) {
    const start = formula.indexOf('(', index) + 1;
    let depth = 1;
    let end = start;
    while (end < formula.length && depth > 0) {
      if (formula[end] === '(') depth += 1;
      if (formula[end] === ')') depth -= 1;
      end += 1;
    }
    found.push(formula.slice(start, end - 1));
  }
  return found;
}

/** Ranges that a text refers to, by address or by name, inside the grid. */
function placesIn(cells: Cells, text: string, sheetId: number): Place[] {
  const named = cells.namedRects().filter(({ name }) => new RegExp(`\\b${name}\\b`, 'i').test(text));
  const sheets = cells.sheets();
  const addressed = [...text.matchAll(REFERENCE)].flatMap(([address]): Place[] => {
    const a1 = parseA1(address);
    const sheet = sheets.find(({ id, name }) => (a1?.sheetName == null ? id === sheetId : name === a1.sheetName));
    if (a1 === null || sheet === undefined) return [];
    const [row, column] = [a1.firstRow ?? 1, a1.firstColumn ?? 1];
    const rows = Math.min(a1.lastRow ?? sheet.rows, sheet.rows) - row + 1;
    const columns = Math.min(a1.lastColumn ?? sheet.columns, sheet.columns) - column + 1;
    return rows < 1 || columns < 1 ? [] : [{ sheetId: sheet.id, rect: { row, column, rows, columns } }];
  });
  return [...named, ...addressed];
}
