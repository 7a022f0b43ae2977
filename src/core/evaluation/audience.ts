/** How large the audience of one post is on its platform, given or usual for the size. Forecasts no views. */
import type { Creator } from '../creator.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import { usualViews } from './reach.ts';
import { positiveOrNull } from './size.ts';

/** Accounts of these sizes have the views at which the audience counts nothing and everything. */
export const SMALLEST = 1000;
export const LARGEST = 1000000;

/**
 * Average views where given, else those usual at this size: 0 to 1 in logs from the usual views of an account of 1,000
 * followers on the same platform to those of one of a million. Null without an audience, or where nothing is known of
 * the platform to scale it by.
 */
export function audiencePart(creator: Creator, rules: CompiledRules): number | null {
  const viewsAt = (followers: number): number => usualViews({ ...creator, followers }, rules)?.p50 ?? 0;
  const views = positiveOrNull(creator.views) ?? usualViews(creator, rules)?.p50 ?? 0;
  const [least, most] = [viewsAt(SMALLEST), viewsAt(LARGEST)];
  if (!(views > 0) || !(most > least)) return null;
  return Math.min(1, Math.max(0, Math.log(views / least) / Math.log(most / least)));
}
