/** What a list is expected to be read as. Reads no list. */
import { FIELDS, type Field } from '../../src/core/creator.ts';

/** One value, or any of several; null is "nothing". */
export type Wanted = string | number | null | readonly (string | number | null)[];

/** Facts of one creator: keys of `classify --json`, and flags that must or must not be raised. */
export type WantedRow = Readonly<Record<string, Wanted>>;

/** Indexes count from 0; `rows` are named as in the grid. An empty list of columns: none may serve the field. */
export type Expectation = {
  readonly columns: ReadonlyMap<Field, readonly number[]>;
  readonly not: ReadonlyMap<Field, readonly number[]>;
  /** The platform of some row; undefined where nothing is expected. */
  readonly platform?: Wanted;
  readonly rows: ReadonlyMap<number, WantedRow>;
  readonly problemRows: readonly number[];
  /** 0-based row of the titles, -1 for a table that must be refused. */
  readonly headerRow?: number;
};

/** The text of NAME.expect.json, or one sentence about what is wrong with it. */
export function readExpectation(text: string): Expectation | { readonly problem: string } {
  const json = parse(text);
  if (json === null) return { problem: 'is no JSON object' };
  const columns = new Map<Field, readonly number[]>();
  const unknown: string[] = [];
  for (const [key, value] of Object.entries(json)) {
    const field = fieldOf(key);
    if (field !== null && field !== 'platform') columns.set(field, value as number[]);
    else if (field === 'platform' && isIndexes(value)) columns.set('platform', value);
    else if (!['platform', 'not', 'rows', 'problemRows', 'headerRow'].includes(key)) unknown.push(key);
  }
  if (unknown.length > 0) return { problem: `expects ${unknown.join(', ')}, which is no field` };
  const { platform, not, rows, problemRows, headerRow } = json as {
    platform?: Wanted;
    not?: Record<string, number[]>;
    rows?: Record<string, WantedRow>;
    problemRows?: number[];
    headerRow?: number;
  };
  return {
    columns,
    not: new Map(Object.entries(not ?? {}).map(([field, indexes]) => [field as Field, indexes])),
    ...(platform === undefined || isIndexes(platform) ? {} : { platform }),
    rows: new Map(Object.entries(rows ?? {}).map(([row, wanted]) => [Number(row), wanted])),
    problemRows: problemRows ?? [],
    ...(headerRow === undefined ? {} : { headerRow }),
  };
}

function parse(text: string): Record<string, unknown> | null {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function fieldOf(key: string): Field | null {
  return FIELDS.find((field) => field === key) ?? null;
}

function isIndexes(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((index) => typeof index === 'number');
}
