/** The shipped rule set as a whole. Holds no figure without a source. */

import { lazily } from '../../text/lazily.ts';
import type { RuleBlocks, RuleSet } from '../rule-set.ts';
import { bySetting, SETTINGS } from '../settings.ts';
import { defaultAuthority, defaultFlags } from './default-authority.ts';
import { defaultCost } from './default-cost.ts';
import { defaultEngagement, defaultOwnPosts } from './default-engagement.ts';
import { defaultExchangeRates } from './default-exchange-rates.ts';
import { defaultFairMarket } from './default-fair-market.ts';
import { defaultGoals } from './default-goals.ts';
import { defaultMarkets } from './default-markets.ts';
import { defaultPlan } from './default-plan.ts';
import { defaultTiers } from './default-tiers.ts';
import { defaultViews } from './default-views.ts';
import { defaultViewsFees } from './default-views-fees.ts';
import { shippedSettings } from './shipped-settings.ts';
import { shipped } from './shipped-source.ts';

/** The scheme of the seed page: micro influencer or KOL. Fees in US dollars, rates as fractions. */
export function defaultRules(): RuleSet {
  const blocks = lazily<RuleBlocks>({
    tiers: defaultTiers,
    engagement: defaultEngagement,
    views: defaultViews,
    ownPosts: defaultOwnPosts,
    cost: defaultCost,
    viewsFees: defaultViewsFees,
    markets: defaultMarkets,
    fairMarket: defaultFairMarket,
    goals: defaultGoals,
    plan: defaultPlan,
    authority: defaultAuthority,
    flags: defaultFlags,
    exchangeRates: defaultExchangeRates,
    settingSources: () => bySetting((id) => shipped(SETTINGS[id].shipped[1])),
  });
  return Object.assign(blocks, shippedSettings('own'));
}
