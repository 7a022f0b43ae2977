import { describe, expect, it, test } from 'vitest';
import type { Cell } from '../../../../src/core/cell.ts';
import { byTitle, median, type RateHints, readRateColumn } from '../../../../src/core/reading/cells/rate-column.ts';

const read = (cells: Cell[], hints: RateHints = {}): unknown[] =>
  readRateColumn(cells, hints).values.map((value) =>
    typeof value === 'number' ? value : `${value.missing} ${value.found}`.trim(),
  );

describe('the scale of bare rates', () => {
  test.each<[string, Cell[], RateHints, string]>([
    ['none', ['n/a', ''], {}, 'fraction'],
    ['percent texts alone', ['3 %'], {}, 'fraction'],
    ['by size: percentages', [3, 4, 5], {}, 'percent'],
    ['by size: percentages from 0.3 up', [0.3, 0.3, 1.1], {}, 'percent'],
    ['by size: undecided between 0.2 and 0.3', [0.29, 0.29, 0.29], {}, 'undecided'],
    ['by size: fractions up to 0.2', [0.2, 0.2, 0.9], {}, 'fraction'],
    ['by size: nothing above 1', [0.4, 0.5, 1], {}, 'undecided'],
    ['by size: a stray of a hundred', [...Array.from({ length: 99 }, () => 0.03), 1.2], {}, 'fraction'],
    ['by size: a stray of ninety-nine', [...Array.from({ length: 98 }, () => 0.03), 1.2], {}, 'undecided'],
    ['by title: percent', [0.03, 0.04], { header: 'ER %' }, 'percent'],
    ['by title: fraction', [3, 4], { header: 'engagement ratio' }, 'fraction'],
    ['beside percent texts', [0.03, '3 %'], {}, 'fraction'],
    ['beside percent texts of the same size', [3, '3 %'], {}, 'percent'],
    ['beside percent texts of another size', [0.5, '0.02 %'], {}, 'undecided'],
    ['by the counts of the rows: fractions', [0.03, 0.04], { computed: [0.03, 0.04] }, 'fraction'],
    ['by the counts of the rows: percentages', [0.3, 0.4], { computed: [0.003, 0.004] }, 'percent'],
    [
      'twice as many rows are not enough',
      [0.3, 0.3, 0.3],
      { computed: [0.003, 0.003, 0.3], header: 'ratio' },
      'fraction',
    ],
    [
      'twice as many rows are not enough, the other way',
      [0.3, 0.3, 0.3],
      { computed: [0.3, 0.3, 0.003], header: '%' },
      'percent',
    ],
    [
      'more than twice as many',
      [0.3, 0.3, 0.3, 0.3],
      { computed: [0.003, 0.003, 0.003, 0.3], header: 'ratio' },
      'percent',
    ],
    [
      'more than twice, the other way',
      [0.3, 0.3, 0.3, 0.3],
      { computed: [0.3, 0.3, 0.3, 0.003], header: '%' },
      'fraction',
    ],
    ['rows without counts', [0.03, 0.04], { computed: [null, 0], header: '%' }, 'percent'],
    ['rows without rates', ['n/a', '5 %', 0, 0.04], { computed: [0.04, 0.05, 0.04, 0.04], header: '%' }, 'fraction'],
  ])('%s', (_, cells, hints, scale) => {
    expect(readRateColumn(cells, hints).scale).toBe(scale);
  });

  it('is said to be mixed where percent texts and bare numbers stand together', () => {
    expect(readRateColumn(['3 %', 3]).mixed).toBe(true);
    expect(readRateColumn(['3 %', 0]).mixed).toBe(false);
    expect(readRateColumn([3, '0 %']).mixed).toBe(false);
  });
});

describe('the values', () => {
  it('are fractions, zeros and what is missing as they stand', () => {
    expect(read([3, 4.5, '5 %', 0, 'n/a', 'soon'])).toEqual([0.03, 0.045, 0.05, 0, 'absent', 'unreadable soon']);
    expect(read([' 0.29 ', '0', 'n/a'])).toEqual(['undecided 0.29', 0, 'absent']);
  });

  it('with a percent format are fractions', () => {
    expect(read([0.034, 3.4, '3 %'], { formats: ['0.0%', '0.00', '0%'] })).toEqual([0.034, 0.034, 0.03]);
    expect(read([0.034, 3.4], { formats: ['0.0%'] })).toEqual([0.034, 0.034]);
    expect(read([0.034, 3.4], { formats: null })).toEqual(['undecided 0.034', 0.034]);
  });

  it('near the rate of their own row are on its scale', () => {
    const computed = [0.03, 0.03, 0.03, 0.01];
    expect(read([3, 4, 5, 0.01], { computed })).toEqual([0.03, 0.04, 0.05, 0.01]);
    // Five times as much, and a fifth, are near; more is not.
    expect(read([3, 3, 3, 0.15], { computed: [0.03, 0.03, 0.03, 0.03] })).toEqual([0.03, 0.03, 0.03, 0.15]);
    expect(read([3, 3, 3, 0.006], { computed: [0.03, 0.03, 0.03, 0.03] })).toEqual([0.03, 0.03, 0.03, 0.006]);
    expect(read([3, 3, 3, 0.16], { computed: [0.03, 0.03, 0.03, 0.03] })).toEqual([0.03, 0.03, 0.03, 'undecided 0.16']);
    expect(read([3, 3, 3, -1], { computed: [0.03, 0.03, 0.03, 0.03] })[3]).toBe('unreadable -1');
  });

  it('among percentages, a fraction of a fifteenth is odd', () => {
    expect(read([3, 3, 3, 0.19])).toEqual([0.03, 0.03, 0.03, 'undecided 0.19']);
    expect(read([3, 3, 3, 0.2])).toEqual([0.03, 0.03, 0.03, 0.002]);
    expect(read([6, 6, 6, 0.2])).toEqual([0.06, 0.06, 0.06, 'undecided 0.2']);
    expect(read([6, 6, 6, 0.21])).toEqual([0.06, 0.06, 0.06, 0.0021]);
    expect(read([1, 1, 2, 0.05])).toEqual([0.01, 0.01, 0.02, 'undecided 0.05']);
    expect(read([0.9, 0.9, 2, 0.05])).toEqual([0.009, 0.009, 0.02, 0.0005]);
  });

  it('among fractions, a number above 1 is odd from thirty times on', () => {
    const many = (middle: number, last: number): unknown =>
      read([...Array.from({ length: 199 }, () => middle), last], { header: 'ratio' })[199];
    expect(many(0.04, 1.3)).toBe('undecided 1.3');
    expect(many(0.05, 1.5)).toBe(1.5);
    expect(many(0.03, 1)).toBe(1);
  });

  it('beside percent texts, a bare number of another scale is odd', () => {
    expect(read(['3 %', '3 %', 3, 4, 0.03])).toEqual([0.03, 0.03, 0.03, 0.04, 'undecided 0.03']);
    expect(read(['3 %', '3 %', 0.03, 0.04, 3])).toEqual([0.03, 0.03, 0.03, 0.04, 'undecided 3']);
    expect(read(['3 %', '3 %', 3, 4, 90])).toEqual([0.03, 0.03, 0.03, 0.04, 0.9]);
    expect(read([0.29, 0.29, 5], { header: '' })).toEqual(['undecided 0.29', 'undecided 0.29', 'undecided 5']);
  });
});

test.each([
  ['ER %', 'percent'],
  ['engagementPct', 'percent'],
  ['Perc.', 'percent'],
  ['rate percent', 'percent'],
  ['percentage', 'percent'],
  ['Prozent', 'percent'],
  ['pourcentage', 'percent'],
  ['porcentaje', 'percent'],
  ['porcentagem', 'percent'],
  ['percentuale', 'percent'],
  ['процент', 'percent'],
  ['互动百分比', 'percent'],
  ['percentile', null],
  ['xpct', null],
  ['ratio', 'fraction'],
  ['ER (fraction)', 'fraction'],
  ['decimal rate', 'fraction'],
  ['rational', null],
  ['operatio', null],
  ['ER', null],
])('the title %s says %s', (title, scale) => {
  expect(byTitle(title)).toBe(scale);
});

test.each([
  [[], 0],
  [[5], 5],
  [[3, 1, 2], 2],
  [[10, 9, 2, 1], 9],
])('the median of %j is %d', (values, middle) => {
  expect(median(values)).toBe(middle);
});
