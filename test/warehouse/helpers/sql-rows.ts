/** Invented rows as SQL that every engine takes. */
import { CREDENTIALS } from '../../../src/warehouse/request.ts';
import type { Row } from './random-rows.ts';

const NUMBERS = [
  'followers',
  'likes',
  'comments',
  'shares',
  'views',
  'engagement_rate',
  'posts_measured',
  'authority_score',
  ...CREDENTIALS,
  'quote',
  'following',
  'fake_follower_share',
] as const satisfies readonly (keyof Row)[];
const TEXTS = [
  'creator',
  'person',
  'platform',
  'niche',
  'country',
  'authority',
  'quote_currency',
  'format',
  'usage_rights',
  'account_type',
] as const satisfies readonly (keyof Row)[];

const FLAGS = ['verified', 'whitelisting', 'exclusivity', 'paid_ads'] as const satisfies readonly (keyof Row)[];

/** All columns of a row; `row_number` keeps their order. */
export const FIELDS = [...NUMBERS, ...TEXTS, ...FLAGS, 'data_date'] as const satisfies readonly (keyof Row)[];

const table = (number: string, text: string): string =>
  [
    'row_number INTEGER',
    ...NUMBERS.map((name) => `${name} ${number}`),
    ...TEXTS.map((name) => `${name} ${text}`),
    ...FLAGS.map((name) => `${name} BOOLEAN`),
    'data_date DATE',
  ].join(', ');

export const TABLE_COLUMNS = {
  duckdb: table('DOUBLE', 'VARCHAR'),
  postgres: table('double precision', 'text'),
  bigquery: table('FLOAT64', 'STRING')
    .replace('row_number INTEGER', 'row_number INT64')
    .replace(/ BOOLEAN/g, ' BOOL')
    .replace(/\w+(?= )/g, '`$&`'),
  clickhouse: table('Nullable(Float64)', 'Nullable(String)')
    .replace('row_number INTEGER', 'row_number Int32')
    .replace(/ BOOLEAN/g, ' Nullable(Bool)')
    .replace('data_date DATE', 'data_date Nullable(Date)'),
} as const;

/** `(0, 1200, 'ana', NULL)` and so on. */
function tuplesOf(rows: readonly Row[], text: (value: string) => string): string {
  const literal = (value: string | number | boolean | null): string => {
    if (value === null) return 'NULL';
    return typeof value === 'string' ? text(value) : String(value);
  };
  return rows.map((row, at) => `(${[at, ...FIELDS.map((field) => row[field])].map(literal).join(', ')})`).join(',\n');
}

export function insertRows(rows: readonly Row[]): string {
  const tuples = tuplesOf(rows, (value) => `'${value.replace(/'/g, "''")}'`);
  return `INSERT INTO creators (row_number, ${FIELDS.join(', ')}) VALUES\n${tuples}`;
}

/** For engines that get their tables with the question. */
export function rowsAsStructs(rows: readonly Row[]): string {
  return `SELECT * FROM UNNEST(ARRAY<STRUCT<${TABLE_COLUMNS.bigquery}>>[\n${tuplesOf(rows, JSON.stringify)}\n])`;
}
