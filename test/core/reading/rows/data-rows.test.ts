/** Cases: which rows are creators, which are left out and why, and which platform their heading names. */
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../../src/core/cell.ts';
import type { Problem } from '../../../../src/core/problem.ts';
import { dataRows, platformOverTitles } from '../../../../src/core/reading/rows/data-rows.ts';
import { leftOutReason } from '../../../../src/core/reading/rows/left-out-rows.ts';
import { sayProblem } from '../../../../src/core/text/say-problem.ts';

const TITLES = ['Name', 'Followers', 'Likes', 'Fee', 'Notes', 'Link'];
const OWN: ReadonlySet<number> = new Set([5]);

describe('a row', () => {
  test.each<[string, Cell[], ReturnType<typeof leftOutReason>]>([
    ['of a creator', ['Ada', 900], null],
    ['of a name alone', ['Ada'], null],
    ['of a number alone', ['', 900], null],
    ['of nothing', ['', null, ' '], 'blank'],
    ['of nothing but a column of ours', ['', '', '', '', '', 'KOL'], 'blank'],
    ['of lines', ['---', '==='], 'ruler'],
    ['of a line', ['-----'], 'ruler'],
    ['of a line and a number', ['---', 5], null],
    ['of all titles again', ['Name', 'Followers', 'Likes'], 'left-titles'],
    ['of most titles again', ['Name', 'Followers', 'x'], 'left-titles'],
    ['of half of the titles', ['Name', 'Followers', 'x', 'y'], null],
    ['of one title', ['Name'], null],
    ['of one title and ours', ['Name', '', '', '', '', 'Link'], null],
    ['of titles behind other cells', ['x', 'Followers', 'Likes', 'Fee'], 'left-titles'],
    ['of titles behind three other cells', ['x', 'y', 'z', 'Fee', 'Notes'], null],
    ['of titles in other columns', ['Followers', 'Name'], null],
    ['of a total', ['Total', 9000], 'left-total'],
    ['of a total with a colon', ['TOTAL :', 9000], 'left-total'],
    ['of a total with one at once', ['Total:', 9000], 'left-total'],
    ['of a total in the first filled cell', ['', 'Sum', 9000], 'left-total'],
    ['of somebody named so', ['Total', 'x', 9000], 'left-total'],
    ['of a longer name', ['Total Beauty', 9000], null],
    ['of a colon within', ['Total: all', 9000], null],
    ['of a total alone', ['Total'], null],
    ['of a text of 24 letters', [`${' '.repeat(19)}Total`, 9000], 'left-total'],
    ['of a text of 25 letters', [`${' '.repeat(20)}Total`, 9000], null],
    ['of a note', ['* without VAT'], 'left-note'],
    ['of a source', ['Source: Book'], 'left-note'],
    ['of a note beside a number', ['* without VAT', 5], null],
    ['of a waiting list', ['-- Warteliste --'], 'left-group'],
    ['of a tier', ['TIER A'], 'left-group'],
    ['of an agency', ['', 'Agency XY'], 'left-group'],
    ['of a list with a colon', ['Shortlist:'], 'left-group'],
    ['of an agency with a count', ['Agency XY', 3], null],
    ['of somebody whose name begins so', ['Agency of Modern Wonders'], null],
    ['of a handle', ['@tier_a'], null],
    ['of a name between single marks', ['-ada-'], null],
  ])('%s', (_, row, reason) => {
    expect(leftOutReason(row, TITLES, OWN, 0)).toBe(reason);
  });

  test('of a group needs more than one column', () => {
    expect(leftOutReason(['TIER A'], ['Name'], OWN, 0)).toBeNull();
  });

  test('of a group may be where line numbers are', () => {
    const numbered = ['#', 'Name', 'Followers'];
    expect(leftOutReason(['BEAUTY', '', ''], numbered, OWN, 1)).toBe('left-group');
    expect(leftOutReason(['12', '', ''], numbered, OWN, 1)).toBeNull();
    expect(leftOutReason(['', 'BEAUTY', ''], numbered, OWN, 1)).toBeNull();
  });

  test('is known as a total by its name, where it has one', () => {
    expect(leftOutReason(['Total', 'Ada', 5], TITLES, OWN, 1)).toBeNull();
    expect(leftOutReason(['Total', '', 5], TITLES, OWN, 1)).toBe('left-total');
    expect(leftOutReason(['x', 'Total', 5], TITLES, OWN, 1)).toBe('left-total');
    expect(leftOutReason(['Total', 5], TITLES, OWN, -1)).toBe('left-total');
    expect(leftOutReason(['Ada', 5, 6], TITLES, OWN, 1)).toBeNull();
  });
});

type Row = readonly Cell[];
const titles = (row: number) => ({ row, firstDataRow: row + 1, titles: [] });

/** Grid row, first cell and platform of each row of data; then what is said of the others. */
function read(cells: readonly Row[], row = 0): unknown[] {
  const problems: Problem[] = [];
  const table = { header: titles(row), own: OWN, creator: 0, origin: { row: 4, column: 3 }, isLong: false };
  const { rows } = dataRows(cells, table, problems);
  return [
    ...rows.map(({ cells: line, gridRow, section }) => `${gridRow} ${line[0]} ${section}`),
    ...problems.map((problem) => {
      expect(problem).toMatchObject({ code: 'left-out-row', column: 0 });
      return `${problem.row}: ${sayProblem(problem)}`;
    }),
  ];
}
const left = (row: number, what: string) => `${row}: The row of C${row} holds ${what}, no creator; it is left out.`;

describe('the rows of a table', () => {
  test.each<[string, Row[], unknown[]]>([
    ['creators', [TITLES, ['Ada', 5], ['Bo', 6]], ['5 Ada null', '6 Bo null']],
    ['blank rows and rulers, in silence', [TITLES, [], ['Ada', 5], ['---'], ['Bo', 6]], ['6 Ada null', '8 Bo null']],
    ['a total', [TITLES, ['Ada', 5], ['Total', 5]], ['5 Ada null', left(6, 'a total or average')]],
    [
      'headings of platforms',
      [TITLES, ['Instagram'], ['Ada', 5], ['TikTok:'], ['Bo', 6]],
      ['6 Ada instagram', '8 Bo tiktok', left(5, 'a heading'), left(7, 'a heading')],
    ],
    [
      'a heading in another column, with a dash, ours beside it',
      [TITLES, ['', 'YouTube –', '', '', '', 'KOL'], ['Ada', 5]],
      ['6 Ada youtube', left(5, 'a heading')],
    ],
    [
      'a platform in a longer text',
      [TITLES, ['Our TikTok list'], ['Ada', 5]],
      ['5 Our TikTok list null', '6 Ada null'],
    ],
    [
      'a platform in a longer text, over titles',
      [TITLES, ['Our TikTok list'], TITLES, ['Ada', 5]],
      ['7 Ada tiktok', left(5, 'a heading'), left(6, 'repeated titles')],
    ],
    [
      'a text that is too long for a heading',
      [TITLES, [`TikTok ${'x'.repeat(54)}`], TITLES, ['Ada', 5]],
      [`5 TikTok ${'x'.repeat(54)} null`, '7 Ada null', left(6, 'repeated titles')],
    ],
    [
      'a text that is just short enough',
      [TITLES, [`TikTok ${'x'.repeat(53)}`], TITLES, ['Ada', 5]],
      ['7 Ada tiktok', left(5, 'a heading'), left(6, 'repeated titles')],
    ],
    ['a platform beside a number', [TITLES, ['TikTok', 5]], ['5 TikTok null']],
    ['a platform beside a text', [TITLES, ['TikTok', 'x']], ['5 TikTok null']],
  ])('%s', (_, cells, rows) => {
    expect(read(cells)).toEqual(rows);
  });

  test('without titles none are repeated', () => {
    expect(read([TITLES, ['Ada', 5]], -1)).toEqual(['4 Name null', '5 Ada null']);
  });
});

test.each<[string, Row[], number, string | null]>([
  ['one platform', [['TikTok list'], ['Name', 'Followers']], 1, 'tiktok'],
  ['the same one twice', [['TikTok list'], ['TikTok'], ['Name']], 2, 'tiktok'],
  ['two platforms', [['TikTok list'], ['Instagram'], ['Name']], 2, null],
  ['none', [['Our list'], ['Name']], 1, null],
  ['a platform among other cells', [['TikTok', 5], ['Name']], 1, null],
  ['a platform below', [['Name'], ['TikTok']], 0, null],
  ['no titles', [['TikTok'], ['Ada']], -1, null],
])('headings over the titles name %s', (_, cells, row, platform) => {
  expect(platformOverTitles(cells, titles(row))).toBe(platform);
});
