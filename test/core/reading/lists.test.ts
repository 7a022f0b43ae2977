/** Cases: lists of many kinds and languages, each read as its expectation says; `npm run reading` prints the same as a table. */
import { expect, test } from 'vitest';
import { checkFolder } from '../../../scripts/reading/check-folder.ts';

const FOLDER = 'test/fixtures/reading';
const lists = checkFolder(FOLDER, FOLDER);
if ('problem' in lists) throw new Error(lists.problem);

test.each(lists)('$name', ({ checks }) => {
  expect(checks.length).toBeGreaterThan(0);
  expect(checks.filter(({ verdict }) => verdict !== 'right')).toEqual([]);
});
