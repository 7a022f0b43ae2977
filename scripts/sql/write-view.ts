/** The file with the view: a header that says what it rests on, then one statement. */
import Papa from 'papaparse';
import {
  type CompiledRules,
  compileRules,
  defaultRules,
  findGoal,
  goalNames,
  parseRules,
  readAsked,
  rulesVersion,
} from '../../src/core/index.ts';
import { compileSelect } from '../../src/warehouse/compile-view.ts';
import { DIALECTS } from '../../src/warehouse/dialects/all-dialects.ts';
import type { SqlArguments } from './arguments.ts';

const VIEW = 'creator_tiers';
/** Engines on which the tests run the SQL. */
const EXECUTED = ['duckdb', 'postgres'];

/** `readFile` answers null for a file that cannot be read. */
export function writeView(
  asked: SqlArguments,
  readFile: (path: string) => string | null,
): { readonly sql: string } | { readonly problem: string } {
  const found = rulesOf(asked, readFile);
  if ('problem' in found) return found;
  const { rules } = found;
  const goal = asked.goal === '' ? null : findGoal(rules, asked.goal);
  if (asked.goal !== '' && goal === null) {
    return { problem: `--goal is “${asked.goal}”: name one of ${goalNames(rules).join(', ')}.` };
  }
  const pieces = readAsked(asked.format);
  if (pieces === null) return { problem: `--format is “${asked.format}”: name post, reel, story, video and the like.` };
  const select = compileSelect(rules, {
    dialect: asked.dialect,
    table: asked.table,
    columns: asked.columns,
    keep: [],
    rate: { basis: 'followers', isPercent: false },
    quote: { currency: '', deliverables: null },
    goal: goal?.goal ?? null,
    deliverables: pieces.deliverables ?? (pieces.format === null ? [] : [{ format: pieces.format, count: 1 }]),
    usageRights: '',
    isRaw: asked.isRaw,
    today: '',
  });
  return { sql: `${header(asked, rules)}CREATE OR REPLACE VIEW ${VIEW} AS\n${select};\n` };
}

function rulesOf(
  { rules: file }: SqlArguments,
  readFile: (path: string) => string | null,
): { readonly rules: CompiledRules } | { readonly problem: string } {
  if (file === '') return { rules: compileRules(defaultRules()) };
  const text = readFile(file);
  if (text === null) return { problem: `--rules: ${file} cannot be read. Give a rules tab saved as CSV.` };
  const { data } = Papa.parse<string[]>(text);
  const { rules, problems } = parseRules(data, { sheetName: file, originRow: 1, originColumn: 1 });
  if (rules !== null) return { rules: compileRules(rules) };
  return { problem: problems.map(({ message }) => message).join('\n') };
}

function header(asked: SqlArguments, rules: CompiledRules): string {
  const dialect = DIALECTS[asked.dialect];
  const mapped = Object.entries(asked.columns).map(([field, column]) => `--   ${field} = ${oneLine(column)}`);
  return [
    `-- Creator Tiers for ${dialect.name}: ${oneLine(rulesVersion(rules.rules))}`,
    `-- Table: ${oneLine(asked.table)}. Columns:`,
    ...mapped,
    '-- Taken for granted: engagement rates are fractions of followers (0.034); quotes are in the currency of the rules',
    '-- unless a column quote_currency says more; platforms are names such as Instagram.',
    '-- Bios are not read: authority comes from columns of a level (none, some, strong), a score, credentials and badge, and',
    '-- a clinician whom only the bio names gets a fee. Credentials are whole numbers.',
    ...(dialect.unlikeLetters === '' ? [] : [`-- Niches and countries: ${dialect.unlikeLetters}`]),
    ...(EXECUTED.includes(asked.dialect) ? [] : ['-- This dialect is not executed in the tests of Creator Tiers.']),
    '',
  ].join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
