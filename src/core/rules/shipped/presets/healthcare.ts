/** Healthcare KOLs as a preset: by expertise and niche words. All other lines are the shipped ones. */

import type { RuleSet } from '../../rule-set.ts';
import { defaultRules } from '../default-rules.ts';
import { shippedTier } from '../default-tiers.ts';
import { HEALTHCARE_NICHES } from '../healthcare-niches.ts';

/** Expertise decides whatever the audience, also without a follower count. */
export function healthcare(): RuleSet {
  const rules = defaultRules();
  return {
    ...rules,
    name: 'Healthcare KOL',
    date: '2026-11-23',
    tiers: [
      {
        ...shippedTier({
          from: 'authority',
          id: 'healthcare-kol',
          authority: 'strong',
          followersFrom: null,
          tier: 'KOL',
          class: 'kol',
          contentInfluence: 'Evidence-based content that peers rely on',
          brandFit: 'Best for medical education and guidance',
          note: 'Strong: a licence and one of institution, publications, guideline or congress.',
        }),
        niche: HEALTHCARE_NICHES,
      },
      {
        ...shippedTier({
          from: 'authority',
          id: 'health-professional',
          authority: 'some',
          followersFrom: null,
          tier: 'Health professional',
          class: 'micro',
          contentInfluence: 'Professional advice from practice',
          brandFit: 'Ideal for patient education and local reach',
          note: 'A licence alone. Institution, publications, guideline or congress would make it a KOL.',
        }),
        niche: HEALTHCARE_NICHES,
      },
      ...rules.tiers.filter(({ id }) => id !== 'health-professional'),
    ],
  };
}
