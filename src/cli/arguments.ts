/** What was typed on the command line. Checks names and counts of options, never their meaning. */

import { PLAN_WISHES, planAsked } from './plan-options.ts';

export type Arguments = {
  readonly help: boolean;
  readonly file: string;
  /** Empty texts mean: not given. */
  readonly out: string;
  readonly goal: string;
  readonly platform: string;
  readonly format: string;
  readonly sheet: string;
  readonly rules: string;
  /** Rule table to compare with. */
  readonly compare: string;
  /** File of a list that this one is held against. */
  readonly against: string;
  /** Layout in which chosen creators are written to `out`, in place of the list. */
  readonly export: string;
  readonly columns: 'all' | 'essential';
  /** Empty for the add-on itself. */
  readonly engine: '' | 'duckdb';
  /** With an engine: which column is which field, as typed. */
  readonly fields: string;
  /** Columns to decide in are added. */
  readonly decisions: boolean;
  /** What a campaign brought is said. */
  readonly results: boolean;
  readonly json: boolean;
  /** The input may be written over. */
  readonly force: boolean;
  /** Currency that costs and the plan are shown in. */
  readonly currency: string;
  /** Usage rights that every cost includes, one or several joined. */
  readonly rights: string;
  /** A campaign plan, and the wishes for it as one text; null for none. */
  readonly plan: { readonly budget: string; readonly options: string } | null;
};

type Field =
  | 'out'
  | 'goal'
  | 'platform'
  | 'format'
  | 'sheet'
  | 'rules'
  | 'compare'
  | 'against'
  | 'export'
  | 'columns'
  | 'currency'
  | 'rights'
  | 'budget'
  | 'engine';

/** Options with a value: as typed, and the field it fills. */
const WITH_VALUE: Readonly<Record<string, Field>> = {
  '-o': 'out',
  '--goal': 'goal',
  '--platform': 'platform',
  '--format': 'format',
  '--sheet': 'sheet',
  '--rules': 'rules',
  '--compare': 'compare',
  '--against': 'against',
  '--export': 'export',
  '--columns': 'columns',
  '--currency': 'currency',
  '--rights': 'rights',
  '--budget': 'budget',
  '--engine': 'engine',
};
/** What an engine can do. */
const OF_ENGINE = [
  'engine',
  'out',
  'goal',
  'format',
  'rights',
  'currency',
  'rules',
  'columns',
  'json',
  'force',
  'help',
];
const FLAGS = ['--decisions', '--results', '--json', '--force', '--help'] as const;

/** The choices, or one sentence that says what is wrong with them. */
export function readArguments(argv: readonly string[]): Arguments | { readonly problem: string } {
  const given = new Map<string, string>();
  const files: string[] = [];
  let onlyFiles = false;
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] ?? '';
    if (onlyFiles || word === '-' || !word.startsWith('-')) {
      files.push(word);
      continue;
    }
    if (word === '--') {
      onlyFiles = true;
      continue;
    }
    const equals = word.startsWith('--') ? word.indexOf('=') : -1;
    const option = equals === -1 ? word : word.slice(0, equals);
    const field = Object.hasOwn(WITH_VALUE, option)
      ? WITH_VALUE[option]
      : Object.hasOwn(PLAN_WISHES, option)
        ? option
        : undefined;
    const name = field ?? (option === '-h' ? 'help' : FLAGS.find((flag) => flag === option)?.slice(2));
    if (name === undefined || (field === undefined && equals !== -1)) return { problem: unknownOption(word) };
    if (given.has(name)) return { problem: `${option} is given twice: give it once.` };
    if (field === undefined) {
      given.set(name, 'yes');
      continue;
    }
    const next = argv[at + 1];
    if (equals === -1) at += 1;
    const value = equals === -1 ? next : word.slice(equals + 1);
    if (value === undefined || value.trim() === '' || (equals === -1 && isOption(value))) {
      return { problem: `${option} needs a value: ${option} ${field.replace(/^-+/, '').toUpperCase()}.` };
    }
    given.set(name, value);
  }
  const help = given.has('help');
  const file = files[0] ?? '';
  if (!help && file === '') return { problem: 'No file is given: npm run -s classify -- FILE [options], or --help.' };
  if (!help && files.length > 1) {
    return { problem: `${files.length} files are given (${files.join(', ')}): classify reads one file at a time.` };
  }
  const engine = given.get('engine') ?? '';
  if (engine !== '' && engine !== 'duckdb') return { problem: `Unknown engine “${engine}”: give --engine duckdb.` };
  const beyond = engine === '' ? undefined : [...given.keys()].find((name) => OF_ENGINE.indexOf(name) < 0);
  if (beyond !== undefined) {
    const option = beyond.startsWith('--') ? beyond : `--${beyond}`;
    return { problem: `--engine duckdb does not know ${option}: leave one of the two out.` };
  }
  const columns = engine === '' ? (given.get('columns') ?? 'all') : 'all';
  if (columns !== 'all' && columns !== 'essential') {
    return { problem: `Unknown columns “${columns}”: give --columns all or --columns essential.` };
  }
  const text = (name: string) => given.get(name) ?? '';
  const plan = planAsked((option) => text(option === '--budget' ? 'budget' : option));
  if (plan !== null && 'problem' in plan) return plan;
  return {
    help,
    file,
    out: text('out'),
    goal: text('goal'),
    platform: text('platform'),
    format: text('format'),
    sheet: text('sheet'),
    rules: text('rules'),
    compare: text('compare'),
    against: text('against'),
    export: text('export'),
    columns,
    engine,
    fields: engine === '' ? '' : text('columns'),
    decisions: given.has('decisions'),
    results: given.has('results'),
    json: given.has('json'),
    force: given.has('force'),
    currency: text('currency'),
    rights: text('rights'),
    plan,
  };
}

function isOption(word: string): boolean {
  return Object.hasOwn(WITH_VALUE, word) || Object.hasOwn(PLAN_WISHES, word) || FLAGS.some((flag) => flag === word);
}

function unknownOption(word: string): string {
  return `Unknown option ${word}: the options are ${[...Object.keys(WITH_VALUE), ...Object.keys(PLAN_WISHES), ...FLAGS].join(', ')}.`;
}
