/** What a formula takes from the titles over its columns, as a bulk run does. */
import { describe, expect, it } from 'vitest';
import { builtHost, cellsOf, rowsByHeader } from '../helpers/built-host.ts';

const { host } = builtHost([{ name: 'Creators' }]);
const call = (name: string, ...args: unknown[]): unknown => {
  const result = host.callFunction(name, args);
  return 'error' in result ? `${result.error} ${result.message}` : result.value;
};
const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

describe('the row of titles', () => {
  it.each([
    ['in row 1', ['Followers', 45000, '', 1200000, '', ''], ['Tier', 'Micro influencer', '', 'KOL']],
    ['in row 1, then a blank row', ['Followers', '', 45000], ['Tier', '', 'Micro influencer']],
    ['below a blank row', ['', 'Followers', 45000, ''], ['', 'Tier', 'Micro influencer']],
    [
      'below a heading and a group of titles',
      ['Creators of May', 'Instagram', 'Followers', 45000],
      ['', '', 'Tier', 'Micro influencer'],
    ],
    ['with nothing below it', ['Followers', '', ''], ['Tier']],
  ])('is answered with ours %s', (_, cells, answers) => {
    expect(call('TIER', column(...cells))).toEqual(column(...answers));
  });

  it('is known by the title of another column where the first one has an odd title', () => {
    expect(call('TIER', column('Reachable folks', 45000), column('Platform', 'Instagram'))).toEqual(
      column('Tier', 'Micro influencer'),
    );
    expect(call('ENGAGEMENT_RATE', column('Base', 10000), column('Avg likes', 300))).toEqual(
      column('Engagement rate', 0.03),
    );
  });

  it('is never looked for below data', () => {
    expect(call('TIER', column(45000, 'Followers', 640))).toEqual([
      ['Micro influencer'],
      [expect.stringMatching(/^\? followers is “Followers”: /)],
      ['Below micro'],
    ]);
  });

  it('is any known title for READ_NUMBER', () => {
    expect(call('READ_NUMBER', column('Following', '12.5K', '1,2 Mio'))).toEqual(column('Number', 12500, 1200000));
  });
});

describe('a title tells', () => {
  it.each([
    ['TIER', ['Followers (K)', 45.3, '1200'], ['Tier', 'Micro influencer', 'KOL'], []],
    [
      'ENGAGEMENT_CHECK',
      ['ER by views', '3.4%'],
      ['ER vs size', 'Not compared: measured by views, benchmark by followers'],
      [column('Followers', 45000), 'Instagram'],
    ],
  ])('%s what the bulk run takes from it', (name, cells, answers, more) => {
    expect(call(name, column(...cells), ...more)).toEqual(column(...answers));
  });

  it('the platform where no argument does', () => {
    const titled = call('EXPECTED_ENGAGEMENT', column('Instagram followers', 45000)) as unknown[][];
    expect(titled[1]).toEqual((call('EXPECTED_ENGAGEMENT', 45000, 'Instagram') as unknown[][])[0]);
  });

  it.each(['Quote', 'Fee per reel', 'Quote (EUR)', 'Quote (QAR)'])(
    'a fee under “%s” what it is for and in which currency',
    (title) => {
      const rows = [
        ['Creator', 'Platform', 'Followers', title],
        ['ann', 'Instagram', 45000, 900],
        ['bo', 'TikTok', 45000, '1.25K'],
      ];
      const list = builtHost([{ name: 'Creators', rows }]);
      list.host.run('classifySheet', [{}]);
      const bulk = rowsByHeader(cellsOf(list.store, 'Creators'));
      const pick = (at: number): unknown[][] => rows.map((row) => [row[at]]);
      const answers = call('QUOTE_CHECK', pick(3), pick(2), pick(1)) as unknown[][];
      answers.slice(1).forEach(([verdict, , , counter], at) => {
        if (title.includes('QAR')) {
          expect(verdict).toMatch(/^\? quote is “.*”: the rules have no exchange rate for QAR\. Write the fee in USD/);
          expect(bulk[at]?.['Quote check']).toBeNull();
        } else {
          expect([verdict, counter || null]).toEqual([bulk[at]?.['Quote check'], bulk[at]?.['Counter-offer (USD)']]);
        }
      });
    },
  );
});

describe('a message', () => {
  const days = new Date(2026, 4, 1);

  it.each([
    [
      'an absent marker',
      ['EXPECTED_ENGAGEMENT', '#N/A', 'Instagram'],
      '? followers is “#N/A”: a follower count is needed, as 45000 or "12.5K".',
    ],
    [
      'an empty cell',
      ['EXPECTED_ENGAGEMENT', '', 'Instagram'],
      '? followers is empty: a follower count is needed, as 45000 or "12.5K".',
    ],
    ['no rate', ['ENGAGEMENT_CHECK', '-', 45000, 'Instagram'], '? engagement_rate is “-”: write 3.4% or 0.034.'],
    [
      'a date for a platform',
      ['TIER', 45000, days],
      /^\? platform is “2026-05-01”: name Instagram, .* or No account\.$/,
    ],
    [
      'a date for a count',
      ['TIER', days],
      /^\? followers is “2026-05-01”: .* Sheets may have made a date of a number: /,
    ],
    ['a date for a goal', ['RECOMMEND', days], /^\? goal is “2026-05-01”: name one of engagement, /],
    ['a count below zero', ['ENGAGEMENT_RATE', 10000, -3], '? likes is “-3”: a number from 0 up is needed.'],
    ['the first argument before later ones', ['COST_BAND', 'reel', 'Instagram', 45000], /^\? followers is “reel”/],
    [
      'two fees',
      ['QUOTE_CHECK', '500-900', 45000, 'Instagram'],
      '? quote is “500-900”: one amount is needed, as 900 or "€900".',
    ],
    [
      'a platform without fees',
      ['COST_BAND', 45000, 'Telegram'],
      '? No cost: the rules have no fee factor for Telegram: no fees with a source and a date are known; ask for a quote.',
    ],
    [
      'a right that is not in the rules',
      ['COST_BAND', 45000, 'Instagram', 'reel', '', '', 'forever'],
      /name one of none, .*, or several as “paid ads \+ 30 days”\.$/,
    ],
  ] as [string, [string, ...unknown[]], string | RegExp][])('names %s', (_, [name, ...args], message) => {
    const answer = [call(name, ...args)].flat(2)[0];
    if (typeof message === 'string') expect(answer).toBe(message);
    else expect(answer).toMatch(message);
  });

  it('takes absent markers for nothing said', () => {
    expect(call('TIER', 45000, 'n/a', '-', 'N/A')).toBe('Micro influencer');
    expect(call('COST_BAND', 45000, 'Instagram', '-', '', '', 'n/a')).toEqual(call('COST_BAND', 45000, 'Instagram'));
  });
});

it('READ_NUMBER takes a decimal mark for each row', () => {
  expect(call('READ_NUMBER', column('1.250', '1.250', '7'), column(',', '.', ''))).toEqual(column(1250, 1.25, 7));
});

describe('CLASSIFY', () => {
  const table = [
    ['Creator', 'Followers', 'Quote'],
    ['ann', 45000, 900],
  ];

  it('says that a platform is missing where it leaves a cell empty for want of one', () => {
    const [titles, cells] = call('CLASSIFY', table, 'trust', '', '', 'Tier,Expected ER typical,Cost low') as string[][];
    expect(titles).toEqual(['Tier', 'Expected ER typical', 'Cost low (USD)']);
    expect(cells).toEqual([
      'Micro influencer',
      '? platform is empty: fill a Platform column, or name one platform for all as the third argument.',
      '',
    ]);
  });

  it('keeps a blank title among header cells in its place', () => {
    expect(call('CLASSIFY', table, '', 'Instagram', '', [['Tier', '', 'KOL by', '']])).toEqual([
      ['Tier', '', 'KOL by'],
      ['Micro influencer', '', ''],
    ]);
  });

  it.each([
    ['Fit', 'columns names “Fit”, which needs a goal: name one as the second argument.'],
    ['Age', /columns names “Age”: choose from Tier, KOL by, Fit, Fit score, [^<>]*, Confidence\./],
  ])('refuses the column %s', (title, message) => {
    expect(call('CLASSIFY', table, '', '', '', title)).toMatch(message);
  });
});
