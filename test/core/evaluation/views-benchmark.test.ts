/** Cases: benchmarks by views, the posts behind a rate, and the share of views that no rate can pass. */
import { describe, expect, test } from 'vitest';
import type { Creator } from '../../../src/core/creator.ts';
import { evaluate } from '../../../src/core/evaluation/evaluate.ts';
import { explain } from '../../../src/core/evaluation/explanation.ts';
import { ABSENT } from '../../../src/core/missing.ts';
import { compileRules } from '../../../src/core/rules/compile-rules.ts';
import type { RuleSet } from '../../../src/core/rules/rule-set.ts';
import { ask, creatorWith, evidence, smallRules, tierLine } from '../../helpers/creator.ts';

const set = smallRules();
const from = { source: 'Invented', date: '2025-03-01', cell: '' };
const evaluated = (known: Partial<Creator>, change: Partial<RuleSet> = {}) =>
  evaluate(creatorWith(known), compileRules(smallRules(change)), ask({ today: '2026-12-01' }));
const reasonsOf = (about: string, known: Partial<Creator>, change: Partial<RuleSet> = {}) => {
  const rules = compileRules(smallRules(change));
  const creator = creatorWith(known);
  return explain(creator, evaluate(creator, rules, ask()), rules, ask()).flatMap((reason) =>
    reason.about === about ? [reason.text] : [],
  );
};
const byViews = (value: number) => ({
  platform: 'tiktok' as const,
  engagementRate: { value, basis: 'views' as const, likesOnly: false },
});

describe('the expected rate with own posts', () => {
  test('by views stays a share of the views', () => {
    const ownPosts = [{ ...from, platform: 'any', posts: 1, weight: 0.9, spread: [0.3, 0.6, 1, 1.5, 2] }] as const;
    const { forecast } = evaluated(byViews(0.9), { ownPosts });
    expect(forecast).toMatchObject({ basis: 'views', source: 'own+benchmark', ownWeight: 0.9, p90: 1 });
  });

  test('by followers may pass their number', () => {
    const { forecast } = evaluated({
      followers: 10000,
      engagementRate: { value: 2, basis: 'followers', likesOnly: false },
      postsMeasured: 3,
    });
    // Nine tenths of its own 2, one of the benchmark's 0.04, in logs, and 1.4 times that.
    expect(forecast?.p90).toBeCloseTo(2 ** 0.9 * 0.04 ** 0.1 * 1.4, 9);
  });

  test('is the benchmark where no line of the rules is about own posts', () => {
    const rate = { engagementRate: { value: 0.02, basis: 'followers', likesOnly: false } } as const;
    expect(evaluated(rate, { ownPosts: [] }).forecast).toMatchObject({ source: 'benchmark', ownWeight: 0 });
  });
});

describe('a curve by views of several sizes', () => {
  const engagement = set.engagement.map((curve) =>
    curve.basis === 'views'
      ? {
          ...curve,
          anchors: [
            { ...from, followers: 1000, value: 0.2 },
            { ...from, followers: 100000, value: 0.05 },
          ],
        }
      : curve,
  );
  test.each([
    [10000, 'views', 0.1],
    [1000, 'views', 0.2],
  ] as const)('at %d followers is by %s, typically %d', (followers, basis, typical) => {
    const { benchmark } = evaluated({ platform: 'tiktok', views: 5000, followers }, { engagement });
    expect(benchmark?.basis).toBe(basis);
    expect(benchmark?.p50).toBeCloseTo(typical, 10);
  });

  test('needs a follower count', () => {
    expect(evaluated({ platform: 'tiktok', views: 5000, followers: ABSENT }, { engagement }).benchmark).toBeNull();
    expect(evaluated({ platform: 'tiktok', views: 5000, followers: ABSENT }).benchmark?.p50).toBeCloseTo(0.1, 12);
  });
});

test.each([
  [49999, 'low'],
  [50000, 'medium'],
] as const)('a curve of low confidence below 50,000, at %d followers: %s', (followers, confidence) => {
  const { engagement } = smallRules();
  const wide = engagement.map((curve) => ({
    ...curve,
    anchors: [{ ...from, followers: 50000, value: 0.02 }],
  }));
  expect(evaluated({ platform: 'tiktok', followers }, { engagement: wide }).benchmark?.confidence).toBe(confidence);
});

test('a rate far below the benchmark by views is held against all on the platform', () => {
  expect(reasonsOf('flag', byViews(0.02))).toEqual([
    '2% is at or below half the 4% that 9 of 10 on the platform exceed: check for bought followers (Invented table, 2025).',
  ]);
});

test.each([
  [1, 'The rate is based on 1 post, and 3 posts or fewer may be chance: measure more (Invented table, 2025).'],
  [2, 'The rate is based on 2 posts, and 3 posts or fewer may be chance: measure more (Invented table, 2025).'],
])('with a limit of 3 posts, %d post measured', (postsMeasured, text) => {
  const flags = set.flags.map((line) => (line.code === 'one-post' ? { ...line, limit: 3 } : line));
  const rate = { engagementRate: { value: 0.02, basis: 'followers', likesOnly: false } } as const;
  expect(reasonsOf('flag', { ...rate, postsMeasured }, { flags })).toEqual([text]);
});

test('two notes on one rate', () => {
  const likesOnly = { engagementRate: { value: 0.02, basis: 'unknown', likesOnly: true } } as const;
  expect(reasonsOf('measured', { followers: 100000, ...likesOnly })).toEqual([
    'Measured 2% by followers is typical: higher than 5 of 10 this size (likes only, comments and shares are not in it; the column does not say by what, so by followers is assumed).',
  ]);
});

describe('limits at the number itself', () => {
  test.each([
    [999, []],
    [1000, ['follows-many']],
  ])('a small account that follows %d', (following, flags) => {
    const small = { followers: 1000, engagementRate: ABSENT, following };
    expect(evaluated(small).flags.filter((flag) => flag === 'follows-many')).toEqual(flags);
  });

  test('no share of fake followers, no day and no repeats raise nothing by limits below 0', () => {
    const flags = set.flags.map((line) => ({ ...line, limit: -1 }));
    expect(evaluated({ following: 5, fakeFollowerShare: ABSENT }, { flags }).flags).toEqual([]);
  });

  test('rules without a limit for too little engagement do not flag the lowest rate', () => {
    const rate = { engagementRate: { value: 0.000001, basis: 'followers', likesOnly: false } } as const;
    expect(evaluated(rate).flags).toContain('engagement-far-below');
    expect(evaluated(rate, { flags: [] }).flags).toEqual([]);
  });
});

describe('lines passed over for want of a niche', () => {
  const tiers = [
    tierLine({ id: 'health', niche: 'health', tier: 'Clinician' }),
    tierLine({ id: 'law', niche: 'law', tier: 'Lawyer', authority: 'strong' }),
    tierLine({ id: 'news', niche: 'news', tier: 'Reporter' }),
    tierLine({ id: 'rest', tier: 'Rest' }),
    tierLine({ id: 'late', niche: 'late', tier: 'Late' }),
  ];
  const passed = (niche: string, known: Partial<Creator> = {}) =>
    reasonsOf('missing', { niche, ...known }, { tiers }).filter((text) => text.startsWith('Niche'));

  test('are those that would hold with it, above the line that holds', () => {
    expect(passed('')).toEqual([
      'Niche not known: lines for the tiers of a niche were passed over (Clinician, Reporter).',
    ]);
    expect(passed('  ')).toEqual([
      'Niche not known: lines for the tiers of a niche were passed over (Clinician, Reporter).',
    ]);
    expect(passed('', { authority: evidence('doctor, professor') })).toEqual([
      'Niche not known: lines for the tiers of a niche were passed over (Clinician, Lawyer, Reporter).',
    ]);
  });

  test('are none with a niche', () => {
    expect(passed('sports')).toEqual([]);
  });

  test('are all of them where no line holds', () => {
    const only = [tierLine({ id: 'health', niche: 'health', tier: 'Clinician' })];
    expect(reasonsOf('missing', {}, { tiers: only })).toContain(
      'Niche not known: lines for the tiers of a niche were passed over (Clinician).',
    );
  });
});
