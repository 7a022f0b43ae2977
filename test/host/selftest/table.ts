/** What the self-test knows of a case: the table of conformance as a real spreadsheet can run it. */

export type SeedSheet = {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
};

/** Cells to write by address; a Date travels as its milliseconds. */
export type CellsToWrite = Readonly<Record<string, string | number | boolean | null | { readonly dateMs: number }>>;

export type ScriptCase = {
  readonly id: string;
  readonly sheets: readonly SeedSheet[];
  readonly locale: string;
  readonly timeZone: string;
  readonly run: (sheet: GoogleAppsScript.Spreadsheet.Sheet, said: Said) => unknown;
};

export type OpenCase = { readonly id: string; readonly run: (event: unknown, said: Said) => unknown };

export type CellCase = {
  readonly id: string;
  readonly locale: string;
  readonly sheets: readonly SeedSheet[];
  readonly steps: readonly { readonly set: CellsToWrite; readonly read: string }[];
  /** How the cells read become what the case finds. */
  readonly finds: 'steps' | 'value' | 'json';
};

export type Question = { readonly id: string; readonly todo: string; readonly answers: readonly string[] };

/** Answers what `f` throws, as `Exception: text`. */
export type Said = (f: () => unknown) => string;

export type Table = {
  readonly scripts: readonly ScriptCase[];
  readonly opens: readonly OpenCase[];
  readonly cells: readonly CellCase[];
  readonly questions: readonly Question[];
  /** Ids of the cases that the page runs. */
  readonly pages: readonly string[];
  /** The page, whole. */
  readonly page: string;
};
