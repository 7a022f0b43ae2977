import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Creator } from '../../../src/core/creator.ts';
import { evaluate } from '../../../src/core/evaluation/evaluate.ts';
import type { AuthorityVerdict } from '../../../src/core/evaluation/evaluation.ts';
import { CANNOT_TELL, decideTier } from '../../../src/core/evaluation/tier.ts';
import { ABSENT, unreadable } from '../../../src/core/missing.ts';
import { compileRules } from '../../../src/core/rules/compile-rules.ts';
import type { TierRule } from '../../../src/core/rules/rule-set.ts';
import { ask, creatorWith, evidence, smallRules, tierLine } from '../../helpers/creator.ts';

const authority = (level: AuthorityVerdict['level']): AuthorityVerdict => ({ level, points: 0, evidence: [] });

const rules = compileRules(smallRules());
const tierOf = (known: Partial<Creator>, level: AuthorityVerdict['level'] = 'unknown', compiled = rules) =>
  decideTier(creatorWith(known), authority(level), compiled);
const withLines = (...tiers: TierRule[]) => compileRules(smallRules({ tiers }));

describe('first line that holds wins', () => {
  test.each([
    [0, 'unknown', 'Below micro', 'below', null],
    [999, 'unknown', 'Below micro', 'below', null],
    [999.9, 'unknown', 'Below micro', 'below', null],
    [1000, 'unknown', 'Micro influencer', 'micro', null],
    [99999, 'none', 'Micro influencer', 'micro', null],
    [99999, 'some', 'Micro influencer', 'micro', null],
    [100000, 'unknown', 'KOL', 'kol', 'audience'],
    [100000, 'some', 'KOL', 'kol', 'audience'],
    [98400000, 'none', 'KOL', 'kol', 'audience'],
    [98400000, 'strong', 'KOL', 'kol', 'authority'],
    [4000, 'strong', 'KOL', 'kol', 'authority'],
    [12, 'strong', 'KOL', 'kol', 'authority'],
  ] as const)('%d followers, authority %s: %s', (followers, level, tier, creatorClass, kolBy) => {
    expect(tierOf({ followers }, level)).toMatchObject({ tier, class: creatorClass, kolBy });
  });
});

describe('followers given as a range', () => {
  const range = (low: number, high: number, found = 'range') => ({ ...unreadable(found), between: { low, high } });

  test.each([
    [10_000, 50_000, 'unknown', 'Micro influencer'],
    [50_000, 100_000, 'unknown', 'Micro influencer'],
    [50_000, 150_000, 'unknown', CANNOT_TELL],
    [50_000, Infinity, 'unknown', CANNOT_TELL],
    [100_000, Infinity, 'unknown', 'KOL'],
    [0, 10_000, 'unknown', CANNOT_TELL],
    [0, 1000, 'unknown', 'Below micro'],
    [50_000, 150_000, 'strong', 'KOL'],
  ] as const)('from %d below %d, authority %s: %s', (low, high, level, tier) => {
    expect(tierOf({ followers: range(low, high) }, level)).toMatchObject({ tier, boundary: null });
    const known = { followers: range(low, high), authority: evidence(level === 'strong' ? 'strong' : '', 'Authority') };
    expect(evaluate(creatorWith(known), rules, ask()).flags.includes('near-line')).toBe(tier === CANNOT_TELL);
  });
});

describe('missing values', () => {
  test.each([
    ['absent', ABSENT],
    ['unreadable', unreadable('soon')],
    ['not a number', Number.NaN],
    ['negative', -5],
    ['endless', Infinity],
  ])('%s followers: cannot tell, unless authority decides', (_, followers) => {
    expect(tierOf({ followers })).toEqual({
      tier: CANNOT_TELL,
      class: 'unknown',
      kolBy: null,
      rule: null,
      boundary: null,
    });
    expect(tierOf({ followers }, 'strong')).toMatchObject({ tier: 'KOL', kolBy: 'authority' });
  });

  const byPlatform = withLines(
    tierLine({ id: 'twitch', platform: 'twitch', followersFrom: 5000, tier: 'KOL', class: 'kol' }),
    tierLine({ id: 'rest', followersFrom: 0, tier: 'Micro' }),
  );
  test.each([
    ['twitch', 6000, 'KOL'],
    ['twitch', 4000, 'Micro'],
    ['instagram', 6000, 'Micro'],
    [ABSENT, 4000, 'Micro'],
    [ABSENT, 6000, CANNOT_TELL],
  ] as const)('a platform line with platform %j and %d followers: %s', (platform, followers, tier) => {
    expect(tierOf({ platform, followers }, 'unknown', byPlatform).tier).toBe(tier);
  });

  test('an open line that gives the same tier does not stand in the way', () => {
    const same = withLines(
      tierLine({ id: 'a', platform: 'twitch', tier: 'Micro' }),
      tierLine({ id: 'b', tier: 'Micro' }),
    );
    expect(tierOf({ platform: ABSENT }, 'unknown', same).rule?.id).toBe('b');
  });

  test('two open lines of different tiers do, even when the last one agrees', () => {
    const split = withLines(
      tierLine({ id: 'a', platform: 'twitch', tier: 'KOL' }),
      tierLine({ id: 'b', platform: 'tiktok', tier: 'Micro' }),
      tierLine({ id: 'c', tier: 'Micro' }),
    );
    expect(tierOf({ platform: ABSENT }, 'unknown', split).tier).toBe(CANNOT_TELL);
  });

  test('a table that does not cover a count cannot tell', () => {
    const gap = withLines(tierLine({ followersFrom: 1000, followersTo: 2000 }));
    expect(tierOf({ followers: 999 }, 'unknown', gap).tier).toBe(CANNOT_TELL);
    expect(tierOf({ followers: 1999 }, 'unknown', gap).tier).toBe('Tier');
    expect(tierOf({ followers: 2000 }, 'unknown', gap).tier).toBe(CANNOT_TELL);
  });
});

describe('conditions', () => {
  const niche = withLines(
    tierLine({ id: 'health', niche: 'Health Care', tier: 'Clinician', class: 'kol' }),
    tierLine({ id: 'none', authority: 'none', tier: 'Layman' }),
    tierLine({ id: 'rest', tier: 'Rest' }),
  );
  test.each([
    ['health-care, news', 'some', 'health'],
    ['HEALTH CARE', 'some', 'health'],
    ['healthcare', 'some', 'rest'],
    ['', 'some', 'rest'],
    ['', 'none', 'none'],
    ['', 'unknown', 'none'],
    ['', 'strong', 'rest'],
  ] as const)('niche %j with authority %s: line %s', (text, level, id) => {
    expect(tierOf({ niche: text }, level, niche).rule?.id).toBe(id);
  });
});

describe('near a line', () => {
  test.each([
    [94999, null, ''],
    [95000, 100000, 'KOL'],
    [98400, 100000, 'KOL'],
    [99999, 100000, 'KOL'],
    [100000, 100000, 'Micro influencer'],
    [105000, 100000, 'Micro influencer'],
    [105001, null, ''],
    [949, null, ''],
    [950, 1000, 'Micro influencer'],
    [1050, 1000, 'Below micro'],
    [1051, null, ''],
  ])('%d followers: line at %s, across it %s', (followers, threshold, tierAcross) => {
    const expected = threshold === null ? null : { threshold, tierAcross };
    expect(tierOf({ followers }).boundary).toEqual(expected);
  });

  test('inclusive for any round line, whatever the binary fractions say', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000_000 }), (hundreds) => {
        const line = hundreds * 100;
        const table = withLines(tierLine({ followersFrom: line, tier: 'Up' }), tierLine({ tier: 'Down' }));
        expect(tierOf({ followers: line * 0.95 }, 'unknown', table).boundary?.threshold).toBe(line);
        expect(tierOf({ followers: line * 1.05 }, 'unknown', table).boundary?.threshold).toBe(line);
        expect(tierOf({ followers: line * 0.9499 }, 'unknown', table).boundary).toBeNull();
        expect(tierOf({ followers: line * 1.0501 }, 'unknown', table).boundary).toBeNull();
      }),
    );
  });

  test('no line for a KOL by authority: the tier is the same on both sides', () => {
    expect(tierOf({ followers: 99000 }, 'strong').boundary).toBeNull();
  });

  test('the nearest of two lines', () => {
    const close = withLines(
      tierLine({ followersFrom: 1040, tier: 'C' }),
      tierLine({ followersFrom: 1000, tier: 'B' }),
      tierLine({ tier: 'A' }),
    );
    expect(tierOf({ followers: 1015 }, 'unknown', close).boundary).toEqual({ threshold: 1000, tierAcross: 'A' });
    expect(tierOf({ followers: 1030 }, 'unknown', close).boundary).toEqual({ threshold: 1040, tierAcross: 'C' });
  });

  test('lines of other platforms do not count', () => {
    const table = withLines(tierLine({ platform: 'twitch', followersFrom: 1000, tier: 'B' }), tierLine({ tier: 'A' }));
    expect(tierOf({ followers: 1000 }, 'unknown', table).boundary).toBeNull();
  });
});

test('more followers never lower the tier of the default scheme', () => {
  const rank = ['below', 'micro', 'kol'];
  fc.assert(
    fc.property(fc.nat(10_000_000), fc.nat(10_000_000), (one, more) => {
      const lower = rank.indexOf(tierOf({ followers: one }).class);
      expect(rank.indexOf(tierOf({ followers: one + more }).class)).toBeGreaterThanOrEqual(lower);
    }),
  );
});
