/** What was typed after `npm run sql --`: names of options and of columns are checked here, their meaning in write-view.ts. */
import { namedColumns } from '../../src/warehouse/asked/named-columns.ts';
import { DIALECTS, type DialectName } from '../../src/warehouse/dialects/all-dialects.ts';
import type { WarehouseField } from '../../src/warehouse/request.ts';

export type SqlArguments = {
  readonly dialect: DialectName;
  readonly table: string;
  readonly columns: Readonly<Partial<Record<WarehouseField, string>>>;
  /** Empty texts mean: not given. */
  readonly goal: string;
  readonly format: string;
  readonly rights: string;
  readonly rules: string;
  /** Other rules, to say who would move. */
  readonly compare: string;
  /** A file that names the columns of the table, or such a table itself. */
  readonly describe: string;
  readonly out: string;
  readonly isRaw: boolean;
  /** Bios are judged, where the dialect can. */
  readonly bios: boolean;
};

const NAMES = [
  '--dialect',
  '--table',
  '--columns',
  '--describe',
  '--goal',
  '--format',
  '--rights',
  '--rules',
  '--compare',
  '-o',
] as const;
const USAGE = `npm run -s sql -- --dialect ${Object.keys(DIALECTS).join('|')} --table NAME [--describe COLUMNS.txt] [--columns followers=follower_count,platform=network,...] [--goal G] [--format F] [--rights R] [--rules RULES.csv] [--compare OTHER.csv] [--bios] [--raw] [-o FILE]`;

export function readArguments(words: readonly string[]): SqlArguments | { readonly problem: string } {
  const given = new Map<string, string>();
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === '--help' || word === '-h') return { problem: USAGE };
    if (word === '--raw' || word === '--bios') {
      given.set(word, 'yes');
      continue;
    }
    if (!NAMES.some((name) => name === word)) return { problem: `${word} is not known. ${USAGE}` };
    const value = words[at + 1];
    if (value === undefined || value.startsWith('--')) return { problem: `${word} needs a value. ${USAGE}` };
    given.set(word, value);
    at += 1;
  }
  const text = (name: string): string => given.get(name) ?? '';
  const dialect = text('--dialect');
  if (!isDialect(dialect)) {
    return { problem: `--dialect is “${dialect}”: name one of ${Object.keys(DIALECTS).join(', ')}.` };
  }
  if (text('--table') === '') return { problem: `--table is missing: name the table of creators. ${USAGE}` };
  const columns = namedColumns(text('--columns'));
  if (typeof columns === 'string') return { problem: columns };
  if (Object.keys(columns).length === 0 && text('--describe') === '') {
    return { problem: `Which column is which? Give --describe with the columns of the table, or --columns. ${USAGE}` };
  }
  return {
    dialect,
    table: text('--table'),
    columns,
    goal: text('--goal'),
    format: text('--format'),
    rights: text('--rights'),
    rules: text('--rules'),
    compare: text('--compare'),
    describe: text('--describe'),
    out: text('-o'),
    isRaw: given.has('--raw'),
    bios: given.has('--bios'),
  };
}

function isDialect(name: string): name is DialectName {
  return Object.hasOwn(DIALECTS, name);
}
