import { describe, expect, it, test } from 'vitest';
import type { Field } from '../../../../src/core/creator.ts';
import { misfitOf } from '../../../../src/core/reading/columns/column-fit.ts';
import type { ColumnProfile } from '../../../../src/core/reading/columns/column-profile.ts';
import type { Demand } from '../../../../src/core/reading/titles/title-rule.ts';
import { inEnglish } from '../../../../src/core/text/marked.ts';
import { sayHeld } from '../../../../src/core/text/say-table.ts';
import { profile } from '../made-columns.ts';

type Cells = Partial<ColumnProfile>;
const fits = (field: Field, cells: Cells, demand: Demand = ''): boolean =>
  misfitOf(field, profile(cells), demand) === null;

const COUNTS: readonly Field[] = ['followers', 'likes', 'comments', 'shares', 'views', 'postsMeasured'];

describe('whether ten cells are of the kind a field needs', () => {
  test.each(COUNTS)('half of the cells of %s are figures or dates, a quarter figures, most no money', (field) => {
    expect(fits(field, { numbers: 5 })).toBe(true);
    expect(fits(field, { numbers: 2, figures: 3 })).toBe(true);
    expect(fits(field, { numbers: 4 })).toBe(false);
    expect(fits(field, { numbers: 3, dates: 2 })).toBe(true);
    expect(fits(field, { numbers: 1, dates: 9, figures: 1 })).toBe(false);
    expect(fits(field, { seen: 8, numbers: 1, figures: 1, dates: 6 })).toBe(true);
    expect(fits(field, { numbers: 8, money: 4 })).toBe(true);
    expect(fits(field, { numbers: 8, money: 5 })).toBe(false);
  });

  test('a quarter of the cells of a price are figures, and no row numbers', () => {
    expect(fits('quote', { seen: 8, numbers: 1, figures: 1 })).toBe(true);
    expect(fits('quote', { seen: 8, numbers: 1 })).toBe(false);
    expect(fits('quote', { numbers: 10, counting: true })).toBe(false);
  });

  test('half of the cells of a rate are figures that can be rates, none money', () => {
    expect(fits('engagementRate', { numbers: 2, percents: 2, figures: 1 })).toBe(true);
    expect(fits('engagementRate', { numbers: 2, percents: 1, figures: 1 })).toBe(false);
    expect(fits('engagementRate', { percents: 3, figures: 3 })).toBe(true);
    expect(fits('engagementRate', { numbers: 10, middle: 100 })).toBe(true);
    expect(fits('engagementRate', { numbers: 10, middle: 100.1 })).toBe(false);
    expect(fits('engagementRate', { numbers: 10, money: 1 })).toBe(false);
  });

  test('four of ten cells of a platform name one, half of those of a mark say yes or no', () => {
    expect(fits('platform', { platforms: 4 })).toBe(true);
    expect(fits('platform', { platforms: 3 })).toBe(false);
    expect(fits('verified', { yesNo: 5 })).toBe(true);
    expect(fits('verified', { yesNo: 4 })).toBe(false);
  });

  test.each(['country', 'niche'] as const)('most cells of a %s are words', (field) => {
    expect(fits(field, { numbers: 2, percents: 1, addresses: 1 })).toBe(true);
    expect(fits(field, { numbers: 2, percents: 2, addresses: 1 })).toBe(false);
    expect(fits(field, { percents: 5 })).toBe(false);
    expect(fits(field, { addresses: 5 })).toBe(false);
  });

  test('a niche is no list of countries', () => {
    expect(fits('niche', { countries: 5 })).toBe(true);
    expect(fits('niche', { countries: 6 })).toBe(false);
    expect(fits('niche', { seen: 2, countries: 2 })).toBe(true);
    expect(fits('niche', { seen: 3, countries: 3 })).toBe(false);
    expect(fits('country', { countries: 10 })).toBe(true);
  });

  test('names are no row numbers, no identifiers and no percentages', () => {
    expect(fits('creator', {})).toBe(true);
    expect(fits('creator', { counting: true })).toBe(false);
    expect(fits('creator', { numbers: 9 })).toBe(true);
    expect(fits('creator', { numbers: 10 })).toBe(false);
    expect(fits('creator', { seen: 2, numbers: 2 })).toBe(true);
    expect(fits('creator', { seen: 3, numbers: 3 })).toBe(false);
    expect(fits('creator', { percents: 4 })).toBe(true);
    expect(fits('creator', { percents: 5 })).toBe(false);
  });

  it('evidence may look like anything, and an empty column fits all', () => {
    expect(fits('authority', { numbers: 10 })).toBe(true);
    for (const field of [...COUNTS, 'quote', 'engagementRate', 'platform', 'verified'] as const) {
      expect(misfitOf(field, profile({ seen: 0, example: 'x' }), 'percent-text')).toBeNull();
    }
  });
});

describe('what a title may ask of its cells', () => {
  test('countries, or percentages, in half of them', () => {
    expect(fits('country', { countries: 5 }, 'country-names')).toBe(true);
    expect(fits('country', { countries: 4 }, 'country-names')).toBe(false);
    expect(fits('engagementRate', { percents: 5 }, 'percent-text')).toBe(true);
    expect(fits('engagementRate', { percents: 4, numbers: 6 }, 'percent-text')).toBe(false);
  });

  test('amounts: money, or numbers above any rate', () => {
    expect(fits('quote', { money: 5 }, 'amounts')).toBe(true);
    expect(fits('quote', { numbers: 5, middle: 101 }, 'amounts')).toBe(true);
    expect(fits('quote', { numbers: 5, middle: 100 }, 'amounts')).toBe(false);
    expect(fits('quote', { numbers: 4, middle: 101, money: 4 }, 'amounts')).toBe(false);
  });

  test('rates: percentages, or numbers up to 1 that are no money', () => {
    expect(fits('engagementRate', { percents: 5, middle: 4 }, 'rate-like')).toBe(true);
    expect(fits('engagementRate', { numbers: 5, middle: 1 }, 'rate-like')).toBe(true);
    expect(fits('engagementRate', { numbers: 5, middle: 1.1 }, 'rate-like')).toBe(false);
    expect(fits('engagementRate', { numbers: 4, middle: 1, percents: 4 }, 'rate-like')).toBe(false);
    expect(fits('engagementRate', { numbers: 10, money: 1, middle: 1 }, 'rate-like')).toBe(false);
  });
});

test.each<[string, Field, Cells]>([
  ['percentages (“3 %”)', 'followers', { percents: 5, example: '3 %' }],
  ['percentages', 'followers', { percents: 5, numbers: 4 }],
  ['dates', 'platform', { dates: 5, example: 'a date' }],
  ['amounts of money (“$5”)', 'platform', { money: 5, numbers: 5, example: '$5' }],
  ['row numbers', 'platform', { numbers: 10, counting: true }],
  ['numbers', 'platform', { numbers: 5, addresses: 5, example: '5' }],
  ['web addresses', 'followers', { addresses: 5, platforms: 5, example: 'https://example.com' }],
  ['platform names (“IG”)', 'followers', { platforms: 5, countries: 5, example: 'IG' }],
  ['country names (“Peru”)', 'followers', { countries: 5, yesNo: 5, example: 'Peru' }],
  ['yes and no (“no”)', 'followers', { yesNo: 5, example: 'no' }],
  ['text (“soon”)', 'followers', { percents: 4, dates: 4, money: 4, addresses: 4, example: 'soon' }],
  ['text', 'followers', { numbers: 4, platforms: 4, countries: 4, yesNo: 4 }],
])('says what stands there instead: %s', (said, field, cells) => {
  const held = misfitOf(field, profile(cells), '');
  expect(held === null ? '' : inEnglish(sayHeld(held))).toBe(said);
});
