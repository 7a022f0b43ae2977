/** The views that a post of a size usually gets. */
import type { Creator } from '../creator.ts';
import type { Band } from '../maths/band.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import type { Confidence } from '../rules/rule-set.ts';
import { positiveOrNull } from './size.ts';
import { bandAtSize, middleAtSize } from './size-band.ts';

type Sized = Pick<Creator, 'platform' | 'followers'>;
type UsualViews = Band & { readonly basis: 'followers'; readonly confidence: Confidence };

/** Views that a post of this size usually gets on its platform; null without platform, followers or a curve. */
export function usualViews({ platform, followers }: Sized, rules: CompiledRules): UsualViews | null {
  const size = positiveOrNull(followers);
  const compiled = typeof platform === 'string' ? rules.views.get(platform) : undefined;
  return size === null || compiled === undefined ? null : bandAtSize(compiled, size, size);
}

/** The middle of them; 0 where there are none. */
export function usualMiddle({ platform, followers }: Sized, rules: CompiledRules): number {
  const size = positiveOrNull(followers);
  const compiled = typeof platform === 'string' ? rules.views.get(platform) : undefined;
  return size === null || compiled === undefined ? 0 : middleAtSize(compiled, size, size);
}
