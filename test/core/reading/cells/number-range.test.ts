import { describe, expect, test } from 'vitest';
import { isMissing } from '../../../../src/core/missing.ts';
import { readRange, withRanges } from '../../../../src/core/reading/cells/number-range.ts';
import { UNTITLED } from '../../../../src/core/reading/cells/word-factors.ts';

const AND_MORE = Number.POSITIVE_INFINITY;

describe('two ends', () => {
  test.each([
    ['10k-50k', 10_000, 50_000],
    ['10K – 50K', 10_000, 50_000],
    ['10-50k', 10_000, 50_000],
    ['500-1.2k', 500, 1200],
    ['10 000 – 50 000', 10_000, 50_000],
    ['10.000 - 50.000', 10_000, 50_000],
    ['10,000 to 50,000', 10_000, 50_000],
    ['10.000 bis 50.000', 10_000, 50_000],
    ['de 10.000 a 50.000', 10_000, 50_000],
    ['от 10 до 50 тыс.', 10_000, 50_000],
    ['10万-50万', 100_000, 500_000],
    ['10~50万', 100_000, 500_000],
    ['1만~5만', 10_000, 50_000],
    ['between 10k and 50k', 10_000, 50_000],
    ['1M-5M followers', 1_000_000, 5_000_000],
  ])('%s', (text, low, high) => {
    expect(readRange(text)).toEqual({ low, high });
  });
});

describe('one end', () => {
  test.each([
    ['50K+', 50_000, AND_MORE],
    ['100k +', 100_000, AND_MORE],
    ['>100k', 100_000, AND_MORE],
    ['≥ 100,000', 100_000, AND_MORE],
    ['over 100k', 100_000, AND_MORE],
    ['more than 1M', 1_000_000, AND_MORE],
    ['ab 10.000', 10_000, AND_MORE],
    ['más de 100.000', 100_000, AND_MORE],
    ['plus de 100 000', 100_000, AND_MORE],
    ['100 000 et plus', 100_000, AND_MORE],
    ['более 100 тыс.', 100_000, AND_MORE],
    ['10万以上', 100_000, AND_MORE],
    ['10만 이상', 100_000, AND_MORE],
    ['<10k', 0, 10_000],
    ['under 10k', 0, 10_000],
    ['up to 10,000', 0, 10_000],
    ['bis 10.000', 0, 10_000],
    ['до 10 000', 0, 10_000],
    ['1万以下', 0, 10_000],
    ['menos de 10 mil', 0, 10_000],
  ])('%s', (text, low, high) => {
    expect(readRange(text, { ...UNTITLED, mil: 1e3 })).toEqual({ low, high });
  });
});

test.each([
  '45200',
  '45.2K',
  '45,2 тыс.',
  '~45k',
  'about 45k',
  'ca. 45.000',
  '2024-05-01',
  '50k-10k',
  '$500-$900',
  '3%-5%',
  '-500',
  'soon',
  'mara-lane',
  '45.200 follower',
  '1,2 Mio',
  '12 345 - n/a',
  '',
])('%j is no range', (text) => {
  expect(readRange(text)).toBeNull();
});

test('a range takes the place of the number that was read, and is no number', () => {
  const [range, number] = withRanges(['50K+', '45200'], [50_000, 45_200]);
  expect(range).toEqual({ missing: 'unreadable', found: '50K+', between: { low: 50_000, high: AND_MORE } });
  expect(isMissing(range)).toBe(true);
  expect(number).toBe(45_200);
});
