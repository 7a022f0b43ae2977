/** Property: a tab whose ladders rise never gives a larger account a lower tier, whatever the ladders are for and however written. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decideTier } from '../../../src/core/evaluation/tier.ts';
import { compileRules } from '../../../src/core/rules/compile-rules.ts';
import type { AuthorityLevel, TierRule } from '../../../src/core/rules/rule-set.ts';
import { defaultRules } from '../../../src/core/rules/shipped/default-rules.ts';
import { creatorWith, tierLine } from '../../helpers/creator.ts';
import { printed, rulesOf } from './rules-table.ts';

type Condition = Pick<Partial<TierRule>, 'platform' | 'authority' | 'niche'>;
const CONDITIONS: readonly Condition[] = [{ platform: 'tiktok' }, { authority: 'some' }, { niche: 'beauty' }, {}];

/** Steps from zero up under one condition: with open ends highest first, or with both ends in any order. */
const ladder = (condition: Condition): fc.Arbitrary<TierRule[]> =>
  fc
    .tuple(fc.uniqueArray(fc.integer({ min: 1, max: 3_000_000 }), { minLength: 1, maxLength: 5 }), fc.boolean())
    .chain(([found, isClosed]) => {
      const steps = [0, ...found].sort((a, b) => a - b);
      const lines = steps.map((from, rank) =>
        tierLine({
          ...condition,
          id: `${JSON.stringify(condition)} ${rank}`,
          tier: `Step ${rank}`,
          followersFrom: from,
          followersTo: isClosed ? (steps[rank + 1] ?? null) : null,
        }),
      );
      const all = { minLength: lines.length, maxLength: lines.length };
      return isClosed ? fc.shuffledSubarray(lines, all) : fc.constant([...lines].reverse());
    });

const tables = fc.tuple(...CONDITIONS.map(ladder)).map((ladders) => ladders.flat());
const creators = fc.record({
  platform: fc.constantFrom('tiktok' as const, 'instagram' as const),
  level: fc.constantFrom<(AuthorityLevel | 'unknown')[]>('none', 'some', 'strong', 'unknown'),
  niche: fc.constantFrom('', 'beauty', 'cars'),
  sizes: fc.array(fc.nat(4_000_000), { minLength: 2, maxLength: 12 }),
});

test('a larger account never stands on a lower step of its ladder', () => {
  fc.assert(
    fc.property(tables, creators, (tiers, { platform, level, niche, sizes }) => {
      const rules = compileRules(rulesOf(printed({ ...defaultRules(), tiers })));
      const edges = tiers.flatMap(({ followersFrom }) => [followersFrom ?? 0, Math.max(0, (followersFrom ?? 0) - 1)]);
      const ladderOf = (followers: number) => {
        const verdict = decideTier(
          creatorWith({ platform, niche, followers }),
          { level, points: 0, evidence: [] },
          rules,
        );
        const [condition, rank] = verdict.rule?.id.split(' ') ?? [];
        return { condition, rank: Number(rank) };
      };
      const climbed = [...sizes, ...edges].sort((a, b) => a - b).map(ladderOf);
      expect(new Set(climbed.map(({ condition }) => condition)).size).toBe(1);
      const ranks = climbed.map(({ rank }) => rank);
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      expect(Number.isNaN(ranks[0])).toBe(false);
    }),
    { numRuns: 60 },
  );
});
