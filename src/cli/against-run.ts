/** `--against`: the other list beside the tabs of the first one, and the comparison of the two. */
import { basename, resolve } from 'node:path';
import type { Answer, ListsAnswer, RunRequest } from '../contract/server-calls.ts';
import { readInput } from './files/input-file.ts';
import type { HostRun, TabContent } from './host-run.ts';
import { candidateTabs, isMarked, tabsOf } from './input-tabs.ts';

/** The tabs of the other file without its rules, under names that the first file has not, and which of them to try. */
export type OtherList = {
  readonly file: string;
  readonly tabs: readonly TabContent[];
  readonly names: readonly string[];
};

export function readOther(
  given: string,
  folder: string,
  present: readonly TabContent[],
): OtherList | { readonly problem: string } {
  const file = readInput(resolve(folder, given), given);
  if ('problem' in file) return file;
  const taken = new Set(present.map(({ name }) => name));
  const tabs = tabsOf(file)
    .filter((tab) => !isMarked(tab))
    .map((tab) => ({ ...tab, name: freeName(tab.name, taken) }));
  const names = candidateTabs(tabs, '', given);
  return 'problem' in names ? names : { file: given, tabs, names };
}

/** By the first tab that holds a list. */
export function holdAgainst(run: HostRun, request: RunRequest, { file, names }: OtherList): Answer<ListsAnswer> {
  const answers = names.map((other) => run.against({ request, other, otherFile: basename(file) }));
  const found = answers.find(({ ok }) => ok) ?? answers[0];
  if (found === undefined) return { ok: false, problem: `${file} is empty.` };
  return found.ok
    ? { ok: true, value: { ...found.value, other: basename(file) } }
    : { ok: false, problem: `${file}: ${found.problem}` };
}

function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = `${name} (${count})`;
  taken.add(free);
  return free;
}
