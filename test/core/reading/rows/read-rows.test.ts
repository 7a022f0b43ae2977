/** Cases: what one row of a table says of its creator. */
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../../src/core/cell.ts';
import { isMissing } from '../../../../src/core/missing.ts';
import { sayProblem } from '../../../../src/core/text/say-problem.ts';
import { readCells, readLines } from '../read-fixture.ts';

/** One thing said of every creator; what is missing as its kind. */
function of(reading: ReturnType<typeof readLines>, key: keyof (typeof reading.creators)[number]): unknown[] {
  return reading.creators.map((creator) => {
    const value: unknown = creator[key];
    return isMissing(value) ? value.missing : value;
  });
}

test('a rate of likes only says so', () => {
  const rates = (title: string) =>
    of(readLines([`Name|Platform|Followers|${title}`, 'Ada|IG|900|3 %']), 'engagementRate');
  expect(rates('Engagement rate (likes only)')).toEqual([{ value: 0.03, basis: 'unknown', likesOnly: true }]);
  expect(rates('Engagement rate')).toEqual([{ value: 0.03, basis: 'unknown', likesOnly: false }]);
});

test('counts of posts', () => {
  const titles = 'Name|Platform|Followers|Shares|Posts measured|Views|Comments|Likes';
  const reading = readLines([titles, 'Ada|IG|900|3|4|50|6|70', 'Bo|IG|900|||||']);
  for (const [key, value] of [
    ['shares', 3],
    ['postsMeasured', 4],
    ['views', 50],
    ['comments', 6],
    ['likes', 70],
  ] as const) {
    expect(of(reading, key), key).toEqual([value, 'absent']);
  }
});

test('a first column is read like any other', () => {
  const verified = readLines(['Verified|Name|Platform|Followers', 'yes|Ada|IG|900', 'no|Bo|IG|900', '|Cy|IG|900']);
  expect(of(verified, 'verified')).toEqual([true, false, 'absent']);
  const lines = ['Currency|Name|Platform|Followers|Fee', 'EUR|Ada|IG|900|50', '|Bo|IG|900|60', 'n/a|Cy|IG|900|70'];
  expect(of(readLines(lines), 'quote')).toEqual([
    { amount: 50, currency: 'EUR', format: null },
    { amount: 60, currency: '', format: null },
    { amount: 70, currency: '', format: null },
  ]);
  expect(of(readLines(['Name|Platform|Followers', 'Ada|IG|900']), 'verified')).toEqual(['absent']);
});

test('a country is that of a place; a column of countries holds any', () => {
  const countries = (title: string) =>
    of(readLines([`Name|Platform|Followers|${title}`, 'Ada|IG|900|Berlin, Germany', 'Bo|IG|900|Ruritania']), 'country');
  expect(countries('City')).toEqual(['Germany', '']);
  expect(countries('Country')).toEqual(['Germany', 'Ruritania']);
});

describe('the name of a creator', () => {
  test('is that of the fuller column, else the other one, never that of somebody else', () => {
    const handles = readLines([
      'Name|Handle|Platform|Followers',
      'Bo|@bo|IG|900',
      'Cy||IG|900',
      '|@di|IG|900',
      'n/a|-|IG|900',
    ]);
    expect(of(handles, 'creator')).toEqual(['Bo', 'Cy', '@di', '']);
    const contacts = readLines(['Name|Contact name|Platform|Followers', 'Bo|Eva|IG|900', '|Eve|IG|900']);
    expect(of(contacts, 'creator')).toEqual(['Bo', '']);
  });

  test('may be a number or stand on several lines', () => {
    const rows: Cell[][] = [
      [1234, 'IG', 900],
      [true, 'IG', 900],
      [' A \n B ', 'IG', 900],
    ];
    expect(of(readCells([['Name', 'Platform', 'Followers'], ...rows]), 'creator')).toEqual(['1234', '', 'A B']);
  });
});

test.each<[Cell, unknown, string[]]>([
  [8e9, 8e9, []],
  [
    8_000_000_001,
    'unreadable',
    ['C2 holds “8000000001”, more followers than there are people; write the number in full.'],
  ],
  [
    12.5,
    'undecided',
    ['C2 holds 12.5, which is no whole number of followers: was 12,500 meant? Write the number in full.'],
  ],
  [-3, 'unreadable', ['C2 holds “-3”; a number of followers cannot be below zero.']],
  [0, 0, []],
])('%s followers', (cell, value, messages) => {
  const reading = readCells([
    ['Name', 'Platform', 'Followers'],
    ['Ada', 'IG', cell],
    ['Bo', 'IG', 900],
    ['Cy', 'IG', 1900],
  ]);
  expect(of(reading, 'followers')[0]).toBe(value);
  expect(reading.problems.map(sayProblem)).toEqual(messages);
});
