/** How large the audience of one post is on its platform, given or usual for the size. Forecasts no views. */
import type { Creator, Platform } from '../creator.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import { rememberedFor } from '../text/remembered.ts';
import { positiveOrNull } from './size.ts';
import { usualMiddle } from './usual-views.ts';

/** Accounts of these sizes have the views at which the audience counts nothing and everything. */
export const SMALLEST = 1000;
export const LARGEST = 1000000;

/** Platforms, and what else may come as one. */
const MOST_PLATFORMS = 50;

/** Views at both ends of the scale: the same for every creator of a platform. */
const endsOf = rememberedFor(MOST_PLATFORMS, (rules: CompiledRules, platform): readonly [number, number] => {
  const viewsAt = (followers: number): number => usualMiddle({ platform: platform as Platform, followers }, rules);
  return [viewsAt(SMALLEST), viewsAt(LARGEST)];
});

/**
 * Average views where given, else those usual at this size: 0 to 1 in logs from the usual views of an account of 1,000
 * followers on the same platform to those of one of a million. Null without an audience, or where nothing is known of
 * the platform to scale it by.
 */
export function audiencePart(creator: Creator, rules: CompiledRules): number | null {
  const views = positiveOrNull(creator.views) ?? usualMiddle(creator, rules);
  const [least, most] = endsOf(rules, String(creator.platform));
  if (!(views > 0) || !(most > least)) return null;
  return Math.min(1, Math.max(0, Math.log(views / least) / Math.log(most / least)));
}
