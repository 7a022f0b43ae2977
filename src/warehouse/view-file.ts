/** The whole file with a view: a header that says what it rests on, then the statement. */
import type { CompiledRules } from '../core/rules/compile-rules.ts';
import { rulesVersion } from '../core/rules/table/rules-version.ts';
import { compileMoves } from './compile-moves.ts';
import { compileSelect } from './compile-view.ts';
import { DIALECTS, type DialectName } from './dialects/all-dialects.ts';
import type { ViewRequest } from './request.ts';

export const VIEW = 'creator_tiers';
export const MOVES_VIEW = 'creator_moves';
/** Engines on which the tests run the SQL. */
const EXECUTED: readonly DialectName[] = ['bigquery', 'duckdb', 'postgres', 'clickhouse'];

export type Said = {
  /** Day of making, '' for none. */
  readonly day: string;
  /** The statement that makes the judge of bios, '' without one. */
  readonly judge: string;
  /** What was taken for granted about the columns, as sentences without full stops. */
  readonly assumed: readonly string[];
};

const UNREAD = [
  'Bios are not read: authority comes from columns of a level (none, some, strong), a score, credentials and badge, and',
  'a clinician whom only the bio names gets a fee. Credentials are whole numbers.',
];
const ORGANISATIONS =
  'Brands, labels and media are told by niche and account type; one that only its bio names counts as a creator.';
const JUDGED = [
  'Bios are judged by the function below, as in the sheet. Its text runs in the tests of Creator Tiers, its engine does not.',
];

/** The statement that makes `creator_tiers`, behind that of the judge of bios where it has one. */
export function viewFile(rules: CompiledRules, request: ViewRequest, said: Said): string {
  return `${header(rules, request, said)}${said.judge}CREATE OR REPLACE VIEW ${VIEW} AS\n${compileSelect(rules, request)};\n`;
}

/** Two statements: `creator_moves`, a row for each creator whom the other rules give another tier, and how many by tier. */
export function movesFile(rules: CompiledRules, other: CompiledRules, request: ViewRequest, said: Said): string {
  return [
    header(rules, request, said),
    `-- Compared with: ${oneLine(rulesVersion(other.rules))}\n`,
    said.judge,
    `CREATE OR REPLACE VIEW ${MOVES_VIEW} AS\n${compileMoves(rules, other, request)};\n\n`,
    `CREATE OR REPLACE VIEW ${MOVES_VIEW}_by_tier AS\n`,
    `SELECT tier, other_tier, COUNT(*) AS creators\nFROM ${MOVES_VIEW}\nGROUP BY tier, other_tier;\n`,
  ].join('');
}

function header({ rules }: CompiledRules, request: ViewRequest, { day, assumed }: Said): string {
  const dialect = DIALECTS[request.dialect];
  const { basis, isPercent } = request.rate;
  const rate = `engagement rates are ${isPercent ? 'percent' : 'fractions (0.034)'} of ${basis === 'unknown' ? 'followers' : basis}`;
  const currency = request.quote.currency === '' ? rules.currency : request.quote.currency;
  const taken = [
    ...assumed,
    ...(request.columns.engagement_rate === undefined ? [] : [rate]),
    ...(request.columns.quote === undefined
      ? []
      : [`quotes are in ${currency} where no column quote_currency says more`]),
    'platforms are names such as Instagram',
  ];
  return [
    `Creator Tiers for ${dialect.name}: ${oneLine(rulesVersion(rules))}${day === '' ? '' : `. Made on ${day}`}`,
    `Table: ${oneLine(request.table)}. Columns:`,
    ...Object.entries(request.columns).map(([field, column]) => `  ${field} = ${oneLine(column ?? '')}`),
    'Taken for granted:',
    ...taken.map((one) => `  ${oneLine(one)}`),
    ...(request.bios ? JUDGED : UNREAD),
    ORGANISATIONS,
    ...(dialect.unlikeLetters === ''
      ? []
      : [`Niches, countries, account types and usage rights: ${dialect.unlikeLetters}`]),
    ...(EXECUTED.includes(request.dialect) ? [] : ['This dialect is not executed in the tests of Creator Tiers.']),
  ]
    .map((line) => `-- ${line}\n`)
    .join('');
}

/** A line break in a name must not end the comment. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
