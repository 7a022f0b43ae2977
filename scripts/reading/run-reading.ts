/** Answers for one run over a folder of lists with expectations, from its words to its exit code; prints nothing itself. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type CompiledRules, compileRules, defaultRules } from '../../src/core/index.ts';
import { type Check, checkList, type Verdict } from './check-list.ts';
import { readExpectation } from './expectation.ts';
import { readList } from './read-list.ts';

export type Outcome = { readonly exitCode: 0 | 1 | 2; readonly stdout: string; readonly stderr: string };

const ENDING = '.expect.json';
const USAGE = `npm run reading -- FOLDER

Reads every NAME.csv, .tsv or .xlsx that has a NAME.expect.json beside it, and prints what was right, what wrong and
what was left open with a question. The format of expectations: test/fixtures/reading/README.md.
`;

/** Exit code 1 when anything is not as expected, 2 when the folder or an expectation cannot be read. */
export function runReading(words: readonly string[], folder: string): Outcome {
  if (words[0] === '--help' || words[0] === '-h') return { exitCode: 0, stdout: USAGE, stderr: '' };
  const [shown] = words;
  if (words.length !== 1 || shown === undefined || shown.startsWith('-')) return refuse('Name one folder; see --help.');
  const path = resolve(folder, shown);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return refuse(`${shown} is no folder.`);
  const files = readdirSync(path).sort();
  const names = files.filter((name) => name.endsWith(ENDING)).map((name) => name.slice(0, -ENDING.length));
  if (names.length === 0) return refuse(`${shown} holds no NAME${ENDING}.`);
  const rules = compileRules(defaultRules());
  const read: { readonly name: string; readonly checks: readonly Check[] }[] = [];
  for (const name of names) {
    const list = files.find((file) => /\.(?:csv|tsv|xlsx)$/.test(file) && file.replace(/\.\w+$/, '') === name);
    if (list === undefined) return refuse(`${name}${ENDING} has no list beside it.`);
    const checks = checkOne(path, name, list, rules);
    if ('problem' in checks) return refuse(`${join(shown, checks.problem)}.`);
    read.push({ name, checks });
  }
  const isRight = read.every(({ checks }) => checks.every(({ verdict }) => verdict === 'right'));
  return { exitCode: isRight ? 0 : 1, stdout: print(read), stderr: '' };
}

function refuse(problem: string): Outcome {
  return { exitCode: 2, stdout: '', stderr: `${problem}\n` };
}

function checkOne(path: string, name: string, list: string, rules: CompiledRules): Check[] | { readonly problem: string } {
  const expected = readExpectation(readFileSync(join(path, `${name}${ENDING}`), 'utf8'));
  if ('problem' in expected) return { problem: `${name}${ENDING} ${expected.problem}` };
  const read = readList(join(path, list), list, rules);
  return 'problem' in read ? { problem: `${list} ${read.problem}` } : checkList(expected, read);
}

/** Each list with what is not right, then the counts. */
function print(read: readonly { readonly name: string; readonly checks: readonly Check[] }[]): string {
  const lines = read.map(({ name, checks }) => {
    const off = checks.filter(({ verdict }) => verdict !== 'right');
    const details = off.map(({ verdict, message }) => `    ${verdict}: ${message}\n`).join('');
    return `${off.length === 0 ? 'right' : worst(off)}  ${name}\n${details}`;
  });
  const all = read.flatMap(({ checks }) => checks);
  const lists = read.map(({ checks }) => worst(checks));
  const harmless = read.filter(({ checks }) => !checks.some(({ harm }) => harm)).length;
  const columns = all.filter(({ kind }) => kind === 'column').map(({ verdict }) => verdict);
  const rows = all.filter(({ kind }) => kind === 'row').map(({ verdict }) => verdict);
  return [
    ...lines,
    '\n',
    `lists    ${count(lists)}, without a wrong value ${share(harmless, lists.length)}\n`,
    `columns  ${count(columns)}\n`,
    `rows     ${count(rows)}\n`,
  ].join('');
}

function worst(checks: readonly Check[]): Verdict {
  if (checks.some(({ verdict }) => verdict === 'wrong')) return 'wrong';
  return checks.some(({ verdict }) => verdict === 'asked') ? 'asked' : 'right';
}

function count(verdicts: readonly Verdict[]): string {
  const of = (wanted: Verdict): number => verdicts.filter((verdict) => verdict === wanted).length;
  return `right ${share(of('right'), verdicts.length)}, wrong ${of('wrong')}, asked ${of('asked')}`;
}

function share(part: number, whole: number): string {
  return `${part} of ${whole}${whole === 0 ? '' : ` (${Math.round((part / whole) * 100)} %)`}`;
}
