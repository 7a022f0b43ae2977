import { expect, test } from 'vitest';
import { createNodeRealm } from '../../../src/host/run/node-realm.ts';
import { loadsSilently } from '../loads-silently.ts';

test('a bundle that only declares functions touches nothing', () => {
  expect(loadsSilently('function f() { SpreadsheetApp.getActive(); }', createNodeRealm())).toEqual([]);
});

test('a bundle that reads at load is found out, member by member', () => {
  const touched = loadsSilently('var s = SpreadsheetApp.getActive(); console.log(1);', createNodeRealm());
  expect(touched).toEqual(['SpreadsheetApp.getActive', 'console.log']);
});
