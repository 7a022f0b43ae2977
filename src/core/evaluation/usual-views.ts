/** The views that a post of a size usually gets. */
import type { Creator } from '../creator.ts';
import type { Band } from '../maths/band.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import type { Confidence } from '../rules/rule-set.ts';
import { positiveOrNull } from './size.ts';
import { bandAtSize } from './size-band.ts';

type UsualViews = Band & { readonly basis: 'followers'; readonly confidence: Confidence };

/** Views that a post of this size usually gets on its platform; null without platform, followers or a curve. */
export function usualViews(creator: Pick<Creator, 'platform' | 'followers'>, rules: CompiledRules): UsualViews | null {
  const followers = positiveOrNull(creator.followers);
  const compiled = typeof creator.platform === 'string' ? rules.views.get(creator.platform) : undefined;
  if (followers === null || compiled === undefined) return null;
  const { p10, p25, p50, p75, p90, confidence } = bandAtSize(compiled, followers);
  return {
    p10: p10 * followers,
    p25: p25 * followers,
    p50: p50 * followers,
    p75: p75 * followers,
    p90: p90 * followers,
    basis: 'followers',
    confidence,
  };
}
