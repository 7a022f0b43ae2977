/** What was typed after `npm run sql --` as a file with a view, or the sentence that says what is wrong. */
import Papa from 'papaparse';
import { type CompiledRules, compileRules } from '../../src/core/rules/compile-rules.ts';
import { defaultRules } from '../../src/core/rules/shipped/default-rules.ts';
import type { SourceColumn } from '../../src/warehouse/asked/propose-columns.ts';
import { readRequest, readRules } from '../../src/warehouse/asked/read-request.ts';
import { bioFunction } from '../../src/warehouse/bios/bio-function.ts';
import { bioWords } from '../../src/warehouse/bios/bio-words.ts';
import type { BioWords } from '../../src/warehouse/bios/read-bio-words.ts';
import type { ViewRequest, WarehouseField } from '../../src/warehouse/request.ts';
import { movesFile, viewFile } from '../../src/warehouse/view-file.ts';
import type { SqlArguments } from './arguments.ts';

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
  const read = readRequest(asked, rules, given.described);
  if ('problem' in read) return read;
  const { request, assumed } = read;
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
  const bytesOf = (text: string): number => Buffer.byteLength(text);
  const isGiven = (...fields: WarehouseField[]) => fields.some((field) => request.columns[field] !== undefined);
  return bioFunction(request, bundle(bioWords(rules, isGiven)), bytesOf);
}

function rulesOf(file: string, option: string, { readFile }: Given): CompiledRules | { readonly problem: string } {
  if (file === '') return compileRules(defaultRules());
  const text = readFile(file);
  if (text === null) return { problem: `${option}: ${file} cannot be read. Give a rules tab saved as CSV.` };
  const { data } = Papa.parse<string[]>(text);
  return readRules(data, file);
}
