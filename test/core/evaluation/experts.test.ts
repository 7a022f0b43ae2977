/** Sixty invented creators through the whole product, one line each; every line was read aloud and would be signed. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { Creator } from '../../../src/core/creator.ts';
import { evaluate } from '../../../src/core/evaluation/evaluate.ts';
import type { Evaluation, Question } from '../../../src/core/evaluation/evaluation.ts';
import { explain, explainBriefly } from '../../../src/core/evaluation/explanation.ts';
import { flagLabel } from '../../../src/core/evaluation/labels.ts';
import { outputCells } from '../../../src/core/output/cells.ts';
import { readTable } from '../../../src/core/reading/table.ts';
import { type CompiledRules, compileRules } from '../../../src/core/rules/compile-rules.ts';
import { findGoal } from '../../../src/core/rules/find-goal.ts';
import { defaultRules } from '../../../src/core/rules/shipped/default-rules.ts';

const rules = compileRules(defaultRules());
const [titles = [], ...lines] = readFileSync('test/fixtures/experts/creators.txt', 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('|'));
const goals = lines.map(([goal = '']) => goal);
const { creators } = readTable(
  [titles, ...lines].map((cells) => cells.slice(1)),
  {
    ...{ originRow: 1, originColumn: 1, sheetName: '', fileName: '', platform: null, format: null },
    ...{ localeMark: '.', numberFormats: null, chosen: {} },
  },
);

const percent = (rate: unknown): string => (typeof rate === 'number' ? (rate * 100).toPrecision(2) : '?');

/** "KOL (audience) · Possible for reach, 58 · ER 0.5-4%, typical 1.4 · $400-2,500, typical 1,000". */
function figures(creator: Creator, evaluation: Evaluation): string {
  const { tier, recommendation, cost, quoteCheck } = evaluation;
  const cells = outputCells(creator, evaluation, rules, ['erLow', 'erTypical', 'erHigh', 'fit', 'quoteCheck']);
  const rate =
    cells.erTypical === ''
      ? 'ER not told'
      : `ER ${percent(cells.erLow)}-${percent(cells.erHigh)}%, typical ${percent(cells.erTypical)}`;
  const fee =
    cost === null
      ? 'no fee'
      : `$${[cost.low, cost.high].map((end) => Number(end.toPrecision(2))).join('-')}, typical ${Number(cost.typical.toPrecision(2))} by ${cost.basis}`;
  return [
    `${tier.tier}${tier.kolBy === null ? '' : ` by ${tier.kolBy}`}`,
    `${cells.fit} for ${recommendation?.goal}${recommendation?.score === null ? '' : `, ${recommendation?.score}`}`,
    rate,
    fee,
    ...(quoteCheck === null ? [] : [`quote ${cells.quoteCheck}`.toLowerCase()]),
    ...evaluation.flags.map(flagLabel),
  ].join(' · ');
}

function reasons(creator: Creator, evaluation: Evaluation, compiled: CompiledRules, asked: Question): string {
  const fee = explain(creator, evaluation, compiled, asked).filter(
    ({ about, text }) => about === 'quote' || /^(?:No cost|Fee withheld)/.test(text),
  );
  return [explainBriefly(creator, evaluation, compiled), ...fee.map(({ text }) => text)].join(' ');
}

test('sixty creators of every kind', async () => {
  expect(creators).toHaveLength(60);
  const said = creators.map((creator, at) => {
    const goal = findGoal(rules, goals[at] ?? '');
    expect(goal, goals[at]).not.toBeNull();
    const asked: Question = { goal: goal?.goal ?? null, format: null, usageRights: '' };
    const evaluation = evaluate(creator, rules, asked);
    return `${at + 1}. **${creator.creator}** (${lines[at]?.[2]}, ${lines[at]?.[3] || 'no count'}): ${figures(creator, evaluation)}. ${evaluation.tier.rule?.contentInfluence ?? ''}; ${evaluation.tier.rule?.brandFit ?? ''}. ${reasons(creator, evaluation, rules, asked)}`;
  });
  await expect(`${said.join('\n')}\n`).toMatchFileSnapshot(resolve('test/golden/experts.md'));
});
