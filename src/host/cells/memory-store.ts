/** A spreadsheet held in memory, compact enough for 100,000 rows of 40 columns. It never calculates. */
import type { CellStore, CellValue, NamedRect, Rect, SheetState } from './cell-store.ts';
import { type LoadedCell, loadRows } from './load-rows.ts';
import {
  attributePlane,
  checkpointSheet,
  createMemorySheet,
  type MemorySheet,
  shiftLines,
  shiftRect,
  writeCell,
} from './memory-sheet.ts';

export type MemorySheetOptions = {
  readonly name: string;
  readonly rows?: readonly (readonly LoadedCell[])[];
  /** Texts are put in as they are; otherwise they are read as if a person had typed them. */
  readonly asText?: boolean;
  /** Size of the grid; `fit` holds the rows and nothing more. Left out: at least 1,000 x 26, and the rows fit. */
  readonly grid?: 'fit' | { readonly rows: number; readonly columns: number };
  readonly hidden?: boolean;
};

export type MemoryStoreOptions = {
  readonly sheets: readonly MemorySheetOptions[];
  readonly name?: string;
  readonly locale?: string;
  readonly timeZone?: string;
  readonly active?: string;
};

/** A spreadsheet with the given sheets; locale `en_US` and zone `Etc/UTC` when nothing else is said. */
export function createMemoryStore(options: MemoryStoreOptions): CellStore {
  let locale = options.locale ?? 'en_US';
  let timeZone = options.timeZone ?? 'Etc/UTC';
  const order: MemorySheet[] = [];
  let nextId = 0;
  let activeId = 0;
  let selected: Rect = { row: 1, column: 1, rows: 1, columns: 1 };
  let named: NamedRect[] = [];

  const add = (name: string, index: number, rows: number, columns: number): MemorySheet => {
    const id = nextId;
    // Sheets numbers its first tab 0 and the others at random; steps of a prime make order no guide here either.
    nextId += 7919;
    const sheet = createMemorySheet({ id, name, hidden: false, rows, columns, frozenRows: 0, frozenColumns: 0 });
    order.splice(index, 0, sheet);
    return sheet;
  };
  const find = (sheetId: number): MemorySheet => {
    const sheet = order.find((candidate) => candidate.state.id === sheetId);
    if (sheet === undefined) throw new Error(`No sheet has the id ${sheetId}.`);
    return sheet;
  };

  for (const given of options.sheets) {
    const rows = given.rows ?? [];
    const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
    const grid = given.grid ?? { rows: Math.max(1000, rows.length), columns: Math.max(26, width) };
    const size = grid === 'fit' ? { rows: Math.max(1, rows.length), columns: Math.max(1, width) } : grid;
    const sheet = add(given.name, order.length, size.rows, size.columns);
    sheet.state = { ...sheet.state, hidden: given.hidden ?? false };
    loadRows(sheet, rows, { locale, asText: given.asText ?? false });
  }
  if (order.length === 0) add('Sheet1', 0, 1000, 26);
  activeId = (order.find((sheet) => sheet.state.name === options.active) ?? order[0])?.state.id ?? 0;

  const shift = (sheetId: number, axis: 'rows' | 'columns', at: number, count: number) => {
    const sheet = find(sheetId);
    shiftLines(sheet, axis, at, count);
    named = named.flatMap((item) => {
      if (item.sheetId !== sheetId || (item.wholeColumns && axis === 'rows')) return item;
      const rect = shiftRect(item.rect, axis, at, count);
      return rect === null ? [] : { ...item, rect };
    });
    // Whole columns stay as long as the grid, however it grew.
    named = named.map((item) =>
      item.sheetId === sheetId && item.wholeColumns
        ? { ...item, rect: { ...item.rect, row: 1, rows: sheet.state.rows } }
        : item,
    );
  };

  return {
    kind: 'memory',
    spreadsheetId: 'memory-spreadsheet',
    name: () => options.name ?? 'Untitled spreadsheet',
    locale: () => locale,
    timeZone: () => timeZone,
    setLocale: (wanted) => {
      locale = wanted;
    },
    setTimeZone: (wanted) => {
      timeZone = wanted;
    },

    sheets: () => order.map((sheet): SheetState => sheet.state),
    activeSheetId: () => activeId,
    activate(sheetId) {
      if (sheetId !== activeId) selected = { row: 1, column: 1, rows: 1, columns: 1 };
      activeId = find(sheetId).state.id;
    },
    selection: () => selected,
    select(sheetId, rect) {
      activeId = find(sheetId).state.id;
      selected = rect;
    },
    insertSheet: (name, index) => add(name, index, 1000, 26).state,
    deleteSheet(sheetId) {
      const index = order.indexOf(find(sheetId));
      order.splice(index, 1);
      named = named.filter((item) => item.sheetId !== sheetId);
      if (activeId === sheetId) activeId = (order[index] ?? order[index - 1])?.state.id ?? 0;
    },
    updateSheet(sheetId, change) {
      const sheet = find(sheetId);
      sheet.state = { ...sheet.state, ...change };
    },
    insertLines: (sheetId, axis, at, count) => shift(sheetId, axis, at, count),
    deleteLines: (sheetId, axis, at, count) => shift(sheetId, axis, at, -count),

    lastCell(sheetId) {
      const { values, formulas } = find(sheetId);
      const a = values.last();
      const b = formulas.last();
      return { row: Math.max(a.row, b.row), column: Math.max(a.column, b.column) };
    },
    values: (sheetId, rect): CellValue[][] => find(sheetId).values.read(rect),
    formulas: (sheetId, rect) => find(sheetId).formulas.read(rect),
    formats: (sheetId, rect) => find(sheetId).formats.read(rect),
    write(sheetId, rect, cells) {
      const sheet = find(sheetId);
      cells.forEach((line, i) => {
        line.forEach((cell, j) => {
          writeCell(sheet, rect.row + i, rect.column + j, cell);
        });
      });
    },
    attributes: (sheetId, rect, name) => attributePlane(find(sheetId), name).read(rect),
    writeAttributes(sheetId, rect, name, values) {
      const plane = attributePlane(find(sheetId), name);
      values.forEach((line, i) => {
        line.forEach((value, j) => {
          plane.set(rect.row + i, rect.column + j, value);
        });
      });
    },
    columnWidth: (sheetId, column) => find(sheetId).widths.get(column) ?? 100,
    setColumnWidth: (sheetId, column, width) => void find(sheetId).widths.set(column, width),
    merges: (sheetId) => find(sheetId).merges,

    checkpoint() {
      const kept = { order: [...order], activeId, selected, named };
      const sheets = order.map(checkpointSheet);
      return () => {
        for (const putBack of sheets) putBack();
        order.splice(0, order.length, ...kept.order);
        ({ activeId, selected, named } = kept);
      };
    },

    namedRects: () => named,
    setNamedRect(item) {
      named = [...named.filter((other) => other.name.toLowerCase() !== item.name.toLowerCase()), item];
    },
    removeNamedRect(name) {
      named = named.filter((item) => item.name.toLowerCase() !== name.toLowerCase());
    },
  };
}
