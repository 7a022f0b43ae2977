import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Creator } from '../../../src/core/creator.ts';
import { evaluate } from '../../../src/core/evaluation/evaluate.ts';
import { STRONG_FROM } from '../../../src/core/evaluation/recommendation.ts';
import { ABSENT } from '../../../src/core/missing.ts';
import { compileRules } from '../../../src/core/rules/compile-rules.ts';
import { ask, creatorWith, evidence, smallRules } from '../../helpers/creator.ts';

const rules = compileRules(smallRules());
const fitOf = (goal: string | null, known: Partial<Creator> = {}) =>
  evaluate(creatorWith(known), rules, ask({ goal })).recommendation;
const strong = { authority: evidence('doctor, professor') };
const rate = (value: number) => ({ engagementRate: { value, basis: 'followers', likesOnly: false } as const });
const quote = (amount: number) => ({ quote: { amount, currency: '', format: null } });

describe('from the class alone', () => {
  test.each([
    ['conversion', 45000, 'strong', 100],
    ['conversion', 200000, 'weak', 30],
    ['conversion', 500, 'weak', 30],
    ['trust', 45000, 'weak', 30],
    ['trust', 200000, 'possible', 69],
    ['trust', 500, 'weak', 0],
    ['reach', 200000, 'strong', 100],
    ['reach', 45000, 'weak', 30],
    ['reach with sales', 45000, 'strong', 100],
    ['reach with sales', 200000, 'strong', 100],
    ['reach with sales', 500, 'weak', 30],
  ])('%s with %d followers: %s, %d', (goal, followers, fit, score) => {
    expect(fitOf(goal, { followers })).toMatchObject({ goal, fit, score });
  });
});

test.each([
  ['conversion', 'micro'],
  ['ventas', 'micro'],
  ['trust', 'kol'],
  ['reach with sales', 'mix'],
])('%s asks for %s', (goal, goalClass) => {
  expect(fitOf(goal)?.class).toBe(goalClass);
});

test('no goal, no recommendation; an unknown goal or class has no score', () => {
  expect(fitOf(null)).toBeNull();
  expect(fitOf('llamas')).toEqual({ goal: 'llamas', class: 'unknown', fit: 'unknown', score: null });
  expect(fitOf('trust', { followers: ABSENT })).toEqual({ goal: 'trust', class: 'kol', fit: 'unknown', score: null });
});

test('an expert without followers can be a strong fit: unknown inputs drop out', () => {
  expect(fitOf('trust', { followers: ABSENT, platform: ABSENT, ...strong })).toMatchObject({
    fit: 'strong',
    score: 100,
  });
});

test('a KOL by audience is at most a possible fit where authority is needed, whatever else is good', () => {
  const best = { followers: 200000, ...rate(0.12), ...quote(400) };
  expect(fitOf('trust', best)).toMatchObject({ fit: 'possible' });
  expect(fitOf('trust', { ...best, authority: evidence('doctor') })).toMatchObject({
    fit: 'possible',
    score: STRONG_FROM - 1,
  });
  expect(fitOf('trust', { ...best, ...strong })).toMatchObject({ fit: 'strong' });
  expect(fitOf('reach', best)).toMatchObject({ fit: 'strong' });
});

test('parts by weight: class 1, engagement 0.5, authority 0.5, cost at typical fee and fair price', () => {
  // 100,000 followers, rate 2 % = p50, quote 1,000 = typical at $0.50 per engagement, 1.25 times the fair price.
  const known = { followers: 100000, ...rate(0.02), ...quote(1000), authority: evidence('doctor') };
  const cost = 0.5 - (0.5 * (Math.log(1.25) / 2)) / Math.log(2.5);
  const expected = Math.round(100 * (0.6 * 1 + 0.2 * 0.5 + 0.1 * 0.5 + 0.1 * cost));
  expect(fitOf('reach', known)?.score).toBe(expected);
});

test('a free post has full cost marks, flags take off points', () => {
  expect(fitOf('reach', { followers: 200000, ...quote(0) })?.score).toBe(100);
  const likes = { followers: 200000, likes: 2000 };
  const clean = fitOf('reach', { ...likes, comments: 40 })?.score ?? 0;
  expect(fitOf('reach', { ...likes, comments: 2 })?.score).toBeLessThanOrEqual(clean - 10);
});

describe('never falls when one input gets better', () => {
  const goals = ['conversion', 'trust', 'reach', 'reach with sales'];
  const goal = fc.constantFrom(...goals);
  const followers = fc.integer({ min: 1, max: 5_000_000 });
  const scoreOf = (name: string, known: Partial<Creator>) => fitOf(name, known)?.score ?? -1;

  test('engagement, below the flag for too much of it', () => {
    const share = fc.double({ min: 0, max: 0.079, noNaN: true });
    fc.assert(
      fc.property(goal, followers, share, share, (name, size, a, b) => {
        const low = scoreOf(name, { followers: size, ...rate(Math.min(a, b)) });
        expect(scoreOf(name, { followers: size, ...rate(Math.max(a, b)) })).toBeGreaterThanOrEqual(low);
      }),
    );
  });

  test('authority, for goals that ask for a KOL', () => {
    fc.assert(
      fc.property(fc.constantFrom('trust', 'reach'), followers, (name, size) => {
        const scores = ['nothing here', 'doctor', 'doctor, professor'].map((text) =>
          scoreOf(name, { followers: size, authority: evidence(text) }),
        );
        expect([...scores].sort((a, b) => a - b)).toEqual(scores);
      }),
    );
  });

  test('a lower quote', () => {
    const amount = fc.double({ min: 0, max: 100000, noNaN: true });
    fc.assert(
      fc.property(goal, followers, amount, amount, (name, size, a, b) => {
        const dear = scoreOf(name, { followers: size, ...quote(Math.max(a, b)) });
        expect(scoreOf(name, { followers: size, ...quote(Math.min(a, b)) })).toBeGreaterThanOrEqual(dear);
      }),
    );
  });
});
