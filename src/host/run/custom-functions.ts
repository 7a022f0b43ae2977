/** Values on their way into and out of a custom function, and reusing results. Never runs one itself. */

/** Dates are of the host's own realm; null is an empty cell. */
export type Scalar = string | number | boolean | Date | null;

export type FunctionResult =
  | { readonly value: Scalar | Scalar[][] }
  | { readonly error: '#ERROR!' | '#NAME?'; readonly message: string };

const MOST_CHARACTERS = 50_000;
const KEPT_RESULTS = 500;
const LONGEST_KEY = 4_000_000;

/** Cells as the function gets them: one cell a scalar, several rows of rows, `''` for empty; undefined stays so. */
export function toArguments(args: readonly unknown[]): unknown[] {
  const cell = (value: unknown) => (value === null || value === undefined ? '' : value);
  return args.map((arg) => {
    if (arg === undefined) return undefined;
    if (!Array.isArray(arg)) return cell(arg);
    const rows = arg.map((line: unknown) => (Array.isArray(line) ? line.map(cell) : [cell(line)]));
    const only = rows.length === 1 && rows[0]?.length === 1;
    return only ? rows[0]?.[0] : rows;
  });
}

/** What the sheet takes from a result: a list becomes a column, short rows are filled up, undefined and null are empty. */
export function readResult(result: unknown, name: string): FunctionResult {
  if (!Array.isArray(result)) return { value: readCell(result, name) };
  const rows = Array.from(result, (line: unknown) =>
    Array.isArray(line) ? Array.from(line, (value) => readCell(value, name)) : [readCell(line, name)],
  );
  const width = rows.reduce((most, line) => Math.max(most, line.length), 0);
  if (width === 0) return { value: null };
  for (const line of rows) while (line.length < width) line.push(null);
  return { value: rows };
}

/** `#ERROR!` with the text of the hover note: `Error: what was thrown (line 12).` */
export function toFailure(error: unknown): FunctionResult {
  const { name, message, stack } = (typeof error === 'object' && error !== null ? error : {}) as Partial<Error>;
  if (message === undefined) return { error: '#ERROR!', message: String(error) };
  const line = /Code\.js:([0-9]+)/.exec(stack ?? '')?.[1];
  return { error: '#ERROR!', message: `${name ?? 'Error'}: ${message}${line === undefined ? '' : ` (line ${line}).`}` };
}

function readCell(value: unknown, name: string): Scalar {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : '#NUM!';
  if (typeof value === 'string') {
    if (value.length > MOST_CHARACTERS) {
      throw new Error(`text result of ${name} is longer than the limit of ${MOST_CHARACTERS} characters`);
    }
    return value;
  }
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  if (tag === 'Date') return new Date(Number(value));
  throw new Error(`${name} returned a ${tag}, which no cell can show.`);
}

/** Keeps the last results by name and arguments: as in Sheets, nothing else makes a function run again. */
export function createResultCache(): {
  reuse(name: string, args: readonly unknown[], compute: () => FunctionResult): FunctionResult;
  forget(): void;
} {
  const kept = new Map<string, FunctionResult>();
  return {
    reuse(name, args, compute) {
      const key = keyOf(name, args);
      const known = kept.get(key);
      if (known !== undefined) return known;
      const result = compute();
      if (key.length <= LONGEST_KEY && !('error' in result)) {
        kept.set(key, result);
        const oldest = kept.keys().next().value;
        if (kept.size > KEPT_RESULTS && oldest !== undefined) kept.delete(oldest);
      }
      return result;
    },
    forget: () => kept.clear(),
  };
}

/** Tells `1` from `'1'`, an empty text from an empty cell, a Date from its number. */
function keyOf(name: string, args: readonly unknown[]): string {
  const mark = (_: string, value: unknown) => (value === undefined ? { none: 1 } : value);
  return `${name}${JSON.stringify(args, mark)}`;
}
