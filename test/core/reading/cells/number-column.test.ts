import { describe, expect, it, test } from 'vitest';
import type { Cell } from '../../../../src/core/cell.ts';
import type { Maybe } from '../../../../src/core/missing.ts';
import type { DecimalMark } from '../../../../src/core/reading/cells/number-body.ts';
import { readNumberColumn } from '../../../../src/core/reading/cells/number-column.ts';
import {
  dateText,
  numberOfPlain,
  numberOfText,
  scanNumbers,
  type Votes,
  voteOf,
} from '../../../../src/core/reading/cells/number-scan.ts';
import { parseNumberText } from '../../../../src/core/reading/cells/number-text.ts';

const NO_VOTES: Votes = { dot: 0, comma: 0, weakDot: 0, weakComma: 0 };
const undecided = (found: string): Maybe<number> => ({ missing: 'undecided', found });

describe('the first look at a column', () => {
  it('counts numbers given in full, and rounded ones', () => {
    const cells: Cell[] = [5, '12', '12345', '1.5', '1.250', '12K', 'ca. 5', '1,250K', 'soon', '', null, true];
    expect(scanNumbers(cells, false)).toMatchObject({ exact: 5, rounded: 3 });
  });

  it('counts what speaks for each mark', () => {
    expect(scanNumbers(['1.5', '1,5', '2,5', '1.5k', '1,5k', '2,5k', '1.250'], false).votes).toEqual({
      dot: 1,
      comma: 2,
      weakDot: 1,
      weakComma: 2,
    });
  });

  it('takes a mark before three digits for thousands where people are counted', () => {
    expect(scanNumbers(['1.250', '12,400', '1.000', '1.250K'], true).votes).toEqual({
      ...NO_VOTES,
      comma: 1,
      dot: 1,
      weakDot: 1,
    });
    expect(scanNumbers(['1.250', '12,400'], false).votes).toEqual(NO_VOTES);
  });

  it('leaves open texts for the second look, but no percentages', () => {
    expect(scanNumbers(['1.250', '1.250%'], false).items).toEqual([
      { open: parseNumberText('1.250'), found: '1.250' },
      { missing: 'unreadable', found: '1.250%' },
    ]);
  });
});

test.each<[DecimalMark | null, Partial<Votes>[]]>([
  [null, []],
  [null, [{}]],
  ['.', [{ dot: 1 }]],
  [',', [{ comma: 1 }]],
  ['.', [{ dot: 4, comma: 1 }]],
  [null, [{ dot: 3, comma: 1 }]],
  [',', [{ dot: 1, comma: 4 }]],
  [null, [{ dot: 1, comma: 3 }]],
  ['.', [{ weakDot: 1 }]],
  [',', [{ weakComma: 1 }]],
  [',', [{ comma: 1, weakDot: 9 }]],
  ['.', [{ dot: 2 }, { dot: 2, comma: 1 }]],
  [',', [{ weakComma: 2 }, { weakComma: 2, weakDot: 1 }]],
  [null, [{ weakDot: 2 }, { weakDot: 1, weakComma: 1 }]],
])('the mark is %s after the votes %j', (mark, votes) => {
  expect(voteOf(votes.map((some) => ({ ...NO_VOTES, ...some })))).toBe(mark);
});

describe('a cell', () => {
  test.each<[Exclude<Cell, string>, Maybe<number>]>([
    [0, 0],
    [-2.5, -2.5],
    [Number.POSITIVE_INFINITY, { missing: 'unreadable', found: 'Infinity' }],
    [null, { missing: 'absent', found: '' }],
    [undefined, { missing: 'absent', found: '' }],
    [true, { missing: 'unreadable', found: 'TRUE' }],
    [new Date(2024, 11, 3), { missing: 'unreadable', found: '2024-12-03' }],
  ])('that is no text: %s', (cell, value) => {
    expect(numberOfPlain(cell)).toEqual(value);
  });

  test.each<[string, DecimalMark | null, Maybe<number>]>([
    ['n/a', '.', { missing: 'absent', found: '' }],
    [' soon ', '.', { missing: 'unreadable', found: 'soon' }],
    [' 3 % ', '.', { missing: 'unreadable', found: '3 %' }],
    ['1.5', ',', 1.5],
    [' 1.250 ', null, undecided('1.250')],
    ['1.250', '.', 1.25],
    ['1.250', ',', 1250],
    ['1.250K', null, 1250],
    ['1,250K', null, undecided('1,250K')],
  ])('that is the text “%s” under %s', (text, mark, value) => {
    expect(numberOfText(parseNumberText(text), text, mark)).toEqual(value);
  });

  it('that is no date of the calendar is called a date', () => {
    expect(dateText(new Date(Number.NaN))).toBe('a date');
  });
});

describe('the second look', () => {
  const read = (cells: Cell[], mark: DecimalMark | null = null, whole = false): Maybe<number>[] =>
    readNumberColumn(cells, mark, whole).values;

  it('asks nothing of the locale where it would make a thousandfold slip', () => {
    expect(read([' 1.250 ', '40'], '.')).toEqual([undecided('1.250'), 40]);
    expect(read(['1.250', '40'], ',')).toEqual([1250, 40]);
    expect(read(['1.250', '40.5'], ',')).toEqual([1.25, 40.5]);
    expect(read([' 1.250 '])).toEqual([undecided('1.250')]);
  });

  it('says which mark held', () => {
    expect(readNumberColumn(['1.5'], ',').mark).toBe('.');
    expect(readNumberColumn(['15'], ',').mark).toBe(',');
  });

  it('reads people by thousands, unless whole numbers with three zeros stand beside decimals', () => {
    expect(read(['1.250'], null, true)).toEqual([1250]);
    expect(read(['1.250K', '900'], null, true)).toEqual([1250, 900]);
    expect(read(['12.000', '1432.0'], null, true)).toEqual([12, 1432]);
    expect(read(['12.000'], null, true)).toEqual([12_000]);
    expect(read(['12,000', '3,5'], null, true)).toEqual([12, 3.5]);
  });

  const FAR: [string, Cell[], Maybe<number>][] = [
    ['far below three neighbours', [20_000, 30_000, 40_000, '1.5', '18.000'], 18],
    ['far below, no small one', [20_000, 30_000, 40_000, '1500.5', '18.000'], 18_000],
    ['below two neighbours only', [20_000, '1500.5', '18.000'], 18],
    ['ten times below', [1000, 10_000, 1000.5, '100.000'], 100],
    ['more than ten times below', [1000, 10_000, 1000.5, '99.999'], 99_999],
    ['and ten times above as thousands', [1000.5, 1000, 9000, '90.000'], 90_000],
    ['and more than ten times above as thousands', [1000.5, 1000, 9000, '91.000'], 91],
    ['rounded', [20_000, 30_000, 40_000.5, 'ca. 18.000'], 18],
    ['beside zeros and words', [0, 0, 'soon', 20_000.5, '18.000'], 18],
    ['the other way round in order', [40_000.5, 30_000, 20_000, '18.000'], 18_000],
  ];
  test.each(FAR)('a decimal reading %s', (_, cells, last) => {
    const values = read(cells.map((cell) => (typeof cell === 'number' ? String(cell) : cell)));
    expect(values[values.length - 1]).toEqual(last);
  });
});
