/** Cases: which column serves a row where titles name several platforms, and what is said of it. */
import { expect, test } from 'vitest';
import type { Cell } from '../../../../src/core/cell.ts';
import type { Platform } from '../../../../src/core/creator.ts';
import { ABSENT } from '../../../../src/core/missing.ts';
import type { Candidate, ColumnChoice } from '../../../../src/core/reading/columns/column-plan.ts';
import { columnsOfRows, filledPlatform, reportRowColumns } from '../../../../src/core/reading/columns/row-columns.ts';
import { candidate, column, openChoice, saidOf } from '../made-columns.ts';
import { spokenProblems } from '../read-fixture.ts';

const followers = (index: number, platform: Platform | null): Candidate =>
  candidate(column(index, `Followers ${platform ?? ''}`.trim()), { field: 'followers', platform });
const MAIN = followers(1, 'instagram');
const TIKTOK = followers(2, 'tiktok');

function choiceOf(main: Candidate | null, ...others: readonly Candidate[]): ColumnChoice {
  const choice = openChoice();
  if (main !== null) choice.chosen.set('followers', main);
  const byPlatform = new Map(others.map((other) => [other.as.platform as Platform, other]));
  return others.length === 0 ? choice : { ...choice, others: new Map([['followers', byPlatform]]) };
}
const on = (platform: Platform | null) => ({ platform: platform ?? ABSENT, source: null }) as never;
const ROWS = [on('instagram'), on('tiktok'), on('x'), on(null)];

test.each<[string, ColumnChoice, (number | null)[]]>([
  ['no column', choiceOf(null), [null, null, null, null, null]],
  ['a column for any platform', choiceOf(followers(1, null)), [1, 1, 1, 1, 1]],
  ['a column for one platform', choiceOf(MAIN), [1, null, null, 1, 1]],
  ['columns for two platforms', choiceOf(MAIN, TIKTOK), [1, 2, null, 1, 1]],
  ['a column for any and one for TikTok', choiceOf(followers(1, null), TIKTOK), [1, 2, 1, 1, 1]],
])('%s', (_, choice, indexes) => {
  const columnOf = columnsOfRows(choice, ROWS);
  expect([0, 1, 2, 3, 4].map((row) => columnOf('followers', row)?.note.index ?? null)).toEqual(indexes);
});

test('what is not of an account has one column for all rows', () => {
  const choice = choiceOf(MAIN, TIKTOK);
  const niche = candidate(column(5, 'Niche'), { field: 'niche', platform: 'instagram' });
  choice.chosen.set('niche', niche);
  expect(columnsOfRows(choice, ROWS)('niche', 1)).toBe(niche);
});

test.each<[string, Cell[], Platform | null]>([
  ['the main one', ['Ada', 900, 800], null],
  ['another one', ['Ada', '', 800], 'tiktok'],
  ['another one, n/a in the main', ['Ada', 'n/a', 800], 'tiktok'],
  ['the second of two others', ['Ada', null, '-', 700], 'youtube'],
  ['none', ['Ada', '', '', ''], null],
  ['zero in the main', ['Ada', 0, 800], null],
  ['a text in another one', ['Ada', '', 'soon'], 'tiktok'],
])('a row with %s filled', (_, row, platform) => {
  expect(filledPlatform(row, choiceOf(MAIN, TIKTOK, followers(3, 'youtube')))).toBe(platform);
});

test('without a main column or others no platform is told', () => {
  expect(filledPlatform(['Ada', 900], choiceOf(null, TIKTOK))).toBeNull();
  expect(filledPlatform(['Ada', ''], choiceOf(MAIN))).toBeNull();
});

const cells = (main: Cell) => ({ cells: ['Ada', main, 800], gridRow: 7 });
const NOT_READ = 'C7 is under “Followers instagram”, but the row is on X; it is not read.';
test.each<[string, ColumnChoice, Platform | null, Cell, string[]]>([
  ['a count under another platform', choiceOf(MAIN, TIKTOK), 'x', 900, [NOT_READ]],
  ['nothing under another platform', choiceOf(MAIN, TIKTOK), 'x', '', []],
  ['n/a under another platform', choiceOf(MAIN, TIKTOK), 'x', 'n/a', []],
  ['a text under another platform', choiceOf(MAIN, TIKTOK), 'x', 'soon', [NOT_READ]],
  ['a count that another column serves', choiceOf(MAIN, TIKTOK), 'tiktok', 900, []],
  ['a count under its own platform', choiceOf(MAIN), 'instagram', 900, []],
  ['a row without a platform', choiceOf(MAIN), null, 900, []],
  ['a column for any platform', choiceOf(followers(1, null)), 'x', 900, []],
  ['no column', choiceOf(null), 'x', 900, []],
])('%s', (_, choice, platform, cell, messages) => {
  reportRowColumns(choice, [cells(cell)], [on(platform)], 2);
  expect(spokenProblems(choice.problems)).toEqual(
    messages.map((message) => ({ code: 'undecided-column', row: 7, column: 3, message })),
  );
});

test('further columns are said to be read for rows that are there', () => {
  const choice = choiceOf(MAIN, TIKTOK, followers(3, 'youtube'));
  reportRowColumns(choice, [cells(900)], [on('tiktok')], 1);
  expect(saidOf(choice)).toEqual({ 2: 'read for the rows on TikTok only' });
});

test('a row whose platform is not told is let be', () => {
  const choice = choiceOf(MAIN);
  reportRowColumns(choice, [cells(900)], [], 1);
  expect(choice.problems).toEqual([]);
});
