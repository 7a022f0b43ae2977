/** How far a class suits a goal, sliding over a factor of two around each follower line. Decides no tier. */
import type { Creator } from '../creator.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import type { CreatorClass, GoalClass } from '../rules/rule-set.ts';
import type { AuthorityVerdict, TierVerdict } from './evaluation.ts';
import { positiveOrNull } from './size.ts';
import { classAt } from './tier.ts';

/** Half of the factor of two in logs: the window is f / √2 to f x √2. */
export const HALF_WINDOW = Math.LN2 / 2;
/** What another class than the wanted one still gives. */
const OTHER_CLASS = 0.3;

/**
 * Mean match over the window in logs, so that 99,900 and 100,100 followers differ by next to nothing. A class that no
 * follower line decides does not slide. Null for an unknown class.
 */
export function classPart(
  wanted: GoalClass,
  tier: TierVerdict,
  creator: Creator,
  authority: AuthorityVerdict,
  rules: CompiledRules,
): number | null {
  if (tier.class === 'unknown') return null;
  const own = match(wanted, tier.class);
  const followers = positiveOrNull(creator.followers);
  if (followers === null) return own;
  const x = Math.log(followers);
  const first = x - HALF_WINDOW;
  let from = first;
  let sum = 0;
  const add = (to: number): void => {
    const there = classAt(rules, creator, authority.level, Math.exp((from + to) / 2));
    sum += (to - from) * (there === null || there === 'unknown' ? own : match(wanted, there));
    from = to;
  };
  for (const threshold of rules.thresholds) {
    const line = Math.log(threshold);
    if (Math.abs(line - x) < HALF_WINDOW) add(line);
  }
  if (from === first) return own;
  add(x + HALF_WINDOW);
  return sum / (2 * HALF_WINDOW);
}

/** How far a class suits a goal, 0 to 1. */
export function match(wanted: GoalClass, has: CreatorClass): number {
  if (has === 'below') return wanted === 'kol' ? 0 : OTHER_CLASS;
  return wanted === 'mix' || wanted === has ? 1 : OTHER_CLASS;
}
