/** Cases: curves proposed from a team's own rows, for rates and for fees, beside what the rules have. */
import { describe, expect, test } from 'vitest';
import {
  type CurveProposal,
  costCurve,
  engagementCurve,
  isNoFit,
  proposeCost,
  proposeEngagement,
} from '../../../src/core/calibration/propose-curve.ts';
import type { Creator, Platform } from '../../../src/core/creator.ts';
import { ABSENT } from '../../../src/core/missing.ts';
import type { TableReading } from '../../../src/core/reading/columns/table-reading.ts';
import { compileRules } from '../../../src/core/rules/compile-rules.ts';
import { ask, creatorWith, smallRules } from '../../helpers/creator.ts';

const rules = compileRules(smallRules());
const AROUND = [0.5, 0.8, 1, 1.2, 2];
const [SMALL, LARGE] = [10000, 100000];

const readingOf = (creators: readonly Creator[]) => ({ creators }) as unknown as TableReading;

/** Ten creators of each size, two at each part of what is typical for the size. */
function table(make: (followers: number, part: number) => Partial<Creator>): Creator[] {
  return [SMALL, LARGE].flatMap((followers) =>
    [...AROUND, ...AROUND].map((part, at) =>
      creatorWith({ row: at, creator: `c${at}`, followers, ...make(followers, part) }),
    ),
  );
}

function proposed(found: ReturnType<typeof proposeEngagement>): CurveProposal {
  if (isNoFit(found)) throw new Error(`No curve from ${found.found} creators.`);
  return found;
}

const rated = (basis: 'followers' | 'views', size: (followers: number) => number, more: Partial<Creator> = {}) =>
  table((followers, part) => ({
    engagementRate: {
      value: size(followers) * part,
      basis,
      scope: 'engagement',
    } as unknown as Creator['engagementRate'],
    ...more,
  }));
const falling = (followers: number) => (followers === SMALL ? 0.03 : 0.015);

describe('expected engagement', () => {
  test('an anchor for each size, the spread around it, and the rules’ own curve beside it', () => {
    const found = proposed(proposeEngagement(readingOf(rated('followers', falling)), rules, 'instagram', ask()));
    expect(found.anchors).toEqual([
      { followers: SMALL, value: 0.03, creators: 10 },
      { followers: LARGE, value: 0.015, creators: 10 },
    ]);
    expect(found).toMatchObject({ basis: 'followers', creators: 20, leftOut: 0, factor: null, bandFactor: null });
    expect(found.spread).toEqual([0.5, 0.8, 1, 1.2, 2]);
    expect(found.present).toEqual({
      points: [
        { followers: 10000, value: 0.04 },
        { followers: 1000000, value: 0.01 },
      ],
      spread: [0.25, 0.5, 1, 2, 4],
      source: 'Invented table, page 1',
    });
    expect(found.own).toHaveLength(20);
    expect(found.own[0]).toEqual({ followers: SMALL, value: 0.015 });
  });

  test('other platforms, unknown sizes and unknown rates stay out', () => {
    const creators = [
      ...rated('followers', falling),
      ...rated('followers', () => 0.5, { platform: 'tiktok' as Platform }),
      creatorWith({ followers: ABSENT, engagementRate: { value: 0.4, basis: 'followers' } as never }),
      creatorWith({}),
    ];
    const found = proposed(proposeEngagement(readingOf(creators), rules, 'instagram', ask()));
    expect(found).toMatchObject({ creators: 20, own: { length: 20 } });
    expect(found.anchors.map(({ value }) => value)).toEqual([0.03, 0.015]);
  });

  test('goes by the basis that most creators have, and by followers when both are even', () => {
    const byViews = rated('views', () => 0.1, { platform: 'tiktok' as Platform });
    const byFollowers = rated('followers', falling, { platform: 'tiktok' as Platform });
    const more = proposed(proposeEngagement(readingOf([...byViews, ...byFollowers.slice(1)]), rules, 'tiktok', ask()));
    expect(more).toMatchObject({ basis: 'views', creators: 20, present: { points: [{ followers: 1, value: 0.1 }] } });
    const even = proposed(proposeEngagement(readingOf([...byViews, ...byFollowers]), rules, 'tiktok', ask()));
    expect(even).toMatchObject({ basis: 'followers', creators: 20, present: { points: [{ followers: 10000 }] } });
  });

  test('too few creators get none, and are counted', () => {
    const few = readingOf(rated('followers', falling).slice(0, 9));
    expect(proposeEngagement(few, rules, 'instagram', ask())).toEqual({ found: 9, needed: 10 });
    expect(
      isNoFit(proposeEngagement(readingOf(rated('followers', falling).slice(0, 10)), rules, 'instagram', ask())),
    ).toBe(false);
  });

  test('a platform without a curve has none beside it', () => {
    const creators = rated('followers', falling, { platform: 'youtube' as Platform });
    expect(proposed(proposeEngagement(readingOf(creators), rules, 'youtube', ask())).present).toBeNull();
    expect(engagementCurve(rules, 'youtube', 'views')).toBeNull();
  });
});

/** Quotes of `times` the rules' fee for a post, times each part. */
const quoted = (times: number, more: Partial<Creator> = {}) =>
  table((followers, part) => ({
    quote: {
      amount: (followers === SMALL ? 200 : 1000) * times * part,
      currency: 'USD',
      format: null,
    } as Creator['quote'],
    ...more,
  }));

describe('cost', () => {
  test('fees of the platform that the fee lines are about replace the lines and the band', () => {
    const found = proposed(proposeCost(readingOf(quoted(3)), rules, 'instagram', ask()));
    expect(found.anchors).toEqual([
      { followers: SMALL, value: 600, creators: 10 },
      { followers: LARGE, value: 3000, creators: 10 },
    ]);
    // High over low is 2 over 0.5; its root is what high is over typical.
    expect(found).toMatchObject({ basis: 'followers', factor: null, bandFactor: 2, creators: 20 });
    expect(found.present?.points).toEqual([
      { followers: 10000, value: 200 },
      { followers: 100000, value: 1000 },
    ]);
    expect(found.own).toHaveLength(20);
    expect(found.own[2]?.value).toBeCloseTo(600, 6);
  });

  test('a quote for a dearer format counts as what a post would cost', () => {
    const reels = quoted(3).map((creator) => ({
      ...creator,
      quote: { ...creator.quote, format: 'reel' } as Creator['quote'],
    }));
    const found = proposed(proposeCost(readingOf(reels), rules, 'instagram', ask()));
    expect(found.anchors.map(({ value }) => value)).toEqual([400, 2000]);
  });

  test('equal quotes still leave a band', () => {
    const same = quoted(3).map((creator) =>
      creatorWith({
        ...creator,
        quote: { amount: creator.followers === SMALL ? 200 : 1000, currency: 'USD', format: null } as Creator['quote'],
      }),
    );
    expect(proposed(proposeCost(readingOf(same), rules, 'instagram', ask())).bandFactor).toBe(1.05);
  });

  test('another platform’s quotes move its factor only', () => {
    const clips = quoted(3 * 0.8 * 1.5, { platform: 'tiktok' as Platform });
    const found = proposed(proposeCost(readingOf(clips), rules, 'tiktok', ask()));
    expect(found).toMatchObject({ basis: 'followers', factor: { from: 0.8, to: 2.4 }, bandFactor: null, creators: 20 });
    expect(found.anchors).toEqual([
      { followers: 10000, value: 480, creators: 10 },
      { followers: 100000, value: 2400, creators: 10 },
    ]);
    expect(found.present?.points[0]).toEqual({ followers: 10000, value: 160 });
    expect(found.own[2]?.value).toBeCloseTo(480, 6);
  });

  test('creators without a quote are behind no line', () => {
    const clips = [
      ...quoted(2.4, { platform: 'tiktok' as Platform }),
      creatorWith({ platform: 'tiktok', followers: SMALL }),
    ];
    const found = proposed(proposeCost(readingOf(clips), rules, 'tiktok', ask()));
    expect(found.anchors.map(({ creators }) => creators)).toEqual([10, 10]);
    expect(found.own).toHaveLength(20);
  });

  test('a size halfway between two lines, by ratio, is behind neither', () => {
    const clips = [
      ...quoted(2.4, { platform: 'tiktok' as Platform }),
      creatorWith({
        platform: 'tiktok',
        followers: Math.sqrt(SMALL * LARGE),
        quote: { amount: 900, currency: 'USD', format: null } as Creator['quote'],
      }),
    ];
    const found = proposed(proposeCost(readingOf(clips), rules, 'tiktok', ask()));
    expect(found.anchors.map(({ creators }) => creators)).toEqual([10, 10]);
    expect(found.creators).toBe(21);
  });

  test('too few quotes get none', () => {
    expect(proposeCost(readingOf(quoted(3).slice(0, 9)), rules, 'instagram', ask())).toEqual({ found: 9, needed: 10 });
    expect(
      proposeCost(readingOf(quoted(3, { platform: 'tiktok' as Platform }).slice(0, 9)), rules, 'tiktok', ask()),
    ).toEqual({
      found: 9,
      needed: 10,
    });
  });

  test('the rules’ curve has the band of the rules around it', () => {
    const curve = costCurve(rules, 'tiktok');
    expect(curve?.source).toBe('Invented table, page 1');
    const [p10 = 0, p25 = 0, p50, p75 = 0, p90] = curve?.spread ?? [];
    expect([p10, p50, p90]).toEqual([0.4, 1, 2.5]);
    expect(p25 * p75).toBeCloseTo(1, 9);
    // A quarter lies 0.6745, a tenth 1.2816 standard deviations from the middle of a normal distribution.
    expect(p75).toBeCloseTo(2.5 ** (0.6745 / 1.2816), 3);
    expect(costCurve(rules, 'youtube')).toBeNull();
  });
});
