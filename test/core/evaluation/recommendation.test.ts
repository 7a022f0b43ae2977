import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Creator } from '../../../src/core/creator.ts';
import { evaluate } from '../../../src/core/evaluation/evaluate.ts';
import { ABSENT } from '../../../src/core/missing.ts';
import { compileRules } from '../../../src/core/rules/compile-rules.ts';
import { ask, creatorWith, evidence, smallRules } from '../../helpers/creator.ts';

const rules = compileRules(smallRules());
const fitOf = (goal: string | null, known: Partial<Creator> = {}) =>
  evaluate(creatorWith(known), rules, ask({ goal })).recommendation;
const strong = { authority: evidence('doctor, professor') };
const rate = (value: number) => ({ engagementRate: { value, basis: 'followers', likesOnly: false } as const });
const quote = (amount: number) => ({ quote: { amount, currency: '', format: null } });

describe('from the class alone, all else middling, strong only where it is half of the weight', () => {
  test.each([
    ['conversion', 45000, 'possible', 69],
    ['conversion', 200000, 'weak', 42],
    ['conversion', 500, 'weak', 42],
    ['trust', 45000, 'weak', 44],
    ['trust', 200000, 'possible', 65],
    ['trust', 500, 'weak', 35],
    ['reach', 200000, 'strong', 80],
    ['reach', 45000, 'weak', 38],
    ['reach with sales', 45000, 'possible', 63],
    ['reach with sales', 200000, 'possible', 63],
    ['reach with sales', 500, 'possible', 45],
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
  expect(fitOf('llamas')).toMatchObject({ goal: 'llamas', class: 'unknown', fit: 'unknown', score: null });
  expect(fitOf('trust', { followers: ABSENT })).toMatchObject({
    goal: 'trust',
    class: 'kol',
    fit: 'unknown',
    score: null,
  });
});

test('an expert without followers can be a strong fit where authority is most of the goal', () => {
  expect(fitOf('trust', { followers: ABSENT, platform: ABSENT, ...strong })).toMatchObject({
    fit: 'strong',
    score: 85,
    missing: ['engagement', 'cost'],
  });
});

test('a KOL by audience is at most a possible fit where authority is needed, whatever else is good', () => {
  const best = { followers: 200000, ...rate(0.12), ...quote(400) };
  expect(fitOf('trust', best)).toMatchObject({ fit: 'possible' });
  expect(fitOf('trust', { ...best, authority: evidence('doctor') })).toMatchObject({
    fit: 'possible',
    score: 69,
  });
  expect(fitOf('trust', { ...best, ...strong })).toMatchObject({ fit: 'strong' });
  expect(fitOf('reach', best)).toMatchObject({ fit: 'strong' });
});

test('parts by weight: class 1, engagement 0.5, some authority 0.7, cost 0.5 at the typical fee', () => {
  // 200,000 followers, rate as the benchmark, quote as the typical fee.
  const p50 = evaluate(creatorWith({ followers: 200000 }), rules, ask()).benchmark?.p50 ?? 0;
  const typical = evaluate(creatorWith({ followers: 200000, authority: evidence('doctor') }), rules, ask()).cost;
  const known = { followers: 200000, ...rate(p50), ...quote(typical?.typical ?? 0), authority: evidence('doctor') };
  const expected = Math.round(100 * (0.6 * 1 + 0.2 * 0.5 + 0.1 * 0.7 + 0.1 * 0.5));
  expect(fitOf('reach', known)?.score).toBe(expected);
});

test('a free post has full cost marks, flags take off points', () => {
  expect(fitOf('reach', { followers: 200000, ...quote(0) })?.score).toBe(82);
  const likes = { followers: 200000, likes: 2000 };
  const clean = fitOf('reach', { ...likes, comments: 40 })?.score ?? 0;
  expect(fitOf('reach', { ...likes, comments: 2 })?.score).toBeLessThanOrEqual(clean - 10);
});

describe('never falls when one input gets better', () => {
  const goals = ['conversion', 'trust', 'reach', 'reach with sales'];
  const goal = fc.constantFrom(...goals);
  const followers = fc.integer({ min: 1, max: 5_000_000 });
  const scoreOf = (name: string, known: Partial<Creator>) => fitOf(name, known)?.score ?? -1;

  test('engagement, below where the doubt about too much of it begins', () => {
    const share = fc.double({ min: 0, max: 0.07, noNaN: true });
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
