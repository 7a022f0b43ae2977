/** The engagement a creator was measured at, with its denominator. Never compares it with anything. */
import type { Creator } from '../creator.ts';
import { isMissing } from '../missing.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import type { Measured } from './evaluation.ts';
import { countOrNull, isUsable, positiveOrNull } from './size.ts';

/**
 * The rate the sheet gives, else (likes + comments + shares) by views where the platform is judged by views and views
 * are given, else by followers. On Twitch average viewers by followers, as its benchmark is defined. Null without likes.
 */
export function measure(creator: Creator, rules: CompiledRules): Measured | null {
  const given = creator.engagementRate;
  if (!isMissing(given)) return isUsable(given.value) ? given : null;
  const views = positiveOrNull(creator.views);
  const followers = positiveOrNull(creator.followers);
  if (creator.platform === 'twitch') {
    return views === null || followers === null
      ? null
      : { value: views / followers, basis: 'followers', likesOnly: false };
  }
  const likes = countOrNull(creator.likes);
  if (likes === null) return null;
  const comments = countOrNull(creator.comments);
  const shares = countOrNull(creator.shares);
  const byViews = views !== null && typeof creator.platform === 'string' && rules.byViews.has(creator.platform);
  const divisor = byViews ? views : followers;
  if (divisor === null) return null;
  return {
    value: (likes + (comments ?? 0) + (shares ?? 0)) / divisor,
    basis: byViews ? 'views' : 'followers',
    likesOnly: comments === null && shares === null,
  };
}

/** The basis to compare by: a rate whose column does not say is taken as by followers, as nearly all lists mean it. */
export function basisOf(measured: Measured): Measured['basis'] {
  return measured.basis === 'unknown' ? 'followers' : measured.basis;
}

/** True when a rate may be beside a band of this basis. Views are impressions: a rate by reach may be beside them. */
export function isOnBasis(measured: Measured, basis: 'followers' | 'views'): boolean {
  const own = basisOf(measured);
  return own === basis || (own === 'reach' && basis === 'views');
}
