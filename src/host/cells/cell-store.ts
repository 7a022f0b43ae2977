/** What the host needs from a spreadsheet. Both stores (memory, Univer) keep this promise. */

/** A computed value: null is empty, dates are serial numbers with a date format, errors are texts such as `#REF!`. */
export type CellValue = string | number | boolean | null;

/** 1-based first row and column, both counts at least 1. */
export type Rect = { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };

/** What a write puts into one cell. `undefined` fields stay as they are; `value` or `formula` replaces both. */
export type CellInput = { readonly value?: CellValue; readonly formula?: string; readonly format?: string };

/** Cell attributes that are not content; '' is the default for all. `validation` is JSON of the host's own making. */
export type AttributeName = 'note' | 'background' | 'fontColor' | 'fontWeight' | 'wrap' | 'validation' | 'alignment';

export type SheetState = {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  /** Size of the grid, empty cells included. */
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
};

export type NamedRect = {
  readonly name: string;
  readonly sheetId: number;
  readonly rect: Rect /** Whole columns, as `A:H`. */;
  readonly wholeColumns: boolean;
};

/** Positions are 1-based and inside the grid: the services check before they ask. */
export type CellStore = {
  readonly kind: 'memory' | 'univer';
  readonly spreadsheetId: string;
  name(): string;
  /** `en_US`, `de_DE`, ... and an Olson zone. */
  locale(): string;
  timeZone(): string;
  setLocale(locale: string): void;
  setTimeZone(timeZone: string): void;

  sheets(): readonly SheetState[];
  activeSheetId(): number;
  activate(sheetId: number): void;
  /** The user's selection on the active sheet. */
  selection(): Rect;
  select(sheetId: number, rect: Rect): void;
  insertSheet(name: string, index: number): SheetState;
  deleteSheet(sheetId: number): void;
  updateSheet(sheetId: number, change: Partial<Omit<SheetState, 'id' | 'rows' | 'columns'>>): void;
  /** Inserts empty rows or columns before a 1-based position (`at` may be size + 1); values, formulas and attributes move along. */
  insertLines(sheetId: number, axis: 'rows' | 'columns', at: number, count: number): void;
  deleteLines(sheetId: number, axis: 'rows' | 'columns', at: number, count: number): void;

  /** Last row and column with content, 0 when the sheet is empty. */
  lastCell(sheetId: number): { readonly row: number; readonly column: number };
  values(sheetId: number, rect: Rect): CellValue[][];
  /** Formula text with leading `=`, '' where there is none. */
  formulas(sheetId: number, rect: Rect): string[][];
  formats(sheetId: number, rect: Rect): string[][];
  /** `cells` has the shape of `rect`. */
  write(sheetId: number, rect: Rect, cells: readonly (readonly CellInput[])[]): void;
  attributes(sheetId: number, rect: Rect, name: AttributeName): string[][];
  writeAttributes(sheetId: number, rect: Rect, name: AttributeName, values: readonly (readonly string[])[]): void;
  /** In pixels. */
  columnWidth(sheetId: number, column: number): number;
  setColumnWidth(sheetId: number, column: number, width: number): void;
  merges(sheetId: number): readonly Rect[];

  /** Remembers everything; the answer puts it back. Only stores in memory can. */
  checkpoint?(): () => void;

  namedRects(): readonly NamedRect[];
  setNamedRect(named: NamedRect): void;
  removeNamedRect(name: string): void;
};
