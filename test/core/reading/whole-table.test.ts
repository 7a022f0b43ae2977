import { describe, expect, it, test } from 'vitest';
import { columnTitle, OUTPUT_COLUMNS } from '../../../src/core/own/columns.ts';
import { marksOf } from '../../../src/core/own/marks.ts';
import { writeStamp } from '../../../src/core/own/stamp.ts';
import { sayProblem } from '../../../src/core/text/say-problem.ts';
import { codesOf, columnsOf, ratesOf, readCells, readLines, spokenProblems, valuesOf } from './read-fixture.ts';

describe('what is asked of a whole table', () => {
  const messages = (table: ReturnType<typeof readLines>): string[] => table.problems.map(sayProblem);
  const NO_PLATFORM = 'No column, address or name tells the platform: add a Platform column, or choose one for all.';

  it('titles', () => {
    const table = readLines(['Ada|900', 'Bo|800']);
    expect(messages(table)[0]).toBe(
      'No row of titles was found: put a title over each column, such as Creator, Platform and Followers.',
    );
    expect(table.questions[0]).toEqual({ about: 'column', column: -1, message: messages(table)[0] });
  });

  it('followers, unless they were left out by choice', () => {
    const lines = ['Name|Platform|Likes', 'Ada|IG|900'];
    const message = 'No column of followers was found: title it Followers, or choose it.';
    expect(spokenProblems(readLines(lines).problems)).toEqual([
      { code: 'no-followers-column', row: 0, column: 0, message },
    ]);
    expect(readLines(lines).questions).toEqual([{ about: 'column', column: -1, message }]);
    expect(readLines(lines, { chosen: { followers: null } }).questions).toEqual([]);
  });

  it('the platform of each row', () => {
    expect(messages(readLines(['Name|Followers', 'Ada|900', 'Bo|800']))).toEqual([NO_PLATFORM]);
    const some = readLines(['Name|Platform|Followers', 'Ada|IG|900', 'Bo||800', 'Cy|Orkut|700']);
    const message = '1 of 3 rows does not tell the platform (row 3): add a Platform column, or choose one for all.';
    expect(some.questions).toEqual([{ about: 'platform', column: 1, message }]);
    expect(some.problems.map(({ code }) => code).sort()).toEqual(['missing-platform', 'unknown-platform']);
    expect(readLines(['Name|Followers', 'Ada|900'], { platform: 'x' }).questions).toEqual([]);
    expect(readLines(['Name|Followers', 'Ada|900']).questions[0]?.column).toBe(-1);
  });
});

test('the source of most platforms stands for the table', () => {
  const source = (...cells: string[]): unknown =>
    readLines(['Platform|Link|Followers', ...cells.map((cell) => `${cell}|900`)]).platformSource;
  expect(source('IG|x', 'IG|x')).toBe('column');
  expect(source('|https://x.com/a', 'IG|x', 'IG|x')).toBe('column');
  expect(source('IG|x', '|https://x.com/a', '|https://x.com/b')).toBe('url');
  expect(source('IG|x', '|https://x.com/a')).toBe('column');
  expect(source('|x')).toBeNull();
});

describe('columns of an earlier run', () => {
  const stamp = writeStamp({
    date: '2026-11-02 tiktok',
    byHand: '',
    version: 'Ours, 1',
    inputs: 'abc',
    marks: marksOf([], []),
  });
  const title = (id: string): string => {
    const column = OUTPUT_COLUMNS.find((one) => one.id === id);
    return column === undefined ? '' : columnTitle(column, '', 'USD');
  };

  it('are no input, and each stands once', () => {
    const table = readCells([
      ['Name', 'Followers', title('tier'), title('tier'), ''],
      ['Ada', 900, 'KOL', 'KOL', 'x'],
    ]);
    expect(table.own).toEqual({ tier: { header: title('tier'), index: 2 } });
    expect(columnsOf(table)).toEqual({ creator: 'A Name', followers: 'B Followers' });
    expect(table.ignored).toEqual([
      { header: title('tier'), index: 2, reason: 'titled as a column of this add-on, which is never read' },
      { header: title('tier'), index: 3, reason: 'written by an earlier run of this add-on' },
      { header: '', index: 4, reason: 'has no title' },
    ]);
  });

  it('tell the platform by their stamp', () => {
    const cells = [
      ['Name', 'Followers', title('checked')],
      ['Ada', 900, stamp],
      ['Bo', 800, ''],
    ];
    expect(valuesOf(readCells(cells), 'platform')).toEqual(['tiktok', 'absent']);
    expect(valuesOf(readCells(cells, { platform: 'x' }), 'platform')).toEqual(['x', 'x']);
    const first = cells.map(([name = '', followers = '', checked = '']) => [checked, name, followers]);
    expect(valuesOf(readCells(first), 'platform')).toEqual(['tiktok', 'absent']);
  });
});

describe('rates of profiles', () => {
  // Likes and posts ever: their quotient tells that 0.25 is a percentage.
  const lines = (posts: readonly string[], likes: readonly string[]): string[] => [
    'Name|Followers|Following|Posts|Likes|ER',
    ...posts.map((post, row) => `n${row}|10000|50|${post}|${likes[row]}|0.25`),
  ];

  it('have the scale of likes by posts and followers', () => {
    expect(ratesOf(readLines(lines(['100', '100', '100'], ['2500', '2500', '2500'])))).toEqual([
      0.0025, 0.0025, 0.0025,
    ]);
    expect(ratesOf(readLines(lines(['1', '1', '1'], ['2500', '2500', '2500'])))).toEqual([0.25, 0.25, 0.25]);
  });

  it('stay open where posts or likes are missing or zero', () => {
    const open = ['undecided', 'undecided', 'undecided'];
    expect(ratesOf(readLines(lines(['0', '0', '0'], ['2500', '2500', '2500'])))).toEqual(open);
    expect(ratesOf(readLines(lines(['', '', ''], ['2500', '2500', '2500'])))).toEqual(open);
    expect(ratesOf(readLines(lines(['100', '100', '100'], ['', '', ''])))).toEqual(open);
  });
});

describe('formats of numbers', () => {
  const read = (originRow: number, ...formats: string[][]): unknown[] =>
    ratesOf(
      readCells(
        [
          ['Name', 'Platform', 'Followers', 'ER'],
          ['', '', '', ''],
          ['Ada', 'IG', 900, 3.4],
          ['Bo', 'IG', 800, 0.5],
        ],
        { originRow, numberFormats: formats },
      ),
    );

  it('stand beside their cells, wherever the table begins', () => {
    const formats = [
      ['', '', '', ''],
      ['', '', '', ''],
      ['', '', '', '0%'],
      ['', '', '', '0'],
    ];
    expect(read(1, ...formats)).toEqual(read(7, ...formats));
    expect(read(7, ...formats)[0]).toBe(3.4);
    expect(read(7, ['', '', '', '0%'], ['', '', '', ''], ['', '', '', ''], ['', '', '', ''])[0]).not.toBe(3.4);
  });
});

test('what is read beside the fields is said to be', () => {
  const table = readLines([
    'Name|IG followers|TT followers|Person|Following|Currency|Fee|Format|Profile',
    'Ada|900|800|A|5|EUR|50|reel|https://instagram.com/ada',
    'Bo|700|600|B|5|USD|50|story|https://instagram.com/bo',
  ]);
  expect(table.aside.map(({ header }) => header)).toEqual([
    'TT followers',
    'Person',
    'Following',
    'Currency',
    'Format',
  ]);
  expect(codesOf(table)).toEqual([]);
});
