/** What a SQL dialect may write its own way, and what is the same in most. Knows no rules. */

/** `place` is a small whole number: of a platform, a tier line, a level; `whole` a large one. */
export type ValueType = 'number' | 'text' | 'place' | 'whole' | 'day';

/** A table of constants: figures of the rules. */
export type ConstantTable = {
  readonly columns: readonly (readonly [name: string, type: ValueType])[];
  /** Literals of the dialect, one for each column. */
  readonly rows: readonly (readonly string[])[];
};

export type Dialect = {
  /** As people write it: `BigQuery`. */
  readonly name: string;
  readonly types: Readonly<Record<ValueType, string>>;
  /** One part of a name, quoted whatever is in it. */
  readonly quoteName: (part: string) => string;
  readonly text: (value: string) => string;
  /** A number as a double, never as a decimal. */
  readonly number: (value: number) => string;
  /** Everything behind FROM that reads a table of constants. */
  readonly constants: (table: ConstantTable) => string;
  /** Replaces every match; `\1` is the first group. Patterns have no look-around. */
  readonly replaceAll: (text: string, pattern: string, by: string) => string;
  /** Insides of a bracket of a pattern: letters; letters, digits and marks. */
  readonly letters: string;
  readonly wordSigns: string;
  /** A range of code points inside a bracket of a pattern. */
  readonly range: (from: number, to: number) => string;
  /** In small letters, of whatever script. */
  readonly lower: (text: string) => string;
  /** Without accents and compatibility forms, composed. */
  readonly withoutAccents: (text: string) => string;
  /** Letters of niches and countries that it folds otherwise than the core, as a sentence; '' for none. */
  readonly unlikeLetters: string;
  /** The nearest whole number as ROUND takes it for decimals, below 0 for tens; null where ROUND takes no expression for them. */
  readonly decimals: ((value: string) => string) | null;
  /** Days from one date to another. */
  readonly daysBetween: (from: string, to: string) => string;
  readonly today: string;
  /** Functions in JavaScript: how one is made, and how many bytes its text may have; null without them. */
  readonly scripted: {
    readonly most: number;
    readonly create: (name: string, parameters: readonly string[], body: string) => string;
  } | null;
  /** Keeps the planner from pulling all layers into one expression, where it does. */
  readonly layerEnd: string;
  /** Behind the whole SELECT, such as settings it needs. */
  readonly selectEnd: string;
};

/** A number that is never read as a decimal: `0.042e0`. */
export function withExponent(value: number): string {
  const text = String(value);
  return text.includes('e') ? text : `${text}e0`;
}

/** Text between single quotes, which are doubled. */
export function quoted(value: string): string {
  return `'${value.replace(/'/g, "''")}'`;
}

/** Text between single quotes where a backslash escapes. */
export function escaped(value: string): string {
  return `'${value.replace(/[\\']/g, '\\$&').replace(/\n/g, '\\n')}'`;
}

/** `(VALUES (...), (...)) AS figures (a, b)`. */
export function valuesTable({ columns, rows }: ConstantTable): string {
  const names = columns.map(([name]) => name).join(', ');
  return `(VALUES\n${rows.map((row) => `    (${row.join(', ')})`).join(',\n')}\n  ) AS figures (${names})`;
}

/** What most dialects share. */
export const STANDARD = {
  quoteName: (part) => `"${part.replace(/"/g, '""')}"`,
  text: quoted,
  number: withExponent,
  constants: valuesTable,
  lower: (text) => `LOWER(${text})`,
  letters: '\\p{L}',
  wordSigns: '\\p{L}\\p{N}\\p{M}',
  range: (from, to) => `\\x{${from.toString(16)}}-\\x{${to.toString(16)}}`,
  unlikeLetters: '',
  decimals: null,
  daysBetween: (from, to) => `DATEDIFF(day, ${from}, ${to})`,
  today: 'CURRENT_DATE',
  scripted: null,
  layerEnd: '',
  selectEnd: '',
} as const satisfies Partial<Dialect>;
