/** The two figures that most teams change: from how many followers micro, from how many KOL. */
import type { TierStarts } from '../../contract/server-calls.ts';
import type { RuleSet, TierRule } from '../../core/rules/rule-set.ts';

export const START_CLASSES = ['micro', 'kol'] as const;

/** The lowest line of the class without any other condition. */
export function startOf({ tiers }: RuleSet, tierClass: (typeof START_CLASSES)[number]): TierRule | undefined {
  return tiers
    .filter((line) => line.class === tierClass && line.followersFrom !== null)
    .filter(({ platform, authority, niche }) => platform === 'any' && authority === 'any' && niche === '')
    .sort((one, other) => (one.followersFrom ?? 0) - (other.followersFrom ?? 0))[0];
}

/** Followers; null where no line of the rules begins the class by followers alone. */
export function tierStarts(rules: RuleSet): TierStarts {
  return { micro: startOf(rules, 'micro')?.followersFrom ?? null, kol: startOf(rules, 'kol')?.followersFrom ?? null };
}
