/** ClickHouse, from 23. */
import { type ConstantTable, type Dialect, escaped, STANDARD, type ValueType } from './dialect.ts';

const types: Readonly<Record<ValueType, string>> = {
  number: 'Nullable(Float64)',
  text: 'Nullable(String)',
  place: 'Nullable(Int32)',
  whole: 'Nullable(Int64)',
  day: 'Nullable(Date32)',
};

function valuesFunction({ columns, rows }: ConstantTable): string {
  const structure = columns.map(([name, type]) => `${name} ${types[type]}`).join(', ');
  return `values('${structure}',\n${rows.map((row) => `    (${row.join(', ')})`).join(',\n')}\n  )`;
}

export const clickhouse: Dialect = {
  ...STANDARD,
  name: 'ClickHouse',
  types,
  quoteName: (part) => `\`${part.replace(/[\\`]/g, '\\$&')}\``,
  text: escaped,
  constants: valuesFunction,
  replaceAll: (text, pattern, by) => `replaceRegexpAll(${text}, ${escaped(pattern)}, ${escaped(by)})`,
  // Its LOWER knows ASCII alone.
  lower: (text) => `lowerUTF8(${text})`,
  withoutAccents: (text) =>
    `normalizeUTF8NFC(replaceRegexpAll(normalizeUTF8NFKD(${text}), ${escaped('[\\x{300}-\\x{36f}]')}, ''))`,
  daysBetween: (from, to) => `dateDiff('day', ${from}, ${to})`,
  today: 'today()',
  // Rows that a join does not find are NULL, as everywhere else.
  selectEnd: 'SETTINGS join_use_nulls = 1',
};
