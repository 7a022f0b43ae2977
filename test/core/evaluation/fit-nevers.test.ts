/** Properties of the fit by the shipped rules: what must never be said of anybody. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Creator, PLATFORMS } from '../../../src/core/creator.ts';
import { evaluate } from '../../../src/core/evaluation/evaluate.ts';
import { explain, explainBriefly } from '../../../src/core/evaluation/explanation.ts';
import { ABSENT } from '../../../src/core/missing.ts';
import { compileRules } from '../../../src/core/rules/compile-rules.ts';
import { defaultRules } from '../../../src/core/rules/shipped/default-rules.ts';
import { ask, creatorWith, evidence } from '../../helpers/creator.ts';

const set = defaultRules();
const rules = compileRules(set);
const GOALS = set.goals.map(({ goal }) => goal);
const PROFESSOR = evidence('Professor of cardiology, MD, 120 publications');
const judge = (known: Partial<Creator>, goal: string) => evaluate(creatorWith(known), rules, ask({ goal }));
const fitOf = (known: Partial<Creator>, goal: string) => {
  const { recommendation } = judge(known, goal);
  if (recommendation === null) throw new Error('a goal was asked for');
  return recommendation;
};
const rank = (fit: string) => ['unknown', 'weak', 'possible', 'strong'].indexOf(fit);

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: ABSENT, freq: 2 });
const size = fc
  .double({ min: Math.log(50), max: Math.log(20_000_000), noNaN: true })
  .map((x) => Math.round(Math.exp(x)));
const known = fc.record({
  platform: fc.constantFrom(...PLATFORMS),
  engagementRate: maybe(
    fc.record({
      value: fc.double({ min: 0, max: 0.4, noNaN: true }),
      basis: fc.constantFrom('followers' as const, 'views' as const),
      likesOnly: fc.constant(false),
    }),
  ),
  views: maybe(size),
  quote: maybe(
    fc.record({
      amount: fc.integer({ min: 20, max: 50_000 }),
      currency: fc.constant('USD'),
      format: fc.constant(null),
    }),
  ),
  following: maybe(fc.integer({ min: 0, max: 20_000 })),
  authority: fc.constantFrom(evidence(''), evidence('Coffee and dogs'), evidence('Licensed nurse'), PROFESSOR),
});
const goal = fc.constantFrom(...GOALS);

describe('the account of an organisation', () => {
  test('is strong for no goal, however large', () => {
    fc.assert(
      fc.property(goal, size, known, (name, followers, more) => {
        const { fit } = fitOf({ followers, ...more, organisation: true }, name);
        expect(rank(fit)).toBeLessThan(rank('strong'));
      }),
      { numRuns: 400 },
    );
    const giant = { platform: 'instagram' as const, followers: 100_000_000 };
    expect(fitOf({ ...giant, authority: evidence('Singer') }, 'awareness').fit).toBe('strong');
    expect(fitOf({ ...giant, organisation: true }, 'awareness')).toMatchObject({ fit: 'possible', score: 69 });
    expect(fitOf(giant, 'awareness')).toMatchObject({ fit: 'possible', score: 67 });
  });

  test('says why it is not strong', () => {
    const creator = creatorWith({ platform: 'instagram', followers: 100_000_000, organisation: true });
    const asked = ask({ goal: 'awareness' });
    const said = 'a brand, label, medium or public body is at most a possible fit';
    const evaluation = evaluate(creator, rules, asked);
    expect(explain(creator, evaluation, rules, asked).find(({ about }) => about === 'fit')?.text).toContain(said);
    expect(explainBriefly(creator, evaluation, rules)).toContain(said);
  });
});

describe('not knowing never wins', () => {
  test('followers alone are strong for no goal but those of audience', () => {
    fc.assert(
      fc.property(goal, size, fc.constantFrom(...PLATFORMS), (name, followers, platform) => {
        const { fit } = fitOf({ followers, platform }, name);
        if (name !== 'reach' && name !== 'awareness') expect(fit).not.toBe('strong');
      }),
    );
  });

  test('nobody is strong with less than half of the weight known, and what is missing is named', () => {
    fc.assert(
      fc.property(goal, size, known, (name, followers, more) => {
        const { fit, known: share, missing } = fitOf({ followers, ...more }, name);
        if (share < 0.5 - 1e-9) expect(fit).not.toBe('strong');
        expect(share < 1 - 1e-9).toBe(missing.length > 0);
      }),
      { numRuns: 400 },
    );
  });

  test('the best value of a part beats not knowing it, the worst does not', () => {
    const base = { followers: 30_000, authority: PROFESSOR };
    const rate = (value: number) => ({ engagementRate: { value, basis: 'followers' as const, likesOnly: false } });
    for (const name of GOALS) {
      const open = fitOf(base, name).score;
      expect(fitOf({ ...base, ...rate(0.06) }, name).score ?? -1).toBeGreaterThanOrEqual(open ?? -1);
      // Where nothing that counts was known there is no score to beat.
      if (open !== null) expect(fitOf({ ...base, ...rate(0.009) }, name).score ?? -1).toBeLessThanOrEqual(open);
    }
  });
});

describe('reach and awareness judge the audience', () => {
  test.each(['reach', 'awareness'])('%s cannot be told of a cardiologist without an account', (name) => {
    const nowhere = { platform: ABSENT, followers: ABSENT, authority: PROFESSOR };
    expect(fitOf(nowhere, name)).toMatchObject({ fit: 'unknown', score: null });
  });

  test('authority alone never makes reach', () => {
    const doctor = fitOf({ followers: 4000, authority: PROFESSOR }, 'reach');
    expect(doctor.fit).toBe('weak');
    expect(fitOf({ followers: 80_000_000, authority: evidence('Singer') }, 'reach').fit).toBe('strong');
  });

  test('average views win over the follower count', () => {
    const large = { platform: 'youtube', followers: 1_000_000 } as const;
    const dead = fitOf({ ...large, views: 4000 }, 'reach');
    const alive = fitOf({ platform: 'youtube', followers: 50_000, views: 400_000 }, 'reach');
    expect(dead.score ?? 0).toBeLessThan((fitOf(large, 'reach').score ?? 0) - 20);
    expect(alive.score ?? 0).toBeGreaterThan(dead.score ?? 0);
  });
});

describe('no cliff', () => {
  test('0.2% more followers move no score by more than 2 points and no fit more than a step, flagged', () => {
    const lines = fc.constantFrom(...[1000, 100_000].flatMap((line) => [line * 0.999, line * 0.9985, line - 1]));
    fc.assert(
      fc.property(goal, fc.oneof(size, lines.map(Math.round)), known, (name, followers, more) => {
        const before = judge({ followers, ...more }, name);
        const after = judge({ followers: followers * 1.002, ...more }, name);
        const [one, two] = [before.recommendation, after.recommendation];
        if (one?.score == null || two?.score == null) return;
        expect(Math.abs(one.score - two.score)).toBeLessThanOrEqual(2);
        expect(Math.abs(rank(one.fit) - rank(two.fit))).toBeLessThanOrEqual(1);
        if (one.fit !== two.fit) expect([...before.flags, ...after.flags]).toContain('near-line');
      }),
      { numRuns: 3000 },
    );
  });

  test.each(GOALS)('99,900 and 100,100 followers are the same for %s', (name) => {
    const [below, above] = [99_900, 100_100].map((followers) => fitOf({ followers }, name));
    expect(Math.abs((below?.score ?? 0) - (above?.score ?? 0))).toBeLessThanOrEqual(1);
  });
});

describe('a flag that questions the numbers', () => {
  const giveaway = { followers: 50_000, likes: 3000, comments: 1950 };

  test('holds the fit at possible, two at weak, for every goal', () => {
    for (const name of GOALS) {
      const one = fitOf({ ...giveaway, authority: PROFESSOR }, name);
      expect(rank(one.fit)).toBeLessThan(rank('strong'));
      const two = fitOf({ ...giveaway, authority: PROFESSOR, fakeFollowerShare: 0.3 }, name);
      expect(rank(two.fit)).toBeLessThan(rank('possible'));
    }
  });

  test('a strong fit without it is strong', () => {
    const clean = { followers: 50_000, likes: 3000, comments: 100, quote: { amount: 500, currency: '', format: null } };
    expect(fitOf(clean, 'engagement').fit).toBe('strong');
    expect(fitOf({ ...clean, comments: 1950 }, 'engagement').fit).toBe('possible');
  });
});
