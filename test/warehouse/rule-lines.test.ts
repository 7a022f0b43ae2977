/** Every block of the rules tab is in the SQL: a line of each is changed, and SQL and core have moved together. */
import { expect, it } from 'vitest';
import { compileRules } from '../../src/core/rules/compile-rules.ts';
import type { RuleSet } from '../../src/core/rules/rule-set.ts';
import { defaultRules } from '../../src/core/rules/shipped/default-rules.ts';
import { allBlocks } from '../../src/core/rules/table/blocks/all-blocks.ts';
import type { Block } from '../../src/core/rules/table/column.ts';
import { compileSelect } from '../../src/warehouse/compile-view.ts';
import { changedLines, rowsFor } from './helpers/changed-lines.ts';
import { type Answers, coreAnswers } from './helpers/core-answers.ts';
import { openDuckdb } from './helpers/duckdb-table.ts';
import { firstDifference } from './helpers/first-difference.ts';
import { TODAY, viewRequest } from './helpers/requests.ts';

const SEED = 20_261_130;
const REQUEST = viewRequest({ goal: 'conversion', usageRights: 'paid ads' });
const ROWS = rowsFor(defaultRules(), 120, SEED);

/** A campaign plan is made from a list, no answer of the view depends on it. */
const NOT_IN_THE_VIEW: readonly string[] = ['Plan'];

type Step = { readonly rules: RuleSet; readonly answers: readonly Answers[] };

const stepTo = (rules: RuleSet): Step => ({ rules, answers: coreAnswers(ROWS, rules, REQUEST, TODAY) });

/** The answers as text, without the version of the rules. */
function said({ answers }: Step): string {
  return JSON.stringify(answers.map(({ rules_version: _, ...rest }) => rest));
}

/** The first change of a line of the block that moves an answer of the view. */
function moved(before: Step, block: Block): Step {
  for (const rules of changedLines(block, before.rules, SEED)) {
    const after = stepTo(rules);
    if (said(after) !== said(before)) return after;
  }
  throw new Error(
    `no line of “${block.title}” moves an answer of the view: give the block its SQL, and rows that show it`,
  );
}

it('moves with a line of every block as the core does', async () => {
  const blocks = allBlocks().filter(({ title }) => !NOT_IN_THE_VIEW.includes(title));
  expect(allBlocks().length - blocks.length).toBe(NOT_IN_THE_VIEW.length);
  const { rules, answers } = blocks.reduce(moved, stepTo(defaultRules()));
  const engine = await openDuckdb();
  expect(firstDifference(await engine.answers(ROWS, compileSelect(compileRules(rules), REQUEST)), answers, ROWS)).toBe(
    '',
  );
  await engine.close();
});
