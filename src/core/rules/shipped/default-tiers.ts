/** The shipped tier table, the scheme of the seed page. Never decides a tier. */

import type { TierRule } from '../rule-set.ts';
import { HEALTHCARE_NICHES } from './healthcare-niches.ts';
import { type SourceId, shipped } from './shipped-source.ts';

type TierData = Omit<TierRule, 'source' | 'date' | 'cell' | 'platform' | 'niche' | 'followersTo'> & {
  readonly from: SourceId;
};

/** A tier line for every platform and niche, without an upper end: a higher line settles any overlap. */
export function shippedTier({ from, ...tier }: TierData): TierRule {
  return { ...shipped(from), platform: 'any', niche: '', followersTo: null, ...tier };
}

/** The lines that make a recognised expert a KOL at any size, also without a follower count; only a large one is for broad campaigns. */
export function kolByAuthority(): TierRule[] {
  const expert = shippedTier({
    from: 'seed',
    id: 'kol-by-authority',
    authority: 'strong',
    followersFrom: null,
    tier: 'KOL',
    class: 'kol',
    contentInfluence: 'Expert-driven, authoritative content',
    brandFit: 'Best for prestige and specialist campaigns',
    note: 'The page counts a KOL by followers in its table and by expertise in its text; here expertise wins at any size. Some authority leaves a niche expert a micro influencer.',
  });
  const large = {
    id: 'expert-with-audience',
    followersFrom: 100000,
    brandFit: 'Best for broad or prestige campaigns',
    note: 'Expertise and audience: all that the page says of a KOL.',
  };
  return [{ ...expert, ...large }, expert];
}

/** KOL from 100,000, micro influencer from 1,000 and clinicians at any size, below micro from 0; first line that holds wins. */
export function defaultTiers(): TierRule[] {
  return [
    ...kolByAuthority(),
    shippedTier({
      from: 'seed',
      id: 'kol-by-audience',
      authority: 'any',
      followersFrom: 100000,
      tier: 'KOL',
      class: 'kol',
      contentInfluence: 'Well-known voice with a large audience',
      brandFit: 'Best for broad campaigns',
      note: 'The page gives 100,000 to both; here it belongs to the KOL. By audience only: shown as such, as size proves no expertise.',
    }),
    {
      ...shippedTier({
        from: 'authority',
        id: 'health-professional',
        authority: 'some',
        followersFrom: null,
        tier: 'Micro influencer',
        class: 'micro',
        contentInfluence: 'Relatable advice from a trained professional',
        brandFit: 'Ideal for targeted health campaigns',
        note: 'A clinician is never below micro. A licence alone; institution, publications, guideline or congress would make a KOL.',
      }),
      niche: HEALTHCARE_NICHES,
    },
    shippedTier({
      from: 'seed',
      id: 'micro-influencer',
      authority: 'any',
      followersFrom: 1000,
      tier: 'Micro influencer',
      class: 'micro',
      contentInfluence: 'Authentic, relatable content',
      brandFit: 'Ideal for targeted campaigns',
      note: 'The page says both that micro influencers and that KOLs engage better; here the engagement lines decide by size, and a measured rate by itself.',
    }),
    shippedTier({
      from: 'judgement',
      id: 'below-micro',
      authority: 'any',
      followersFrom: 0,
      tier: 'Below micro',
      class: 'below',
      contentInfluence: 'Personal content for a small circle',
      brandFit: 'Best for gifted products and content for your own channels',
      note: 'The page names nobody below 1,000.',
    }),
  ];
}
