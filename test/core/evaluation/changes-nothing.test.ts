/** Cases: what would change nothing is not said. */

import { expect, test } from 'vitest';
import type { Creator } from '../../../src/core/creator.ts';
import { evaluate } from '../../../src/core/evaluation/evaluate.ts';
import type { Question } from '../../../src/core/evaluation/evaluation.ts';
import { whatWouldChange } from '../../../src/core/evaluation/what-would-change.ts';
import { compileRules } from '../../../src/core/rules/compile-rules.ts';
import type { RuleSet } from '../../../src/core/rules/rule-set.ts';
import { inEnglish } from '../../../src/core/text/marked.ts';
import { ask, creatorWith, evidence, smallRules, tierLine } from '../../helpers/creator.ts';

const changes = (known: Partial<Creator>, asked: Partial<Question> = {}, change: Partial<RuleSet> = {}) => {
  const creator = creatorWith({ authority: evidence('coffee'), ...known });
  const rules = compileRules(smallRules(change));
  return whatWouldChange(creator, evaluate(creator, rules, ask(asked)), rules, ask(asked)).map(inEnglish);
};
const rest = tierLine({ tier: 'Rest' });

test('authority, where no line of the table asks for any', () => {
  const tiers = [tierLine({ followersFrom: 50000, tier: 'Star' }), rest];
  expect(changes({}, {}, { tiers })).toEqual(['With 5,000 followers more (50,000) the tier would be Star.']);
});

test('followers, where every creator is in one tier', () => {
  expect(changes({}, {}, { tiers: [rest] })).toEqual([]);
});

test('a follower count below 0 is not asked for anew', () => {
  expect(changes({ followers: -5 })).toEqual(['With 5 more points of authority, the tier would be KOL by authority.']);
});

test.each([
  [2, 'With 1 follower fewer (1) the tier would be Rest.'],
  [1, 'With 1 follower more (2) the tier would be Pair.'],
])('a line at 2 followers, from %d', (followers, sentence) => {
  expect(changes({ followers }, {}, { tiers: [tierLine({ followersFrom: 2, tier: 'Pair' }), rest] })).toEqual([
    sentence,
  ]);
});

test('a line at 1 follower is not crossed downwards: nobody has none', () => {
  expect(changes({ followers: 1 }, {}, { tiers: [tierLine({ followersFrom: 1, tier: 'Known' }), rest] })).toEqual([]);
});

test('engagement, where the fit is the best and no rate was measured', () => {
  const tiers = [tierLine({ tier: 'Micro influencer' })];
  const known = { authority: evidence('80', 'Authority score'), quote: { amount: 100, currency: '', format: null } };
  expect(
    evaluate(creatorWith(known), compileRules(smallRules({ tiers })), ask({ goal: 'conversion' })).recommendation?.fit,
  ).toBe('strong');
  expect(changes(known, { goal: 'conversion' }, { tiers }).join()).not.toContain('engagement');
});
