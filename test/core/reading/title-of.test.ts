/** Cases: what a title promises by its text, by the heading over it, and by two rows of titles. */
import { expect, test } from 'vitest';
import type { Cell } from '../../../src/core/cell.ts';
import { findHeaderRows } from '../../../src/core/reading/titles/header-rows.ts';

/** Each title of rows written with `|`: its field, platform, format and currency, then what waits for its cells. */
function titlesOf(...lines: readonly string[]): string[] {
  const rows = lines.map((line) => line.split('|').map((cell): Cell => (/^\d+$/.test(cell) ? Number(cell) : cell)));
  const { row, titles } = findHeaderRows(rows);
  return [
    `row ${row}`,
    ...titles.map(({ text, known, platform, format }) => {
      const field = known === null ? '' : 'ignore' in known ? 'ignored' : known.field;
      const more = known === null || 'ignore' in known ? [] : [known.platform, known.format, known.currency];
      return [`${text}:`, field, ...more, '/', platform, format].filter(Boolean).join(' ');
    }),
  ];
}

test.each([
  ['on Instagram now', '/ instagram'],
  ['our page on Instagram now', 'creator instagram /'],
  ['1 reel', '/ reel'],
  ['2x stories', '/ story'],
  ['2 x stories', '/ story'],
  ['12 reels', '/ reel'],
  ['12 reels and one more', '/ reel'],
  ['12  ×  reels and one more', '/ reel'],
  ['reels 12 and one more', '/'],
  ['3 reels and a story on TikTok', '/ tiktok'],
  ['my reels and my stories', '/'],
  ['cost 2 reels extra', 'quote /'],
  ['Posts', 'ignored /'],
  ['Post', 'ignored / post'],
  ['Video', 'ignored / video'],
  ['dedicated_video', 'ignored / video'],
  ['Videos 2', 'ignored /'],
  ['Photos', 'ignored /'],
  ['TikTok video', 'ignored / tiktok video'],
  ['video price', 'quote video /'],
  ['Notes', 'ignored /'],
  ['Email post', 'ignored /'],
])('%s is %s', (title, said) => {
  expect(titlesOf(`Name|Followers|${title}`, 'Ada|900|5')[3]).toBe(`${title.replace(/\s+/g, ' ')}: ${said}`);
});

const NAME = 'Name: creator /';
test.each<[string, string[], string[]]>([
  [
    'a currency in a heading is that of fees alone',
    ['|Price in EUR|||', 'Name|Reel|Fee|Likes|Fee USD', 'Ada|1|2|3|4'],
    ['row 1', NAME, 'Reel: quote reel EUR / reel', 'Fee: quote EUR /', 'Likes: likes /', 'Fee USD: quote USD /'],
  ],
  [
    'a platform in a heading is that of fields and unknown titles, not of those that are ignored',
    ['|TikTok||||', 'Name|Posts|Notes|cats|Followers|IG likes', 'Ada|1|2|3|4|5'],
    [
      'row 1',
      NAME,
      'Posts: ignored /',
      'Notes: ignored /',
      'cats: / tiktok',
      'Followers: followers tiktok /',
      'IG likes: likes instagram /',
    ],
  ],
  [
    'a format under a heading of prices',
    ['|Rates|', 'Name|IG Reel|Story', 'Ada|1|2'],
    ['row 1', NAME, 'IG Reel: quote instagram reel / instagram reel', 'Story: quote story / story'],
  ],
  [
    'a heading of the whole sheet is none over its columns',
    ['TikTok|', 'Name|Followers', 'Ada|5'],
    ['row 1', NAME, 'Followers: followers /'],
  ],
  ['numbers above are no heading', ['TikTok|5', 'Name|Followers', 'Ada|5'], ['row 1', NAME, 'Followers: followers /']],
  ['a ruler above is no heading', ['---|---', 'Name|Followers', 'Ada|5'], ['row 1', NAME, 'Followers: followers /']],
  ['blanks above are no heading', ['|', 'Name|Followers', 'Ada|5'], ['row 1', NAME, 'Followers: followers /']],
  [
    'a title that stands a row too high is the title of its column',
    ['|Followers|', 'Name||Likes', 'Ada|5|6'],
    ['row 1', NAME, 'Followers: followers /', 'Likes: likes /'],
  ],
  ['a platform over a column without a title names none', ['|TikTok', 'Name|', 'Ada|5'], ['row 1', NAME, ': /']],
  [
    'platforms below a title of two columns',
    ['Name|Followers|', '|Instagram|TikTok', 'Ada|5|6'],
    ['row 1', NAME, 'Instagram: followers instagram / instagram', 'TikTok: followers tiktok / tiktok'],
  ],
  [
    'formats below, and a title said otherwise',
    ['Name|Fee|', 'Creator|Reel|Story', 'Ada|5|6'],
    ['row 1', 'Creator: creator /', 'Reel: quote reel / reel', 'Story: quote story / story'],
  ],
  [
    'a text that is no title below makes it a row of data',
    ['Name|Fee|', '|Reel|Ada', 'Ada|5|6'],
    ['row 0', NAME, 'Fee: quote /', ': /'],
  ],
  [
    'one title below makes it a row of data',
    ['Creator||Price', '|Instagram|', 'x|y|z'],
    ['row 0', 'Creator: creator /', ': /', 'Price: quote /'],
  ],
  [
    'the same titles below are data, with one more they are not',
    ['Name||Followers', 'Name||Followers', 'Ada|5|6'],
    ['row 0', NAME, ': /', 'Followers: followers /'],
  ],
  [
    'titles below where none is open are data',
    ['Name|Fee|Likes', 'Name|Reel|Story', 'Ada|5|6'],
    ['row 0', NAME, 'Fee: quote /', 'Likes: likes /'],
  ],
  [
    'plain titles outdo those that are seldom meant',
    ['Location|City|x', 'Name|cats', 'Ada|5'],
    ['row 1', NAME, 'cats: country /', ': /'],
  ],
  [
    'numbers speak against a row',
    ['Name|Followers|900|800|700', 'Name|Likes', 'Ada|1'],
    ['row 1', NAME, 'Likes: likes /', ': /', ': /', ': /'],
  ],
  [
    'figures as text speak against a row',
    ['Name|Followers|12k|13k|14k', 'Name|Likes', 'Ada|1'],
    ['row 1', NAME, 'Likes: likes /', ': /', ': /', ': /'],
  ],
])('%s', (_, lines, titles) => {
  expect(titlesOf(...lines)).toEqual(titles);
});
