/** The views that a post is expected to get. */
import type { Creator } from '../creator.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import type { Reach } from './evaluation.ts';
import { mixOwn, ownPostsLine } from './own-posts.ts';
import { positiveOrNull } from './size.ts';
import { bandAround, bandAtSize, middleAtSize } from './size-band.ts';

/** Views that a post of this size usually gets on its platform; null without platform, followers or a curve. */
export function usualViews(creator: Pick<Creator, 'platform' | 'followers'>, rules: CompiledRules): Reach | null {
  const followers = positiveOrNull(creator.followers);
  const compiled = typeof creator.platform === 'string' ? rules.views.get(creator.platform) : undefined;
  if (followers === null || compiled === undefined) return null;
  return bandAtSize(compiled, followers, followers);
}

/** The middle of them; 0 where there are none. */
export function usualMiddle(
  { platform, followers }: Pick<Creator, 'platform' | 'followers'>,
  rules: CompiledRules,
): number {
  const size = positiveOrNull(followers);
  const compiled = typeof platform === 'string' ? rules.views.get(platform) : undefined;
  return size === null || compiled === undefined ? 0 : middleAtSize(compiled, size, size);
}

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
