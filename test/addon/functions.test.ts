/** Every custom function as a cell calls it, on the built file. */
import { describe, expect, it } from 'vitest';
import { FUNCTIONS } from '../../src/contract/functions/catalogue.ts';
import { builtHost } from '../helpers/built-host.ts';

const { host, store } = builtHost([{ name: 'Creators' }]);
const call = (name: string, ...args: unknown[]): unknown => {
  const result = host.callFunction(name, args);
  return 'error' in result ? `${result.error} ${result.message}` : result.value;
};
const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

/** The arguments of an example formula, which holds only texts and numbers. */
function argumentsOf(formula: string): unknown[] {
  const inside = /\((.*)\)$/.exec(formula)?.[1] ?? '';
  return [...inside.matchAll(/"([^"]*)"|([^;"]+)|(?<=;)(?=;|$)/g)].map(
    ([, text, number]) => text ?? (number === undefined ? '' : Number(number)),
  );
}

describe.each(FUNCTIONS.filter((entry) => entry.examples.length > 0))('$name', ({ name, examples }) => {
  it.each(examples)('$formula', ({ formula, gives }) => {
    expect(formula.startsWith(`=${name}(`)).toBe(true);
    expect([call(name, ...argumentsOf(formula))].flat(2)).toEqual(gives);
    expect([call(`CT_${name}`, ...argumentsOf(formula))].flat(2)).toEqual(gives);
  });
});

describe('columns', () => {
  it('answers a header with ours, repeats single values, keeps blank rows and cuts trailing ones', () => {
    expect(call('TIER', column('Followers', 45000, '', '1.2m', '', ''), 'Instagram')).toEqual([
      ['Tier'],
      ['Micro influencer'],
      [''],
      ['KOL'],
    ]);
  });

  it('fills three cells a row and titles them', () => {
    const rows = call(
      'EXPECTED_ENGAGEMENT',
      column('Followers', 45000),
      column('Platform', 'Instagram'),
    ) as unknown[][];
    expect(rows[0]).toEqual(['Expected ER low', 'Expected ER typical', 'Expected ER high']);
    const [low, typical, high] = rows[1] as number[];
    expect(low).toBeGreaterThan(0);
    expect(typical).toBeGreaterThan(low as number);
    expect(high).toBeGreaterThan(typical as number);
  });

  it('names an error of the spreadsheet instead of answering around it', () => {
    expect(call('TIER', column('#REF!', 'Loading...', 45000), column('Instagram', 'TikTok', '#N/A'))).toEqual([
      ['? followers is “#REF!”: a follower count is needed, as 45000 or "12.5K".'],
      ['? followers is “Loading...”: a follower count is needed, as 45000 or "12.5K".'],
      [expect.stringMatching(/^\? platform is “#N\/A”: name Instagram/)],
    ]);
  });

  it('tells no fee for the account of an organisation', () => {
    expect(call('COST_BAND', 45000, 'Instagram', 'reel', 'Official account of the City of West')).toEqual([
      [expect.stringMatching(/^\? No cost: this is the account of a brand/), '', ''],
    ]);
    expect(call('COST_BAND', 45000, 'Instagram', 'reel', '', 'Media/News Company')).toEqual([
      [expect.stringMatching(/^\? No cost: this is the account of a brand/), '', ''],
    ]);
  });

  it('reads a range as one: the tier where both ends agree, and no number for anything else', () => {
    const followers = column('10k-50k', '50k-150k', '100K+', '<1k');
    expect(call('TIER', followers, 'Instagram')).toEqual([
      ['Micro influencer'],
      ["Can't tell"],
      ['KOL'],
      ['Below micro'],
    ]);
    expect(call('COST_BAND', '10k-50k', 'Instagram')).toEqual([
      [expect.stringMatching(/^\? followers is “10k-50k”: a follower count is needed/), '', ''],
    ]);
    expect(call('WHY', '50K+', 'Instagram')).toMatch(
      /“50K\+” followers may be Micro influencer or KOL; write one number/,
    );
  });

  it('says which row cannot be answered and why, and answers the rest', () => {
    expect(call('TIER', column('soon', 45000, '1.250'))).toEqual([
      ['? followers is “soon”: a follower count is needed, as 45000 or "12.5K".'],
      ['Micro influencer'],
      ['Micro influencer'],
    ]);
    expect(call('COST_BAND', column(45000, 45000), column('Instagram', 'Myspace'))).toEqual([
      [expect.any(Number), expect.any(Number), expect.any(Number)],
      [expect.stringMatching(/^\? platform is “Myspace”: name Instagram/), '', ''],
    ]);
  });

  it('takes no number for followers that cannot be one', () => {
    expect(call('TIER', column('45,3 B', -5, 12.5, 45000))).toEqual([
      [
        '? followers is “45,3 B” (45,300,000,000 or 45,300?): “B” means another number from language to language; write the number in full.',
      ],
      ['? followers is “-5”: a follower count is needed, as 45000 or "12.5K".'],
      ['? followers is “12.5”: a follower count is needed, as 45000 or "12.5K".'],
      ['Micro influencer'],
    ]);
  });

  it('says the order when columns with headers are swapped', () => {
    expect(call('TIER', column('Platform', 'Instagram', 'TikTok'), column('Followers', 45000, 900))).toContain(
      'TIER takes followers before platform',
    );
  });

  it('reads a percent sign on either side', () => {
    expect([call('READ_NUMBER', '%2,8'), call('READ_NUMBER', '2,8 %')]).toEqual([0.028, 0.028]);
  });

  it('says what can be read in two ways', () => {
    expect(call('ENGAGEMENT_RATE', 10000, '1.250')).toBe(
      '? likes is “1.250”, which can be read in two ways: use READ_NUMBER with a decimal mark.',
    );
    expect(call('READ_NUMBER', '1.250')).toMatch(/^\? “1.250” can be read in two ways/);
  });

  it('decides the decimal mark from the column', () => {
    expect(call('READ_NUMBER', column('180.000', '1.250.000', '12.400'))).toEqual(column(180000, 1250000, 12400));
  });

  it('takes the locale of the spreadsheet only where the column leaves it open', () => {
    const german = builtHost([{ name: 'Creators' }], { locale: 'de_DE' }).host;
    expect(german.callFunction('TIER', [column('1.250', '9.400')])).toEqual({
      value: column('Micro influencer', 'Micro influencer'),
    });
  });

  it('reads several columns of evidence', () => {
    const evidence = [
      ['Dr. med., licensed dermatologist', '35 publications'],
      ['cats', ''],
    ];
    expect(call('TIER', column(4000, 4000), 'Instagram', evidence)).toEqual(column('KOL', 'Micro influencer'));
  });
});

describe('misuse', () => {
  it.each([
    [
      'unequal columns',
      ['TIER', column(1, 2, 3), column('Instagram', 'TikTok')],
      'platform has 2 rows, followers has 3: give columns of the same length.',
    ],
    [
      'several columns',
      [
        'TIER',
        [
          [1, 2],
          [3, 4],
        ],
      ],
      'followers has 2 columns; one column is needed.',
    ],
    ['a row of cells', ['TIER', [[1, 2, 3]]], 'followers is a row of 3 cells; a single cell or one column is needed.'],
    [
      'swapped arguments',
      ['TIER', 'Instagram', 45000],
      'TIER takes followers before platform: platform “Instagram” and followers “45000” are swapped.',
    ],
    [
      'rules that are no rules',
      ['TIER', 45000, '', '', '', 'x'],
      'rules must be CREATOR_RULES: a range with the cell “Creator rules” in it.',
    ],
    ['a table without header', ['CLASSIFY', 'x'], 'table must be a range with its header row, as A1:H200.'],
  ] as [string, [string, ...unknown[]], string][])('%s', (_, [name, ...args], message) => {
    expect(call(name, ...args)).toContain(`#ERROR! `);
    expect(call(name, ...args)).toContain(message);
  });

  it('a lone rate above 1 is said, not guessed', () => {
    expect(call('ENGAGEMENT_CHECK', 7.3, 45000, 'Instagram')).toBe('? engagement_rate is “7.3”: write 3.4% or 0.034.');
  });

  it('no size is said to be none', () => {
    for (const name of ['EXPECTED_ENGAGEMENT', 'COST_BAND']) {
      expect(call(name, 0, 'Instagram')).toEqual([['? followers is 0: a number above 0 is needed.', '', '']]);
    }
  });

  it('an unknown goal lists the goals', () => {
    expect(call('RECOMMEND', 'world peace')).toMatch(
      /^\? goal is “world peace”: name one of .*engagement.*credibility/,
    );
  });
});

it('writes nothing and reads no more than the tabs for the rules', () => {
  host.counters.reset();
  call('TIER', column(...Array.from({ length: 1000 }, (_, at) => at * 100)));
  expect(host.counters.total).toBeLessThanOrEqual(8);
  expect(store.lastCell(store.activeSheetId())).toEqual({ row: 0, column: 0 });
});
