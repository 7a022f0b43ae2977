import { expect, test } from 'vitest';
import type { Creator } from '../../../src/core/creator.ts';
import { evaluate } from '../../../src/core/evaluation/evaluate.ts';
import type { Question } from '../../../src/core/evaluation/evaluation.ts';
import { whatWouldChange } from '../../../src/core/evaluation/what-would-change.ts';
import { ABSENT } from '../../../src/core/missing.ts';
import { compileRules } from '../../../src/core/rules/compile-rules.ts';
import { inEnglish } from '../../../src/core/text/marked.ts';
import { ask, creatorWith, evidence, smallRules } from '../../helpers/creator.ts';

const rules = compileRules(smallRules());
const changes = (known: Partial<Creator>, asked: Partial<Question> = {}) => {
  const creator = creatorWith({ authority: evidence('80', 'Authority score'), ...known });
  const question = ask(asked);
  return whatWouldChange(creator, evaluate(creator, rules, question), rules, question).map(inEnglish);
};
const none = { authority: evidence('coffee') };
const rate = (value: number) => ({ engagementRate: { value, basis: 'followers', likesOnly: false } as const });

test.each([
  [98400, 'With 1,600 followers more (100,000) the tier would be KOL by audience.'],
  [1500, 'With 501 followers fewer (999) the tier would be Below micro.'],
  [640, 'With 360 followers more (1,000) the tier would be Micro influencer.'],
  [98400000, 'With 98,300,001 followers fewer (99,999) the tier would be Micro influencer.'],
])('%d followers', (followers, sentence) => {
  expect(changes({ followers, ...none })[0]).toBe(sentence);
});

test('where authority decides, followers change nothing', () => {
  expect(changes({ followers: 98400 })).toEqual([]);
});

test('a missing count is what would decide', () => {
  expect(changes({ followers: ABSENT, ...none })[0]).toBe(
    'A follower count would decide the tier: the follower count is missing.',
  );
});

test.each([
  [
    { authority: evidence('doctor'), followers: 4000 },
    'With 2 more points of authority, as published or role gives, the tier would be KOL by authority.',
  ],
  [none, 'With 5 more points of authority, the tier would be KOL by authority.'],
])('authority %j', (known, sentence) => {
  expect(changes(known)).toContain(sentence);
});

const valueIn = (sentence: string | undefined, pattern: RegExp) =>
  Number(pattern.exec(sentence ?? '')?.[1]?.replace(',', ''));
const fitOf = (known: Partial<Creator>, goal = 'conversion') =>
  evaluate(creatorWith({ ...none, ...known }), rules, ask({ goal })).recommendation?.fit;

test('engagement: the rate named makes the better fit, a hundredth less does not', () => {
  const known = { ...none, followers: 10000, ...rate(0.01) };
  const sentence = changes(known, { goal: 'conversion' }).find((one) => one.includes('engagement rate'));
  expect(fitOf(known)).toBe('possible');
  expect(sentence).toContain('instead of 1%, it would be: Strong fit for conversion.');
  const needed = valueIn(sentence, /rate of ([\d.]+)%/) / 100;
  expect(fitOf({ ...known, ...rate(needed + 0.0005) })).toBe('strong');
  expect(fitOf({ ...known, ...rate(needed - 0.0006) })).toBe('possible');
});

test('engagement: a strong fit says what would lose it', () => {
  const known = { ...none, followers: 10000, ...rate(0.12) };
  const sentence = changes(known, { goal: 'conversion' }).find((one) => one.includes('engagement rate'));
  expect(sentence).toContain('instead of 12%, it would be: Possible fit for conversion.');
});

test('quote: into the usual range, and to a better fit', () => {
  const quote = (amount: number) => ({ quote: { amount, currency: 'USD', format: null } });
  const known = { ...none, followers: 10000, ...rate(0.05), ...quote(3000) };
  expect(changes(known)).toContain('At $500 or less the quote would be within the usual range.');
  const sentence = changes(known, { goal: 'conversion' }).find((one) => one.startsWith('At a quote'));
  const needed = valueIn(sentence, /quote of \$([\d,.]+)/);
  expect(needed).toBeLessThan(3000);
  expect(fitOf({ ...known, ...quote(needed) })).not.toBe(fitOf(known));
  expect(fitOf({ ...known, ...quote(needed * 1.02) })).toBe(fitOf(known));
});

test('a rate on another basis, or without a benchmark, changes nothing', () => {
  const other = { ...none, engagementRate: { value: 0.02, basis: 'views', likesOnly: false } } as const;
  expect(changes(other, { goal: 'conversion' }).join()).not.toContain('engagement rate');
  expect(changes({ ...none, platform: 'pinterest' }, { goal: 'conversion' }).join()).not.toContain('engagement rate');
});
