import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Creator } from '../../../src/core/creator.ts';
import { evaluate } from '../../../src/core/evaluation/evaluate.ts';
import type { Question } from '../../../src/core/evaluation/evaluation.ts';
import { explain } from '../../../src/core/evaluation/explanation.ts';
import { outputCells } from '../../../src/core/output/cells.ts';
import { compileRules } from '../../../src/core/rules/compile-rules.ts';
import { defaultRules } from '../../../src/core/rules/shipped/default-rules.ts';
import { ask, creatorWith, evidence } from '../../helpers/creator.ts';

const rules = compileRules(defaultRules());
const quote = { amount: 900, currency: 'USD', format: 'reel' } as const;
const rate = (value: number) => ({ engagementRate: { value, basis: 'followers', likesOnly: false } as const });
const about = (kind: string, known: Partial<Creator>, asked: Partial<Question> = {}) => {
  const creator = creatorWith(known);
  const question = ask(asked);
  const reasons = explain(creator, evaluate(creator, rules, question), rules, question);
  return reasons.flatMap(({ about: is, text }) => (is === kind ? [text] : []));
};

describe('where each criterion of the comparison page entered', () => {
  const full = { ...rate(0.03), quote, authority: evidence('doctor') };
  test('audience size', () => {
    expect(about('tier', full)[0]).toMatch(
      /^Micro influencer: 45,000 followers is at or above 1,000 and below 100,000 \(seed table, 2025\)/,
    );
  });
  test('engagement rate', () => {
    expect(about('measured', full)[0]).toMatch(/^Measured 3% by followers is .*: higher than \d of 10 this size/);
  });
  test('authority', () => {
    expect(about('authority', full)[0]).toContain('Authority some: doctor counts 3 points, strong from 5.');
  });
  test('cost', () => {
    expect(about('cost', full)[0]).toContain('A reel costs');
    expect(about('quote', full)[0]).toContain('for a reel at 45,000 followers');
  });
  test('content influence and brand fit follow the tier', () => {
    const creator = creatorWith(full);
    expect(outputCells(creator, evaluate(creator, rules, ask()), rules, ['contentInfluence', 'brandFit'])).toEqual({
      contentInfluence: 'Authentic, relatable content',
      brandFit: 'Ideal for targeted campaigns',
    });
  });
  test('marketing goal', () => {
    expect(about('fit', full, { goal: 'conversion' })[0]).toMatch(
      /fit for conversion \(\d+ of 100\): the goal asks for a micro influencer; size and type of creator suit the goal; engagement higher than \d of 10 accounts of this size; some expertise; fee [a-z ]+\. /,
    );
  });
});

describe('two axes', () => {
  test('a 4,000-follower professor is a KOL by authority', () => {
    const professor = { followers: 4000, authority: evidence('Professor of dermatology') };
    expect(about('tier', professor)).toEqual([
      'KOL by authority: professor counts 6 points, strong from 5 (seed table, 2025).',
    ]);
  });
  test('a two-million comedian is a KOL by audience, and what is missing is said', () => {
    const comedian = { followers: 2000000, authority: evidence('Comedian. Jokes every day.') };
    expect(about('tier', comedian)[0]).toContain('KOL by audience: 2,000,000 followers is at or above 100,000');
    expect(about('authority', comedian)).toEqual([
      'Authority none: no evidence word was found; strong needs 5 points.',
    ]);
  });
  test.each(['Dermatóloga', 'Ärztin', 'médecin', 'Professoressa', 'Dott.ssa', 'enfermeira', 'avocate', '医生'])(
    '%s counts, whatever the case',
    (title) => {
      for (const text of [title, title.toUpperCase()]) {
        expect(evaluate(creatorWith({ authority: evidence(text) }), rules, ask()).authority.points).toBeGreaterThan(1);
      }
    },
  );
  test.each(['DM to book', 'books & coffee', 'I follow the community'])('%s is no evidence', (text) => {
    expect(evaluate(creatorWith({ authority: evidence(text) }), rules, ask()).authority.level).toBe('none');
  });
});

test('CPM stands beside the cost per engagement where views are given', () => {
  expect(about('quote', { ...rate(0.03), quote, views: 30000 })[0]).toContain(
    ' That is $30.00 per 1,000 views (CPM), $0.03 a view.',
  );
  expect(about('quote', { ...rate(0.03), quote })[0]).not.toContain('CPM');
});

describe('the fit never falls when', () => {
  const score = (known: Partial<Creator>, goal: string) =>
    evaluate(creatorWith(known), rules, ask({ goal })).recommendation?.score ?? -1;
  const size = fc.integer({ min: 1000, max: 5_000_000 });
  const goal = fc.constantFrom('conversion', 'trust', 'reach', 'both');
  const pair = (most: number) =>
    fc
      .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([a, b]) => [Math.min(a, b) * most, Math.max(a, b) * most] as const);

  test('the quote falls', () => {
    fc.assert(
      fc.property(size, goal, pair(20000), (followers, wanted, [low, high]) => {
        const at = (amount: number) => score({ followers, ...rate(0.02), quote: { ...quote, amount } }, wanted);
        expect(at(low)).toBeGreaterThanOrEqual(at(high));
      }),
      { numRuns: 200 },
    );
  });
  test('the engagement rises, short of the flag', () => {
    fc.assert(
      fc.property(size, goal, pair(1), (followers, wanted, [a, b]) => {
        const band = evaluate(creatorWith({ followers }), rules, ask()).benchmark;
        const rateAt = (share: number) =>
          band === null ? 0 : band.p10 * 0.51 * ((band.p90 * 1.99) / (band.p10 * 0.51)) ** share;
        expect(score({ followers, ...rate(rateAt(b)) }, wanted)).toBeGreaterThanOrEqual(
          score({ followers, ...rate(rateAt(a)) }, wanted),
        );
      }),
      { numRuns: 200 },
    );
  });
});

test('earned media value is shown only where the rules switch it on, and labelled', () => {
  expect(
    explain(creatorWith({}), evaluate(creatorWith({}), rules, ask()), rules, ask())
      .map(({ text }) => text)
      .join(),
  ).not.toMatch(/EMV|earned media/i);
  const switchedOn = compileRules({ ...defaultRules(), emvPerEngagement: 0.3 });
  const said = (known: Partial<Creator>) => {
    const creator = creatorWith(known);
    return explain(creator, evaluate(creator, switchedOn, ask()), switchedOn, ask()).filter(({ text }) =>
      text.includes('EMV'),
    );
  };
  expect(said({})).toMatchObject([
    {
      about: 'cost',
      text: 'Earned media value (EMV) of one post: about $299, as your rules count $0.30 per engagement. It is an estimate to compare by, not money earned.',
    },
  ]);
  expect(said({ platform: 'pinterest' })).toEqual([]);
});
