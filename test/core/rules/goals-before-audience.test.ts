/** Cases: tables of before goals had a weight of audience. */
import { expect, test } from 'vitest';
import { defaultRules } from '../../../src/core/rules/shipped/default-rules.ts';
import { parseRules } from '../../../src/core/rules/table/parse-rules.ts';
import { printRules } from '../../../src/core/rules/table/print-rules.ts';

const rules = {
  ...defaultRules(),
  goals: defaultRules().goals.map((goal) => ({
    ...goal,
    weights: { classMatch: 0.5, engagement: 0.2, authority: 0.05, cost: 0.25, audience: 0 },
  })),
};
const printed = printRules(rules);
const without = printed.map((row) => row.map((cell) => (String(cell).startsWith('Weight of audience') ? '' : cell)));
const weightsOf = (table: (string | number)[][], wanted: string) =>
  parseRules(table).rules?.goals.find(({ goal }) => goal === wanted)?.weights;

test('with the column every weight stands as written', () => {
  expect(weightsOf(printed, 'reach')).toEqual({
    classMatch: 0.5,
    engagement: 0.2,
    authority: 0.05,
    cost: 0.25,
    audience: 0,
  });
});

test('without it, the weight of class is that of the audience for goals that the shipped rules judge by it', () => {
  const moved = { classMatch: 0, engagement: 0.2, authority: 0.05, cost: 0.25, audience: 0.5 };
  expect(parseRules(without).problems).toEqual([]);
  expect(weightsOf(without, 'reach')).toEqual(moved);
  expect(weightsOf(without, 'awareness')).toEqual(moved);
  expect(weightsOf(without, 'conversion')).toMatchObject({ classMatch: 0.5, audience: 0 });
});
