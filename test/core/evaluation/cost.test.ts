import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Creator, Format } from '../../../src/core/creator.ts';
import { deliverablesOf, findCost } from '../../../src/core/evaluation/cost.ts';
import type { AuthorityVerdict } from '../../../src/core/evaluation/evaluation.ts';
import { ABSENT, unreadable } from '../../../src/core/missing.ts';
import { compileRules } from '../../../src/core/rules/compile-rules.ts';
import { ask, creatorWith, smallRules } from '../../helpers/creator.ts';

const rules = compileRules(smallRules());
const level = (found: AuthorityVerdict['level']): AuthorityVerdict => ({ level: found, points: 0, evidence: [] });
const costOf = (
  known: Partial<Creator>,
  format: Format = 'post',
  authority: AuthorityVerdict['level'] = 'unknown',
  rights = '',
) => findCost(creatorWith(known), level(authority), rules, [{ format, count: 1 }], rights);

describe('typical fee', () => {
  test.each([
    ['at an anchor', { followers: 10000 }, 'post', 'unknown', '', 200],
    ['halfway in logs', { followers: Math.sqrt(1e9) }, 'post', 'unknown', '', Math.sqrt(200 * 1000)],
    ['format', { followers: 10000 }, 'reel', 'unknown', '', 300],
    ['platform', { followers: 10000, platform: 'tiktok' }, 'post', 'unknown', '', 160],
    ['niche word', { followers: 10000, niche: 'Skin & BEAUTY' }, 'post', 'unknown', '', 220],
    ['dearest of two niches', { followers: 10000, niche: 'beauty, personal-finance' }, 'post', 'unknown', '', 300],
    ['niche inside another word', { followers: 10000, niche: 'beautycare' }, 'post', 'unknown', '', 200],
    ['strong authority', { followers: 10000 }, 'post', 'strong', '', 250],
    ['authority without a line', { followers: 10000 }, 'post', 'some', '', 200],
    ['usage rights', { followers: 10000 }, 'post', 'unknown', 'PAID ADS', 400],
    ['two rights', { followers: 10000 }, 'post', 'unknown', 'paid ads + 30 days', 440],
    ['all', { followers: 10000, platform: 'tiktok', niche: 'beauty' }, 'reel', 'strong', 'paid ads', 660],
    ['just below three times the table', { followers: 299_000 }, 'post', 'unknown', '', 2150.2051245195535],
    ['ten times below the table', { followers: 1000 }, 'post', 'unknown', '', 40],
  ] as const)('%s', (_, known, format, authority, rights, typical) => {
    const cost = costOf(known, format, authority, rights);
    expect(cost?.typical).toBeCloseTo(typical, 8);
    expect(cost?.low).toBeCloseTo(typical / 2.5, 8);
    expect(cost?.high).toBeCloseTo(typical * 2.5, 8);
  });

  test('factors of 1 are not listed, except platform and format', () => {
    const cost = costOf({ niche: 'beauty' }, 'post', 'strong');
    expect(cost?.factors.map(({ name, factor }) => [name, factor])).toEqual([
      ['instagram', 1],
      ['post', 1],
      ['beauty', 1.1],
      ['strong', 1.25],
    ]);
    expect(cost).toMatchObject({ currency: 'USD', date: '2025-03-01', deliverables: [{ format: 'post', count: 1 }] });
  });
});

test.each([
  ['no platform', { platform: ABSENT }, 'post', ''],
  ['no followers', { followers: unreadable('many') }, 'post', ''],
  ['0 followers', { followers: 0 }, 'post', ''],
  ['a platform without a factor', { platform: 'pinterest' }, 'post', ''],
  ['a format without a factor', {}, 'stream', ''],
  ['more than three times the table', { followers: 301_000 }, 'post', ''],
  ['an unknown right', {}, 'post', 'moon'],
  ['one of two rights unknown', {}, 'post', 'paid ads + moon'],
] as const)('no cost with %s', (_, known, format, rights) => {
  expect(costOf(known, format, 'unknown', rights)).toBeNull();
});

test.each([
  ['instagram', 45000, 'medium'],
  ['instagram', 300000, 'medium'],
  ['instagram', 3400, 'medium'],
  ['instagram', 3300, 'low'],
  ['tiktok', 45000, 'low'],
] as const)('%s at %d: %s confidence', (platform, followers, confidence) => {
  expect(costOf({ platform, followers })?.confidence).toBe(confidence);
});

describe('format', () => {
  const quote = { amount: 1, currency: '', format: 'story' } as const;
  test.each([
    ['asked for', { quote }, 'reel', 'reel'],
    ['quoted', { quote }, null, 'story'],
    ['usual on the platform', { platform: 'tiktok' }, null, 'reel'],
    ['usual anywhere', { quote: { ...quote, format: null } }, null, 'post'],
    ['usual without a platform', { platform: ABSENT }, null, 'post'],
  ] as const)('%s', (_, known, asked, format) => {
    expect(deliverablesOf(creatorWith(known), ask({ format: asked }), rules)).toEqual([{ format, count: 1 }]);
  });

  test('several pieces asked for win, then those quoted', () => {
    const quoted = [{ format: 'reel', count: 2 }] as const;
    const asked = [{ format: 'story', count: 1 }] as const;
    const creator = creatorWith({ quote: { ...quote, deliverables: quoted } });
    expect(deliverablesOf(creator, ask(), rules)).toBe(quoted);
    expect(deliverablesOf(creator, ask({ format: 'post', deliverables: asked }), rules)).toBe(asked);
    expect(deliverablesOf(creator, ask({ format: 'post', deliverables: [] }), rules)).toEqual([
      { format: 'post', count: 1 },
    ]);
  });
});

test('more followers never cost less, low never passes high', () => {
  const size = fc.double({ min: 1, max: 1e10, noNaN: true });
  fc.assert(
    fc.property(size, size, (a, b) => {
      const [fewer, more] = [costOf({ followers: Math.min(a, b) }), costOf({ followers: Math.max(a, b) })];
      if (more != null) expect(more.typical).toBeGreaterThanOrEqual((fewer?.typical ?? 0) * (1 - 1e-12));
      else expect(Math.max(a, b) < 1 || Math.max(a, b) > 300_000).toBe(true);
      if (fewer != null) expect(fewer.low).toBeLessThanOrEqual(fewer.high);
    }),
  );
});
