/** A folder of lists with expectations, each list checked. Prints nothing. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type CompiledRules, compileRules } from '../../src/core/rules/compile-rules.ts';
import { defaultRules } from '../../src/core/rules/shipped/default-rules.ts';
import { type Check, checkList } from './check-list.ts';
import { readExpectation } from './expectation.ts';
import { readList } from './read-list.ts';

export type CheckedList = { readonly name: string; readonly checks: readonly Check[] };

const ENDING = '.expect.json';

/** Every NAME that has a NAME.expect.json, in order; a problem is one sentence that names the folder as `shown`. */
export function checkFolder(path: string, shown: string): CheckedList[] | { readonly problem: string } {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return { problem: `${shown} is no folder.` };
  const files = readdirSync(path).sort();
  const names = files.filter((name) => name.endsWith(ENDING)).map((name) => name.slice(0, -ENDING.length));
  if (names.length === 0) return { problem: `${shown} holds no NAME${ENDING}.` };
  const rules = compileRules(defaultRules());
  const lists: CheckedList[] = [];
  for (const name of names) {
    const list = files.find((file) => /\.(?:csv|tsv|xlsx)$/.test(file) && file.replace(/\.\w+$/, '') === name);
    if (list === undefined) return { problem: `${join(shown, name)}${ENDING} has no list beside it.` };
    const checks = checkOne(path, name, list, rules);
    if ('problem' in checks) return { problem: `${join(shown, checks.problem)}.` };
    lists.push({ name, checks });
  }
  return lists;
}

function checkOne(
  path: string,
  name: string,
  list: string,
  rules: CompiledRules,
): Check[] | { readonly problem: string } {
  const expected = readExpectation(readFileSync(join(path, `${name}${ENDING}`), 'utf8'));
  if ('problem' in expected) return { problem: `${name}${ENDING} ${expected.problem}` };
  const read = readList(join(path, list), list, rules);
  return 'problem' in read ? { problem: `${list} ${read.problem}` } : checkList(expected, read);
}
