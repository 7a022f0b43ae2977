/** Where a script runs: a place of its own with only the globals Apps Script has. */

/** One evaluation of the whole script: module state lives and dies with it. */
export type LoadedScript = {
  /** Top-level function declarations, as Sheets would find them. */
  readonly names: readonly string[];
  /** Calls a top-level function; arguments must already be of the realm (`toRealm`). */
  call(name: string, args: readonly unknown[]): unknown;
  /** Copies plain data (arrays, objects, Dates) into the realm, so that `instanceof` and prototypes hold there. */
  toRealm(value: unknown): unknown;
};

export type Realm = {
  /** Evaluates `source` afresh with `globals` (the services) beside the language itself. */
  load(source: string, globals: Readonly<Record<string, unknown>>): LoadedScript;
};
