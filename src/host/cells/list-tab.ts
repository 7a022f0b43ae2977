/** A tab that is read from elsewhere, piece by piece, and may be longer than any sheet. It cannot be written. */
import type { CellStore, CellValue, Rect } from './cell-store.ts';

type ListTab = {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** Texts of some 1-based rows from column A, ragged as the list is; rows are asked for from the top down. */
  read(row: number, rows: number): readonly (readonly string[])[];
};

/** The store with the list in place of its tab of that name. */
export function withListTab(store: CellStore, list: ListTab): CellStore {
  const id = store.sheets().find(({ name }) => name === list.name)?.id ?? -1;
  const size = { rows: Math.max(1, list.rows), columns: Math.max(1, list.columns) };
  const blank = ({ rows, columns }: Rect): string[][] =>
    Array.from({ length: rows }, () => new Array<string>(columns).fill(''));
  const refuse = (): never => {
    throw new Error(`The tab “${list.name}” can only be read.`);
  };
  return {
    ...store,
    sheets: () => store.sheets().map((sheet) => (sheet.id === id ? { ...sheet, ...size } : sheet)),
    lastCell: (sheetId) => (sheetId === id ? { row: list.rows, column: list.columns } : store.lastCell(sheetId)),
    values: (sheetId, rect) => (sheetId === id ? valuesOf(list, rect) : store.values(sheetId, rect)),
    formulas: (sheetId, rect) => (sheetId === id ? blank(rect) : store.formulas(sheetId, rect)),
    formats: (sheetId, rect) => (sheetId === id ? blank(rect) : store.formats(sheetId, rect)),
    attributes: (sheetId, rect, name) => (sheetId === id ? blank(rect) : store.attributes(sheetId, rect, name)),
    write: (sheetId, rect, cells) => (sheetId === id ? refuse() : store.write(sheetId, rect, cells)),
  };
}

function valuesOf(list: ListTab, { row, column, rows, columns }: Rect): CellValue[][] {
  const lines = list.read(row, rows);
  return Array.from({ length: rows }, (_, at) => {
    const line = lines[at] ?? [];
    return Array.from({ length: columns }, (__, place) => line[column - 1 + place] || null);
  });
}
