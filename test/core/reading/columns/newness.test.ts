import { expect, test } from 'vitest';
import { newness } from '../../../../src/core/reading/columns/newness.ts';

test.each([
  ['Followers', 'Followers 2025'],
  ['Followers 2025', 'Followers 2024'],
  ['Followers', 'Followers Jun'],
  ['Followers Jun', 'Followers Jan'],
  ['Follower 01.06.2024', 'Follower 01.01.2024'],
  ['Followers 2024-06', 'Followers 2024-01'],
  ['Followers 2025-01-01', 'Followers 2024-12-31'],
  ['Followers 04/30/2024', 'Followers 03/31/2024'],
  ['粉丝数6月', '粉丝数1月'],
  ['Seguidores (dic 2024)', 'Seguidores (ene 2024)'],
  ['Followers 2024 Q3', 'Followers 2024 Q2'],
])('%j is newer than %j', (newer, older) => {
  expect(newness(newer)).toBeGreaterThan(newness(older));
});

test('a name or a size is no month', () => {
  expect(newness('Followers of Mara')).toBe(newness('Followers'));
  expect(newness('Market followers')).toBe(newness('Followers'));
});
