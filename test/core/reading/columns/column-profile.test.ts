import { describe, expect, it, test } from 'vitest';
import type { Cell } from '../../../../src/core/cell.ts';
import { type ColumnProfile, isAddress, profileColumn } from '../../../../src/core/reading/columns/column-profile.ts';
import { profile } from '../made-columns.ts';

/** Looks at cells under a title. */
const look = (...cells: readonly Cell[]): ColumnProfile =>
  profileColumn([['title'], ...cells.map((cell) => [cell])], 0, 1);
const seen = (some: Partial<ColumnProfile>): ColumnProfile => profile({ seen: 1, filled: 1, ...some });

test.each<[Cell, Partial<ColumnProfile>]>([
  [900, { numbers: 1, exact: 1, middle: 900 }],
  [1, { numbers: 1, exact: 1, yesNo: 1, middle: 1 }],
  ['12,400', { numbers: 1, exact: 1, middle: 12.4, example: '12,400' }],
  ['1.250.000', { numbers: 1, exact: 1, middle: 1_250_000, example: '1.250.000' }],
  [' 12.5K ', { numbers: 1, middle: 12_500, example: '12.5K' }],
  ['3.4%', { percents: 1, exact: 1, middle: 3.4, example: '3.4%' }],
  ['€900', { numbers: 1, money: 1, exact: 1, middle: 900, example: '€900' }],
  ['yes', { yesNo: 1, example: 'yes' }],
  [true, { yesNo: 1, example: 'true' }],
  [new Date(2024, 1, 3), { dates: 1, example: 'a date' }],
  ['2024-02-03', { dates: 1, example: '2024-02-03' }],
  ['10K-50K', { figures: 1, example: '10K-50K' }],
  ['from $500', { figures: 1, example: 'from $500' }],
  ['Instagram', { platforms: 1, platformNames: 1, example: 'Instagram' }],
  ['IG and TikTok', { platforms: 1, platformNames: 1, example: 'IG and TikTok' }],
  ['TikTok Tina', { platforms: 1, example: 'TikTok Tina' }],
  ['https://www.instagram.com/ada', { addresses: 1, platforms: 1, example: 'https://www.instagram.com/ada' }],
  ['https://example.com', { addresses: 1, example: 'https://example.com' }],
  ['Berlin, Germany', { countries: 1, example: 'Berlin, Germany' }],
  ['x'.repeat(50), { example: 'x'.repeat(40) }],
  ['ada', { example: 'ada' }],
])('a column of %j', (cell, counts) => {
  expect(look(cell)).toEqual(seen(counts));
});

describe('a column', () => {
  it('counts blank cells nowhere, and absent markers as filled', () => {
    expect(look('', null, 'n/a', '-', 'ada')).toEqual(profile({ seen: 1, filled: 3, example: 'ada' }));
    expect(look('n/a').example).toBe('');
    expect(profileColumn([['title'], [], ['x', 'ada']], 1, 1)).toMatchObject({ seen: 1, example: 'ada' });
  });

  it('shows its first text, and the middle of its numbers', () => {
    expect(look(5, 'ada', 'bo', 7, '12K')).toMatchObject({ example: 'ada', middle: 7, numbers: 3, exact: 2 });
  });

  test.each<[readonly Cell[], boolean]>([
    [[1, 2, 3], true],
    [[5, 6, 7, 8], true],
    [['1', '2', '3'], true],
    [[1, 2], false],
    [[1, 2, 4], false],
    [[2, 2, 3], false],
    [[3, 2, 1], false],
  ])('%j counts from row to row: %s', (cells, counting) => {
    expect(look(...cells).counting).toBe(counting);
  });

  it('of more than 200 rows is looked at here and there', () => {
    const rows = Array.from({ length: 401 }, (_, row) => [row]);
    expect(profileColumn(rows, 0, 1)).toMatchObject({ seen: 200, counting: false });
    expect(profileColumn(rows.slice(0, 400), 0, 1)).toMatchObject({ seen: 399, counting: true });
    expect(profileColumn(rows, 0, 2)).toMatchObject({ seen: 399 });
    const twos = Array.from({ length: 401 }, (_, row) => [row / 2]);
    expect(profileColumn(twos, 0, 1).counting).toBe(false);
  });
});

describe('a text with a figure in front that is no number', () => {
  const isFigure = (text: string): boolean => look(text).figures === 1;

  test.each([
    '10K-50K',
    ' 10K - 50K',
    'from 500 to 900',
    'von  500-900',
    '<1000 or so',
    'ab <€ 500 / Post',
    '≥ 10 k-20',
    '£ 5-9',
    '1.000-2.000',
    "1'000-2'000",
    '10 mio-20 mio',
    '3w-5w',
    '5%-9%',
    '2万-3万',
    '1 lakh-2 lakh',
    `10-20 ${'x'.repeat(34)}`,
  ])('%s', (text) => {
    expect(isFigure(text)).toBe(true);
  });

  test.each([
    '3dprinting',
    '433fan',
    'about a hundred 5',
    'a-10-20',
    'x 10kx',
    'ca.10-20',
    '!10-20',
    `10-20 ${'x'.repeat(35)}`,
  ])('%s is none', (text) => {
    expect(isFigure(text)).toBe(false);
  });
});

test.each([
  ['https://example.com', true],
  ['http://example.com/a?b=c', true],
  ['  HTTPS://EXAMPLE.COM', true],
  ['www.example.com', true],
  ['instagram.com/ada', true],
  ['see https://example.com', false],
  ['https://example.com and more', false],
  ['https://', false],
  ['example.com', false],
  ['ada', false],
])('%s is an address: %s', (text, is) => {
  expect(isAddress(text)).toBe(is);
});
