/** One run over a folder of lists with expectations, from its words to its exit code. Prints nothing itself. */
import { resolve } from 'node:path';
import { checkFolder } from './check-folder.ts';
import { printLists, worst } from './print-lists.ts';

export type Outcome = { readonly exitCode: 0 | 1 | 2; readonly stdout: string; readonly stderr: string };

const USAGE = `npm run reading -- FOLDER

Reads every NAME.csv, .tsv or .xlsx that has a NAME.expect.json beside it, and prints what was right, what wrong and
what was left open with a question. The format of expectations: test/fixtures/reading/README.md.
`;

/** Exit code 1 when anything is not as expected, 2 when the folder or an expectation cannot be read. */
export function runReading(words: readonly string[], folder: string): Outcome {
  if (words[0] === '--help' || words[0] === '-h') return { exitCode: 0, stdout: USAGE, stderr: '' };
  const [shown] = words;
  if (words.length !== 1 || shown === undefined || shown.startsWith('-')) return refuse('Name one folder; see --help.');
  const lists = checkFolder(resolve(folder, shown), shown);
  if ('problem' in lists) return refuse(lists.problem);
  const isRight = lists.every(({ checks }) => worst(checks) === 'right');
  return { exitCode: isRight ? 0 : 1, stdout: printLists(lists), stderr: '' };
}

function refuse(problem: string): Outcome {
  return { exitCode: 2, stdout: '', stderr: `${problem}\n` };
}
