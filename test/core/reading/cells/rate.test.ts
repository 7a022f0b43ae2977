import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRate } from '../../../../src/core/reading/cells/rate.ts';
import { readRateColumn } from '../../../../src/core/reading/cells/rate-column.ts';

describe('readRate', () => {
  it.each([
    ['3.4%', 0.034],
    ['3,4 %', 0.034],
    ['3.4 percent', 0.034],
    ['0.5%', 0.005],
    ['16.60%', 0.166],
    ['0.34%', 0.0034],
    ['120%', 1.2],
    ['3,456%', 0.03456],
    ['5‰', 0.005],
    ['0.034', 0.034],
    ['3.33229e-05', 0.0000333229],
    ['8E-3', 0.008],
    ['0,034', 0.034],
    [0.034, 0.034],
    [0, 0],
    [1, 1],
    ['0%', 0],
    ['٣٫٤%', 0.034],
  ])('%s is %d', (cell, value) => expect(readRate(cell)).toBe(value));
  it.each([
    ['3.4', '3.4'],
    [7.3, '7.3'],
    ['7.345', '7.345'],
    [1.01, '1.01'],
  ])('%s alone is undecided', (cell, found) => expect(readRate(cell)).toEqual({ missing: 'undecided', found }));
  it.each(['high', '-3%', '3-5%', true, new Date(2024, 0, 1)])('%s is unreadable', (cell) =>
    expect(readRate(cell)).toMatchObject({ missing: 'unreadable' }),
  );
  it.each(['', 'n/a', '#N/A', '-', null])('%j is absent', (cell) =>
    expect(readRate(cell)).toMatchObject({ missing: 'absent' }),
  );
});

describe('readRateColumn', () => {
  it.each([
    ['percent texts', ['3.4%', '0.5%'], {}, 'fraction', [0.034, 0.005]],
    ['percent as numbers', [7.3, 2.1, 0.5], {}, 'percent', [0.073, 0.021, 0.005]],
    [
      'a genuine half percent keeps the scale of its column',
      ['4.1', '0.5', '3.2', '1.2'],
      {},
      'percent',
      [0.041, 0.005, 0.032, 0.012],
    ],
    ['fractions', [0.034, 0.021, 0.008], {}, 'fraction', [0.034, 0.021, 0.008]],
    ['the title says percent', [0.5, 0.8, 0.3], { header: 'ER %' }, 'percent', [0.005, 0.008, 0.003]],
    ['camelCase title', [0.5, 0.8, 0.3], { header: 'engagementRatePct' }, 'percent', [0.005, 0.008, 0.003]],
    [
      'computed rates win over the title',
      [0.034, 0.02],
      { header: 'ER %', computed: [0.033, 0.021] },
      'fraction',
      [0.034, 0.02],
    ],
    [
      'computed rates tell small percentages',
      [0.5, 0.8, 0.3],
      { computed: [0.0051, null, 0.0029] },
      'percent',
      [0.005, 0.008, 0.003],
    ],
    [
      'rates above 100 % of tiny accounts',
      [1.6, 0.07, 0.09, 0.002],
      { computed: [1.6, 0.07, 0.09, 0.002] },
      'fraction',
      [1.6, 0.07, 0.09, 0.002],
    ],
    ['number formats', [0.034, 0.021], { formats: ['0.0%', '0.00%'] }, 'fraction', [0.034, 0.021]],
    ['texts beside fractions', ['3.4%', 0.018, '2.5%', '0.5%'], {}, 'fraction', [0.034, 0.018, 0.025, 0.005]],
    ['texts beside bare percent', ['3.4%', 1.8, '2.5%', 2.9], {}, 'percent', [0.034, 0.018, 0.025, 0.029]],
    ['decimal commas', ['3,4', '2,1'], {}, 'percent', [0.034, 0.021]],
    [
      'nothing to scale',
      ['', 'n/a', 0],
      { header: 'ER %' },
      'fraction',
      [{ missing: 'absent', found: '' }, { missing: 'absent', found: '' }, 0],
    ],
  ] as const)('%s', (_, cells, hints, scale, values) => {
    const read = readRateColumn(cells, hints);
    expect(read.scale).toBe(scale);
    expect(read.values).toEqual(values);
  });

  it.each([
    ['half: 50 % or 0.5 %', [0.5, 0.6, 0.4]],
    ['both scales without a majority', [0.02, 4.1, 0.03, 0.04, 2.2]],
  ] as const)('undecided: %s', (_, cells) => {
    const read = readRateColumn(cells);
    expect(read.scale).toBe('undecided');
    for (const value of read.values) expect(value).toMatchObject({ missing: 'undecided' });
  });

  it('a fraction among percentages is left open, its neighbours are read', () =>
    expect(readRateColumn([3.4, 2.8, 5.1, 0.03, 4.4]).values).toEqual([
      0.034,
      0.028,
      0.051,
      { missing: 'undecided', found: '0.03' },
      0.044,
    ]));
  it('one rate above 100 % among hundreds of fractions leaves only itself open', () => {
    const fractions = Array.from({ length: 199 }, (_, row) => 0.01 + row / 5000);
    const read = readRateColumn([1.6, ...fractions]);
    expect(read.scale).toBe('fraction');
    expect(read.values).toEqual([{ missing: 'undecided', found: '1.6' }, ...fractions]);
    expect(readRateColumn([1.6, 2.4, 1.1, ...fractions]).scale).toBe('undecided');
  });
  it('computed rates settle each row of a mixed column', () =>
    expect(readRateColumn([3.4, 0.028, 5.1], { computed: [0.034, 0.028, 0.051] }).values).toEqual([
      0.034, 0.028, 0.051,
    ]));
  it('says that texts and numbers are mixed', () => expect(readRateColumn(['3%', 0.02]).mixed).toBe(true));

  it('never multiplies a percent text, whatever stands beside it', () =>
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.001, max: 90, noNaN: true }), { maxLength: 8 }), (beside) => {
        expect(readRateColumn(['0.5%', ...beside]).values[0]).toBe(0.005);
      }),
    ));
});
