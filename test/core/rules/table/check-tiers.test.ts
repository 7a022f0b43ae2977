/** Properties: what is said of a tier table is what the table does to every kind of creator. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AuthorityLevel, TierRule } from '../../../../src/core/rules/rule-set.ts';
import { defaultRules } from '../../../../src/core/rules/shipped/default-rules.ts';
import { tiersBlock } from '../../../../src/core/rules/table/blocks/tiers.ts';
import { checkTiers } from '../../../../src/core/rules/table/check-tiers.ts';
import { TIER_COLUMNS } from '../../../../src/core/rules/table/tier-columns.ts';
import { saidRule } from '../said-rule.ts';

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

const columns = Object.fromEntries(Object.keys(TIER_COLUMNS).map((key, at) => [key, at + 1]));

function saidOf(tiers: readonly TierRule[]): string {
  const said: string[] = [];
  const read = tiersBlock()
    .rows({ ...defaultRules(), tiers })
    .map((values, at) => ({ values, row: at + 1, columns, sheetName: '' }));
  checkTiers(read, (_line, _key, says, ...parts) => {
    said.push(saidRule({ says, parts }));
  });
  return said.join('\n');
}

test('lines for each level of authority and for each word leave nothing to one for all of them', () => {
  const line = (authority: TierRule['authority'], niche: string, at: number): TierRule => ({
    ...{ id: '', platform: 'any', authority, niche, followersFrom: 0, followersTo: null, tier: `Tier ${at}` },
    ...{ class: 'micro', contentInfluence: '', brandFit: '', note: '', source: '', date: '', cell: '' },
  });
  const levels = LEVELS.map((level, at) => line(level, '', at));
  expect(saidOf([...levels, line('any', '', 3)])).toBe(
    '“Tier 3” can never win, the line of E1 and E2 and E3 takes all its creators.',
  );
  const words = [line('any', 'beauty', 0), line('any', 'food', 1), line('any', 'beauty, food', 2)];
  expect(saidOf([...words, line('any', '', 3)])).toBe(
    '“Tier 2” can never win, the line of E1 and E2 takes all its creators.',
  );
});

test('a line that never wins is named, and no other', () => {
  fc.assert(
    fc.property(lines, (tiers) => {
      const said = saidOf(tiers);
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
      const said = saidOf(tiers);
      const asked = tiers.some(({ platform }) => platform === 'any')
        ? CREATORS
        : CREATORS.filter(({ platform }) => tiers.some((rule) => rule.platform === platform));
      const isGap = asked.some((creator) => creator.followers !== null && !tiers.some((rule) => holds(rule, creator)));
      expect(said.includes('get no tier')).toBe(isGap);
    }),
    { numRuns: 200 },
  );
});
