/** Cases: numbers of followers as people type them. */
import { expect, test } from 'vitest';
import { readFollowers } from '../../src/sidebar/rules/read-followers.ts';

test.each([
  ['80000', 80_000],
  [' 80,000 ', 80_000],
  ['1.250.000', 1_250_000],
  ['80\u202f000', 80_000],
  ["80'000", 80_000],
  ['80k', 80_000],
  ['12.5K', 12_500],
  ['1,5 k', 1500],
  ['80.5', null],
  ['1.5 Mio', null],
  ['80,00', null],
  ['k', null],
  ['', null],
  ['soon', null],
])('%j is %j', (text, followers) => {
  expect(readFollowers(text)).toBe(followers);
});
