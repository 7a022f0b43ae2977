/** Cases: money in the currency asked for in Settings, and what a fee that is withheld shows. */
import { expect, test } from 'vitest';
import { evaluate } from '../../../src/core/evaluation/evaluate.ts';
import { outputValues } from '../../../src/core/output/cells.ts';
import { compileRules } from '../../../src/core/rules/compile-rules.ts';
import { clipText } from '../../../src/core/text/clip-text.ts';
import { ask, creatorWith, smallRules } from '../../helpers/creator.ts';

const from = { source: 'Invented', date: '2025-03-01', cell: '' };

test('fee and counter-offer are shown at the rate of the currency asked for', () => {
  const rules = compileRules(smallRules({ shownCurrency: 'EUR' }));
  const creator = creatorWith({ followers: 100000, quote: { amount: 2000, currency: 'USD', format: 'post' } });
  const columns = ['costLow', 'costTypical', 'costHigh', 'counterOffer'] as const;
  expect(outputValues(creator, evaluate(creator, rules, ask()), rules, columns)).toEqual([320, 800, 2000, 800]);
});

test.each([
  ['', 'Fee withheld for the niche health'],
  ['Doctors are paid by contract. Some ask $1 to $2.', 'Doctors are paid by contract'],
])('a fee withheld with the note %j', (note, shown) => {
  const set = smallRules();
  const rules = compileRules({ ...set, cost: { ...set.cost, withheld: [{ ...from, niche: 'health', note }] } });
  const creator = creatorWith({ niche: 'health' });
  expect(outputValues(creator, evaluate(creator, rules, ask()), rules, ['costFor', 'costTypical'])).toEqual([
    shown,
    '',
  ]);
});

test.each([
  ['all marks before the dots go', 'no mark,;: (before dots', 15, 'no mark…'],
  ['a whole sign before a half one stays', 'a😀bcdefghijk', 8, 'a😀bcde…'],
])('in a clipped text %s', (_, text, length, clipped) => {
  expect(clipText(text, length)).toBe(clipped);
});
