/** Followers against limits: as whole numbers, which engines compare in a fraction of the time. */
import { MOST_FOLLOWERS } from '../../core/reading/cells/follower-count.ts';

/** Columns: `followers` and `size` as whole numbers, NULL where these are. */
export const WHOLE_FOLLOWERS = 'whole_followers';
export const WHOLE_SIZE = 'whole_size';
type Whole = typeof WHOLE_FOLLOWERS | typeof WHOLE_SIZE;

export function isBelow(limit: number, whole: Whole = WHOLE_SIZE): string {
  return `${whole} < ${held(Math.ceil(limit))}`;
}

export function isFrom(limit: number, whole: Whole = WHOLE_SIZE): string {
  return `${whole} >= ${held(Math.ceil(limit))}`;
}

export function isUpTo(limit: number, whole: Whole = WHOLE_SIZE): string {
  return `${whole} <= ${held(Math.floor(limit))}`;
}

export function isAbove(limit: number, whole: Whole = WHOLE_SIZE): string {
  return `${whole} > ${held(Math.floor(limit))}`;
}

/** No more digits than a whole number has in every dialect. */
function held(limit: number): number {
  return Math.min(limit, MOST_FOLLOWERS + 1);
}
