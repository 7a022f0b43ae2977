/** Which numbers can be a number of followers. */

/** More than there are people: `45,3 B` is 45,300 where `B` is short for a thousand. */
export const MOST_FOLLOWERS = 8e9;

/** True for whole numbers from 0 to the number of people. */
export function isFollowerCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= MOST_FOLLOWERS;
}
