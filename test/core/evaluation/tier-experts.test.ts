/** Cases: an expert of a niche whose audience or platform nobody knows, and lines that only one condition decides. */
import { describe, expect, test } from 'vitest';
import type { Creator } from '../../../src/core/creator.ts';
import type { AuthorityVerdict } from '../../../src/core/evaluation/evaluation.ts';
import { CANNOT_TELL, decideTier } from '../../../src/core/evaluation/tier.ts';
import { ABSENT } from '../../../src/core/missing.ts';
import { compileRules } from '../../../src/core/rules/compile-rules.ts';
import type { TierRule } from '../../../src/core/rules/rule-set.ts';
import { creatorWith, smallRules, tierLine } from '../../helpers/creator.ts';

const tierOf = (known: Partial<Creator>, level: AuthorityVerdict['level'], tiers: readonly TierRule[], margin = 0.05) =>
  decideTier(
    creatorWith(known),
    { level, points: 0, evidence: [] },
    compileRules(smallRules({ tiers, boundaryMargin: margin })),
  );

const star = tierLine({ id: 'star', followersFrom: 100000, tier: 'Star', class: 'kol' });
const rest = tierLine({ id: 'rest', tier: 'Rest' });
const expert = (line: Partial<TierRule>) => tierLine({ id: 'expert', tier: 'Expert', class: 'kol', ...line });

describe('an audience that nobody counted stands against a line below it', () => {
  test.each([
    ['strong authority in a niche', { authority: 'strong', niche: 'health' }, 'strong', 'Expert'],
    ['some authority in a niche', { authority: 'some', niche: 'health' }, 'some', 'Expert'],
    ['strong authority in any niche', { authority: 'strong' }, 'strong', CANNOT_TELL],
    ['no authority in a niche', { authority: 'none', niche: 'health' }, 'none', CANNOT_TELL],
    ['any authority in a niche', { niche: 'health' }, 'strong', CANNOT_TELL],
  ] as const)('a line that asks for %s', (_, line, level, tier) => {
    expect(tierOf({ followers: ABSENT, niche: 'Health' }, level, [star, expert(line), rest]).tier).toBe(tier);
  });

  test.each([
    ['any platform', 'any', ABSENT, 'Expert'],
    ['the platform of the creator', 'instagram', 'instagram', 'Expert'],
    ['another platform', 'tiktok', 'instagram', 'Expert'],
    ['a platform, and none is known', 'tiktok', ABSENT, CANNOT_TELL],
  ] as const)('but not against an expert, unless the audience is of %s', (_, asked, platform, tier) => {
    const tiers = [{ ...star, platform: asked }, expert({ authority: 'strong', niche: 'health' }), rest];
    expect(tierOf({ followers: ABSENT, platform, niche: 'health' }, 'strong', tiers).tier).toBe(tier);
  });

  test('a platform that is not known keeps standing against an expert when a line for any platform is open too', () => {
    const onTiktok = tierLine({ id: 'tiktok', platform: 'tiktok', followersFrom: 5000, tier: 'Dancer' });
    const tiers = [onTiktok, star, expert({ authority: 'strong', niche: 'health' }), rest];
    const known = { followers: ABSENT, niche: 'health' };
    expect(tierOf({ ...known, platform: ABSENT }, 'strong', tiers).tier).toBe(CANNOT_TELL);
    expect(tierOf({ ...known, platform: 'instagram' }, 'strong', tiers).tier).toBe('Expert');
  });
});

test('lines of one name and two classes are two answers', () => {
  const tiers = [tierLine({ platform: 'twitch', tier: 'Star', class: 'kol' }), tierLine({ tier: 'Star' })];
  expect(tierOf({ platform: ABSENT }, 'none', tiers).tier).toBe(CANNOT_TELL);
  expect(tierOf({ platform: 'twitch' }, 'none', tiers).class).toBe('kol');
  expect(tierOf({ platform: 'x' }, 'none', tiers).class).toBe('micro');
});

test.each([
  ['some', 'authority'],
  ['strong', 'authority'],
  ['none', 'audience'],
  ['any', 'audience'],
] as const)('a KOL of a line that asks for %s authority is one by %s', (authority, kolBy) => {
  const level = authority === 'any' ? 'none' : authority;
  expect(tierOf({}, level, [expert({ authority }), rest]).kolBy).toBe(kolBy);
});

test.each([
  [999, 'Small'],
  [1000, 'Rest'],
])('a line with an upper end only, at %d followers: %s', (followers, tier) => {
  expect(tierOf({ followers }, 'none', [tierLine({ followersTo: 1000, tier: 'Small' }), rest]).tier).toBe(tier);
});

test('with a margin of 0 only a creator exactly on a line is near it', () => {
  expect(tierOf({ followers: 100000 }, 'none', [star, rest], 0).boundary).toEqual({
    threshold: 100000,
    tierAcross: 'Rest',
  });
  expect(tierOf({ followers: 100001 }, 'none', [star, rest], 0).boundary).toBeNull();
});
