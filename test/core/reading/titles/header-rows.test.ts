import { describe, expect, it, test } from 'vitest';
import type { Cell } from '../../../../src/core/cell.ts';
import { findHeaderRows, isRuler } from '../../../../src/core/reading/titles/header-rows.ts';

/** Rows written with `|` between cells; digits alone are numbers. */
const rowsOf = (lines: readonly string[]): Cell[][] =>
  lines.map((line) => line.split('|').map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell)));
const found = (...lines: string[]) => findHeaderRows(rowsOf(lines));
const place = (...lines: string[]): string => {
  const { row, firstDataRow, titles } = found(...lines);
  return `${row}, data from ${firstDataRow}: ${titles.map(({ text }) => text).join('|')}`;
};

describe('where the titles stand', () => {
  test.each<[string, string[], string]>([
    ['on top', ['Name|Followers', 'Ada|900'], '0, data from 1: Name|Followers'],
    ['below a heading', ['Our creators', 'Name|Followers', 'Ada|900'], '1, data from 2: Name|Followers'],
    ['above a ruler', ['Name|Followers', '---|===', 'Ada|900'], '0, data from 2: Name|Followers'],
    ['above blank rows', ['Name|Followers', '|', '|', 'Ada|900'], '0, data from 3: Name|Followers'],
    ['nowhere', ['Ada|900', 'Bo|800'], '-1, data from 0: |'],
    ['nowhere, below blank rows', ['|', 'Ada|900'], '-1, data from 1: |'],
    ['nowhere, in a ragged table', ['Ada', 'Bo|800|x'], '-1, data from 0: ||'],
    ['in the first of two such rows', ['Name|Followers', 'Name|Followers'], '0, data from 1: Name|Followers'],
    ['where more fields are named', ['Name|x', 'Name|Followers'], '1, data from 2: Name|Followers'],
    ['not where numbers stand', ['Name|900|800', 'Name|Followers|Likes'], '1, data from 2: Name|Followers|Likes'],
    ['not where figures stand as text', ["Name|'900|'800", 'Name|Followers'], '1, data from 2: Name|Followers|'],
    ['not in one word over a wide table', ['Name|cats|dogs', 'Ada|900|800'], '-1, data from 0: ||'],
    ['in one word over a narrow table', ['Name|cats', 'Ada|900'], '0, data from 1: Name|cats'],
    ['in one word and a platform', ['Name|Instagram|cats', 'Ada|900|5'], '0, data from 1: Name|Instagram|cats'],
    ['without a text that is no title', ['Email|Link', 'a@b.c|x'], '-1, data from 0: |'],
    ['on one line each', ['Name |Followers\nnow', 'Ada|900'], '0, data from 1: Name|Followers now'],
  ])('%s', (_, lines, said) => {
    expect(place(...lines)).toBe(said);
  });

  it('among the first thirty rows', () => {
    const blank = (count: number): string[] => Array.from({ length: count }, () => 'x|y|z');
    expect(found(...blank(29), 'Name|Followers|Likes').row).toBe(29);
    expect(found(...blank(30), 'Name|Followers|Likes').row).toBe(-1);
  });

  it('of no rows at all', () => {
    expect(found()).toEqual({ row: -1, firstDataRow: 0, titles: [] });
    expect(findHeaderRows([[], ['']])).toEqual({
      row: -1,
      firstDataRow: 2,
      titles: [{ text: '', known: null, platform: null, format: null }],
    });
  });
});

describe('headings over groups of titles', () => {
  const platforms = (...lines: string[]): unknown[] =>
    found(...lines).titles.map(({ known, platform }) =>
      known !== null && 'field' in known ? `${known.field} ${known.platform}` : `${platform}`,
    );

  it('name the platform of all titles up to the next heading', () => {
    expect(platforms('|Instagram||TikTok|', 'Name|Followers|Likes|Followers|Likes', 'Ada|1|2|3|4')).toEqual([
      'creator null',
      'followers instagram',
      'likes instagram',
      'followers tiktok',
      'likes tiktok',
    ]);
  });

  it('stand over a title that is only known with them', () => {
    const { titles } = found('|Engagement|', 'Name|Rate|Followers', 'Ada|3|900');
    expect(titles[1]?.known).toMatchObject({ field: 'engagementRate' });
  });

  it('serve a column that has no title of its own', () => {
    expect(place('|Followers|Instagram', 'Name||Likes', 'Ada|900|5')).toBe('1, data from 2: Name|Followers|Likes');
    expect(place('|cats|', 'Name||Likes', 'Ada|900|5')).toBe('1, data from 2: Name||Likes');
  });

  it('name the currency of prices, unless the price names its own', () => {
    const prices = found('|EUR||', 'Name|Fee|Fee (USD)|Followers', 'Ada|5|5|5').titles.map(({ known }) =>
      known !== null && 'currency' in known ? known.currency : null,
    );
    expect(prices).toEqual(['', 'EUR', 'USD', '']);
  });

  it('are none where a lone text, numbers, a ruler or nothing stands', () => {
    const followers = (heading: string): unknown => platforms(heading, 'Name|Followers', 'Ada|900')[1];
    expect(followers('Instagram|')).toBe('followers null');
    expect(followers('|Instagram')).toBe('followers instagram');
    expect(followers('Instagram|TikTok')).toBe('followers tiktok');
    expect(followers('Instagram|5')).toBe('followers null');
    expect(followers('====|====')).toBe('followers null');
    expect(followers('|')).toBe('followers null');
  });
});

describe('a second row of titles', () => {
  test.each<[string, string[], string]>([
    ['of formats', ['Name|Fee||', '||Reel|Story', 'Ada|5|6|7'], '1, data from 2: Name|Fee|Reel|Story'],
    [
      'of platforms',
      ['Name|Followers||', '||Instagram|TikTok', 'Ada|1|2|3'],
      '1, data from 2: Name|Followers|Instagram|TikTok',
    ],
    ['of fields', ['Name|Followers||', '||Likes|Views', 'Ada|1|2|3'], '1, data from 2: Name|Followers|Likes|Views'],
    ['with one title only', ['Name|Fee|', '||Reel', 'Ada|5|6'], '0, data from 1: Name|Fee|'],
    ['with something else', ['Name|Fee||', '|cats|Reel|Story', 'Ada|5|6|7'], '0, data from 1: Name|Fee||'],
    ['with a number', ['Name|Fee||', '|5|Reel|Story', 'Ada|5|6|7'], '0, data from 1: Name|Fee||'],
    ['under titles alone', ['Name|Fee|Likes', '|Reel|Story', 'Ada|5|6'], '0, data from 1: Name|Fee|Likes'],
    [
      'that repeats the first',
      ['Name|Likes||Views', 'Name|Likes||Views', 'Ada|5|6|7'],
      '0, data from 1: Name|Likes||Views',
    ],
  ])('%s', (_, lines, said) => {
    expect(place(...lines)).toBe(said);
  });
});

test.each<[Cell[], boolean]>([
  [['---', '==='], true],
  [['', '~~~~'], true],
  [['...'], true],
  [[' ——— '], true],
  [['--'], false],
  [['--='], false],
  [['---', 'x'], false],
  [['---', 5], false],
  [['x---'], false],
  [['---x'], false],
  [['', null], false],
  [[], false],
])('%j is a ruler: %s', (row, is) => {
  expect(isRuler(row)).toBe(is);
});
