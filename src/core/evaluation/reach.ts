/** The views that a post is expected to get. */
import type { Creator } from '../creator.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import type { Reach } from './evaluation.ts';
import { mixOwn, ownPostsLine } from './own-posts.ts';
import { positiveOrNull } from './size.ts';
import { bandAround } from './size-band.ts';
import { usualViews } from './usual-views.ts';

/**
 * Views of the next posts: around the creator's own average views where the sheet has them, else those usual at this
 * size. Null when neither is known. Own views without a curve to hold them against are of low confidence.
 */
export function forecastReach(creator: Creator, rules: CompiledRules): Reach | null {
  const usual = usualViews(creator, rules);
  const own = positiveOrNull(creator.views);
  const line = own === null ? null : ownPostsLine(creator, rules);
  if (own === null || line === null) return usual;
  const band = usual === null ? bandAround(own, line.spread, Infinity) : mixOwn(own, usual, line, false, Infinity);
  return { ...band, basis: 'views', confidence: usual?.confidence ?? 'low' };
}
