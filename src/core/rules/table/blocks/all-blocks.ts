/** Which blocks the rules table has and in which order they are printed. */
import type { Block } from '../column.ts';
import { authorityBlock, flagsBlock } from './authority.ts';
import { costBlock, exchangeBlock } from './cost.ts';
import { engagementBlock, ownPostsBlock } from './engagement.ts';
import { fairMarketBlock } from './fair-market.ts';
import { goalsBlock } from './goals.ts';
import { marketBlock } from './market.ts';
import { planBlock } from './plan.ts';
import { settingsBlock } from './settings.ts';
import { tiersBlock } from './tiers.ts';
import { viewsBlock } from './views.ts';
import { viewsFeeBlock } from './views-fee.ts';

/** Settings first, as the other blocks take figures from it. */
export function allBlocks(): Block[] {
  return [
    settingsBlock(),
    tiersBlock(),
    engagementBlock(),
    ownPostsBlock(),
    viewsBlock(),
    costBlock(),
    viewsFeeBlock(),
    marketBlock(),
    fairMarketBlock(),
    goalsBlock(),
    planBlock(),
    authorityBlock(),
    flagsBlock(),
    exchangeBlock(),
  ];
}
