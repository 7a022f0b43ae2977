/** The industry's five-tier scheme as a preset. Figures other than tiers are the shipped ones. */

import type { CreatorClass, RuleSet, TierRule } from '../../rule-set.ts';
import { defaultRules } from '../default-rules.ts';
import { kolByAuthority, shippedTier } from '../default-tiers.ts';

/** Label, followers from, class and note; texts follow the class. */
const TIERS: readonly (readonly [tier: string, from: number, creatorClass: CreatorClass, note: string])[] = [
  ['Mega', 1000000, 'kol', ''],
  ['Macro', 500000, 'kol', ''],
  [
    'Mid-tier',
    50000,
    'kol',
    'Counted as a KOL by audience for goals, as most of this range lies above 100,000; make it micro if you prefer.',
  ],
  ['Micro', 10000, 'micro', 'Some publishers draw the upper end at 100,000.'],
  ['Nano', 1000, 'micro', ''],
  ['Below nano', 0, 'below', ''],
];

/** Nano, micro, mid-tier, macro and mega; a recognised expert is a KOL at any size. */
export function fiveTiers(): RuleSet {
  const rules = defaultRules();
  const textsOf = (wanted: CreatorClass) => {
    const line = rules.tiers.find((tier) => tier.class === wanted && tier.followersFrom !== null);
    return { contentInfluence: line?.contentInfluence ?? '', brandFit: line?.brandFit ?? '' };
  };
  const bySize = TIERS.map(
    ([tier, followersFrom, creatorClass, note]): TierRule =>
      shippedTier({
        from: followersFrom === 0 ? 'judgement' : 'fiveTiers',
        id: tier.toLowerCase().replace(' ', '-'),
        authority: 'any',
        followersFrom,
        tier,
        class: creatorClass,
        ...textsOf(creatorClass),
        note,
      }),
  );
  return { ...rules, name: 'Five tiers (industry)', tiers: [...kolByAuthority(), ...bySize] };
}
