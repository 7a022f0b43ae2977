/** Answers for which blocks the rules table has and in which order they are printed. */
import type { Block } from '../column.ts';
import { authorityBlock, flagsBlock } from './authority.ts';
import { costBlock, exchangeBlock } from './cost.ts';
import { engagementBlock, ownPostsBlock } from './engagement.ts';
import { goalsBlock } from './goals.ts';
import { settingsBlock } from './settings.ts';
import { tiersBlock } from './tiers.ts';
import { viewsBlock } from './views.ts';

/** Settings first, as the other blocks take figures from it. */
export function allBlocks(): Block[] {
  return [
    settingsBlock(),
    tiersBlock(),
    engagementBlock(),
    ownPostsBlock(),
    viewsBlock(),
    costBlock(),
    goalsBlock(),
    authorityBlock(),
    flagsBlock(),
    exchangeBlock(),
  ];
}
