/** The Tiers block of the rules table: first line that holds wins. Never decides a creator's tier. */

import type { TierRule } from '../../rule-set.ts';
import { askClasses, checkTiers } from '../check-tiers.ts';
import type { Block, Line } from '../column.ts';
import { originOf } from '../origin.ts';
import { TIER_COLUMNS } from '../tier-columns.ts';

export function tiersBlock(): Block<typeof TIER_COLUMNS> {
  return {
    title: 'Tiers',
    hint: 'From the top, the first line whose conditions (Platform to "Followers to") hold gives the tier and what is to its right. An empty condition always holds; "Followers from" is inclusive.',
    columns: TIER_COLUMNS,
    rows: ({ tiers }) =>
      tiers.map((rule) => ({
        ...rule,
        platform: rule.platform === 'any' ? '' : rule.platform,
        authority: rule.authority === 'any' ? '' : rule.authority,
      })),
    check: checkTiers,
    odd: askClasses,
    build: (lines) => ({ tiers: lines.map(tierRule) }),
  };
}

function tierRule(line: Line<typeof TIER_COLUMNS>): TierRule {
  const { values } = line;
  return {
    ...originOf(line, 'followersFrom'),
    id: values.id || `${values.tier.toLowerCase().replace(/\s+/g, '-')}-row-${line.row}`,
    platform: values.platform || 'any',
    authority: values.authority || 'any',
    niche: values.niche,
    followersFrom: values.followersFrom,
    followersTo: values.followersTo,
    tier: values.tier,
    class: values.class,
    contentInfluence: values.contentInfluence,
    brandFit: values.brandFit,
    note: values.note,
  };
}
