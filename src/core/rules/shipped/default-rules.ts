/** The shipped rule set as a whole. Holds no figure without a source. */

import { lazily } from '../../text/lazily.ts';
import type { RuleSet } from '../rule-set.ts';
import { defaultAuthority, defaultFlags } from './default-authority.ts';
import { defaultCost, defaultExchangeRates } from './default-cost.ts';
import { defaultEngagement, defaultOwnPosts } from './default-engagement.ts';
import { defaultFairMarket } from './default-fair-market.ts';
import { defaultGoals } from './default-goals.ts';
import { defaultMarkets } from './default-markets.ts';
import { defaultPlan } from './default-plan.ts';
import { defaultTiers } from './default-tiers.ts';
import { defaultViews } from './default-views.ts';
import { defaultViewsFees } from './default-views-fees.ts';
import { shipped } from './shipped-source.ts';

/** The scheme of the seed page: micro influencer or KOL. Fees in US dollars, rates as fractions. */
export function defaultRules(): RuleSet {
  return lazily<RuleSet>({
    name: () => 'Micro or KOL (seed 2025)',
    date: () => '2026-10-07',
    currency: () => 'USD',
    boundaryMargin: () => 0.05,
    tiers: defaultTiers,
    engagement: defaultEngagement,
    views: defaultViews,
    ownPosts: defaultOwnPosts,
    assumedPosts: () => 3,
    calibrationMinimum: () => 10,
    cost: defaultCost,
    viewsFees: defaultViewsFees,
    markets: defaultMarkets,
    fairMarket: defaultFairMarket,
    goals: defaultGoals,
    plan: defaultPlan,
    authority: defaultAuthority,
    flags: defaultFlags,
    exchangeRates: defaultExchangeRates,
    settingSources: () => ({
      name: shipped('seed'),
      date: shipped('judgement'),
      currency: shipped('fee'),
      boundaryMargin: shipped('margin'),
      assumedPosts: shipped('judgement'),
      bandFactor: shipped('fee'),
      someAt: shipped('authority'),
      strongAt: shipped('authority'),
      someScore: shipped('judgement'),
      strongScore: shipped('judgement'),
      calibrationMinimum: shipped('judgement'),
    }),
  });
}
