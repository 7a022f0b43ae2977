/** Each line of the rules tab is in the SQL: it is changed, and SQL and core move together. */
import { expect, it } from 'vitest';
import type { Creator } from '../../src/core/creator.ts';
import { compileRules } from '../../src/core/rules/compile-rules.ts';
import { defaultRules } from '../../src/core/rules/shipped/default-rules.ts';
import { printRules } from '../../src/core/rules/table/print-rules.ts';
import { compileSelect } from '../../src/warehouse/compile-view.ts';
import {
  type Change,
  changed,
  type Line,
  linesOf,
  rowsFor,
  rulesOfTable,
  type Table,
} from './helpers/changed-lines.ts';
import { type Answers, answersBy, creatorsOf } from './helpers/core-answers.ts';
import { type Engine, openDuckdb } from './helpers/duckdb-table.ts';
import { firstDifference } from './helpers/first-difference.ts';
import { TODAY, viewRequest } from './helpers/requests.ts';

const RULES = defaultRules();
const TABLE: Table = printRules(RULES);
const ROWS = rowsFor(RULES, 150, 20_261_130);
const CREATORS = creatorsOf(ROWS, viewRequest());

/** Changed together, each for itself to be seen in the answers; they are asked about one goal. */
type Group = { readonly goal: string; readonly lines: Line[] };

const MOST_AT_ONCE = 14;

/** A line of a goal is in the group of that goal, the others are spread, neighbours apart. */
function groupsOf(lines: readonly Line[]): Group[] {
  const isOf = (goal: string, { name }: Line): boolean => name.startsWith(`Goals: ${goal},`);
  const groups = RULES.goals.map(({ goal }): Group => ({ goal, lines: lines.filter((line) => isOf(goal, line)) }));
  const others = lines.filter((line) => !RULES.goals.some(({ goal }) => isOf(goal, line)));
  const needed = Math.max(1, Math.ceil(others.length / MOST_AT_ONCE));
  const used = groups.sort((a, b) => b.lines.length - a.lines.length).slice(0, needed);
  others.forEach((line, at) => void used[at % used.length]?.lines.push(line));
  return groups.filter((group) => group.lines.length > 0);
}

/** As text, without the version of the rules. */
function said({ rules_version: _, ...rest }: Answers): string {
  return JSON.stringify(rest);
}

/** The changes that can be made together; one that makes a fault of the table waits. */
function together(changes: readonly Change[], before: readonly Change[] = []): readonly Change[] {
  const all = [...before, ...changes];
  if (changes.length === 0 || rulesOfTable(changed(TABLE, all)) !== null) return all;
  if (changes.length === 1) return before;
  const half = Math.ceil(changes.length / 2);
  return together(changes.slice(half), together(changes.slice(0, half), before));
}

const ROW_TEXTS = ROWS.map((row) => JSON.stringify(row).toLowerCase());

/** Creators by whom a line should be seen come first: those of whom its name speaks. */
function inOrder({ name }: Line): readonly number[] {
  const words = (name.toLowerCase().match(/[\p{L}_]{2,}/gu) ?? []).slice(1);
  const spokenOf = ROW_TEXTS.map((text) => words.filter((word) => text.includes(word)).length);
  return ROWS.map((_, at) => at).sort((a, b) => (spokenOf[b] ?? 0) - (spokenOf[a] ?? 0));
}

/** Lines that moved no answer by their first change; the others did, in the core as in SQL. */
async function unmoved({ goal, lines }: Group, engine: Engine): Promise<Line[]> {
  const request = viewRequest({ goal });
  const first = together(lines.flatMap(({ changes }) => changes.slice(0, 1)));
  const rules = rulesOfTable(changed(TABLE, first)) ?? RULES;
  const answers = CREATORS.map(answersBy(rules, request, TODAY));
  const texts = answers.map(said);
  const moves = (line: Line, own: Change): boolean => {
    const others = first.filter((change) => change !== own);
    const without = rulesOfTable(changed(TABLE, others));
    if (without === null) return false;
    const before = answersBy(without, request, TODAY);
    return inOrder(line).some((at) => said(before(CREATORS[at] as Creator)) !== texts[at]);
  };
  const left = lines.filter((line) => {
    const [own] = line.changes;
    return own === undefined || !first.includes(own) || !moves(line, own);
  });
  if (left.length < lines.length) {
    const found = await engine.answers(ROWS, compileSelect(compileRules(rules), request));
    expect(firstDifference(found, answers, ROWS)).toBe('');
  }
  return left;
}

/** The first words of lines that no answer of the view depends on. */
const NOT_IN_THE_VIEW: readonly string[] = [
  // Made from a list.
  'Plan: ',
  // Shown beside answers, or read when curves are set.
  'Settings: Name',
  'Settings: Date',
  'Settings: Calibration minimum',
  'Settings: EMV per engagement',
  // Exchange rates would have to change with it.
  'Settings: Currency',
  // Words of bios alone.
  'Cost: no fee, bio',
  ...[
    'academic or editorial role',
    'award or title of the field',
    'fields of expertise',
    'institution of the field',
    'licence to care, without a doctorate',
    'doctorate',
    'named role in an organisation of the field',
    'quoted by the press as expert',
    'seven of ten posts in the field',
    'trade with a training of its own',
  ].map((signal) => `Authority evidence: ${signal}`),
];

it('moves with every line as the core does', async () => {
  const isShown = ({ name }: Line): boolean => !NOT_IN_THE_VIEW.some((start) => name.startsWith(start));
  const all = linesOf(TABLE);
  expect(NOT_IN_THE_VIEW.filter((start) => !all.some(({ name }) => name.startsWith(start)))).toEqual([]);
  const engine = await openDuckdb();
  let pending = all.filter(isShown);
  expect(pending.length).toBeGreaterThan(290);
  const never: string[] = [];
  while (pending.length > 0) {
    const still: Line[] = [];
    for (const group of groupsOf(pending)) still.push(...(await unmoved(group, engine)));
    never.push(...still.filter(({ changes }) => changes.length < 2).map(({ name }) => name));
    pending = still.flatMap((line) => (line.changes.length < 2 ? [] : [{ ...line, changes: line.changes.slice(1) }]));
  }
  await engine.close();
  expect(never, 'give these lines their SQL, and rows that show them').toEqual([]);
});
