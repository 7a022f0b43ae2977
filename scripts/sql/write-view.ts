/** What was typed after `npm run sql --` as a file with a view, or the sentence that says what is wrong. */
import Papa from 'papaparse';
import { readAsked } from '../../src/core/reading/cells/deliverables.ts';
import { type CompiledRules, compileRules } from '../../src/core/rules/compile-rules.ts';
import { findGoal, goalNames } from '../../src/core/rules/find-goal.ts';
import { defaultRules } from '../../src/core/rules/shipped/default-rules.ts';
import { parseRules } from '../../src/core/rules/table/parse-rules.ts';
import { bioFunction } from '../../src/warehouse/bios/bio-function.ts';
import { bioWords } from '../../src/warehouse/bios/bio-words.ts';
import type { BioWords } from '../../src/warehouse/bios/read-bio-words.ts';
import type { ViewRequest } from '../../src/warehouse/request.ts';
import { movesFile, viewFile } from '../../src/warehouse/view-file.ts';
import type { SqlArguments } from './arguments.ts';
import { type Proposal, proposeColumns, type SourceColumn } from './propose-columns.ts';

export type Given = {
  /** The text of a file, null for one that cannot be read. */
  readonly readFile: (path: string) => string | null;
  /** Columns of the table, null where nobody described it. */
  readonly described: readonly SourceColumn[] | null;
  readonly day: string;
  /** The judge of bios as one text. */
  readonly bundle: (words: BioWords) => string;
};

export function writeView(asked: SqlArguments, given: Given): { readonly sql: string } | { readonly problem: string } {
  const rules = rulesOf(asked.rules, '--rules', given);
  if ('problem' in rules) return rules;
  const goal = asked.goal === '' ? null : findGoal(rules, asked.goal);
  if (asked.goal !== '' && goal === null) {
    return { problem: `--goal is “${asked.goal}”: name one of ${goalNames(rules).join(', ')}.` };
  }
  const pieces = readAsked(asked.format);
  if (pieces === null) return { problem: `--format is “${asked.format}”: name post, reel, story, video and the like.` };
  const proposal = given.described === null ? asNamed(asked.columns) : proposeColumns(given.described, asked.columns);
  if ('problem' in proposal) return proposal;
  const { rate, quote, assumed } = proposal;
  const { bio, ...others } = proposal.columns;
  const columns = asked.bios && bio !== undefined ? { ...others, bio } : others;
  if (columns.followers === undefined && columns.authority === undefined) {
    return {
      problem:
        'No column of followers: name it with --columns followers=NAME. Without it hardly anything can be answered.',
    };
  }
  const request: ViewRequest = {
    dialect: asked.dialect,
    table: asked.table,
    columns,
    keep: [],
    rate,
    quote,
    goal: goal?.goal ?? null,
    deliverables: pieces.deliverables ?? (pieces.format === null ? [] : [{ format: pieces.format, count: 1 }]),
    usageRights: '',
    bios: asked.bios,
    isRaw: asked.isRaw,
    today: '',
  };
  const judge = judgeFor(rules, request, given);
  if ('problem' in judge) return judge;
  const said = { day: given.day, assumed, judge: judge.statement };
  if (asked.compare === '') return { sql: viewFile(rules, request, said) };
  const other = rulesOf(asked.compare, '--compare', given);
  return 'problem' in other ? other : { sql: movesFile(rules, other, request, said) };
}

/** The statement before the view; '' where bios are not asked for. */
function judgeFor(
  rules: CompiledRules,
  request: ViewRequest,
  { bundle }: Given,
): { readonly statement: string } | { readonly problem: string } {
  if (!request.bios) return { statement: '' };
  if (request.columns.bio === undefined)
    return { problem: '--bios needs a column of bios: name it with --columns bio=NAME.' };
  const code = bundle(bioWords(rules, (...fields) => fields.some((field) => request.columns[field] !== undefined)));
  return bioFunction(request, code, (text) => Buffer.byteLength(text));
}

function asNamed(columns: ViewRequest['columns']): Proposal {
  return {
    columns,
    rate: { basis: 'followers', isPercent: false },
    quote: { currency: '', deliverables: null },
    assumed: [],
  };
}

function rulesOf(file: string, option: string, { readFile }: Given): CompiledRules | { readonly problem: string } {
  if (file === '') return compileRules(defaultRules());
  const text = readFile(file);
  if (text === null) return { problem: `${option}: ${file} cannot be read. Give a rules tab saved as CSV.` };
  const { data } = Papa.parse<string[]>(text);
  const { rules, problems } = parseRules(data, { sheetName: file, originRow: 1, originColumn: 1 });
  if (rules !== null) return compileRules(rules);
  return { problem: problems.map(({ message }) => message).join('\n') };
}
