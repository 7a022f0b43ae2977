import { expect, test } from 'vitest';
import { isFollowerCount, MOST_FOLLOWERS } from '../../../../src/core/reading/cells/follower-count.ts';

test.each([
  [0, true],
  [1, true],
  [MOST_FOLLOWERS, true],
  [MOST_FOLLOWERS + 1, false],
  [-1, false],
  [12.5, false],
  [Number.NaN, false],
  [Number.POSITIVE_INFINITY, false],
])('%d followers: %s', (value, isCount) => {
  expect(isFollowerCount(value)).toBe(isCount);
});
