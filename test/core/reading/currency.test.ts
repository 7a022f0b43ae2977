import { describe, expect, it } from 'vitest';
import { currencyOfFormat } from '../../../src/core/reading/currency.ts';

describe('currencyOfFormat', () => {
  it.each([
    { format: '[$€]#,##0.00', is: 'EUR' },
    { format: '[$€-407]#,##0', is: 'EUR' },
    { format: '#,##0.00 "€"', is: 'EUR' },
    { format: '"$"#,##0.00', is: 'USD' },
    { format: '$#,##0', is: 'USD' },
    { format: '_("$"* #,##0.00_)', is: 'USD' },
    { format: '[$CHF] #,##0', is: 'CHF' },
    { format: '£#,##0;[Red]-£#,##0', is: 'GBP' },
    { format: '[$-409]m/d/yyyy', is: '' },
    { format: '#,##0', is: '' },
    { format: '0.00%', is: '' },
    { format: '0 "posts"', is: '' },
    { format: '@', is: '' },
    { format: '', is: '' },
  ])('reads $format as “$is”', ({ format, is }) => {
    expect(currencyOfFormat(format)).toBe(is);
  });
});
