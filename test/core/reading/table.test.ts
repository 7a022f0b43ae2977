import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/cell.ts';
import { FIELDS } from '../../../src/core/creator.ts';
import { columnTitle, OUTPUT_COLUMNS } from '../../../src/core/own/columns.ts';
import { readQuote } from '../../../src/core/reading/cells/quote.ts';
import { sayProblem } from '../../../src/core/text/say-problem.ts';
import { codesOf, columnsOf, quotesOf, ratesOf, readCells, readLines, valuesOf } from './read-fixture.ts';

describe('where a platform is learnt', () => {
  const lines = ['Name|Followers', 'Ada|12400'];
  it.each([
    [
      'a column',
      ['Name|Platform|Followers', 'Ada|TT|12400'],
      { platform: 'youtube', fileName: 'instagram.csv' },
      'tiktok',
      'column',
    ],
    ['a title', ['Name|TikTok Followers', 'Ada|12400'], { fileName: 'instagram.csv' }, 'tiktok', 'column'],
    [
      'an address in the platform column',
      ['Name|Platform|Followers', 'Ada|https://youtube.com/@ada|12400'],
      {},
      'youtube',
      'url',
    ],
    [
      'a profile address',
      ['Name|Link|Followers', 'Ada|https://www.tiktok.com/@ada|12400'],
      { platform: 'youtube' },
      'tiktok',
      'url',
    ],
    ['the address as the name', ['Profile|Followers', 'https://twitch.tv/ada|12400'], {}, 'twitch', 'url'],
    ['a choice', lines, { platform: 'youtube', fileName: 'instagram.csv' }, 'youtube', 'option'],
    ['the file', lines, { fileName: 'tiktok-2022-09.csv', sheetName: 'IG' }, 'tiktok', 'file'],
    ['the tab', lines, { fileName: 'export.csv', sheetName: 'IG list Q3' }, 'instagram', 'sheet'],
    ['nothing', lines, { fileName: 'original.csv' }, 'absent', null],
    [
      'a link in the bio is none',
      ['Name|Bio link|Followers', 'Ada|https://youtube.com/@other|12400'],
      {},
      'absent',
      null,
    ],
    [
      'an unknown platform is not overruled',
      ['Name|Platform|Followers', 'Ada|Instagram|1', 'Bo|WeChat|12400'],
      { fileName: 'instagram.csv' },
      'unreadable',
      'column',
    ],
    [
      'an empty cell falls back',
      ['Name|Platform|Followers', 'Bo|IG|1', 'Ada||12400'],
      { fileName: 'tiktok.csv' },
      'tiktok',
      'column',
    ],
  ] as const)('%s', (_, table, more, platform, source) => {
    const reading = readLines(table, more);
    expect(valuesOf(reading, 'platform').slice(-1)).toEqual([platform]);
    expect(reading.platformSource).toBe(source);
  });
});

describe('numbers of a table', () => {
  it('another column of the table decides an open mark', () =>
    expect(valuesOf(readLines(['Name|Avg likes|ER', 'Ada|1.250|3,4%', 'Bo|2.300|2,1%']), 'likes')).toEqual([
      1250, 2300,
    ]));
  it('the locale decides when no cell does', () =>
    expect(valuesOf(readLines(['Name|Avg likes', 'Ada|1.250'], { localeMark: ',' }), 'likes')).toEqual([1250]));
  it('what nothing decides is said with both readings', () => {
    const reading = readLines(['Name|Avg likes', 'Ada|1.250']);
    expect(valuesOf(reading, 'likes')).toEqual(['undecided']);
    expect(reading.problems.map(sayProblem)).toContain(
      'B2 “1.250” (1,250 or 1.25?): nothing in the column decides; write the number in full.',
    );
  });
  it('followers are whole, whatever the locale', () =>
    expect(valuesOf(readLines(['Name|Followers', 'Ada|1.250', 'Bo|12,400'], { localeMark: '.' }), 'followers')).toEqual(
      [1250, 12_400],
    ));
  it('a fraction of a follower is a thousands mark lost', () => {
    const reading = readCells([
      ['Name', 'Followers'],
      ['Ada', 1.25],
      ['Bo', 12_400],
    ]);
    expect(valuesOf(reading, 'followers')).toEqual(['undecided', 12_400]);
    expect(reading.problems.slice(0, 1).map(sayProblem).join()).toBe(
      'B2 holds 1.25, which is no whole number of followers: was 1,250 meant? Write the number in full.',
    );
  });
  it('the unit of the title counts once', () =>
    expect(
      valuesOf(
        readCells([
          ['Name', 'Followers (K)'],
          ['Ada', 12.5],
          ['Bo', '3.2'],
          ['Cy', '1.2M'],
          ['Di', 'n/a'],
        ]),
        'followers',
      ),
    ).toEqual([12_500, 3200, 1_200_000, 'absent']));
  it('dates, negative numbers and prose are problems with their cells', () => {
    const reading = readCells(
      [
        ['Name', 'Followers'],
        ['Ada', new Date(2024, 3, 3)],
        ['Bo', -5],
        ['Cy', 'many'],
        ['Di', 100],
        ['Ed', 200],
        ['Flo', 300],
        ['Gus', '(1,200)'],
      ],
      { originRow: 10, originColumn: 3 },
    );
    expect(valuesOf(reading, 'followers')).toEqual([
      'unreadable',
      'unreadable',
      'unreadable',
      100,
      200,
      300,
      'unreadable',
    ]);
    expect(reading.problems.slice(0, 4)).toMatchObject([
      {
        code: 'date-in-number',
        row: 11,
        column: 4,
        facts: { says: 'date-cell', found: '2024-04-03', field: 'followers' },
      },
      { code: 'negative-number', row: 12, column: 4 },
      { code: 'unreadable-number', row: 13, column: 4, facts: { says: 'not-read', found: 'many' } },
      { code: 'negative-number', row: 17, column: 4 },
    ]);
  });
  it('error values are absent, never 0', () =>
    expect(
      valuesOf(readLines(['Name|Followers', 'Ada|#N/A', 'Bo|#¡VALOR!', 'Cy|-', 'Di|0', 'Ed|7']), 'followers'),
    ).toEqual(['absent', 'absent', 'absent', 0, 7]));
});

describe('rates of a table', () => {
  it('number formats tell percent', () => {
    const cells = [
      ['Name', 'ER'],
      ['Ada', 0.5],
      ['Bo', 0.034],
    ];
    const numberFormats = [
      ['', ''],
      ['', '0.0%'],
      ['', '0.0%'],
    ];
    expect(ratesOf(readCells(cells, { numberFormats }))).toEqual([0.5, 0.034]);
  });
  it('likes and followers tell a genuine half percent', () =>
    expect(
      ratesOf(readLines(['Name|Followers|Avg likes|ER', 'Ada|100000|480|0.5', 'Bo|50000|390|0.8', 'Cy|80000|240|0.3'])),
    ).toEqual([0.005, 0.008, 0.003]));
  it('rates of views are known by their figures', () => {
    const reading = readLines([
      'Name|Followers|Avg views|Avg likes|Engagement rate',
      'Ada|100000|20000|2000|10%',
      'Bo|50000|9000|450|5%',
      'Cy|80000|30000|6000|20%',
    ]);
    expect(reading.creators.map(({ engagementRate }) => engagementRate)).toMatchObject([
      { basis: 'views' },
      { basis: 'views' },
      { basis: 'views' },
    ]);
  });
  it('a basis that nothing tells is asked for', () => {
    const reading = readLines(['Name|Followers|ER', 'Ada|100000|3.4%']);
    expect(reading.creators[0]?.engagementRate).toEqual({ value: 0.034, basis: 'unknown', likesOnly: false });
    expect(reading.questions.map(({ about }) => about)).toContain('rate-basis');
  });
  it.each([
    ['0.161', [0.161, 0.05]],
    ['16.60%', [0.166, 0.05]],
  ])('“Engagement” that holds %s is a rate', (text, rates) =>
    expect(ratesOf(readLines(['Name|Engagement', `Ada|${text}`, `Bo|${text.includes('%') ? '5%' : '0.05'}`]))).toEqual(
      rates,
    ),
  );
  it.each(['Engagement', 'Engagement avg', 'Authentic engagement'])('“%s” that counts is no rate', (title) => {
    const reading = readLines([`Name|${title}`, 'Ada|478K', 'Bo|12000']);
    expect(reading.columns.engagementRate).toBeUndefined();
    expect(reading.ignored).toEqual([{ header: title, index: 1, reason: 'a number of engagements, not a rate' }]);
  });
  it('a rate that nothing scales is said with both readings', () => {
    const reading = readLines(['Name|ER', 'Ada|0.5', 'Bo|0.6']);
    expect(ratesOf(reading)).toEqual(['undecided', 'undecided']);
    expect(reading.problems.slice(0, 1).map(sayProblem).join()).toBe(
      'B2 holds “0.5”: percent or fraction? Write 0.5% or 50%.',
    );
  });
});

describe('readQuote', () => {
  it.each([
    ['€900', 900, 'EUR'],
    ['USD 1.2K (Approved)', 1200, 'USD'],
    ['$500 / reel', 500, 'USD'],
    ['300 € pro Story', 300, 'EUR'],
    ['€1.250', 1250, 'EUR'],
    ['1 200,50 zł', 1200.5, 'PLN'],
    ['5万円', 50_000, 'JPY'],
    [700, 700, ''],
  ] as const)('%s', (cell, amount, currency) => expect(readQuote(cell, null)).toMatchObject({ amount, currency }));
  it.each(['negotiable', 'starting from 2.500.000', '5万-50万', '3万起', '$300-500', 'gifted', '-500'])(
    '%s is no price',
    (cell) => expect(readQuote(cell, null)).toMatchObject({ missing: 'unreadable' }),
  );
});

describe('which column serves a field', () => {
  it('lifetime likes are no averages, averages beside them are', () => {
    expect(readLines(['Name|Followers|Following|Likes', 'Ada|1000|5|90']).columns.likes).toBeUndefined();
    expect(columnsOf(readLines(['Name|Followers|Following|Likes|Avg likes', 'Ada|1000|5|9000|90']))).toMatchObject({
      likes: 'E Avg likes',
    });
    expect(
      columnsOf(readLines(['Name|Followers|Likes|Comments', 'Ada|1000|90|3', 'Bo|900|70|3', 'Cy|700|60|1'])),
    ).toMatchObject({ likes: 'C Likes', comments: 'D Comments' });
  });
  it('lifetime views are no averages', () =>
    expect(
      readLines(['Channel|Subscribers|Views|Videos', 'Ada|1000|900000|40', 'Bo|2000|700000|30', 'Cy|900|99000|9'])
        .columns.views,
    ).toBeUndefined());
  it('comments that are remarks are left out', () => {
    const reading = readLines(['Name|Followers|Comments', 'Ada|1000|asked twice', 'Bo|2000|nice']);
    expect(reading.columns.comments).toBeUndefined();
    expect(reading.ignored[0]?.reason).toBe('notes');
  });
  it('points to an untitled neighbour that fits', () => {
    const reading = readLines([
      'Name|Followers||Platform',
      'Ada|Spain|12400|IG',
      'Bo|Italy|9000|IG',
      'Cy|Peru|7700|TT',
    ]);
    expect(reading.columns.followers).toBeUndefined();
    expect(reading.questions[0]?.message).toBe(
      '“Followers” (B) is titled like followers but holds country names (“Spain”); it is left out. Choose column C if that is the followers. Choose it as the country if it is one.',
    );
  });
  it('two columns of one title and different numbers are said', () => {
    const reading = readLines(['Name|Followers|Followers', 'Ada|1000|5000', 'Bo|2000|9000']);
    expect(columnsOf(reading)).toMatchObject({ followers: 'B Followers' });
    expect(codesOf(reading)).toContain('undecided-column');
  });
  it('corrections win: another column, or none', () => {
    const lines = ['Name|Followers|Reach total|Niche', 'Ada|1000|5000|food'];
    const moved = readLines(lines, { chosen: { followers: 2, niche: null } });
    expect(columnsOf(moved)).toEqual({ creator: 'A Name', followers: 'C Reach total' });
    expect(valuesOf(moved, 'followers')).toEqual([5000]);
    expect(moved.ignored).toEqual([
      { header: 'Followers', index: 1, reason: 'you chose another column' },
      { header: 'Niche', index: 3, reason: 'left out by your choice' },
    ]);
  });
  it('titles in a second row under a heading', () => {
    const reading = readLines([
      'Creator|Platform|Followers|Price ($)||',
      '|||Reel|Story|Post',
      'Ada|IG|12400|900|250|500',
      'Bo|TT|9100|700|200|400',
    ]);
    expect(reading).toMatchObject({ headerRow: 1, firstDataRow: 2 });
    expect(columnsOf(reading)).toMatchObject({ creator: 'A Creator', followers: 'C Followers', quote: 'D Reel' });
    expect(quotesOf(reading)).toEqual(['900 USD', '700 USD']);
  });
  it('a platform as heading over followers', () => {
    const reading = readLines(['|Instagram||TikTok|', 'Name|Followers|ER|Followers|ER', 'Ada|1000|3%|5000|7%']);
    expect(columnsOf(reading)).toMatchObject({ followers: 'B Followers', engagementRate: 'C ER' });
    expect(valuesOf(reading, 'platform')).toEqual(['tiktok']);
  });
  it('columns titled only with a platform hold handles or counts', () => {
    expect(columnsOf(readLines(['instagram|Followers', '@ada|1000']))).toEqual({
      creator: 'A instagram',
      followers: 'B Followers',
    });
    expect(columnsOf(readLines(['Name|Instagram|TikTok', 'Ada|12.5K|30K', 'Bo|9K|1M']))).toEqual({
      creator: 'A Name',
      followers: 'B Instagram',
    });
  });
  it('a column of currencies', () =>
    expect(quotesOf(readLines(['Name|Price|Currency', 'Ada|900|EUR', 'Bo|$700|GBP', 'Cy|500|']))).toEqual([
      '900 EUR',
      '700 USD',
      '500',
    ]));
  it('a currency is never made up', () =>
    expect(quotesOf(readLines(['Name|Price', 'Ada|900', 'Bo|¥500', 'Cy|R$ 1.200']))).toEqual([
      '900',
      '500 ¥',
      '1200 BRL',
    ]));
  it('no titles at all', () => {
    const reading = readLines(['ada|IG|12400', 'bo|TT|3000']);
    expect(reading).toMatchObject({ headerRow: -1, firstDataRow: 0, columns: {} });
    expect(reading.creators).toHaveLength(2);
    expect(codesOf(reading)).toContain('no-followers-column');
  });
  it('an empty table', () => expect(readCells([])).toMatchObject({ headerRow: -1, creators: [], columns: {} }));
});

describe('what an earlier run wrote', () => {
  it('is own, never input, and makes no row', () => {
    const titles = OUTPUT_COLUMNS.map((column) => columnTitle(column, 'trust', 'USD'));
    const answers = OUTPUT_COLUMNS.map(() => '1.5K');
    const reading = readCells([
      ['Name', 'Followers', ...titles],
      ['Ada', '12400', ...answers],
      ['', '', ...answers],
    ]);
    expect(columnsOf(reading)).toEqual({ creator: 'A Name', followers: 'B Followers' });
    expect(Object.keys(reading.own).sort()).toEqual(OUTPUT_COLUMNS.map(({ id }) => id as string).sort());
    expect(reading.ignored).toEqual([]);
    expect(reading.creators).toHaveLength(1);
  });
});

describe('any table', () => {
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    fc.constantFrom<Cell[]>(
      '',
      null,
      'Followers',
      'Platform',
      'ER',
      'Likes',
      'Name',
      'Comments',
      'Price',
      '12.5K',
      '1.250',
      '3,4%',
      'IG',
      'total',
      '====',
      '#N/A',
      true,
      new Date(2024, 1, 2),
      Number.NaN,
    ),
    fc.string({ maxLength: 12 }),
    fc.double(),
  );
  it('every filled column is used, own or ignored once, every filled row present or said', () =>
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 9 }), (cells) => {
        const reading = readCells(cells);
        const used = [
          ...FIELDS.flatMap((field) => reading.columns[field]?.index ?? []),
          ...reading.moreAuthority.map(({ index }) => index),
        ];
        const places = [
          ...used,
          ...reading.ignored.map(({ index }) => index),
          ...Object.values(reading.own).map(({ index }) => index),
        ];
        expect(new Set(places).size).toBe(places.length);
        expect(reading.ignored.every(({ reason }) => reason.length > 3)).toBe(true);
        const rows = reading.creators.map(({ row }) => row);
        expect(rows).toEqual([...rows].sort((a, b) => a - b));
        for (const creator of reading.creators)
          expect(typeof creator.followers === 'number' ? creator.followers >= 0 : true).toBe(true);
      }),
      { numRuns: 300 },
    ));
});
