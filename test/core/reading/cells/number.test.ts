import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMissing } from '../../../../src/core/missing.ts';
import { decideMark, readNumber } from '../../../../src/core/reading/cells/number.ts';
import { readNumberColumn } from '../../../../src/core/reading/cells/number-column.ts';

const MARKS = [null, '.', ','] as const;

describe('readNumber: texts that mean one number under any mark', () => {
  it.each([
    ['12.5K', 12500],
    ['1.2m', 1_200_000],
    ['29.0bn', 29e9],
    ['475.8m', 475_800_000],
    ['78.9m', 78_900_000],
    ['1 234 568,91', 1_234_568.91],
    ['1\u00a0234\u202f568,91', 1_234_568.91],
    ["1'234", 1234],
    ['1’234’567', 1_234_567],
    ['196 000', 196_000],
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['12,34,567', 1_234_567],
    ['1.234.567,89', 1_234_567.89],
    ['50,000.00', 50_000],
    ['50 000,00', 50_000],
    ['1432.0', 1432],
    ['0.125', 0.125],
    ['3,4', 3.4],
    ['.5', 0.5],
    ['1,2 Mio', 1_200_000],
    ['1,2 Mio.', 1_200_000],
    ['2 Mrd', 2e9],
    ['35 Tsd.', 35_000],
    ['12 mille', 12_000],
    ['1,2 mn', 1_200_000],
    ['1.2万', 12_000],
    ['1.2萬', 12_000],
    ['3亿', 300_000_000],
    ['3億', 300_000_000],
    ['1億2000万', 120_000_000],
    ['4.53w', 45_300],
    ['38.97w', 389_700],
    ['5千', 5000],
    ['5 lakh', 500_000],
    ['2 lac', 200_000],
    ['2 cr', 20_000_000],
    ['1.5 crore', 15_000_000],
    ['1,2 млн', 1_200_000],
    ['35 тыс.', 35_000],
    ['12,5 bin', 12_500],
    ['5 mii', 5000],
    ['12 rb', 12_000],
    ['1,5 jt', 1_500_000],
    ['1,2 triệu', 1_200_000],
    ['3.4만', 34_000],
    ['1.5 million', 1_500_000],
    ['10k+', 10_000],
    ['~12K', 12_000],
    ['>10k', 10_000],
    ['ca. 12k', 12_000],
    ['约3万', 30_000],
    ['12.5K followers', 12_500],
    ['8K subs', 8000],
    ['12,5 mil seguidores', 12_500],
    ['1,2 M d’abonnés', 1_200_000],
    ['3万粉丝', 30_000],
    ['USD 1.2K', 1200],
    ['USD 1.2K (Approved)', 1200],
    ['€900', 900],
    ['900 €', 900],
    ['900,- €', 900],
    ['R$ 1.200,50', 1200.5],
    ['Rs. 500', 500],
    ['５００', 500],
    ['１２.５万', 125_000],
    ['٥٠٠', 500],
    ['١٢٫٥', 12.5],
    ['۱۲۳۴', 1234],
    ["'12400", 12_400],
    ['"12400"', 12_400],
    ['1.2E+07', 12_000_000],
    ['−500', -500],
    ['-500', -500],
    ['(1200)', -1200],
    ['0', 0],
    [' 42 ', 42],
    ['\ufeff42', 42],
  ])('%s is %d', (text, value) => {
    for (const mark of MARKS) expect(readNumber(text, mark)).toBe(value);
  });
});

describe('readNumber: one mark before three digits', () => {
  it.each([
    ['1.250', '.', 1.25],
    ['1.250', ',', 1250],
    ['12,400', '.', 12_400],
    ['12,400', ',', 12.4],
    ['1.250 €', ',', 1250],
    ['1,200K', '.', 1_200_000],
    ['1,200K', ',', 1200],
    ['1.234M', null, 1_234_000],
  ] as const)('%s under %s is %d', (text, mark, value) => expect(readNumber(text, mark)).toBe(value));

  it.each(['1.250', '12,400', '-1.250', '~12,400', '1,200K', '1.250 €'])('%s alone is undecided', (text) =>
    expect(readNumber(text, null)).toEqual({ missing: 'undecided', found: text }),
  );
});

describe('readNumber: nothing there', () => {
  it.each([
    '',
    ' ',
    '\u00a0',
    '\ufeff',
    '-',
    '–',
    '—',
    'n/a',
    'N/A',
    "N/A'",
    'none',
    'unknown',
    'cannot get',
    'k. A.',
    's/d',
    '无',
    'null',
    '#N/A',
    '#VALOR!',
    '#¡VALOR!',
    '#REF!',
    '#ÜBERLAUF!',
    '#NOME?',
    '#DIV/0!',
    '#ERROR!',
    '#ЗНАЧ!',
    'Loading...',
    null,
    undefined,
  ])('%j is absent', (cell) => expect(readNumber(cell, '.')).toMatchObject({ missing: 'absent' }));
});

describe('readNumber: something else is there', () => {
  it.each([
    'True',
    'anna',
    'starting from 2.500.000',
    '5万-50万',
    '3万起',
    '0:12',
    '12/05/2024',
    '12.05.2024',
    '3/4',
    '10k-20k',
    'negotiable',
    '3.4%',
    '1.2.3',
    '1,2,3',
    '12 40',
    '1,234.567,8',
    '12 monkeys',
    '5 posts / month',
    '<1000',
    '--5',
    '#beauty',
    'K',
    '1.2kk',
    '5k6',
  ])('%s is unreadable, never 0', (text) =>
    expect(readNumber(text, '.')).toEqual({ missing: 'unreadable', found: text }),
  );

  it('a date is unreadable and shows itself', () =>
    expect(readNumber(new Date(2024, 3, 3), '.')).toEqual({ missing: 'unreadable', found: '2024-04-03' }));
  it.each([true, false, Number.NaN, Number.POSITIVE_INFINITY])('%s is unreadable', (cell) =>
    expect(readNumber(cell, '.')).toMatchObject({ missing: 'unreadable' }),
  );
  it('a long text is unreadable', () => expect(isMissing(readNumber('1 '.repeat(5000), '.'))).toBe(true));
});

describe('decideMark', () => {
  it.each([
    [['12.400', '1.234,5'], ','],
    [['12,400', '1,234.5'], '.'],
    [['12.400', '1.234.567'], ','],
    [['12,400', '1,234,567'], '.'],
    [['12.400', '3,4'], ','],
    [['12.400', '1432.0'], '.'],
    [['12.400', '12,5K'], ','],
    [['1.250', '2.5K', '3,1'], ','],
    [['12.400', '3.100'], null],
    [['12400', '3100'], null],
    [['3,4', '5.6'], null],
    [['3.4', '5.6', '7.8', '9.1', '2,2'], '.'],
    [[12.5, 'n/a', ''], null],
  ] as const)('%j: %s', (cells, mark) => expect(decideMark(cells)).toBe(mark));
});

describe('readNumberColumn', () => {
  it.each([
    ['a cell with two marks decides', ['12.400', '1.234.567'], null, [12_400, 1_234_567]],
    ['decimals decide', ['12.400', '1432.0'], null, [12.4, 1432]],
    ['the cells win over the locale', ['12.400', '3,5'], '.', [12_400, 3.5]],
    ['the locale decides what is open', ['12.400', '3.100'], ',', [12_400, 3100]],
    ['numbers need no mark', [1250, 12.5, '7'], null, [1250, 12.5, 7]],
    [
      'a cell far below its neighbours was grouped',
      ['200,000', '150,000', '90,000', '1,500.00', '180.000'],
      null,
      [200_000, 150_000, 90_000, 1500, 180],
    ],
    [
      'a cell far below its neighbours, no small one',
      ['200,000', '150,000', '90,000', '50,000.00', '180.000'],
      null,
      [200_000, 150_000, 90_000, 50_000, 180_000],
    ],
    ['three decimals elsewhere', ['180.000', '75.500', '1,200.000'], null, [180, 75.5, 1200]],
  ] as const)('%s', (_, cells, mark, values) => expect(readNumberColumn(cells, mark).values).toEqual(values));

  it('says what nothing decides', () =>
    expect(readNumberColumn(['1.250', '3.100', '40'], null)).toEqual({
      values: [{ missing: 'undecided', found: '1.250' }, { missing: 'undecided', found: '3.100' }, 40],
      mark: null,
    }));

  it.each([
    ['a quarter of a follower is no reading', ['1.250'], '.', [1250]],
    ['both marks as thousands', ['1.250', '12,400', '850'], null, [1250, 12_400, 850]],
    ['beside K', ['12.5K', '1.250'], null, [12_500, 1250]],
    ['three decimals of nothing', ['1,200.000', '180.000'], null, [1200, 180]],
  ] as const)('whole numbers: %s', (_, cells, mark, values) =>
    expect(readNumberColumn(cells, mark, true).values).toEqual(values),
  );
});

describe('properties', () => {
  const write = {
    en: (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, ','),
    de: (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, '.'),
    fr: (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, '\u202f'),
    ch: (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, '’'),
  };
  it('a whole number comes back from every way of grouping', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (n) => {
        expect(readNumber(write.en(n), '.')).toBe(n);
        expect(readNumber(write.de(n), ',')).toBe(n);
        expect(readNumber(write.fr(n), null)).toBe(n);
        expect(readNumber(write.ch(n), null)).toBe(n);
      }),
    ));
  it('any text gives a number or a missing value, and never throws', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const value = readNumber(text, null);
        expect(typeof value === 'number' ? Number.isFinite(value) : isMissing(value)).toBe(true);
      }),
    ));
});
