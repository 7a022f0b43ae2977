/** Properties: what is said of a tier table is what the table does to every kind of creator. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultRules } from '../../../src/core/rules/default-rules.ts';
import type { AuthorityLevel, TierRule } from '../../../src/core/rules/rule-set.ts';
import { messages, printed } from './rules-table.ts';

type Creator = { platform: string; level: AuthorityLevel; niche: string; followers: number | null };
const PLATFORMS = ['instagram', 'tiktok', 'youtube'];
const LEVELS = ['none', 'some', 'strong'] as const;
const NICHES = ['', 'beauty', 'food', 'cars'];
const SIZES = [null, 0, 999, 1000, 99_999, 100_000, 5_000_000];
const CREATORS: readonly Creator[] = PLATFORMS.flatMap((platform) =>
  LEVELS.flatMap((level) =>
    NICHES.flatMap((niche) => SIZES.map((followers) => ({ platform, level, niche, followers }))),
  ),
);

const lines: fc.Arbitrary<TierRule[]> = fc
  .array(
    fc.record({
      platform: fc.constantFrom('any' as const, 'any' as const, 'instagram' as const, 'tiktok' as const),
      authority: fc.constantFrom('any' as const, 'any' as const, ...LEVELS),
      niche: fc.constantFrom('', '', 'beauty', 'beauty, food'),
      range: fc.constantFrom<(number | null)[][]>(
        [null, null],
        [0, null],
        [0, 1000],
        [1000, null],
        [1000, 100_000],
        [100_000, null],
      ),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((conditions) =>
    conditions.map(({ range: [from = null, to = null], ...condition }, at) => ({
      ...{ ...condition, id: `rule-${at}`, tier: `Tier ${at}`, class: 'micro' as const },
      ...{ followersFrom: from, followersTo: to, contentInfluence: '', brandFit: '', note: '' },
      ...{ source: '', date: '', cell: '' },
    })),
  );

function holds(rule: TierRule, { platform, level, niche, followers }: Creator): boolean {
  const isIn =
    followers === null
      ? rule.followersFrom === null && rule.followersTo === null
      : followers >= (rule.followersFrom ?? 0) && followers < (rule.followersTo ?? Infinity);
  return (
    isIn &&
    ['any', platform].includes(rule.platform) &&
    ['any', level].includes(rule.authority) &&
    (rule.niche === '' || rule.niche.split(', ').includes(niche))
  );
}

test('a line that never wins is named, and no other', () => {
  fc.assert(
    fc.property(lines, (tiers) => {
      const said = messages(printed({ ...defaultRules(), tiers })).join('\n');
      const winners = new Set(CREATORS.map((creator) => tiers.find((rule) => holds(rule, creator))));
      const idle = tiers.filter((rule) => !winners.has(rule)).map(({ tier }) => tier);
      const named = tiers.filter(({ tier }) => said.includes(`“${tier}” can never win`)).map(({ tier }) => tier);
      expect(named).toEqual(idle);
    }),
    { numRuns: 200 },
  );
});

test('followers without a tier are named where a line speaks of every platform, and only where there are some', () => {
  fc.assert(
    fc.property(lines, (tiers) => {
      const said = messages(printed({ ...defaultRules(), tiers })).join('\n');
      const asked = tiers.some(({ platform }) => platform === 'any')
        ? CREATORS
        : CREATORS.filter(({ platform }) => tiers.some((rule) => rule.platform === platform));
      const isGap = asked.some((creator) => creator.followers !== null && !tiers.some((rule) => holds(rule, creator)));
      expect(said.includes('get no tier')).toBe(isGap);
    }),
    { numRuns: 200 },
  );
});
