import { describe, expect, it } from 'vitest';
import { currencyOfFormat, currencyOfTitle, currencyOfWord } from '../../../../src/core/reading/words/currency.ts';

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

describe('currencyOfFormat, further', () => {
  it.each([
    { format: '"EUR" 0', is: 'EUR' },
    { format: '" € "0', is: 'EUR' },
    { format: '"per post" 0 [$£-809]', is: 'GBP' },
    { format: '[$-409]0 "€"', is: 'EUR' },
    { format: '0 "kr"', is: 'kr' },
    { format: '[$ر.س-401] 0', is: '' },
  ])('reads $format as “$is”', ({ format, is }) => {
    expect(currencyOfFormat(format)).toBe(is);
  });
});

describe('currencyOfWord', () => {
  it.each([
    ['USD', 'USD'],
    ['usd', 'USD'],
    ['Rs.', 'INR'],
    ['kr.', 'kr'],
    ['¥', '¥'],
    ['Kč', 'CZK'],
    ['ريال', ''],
    ['usd$', 'USD'],
    ['.usd', null],
    ['xusd', null],
    ['usd|', null],
    ['abc', null],
    ['', null],
  ])('%s is %s', (word, code) => {
    expect(currencyOfWord(word)).toBe(code);
  });
});

describe('currencyOfTitle', () => {
  it.each([
    ['Fee (EUR)', 'EUR'],
    ['estimatedCostUsd', 'USD'],
    ['Fee kr', 'kr'],
    ['Fee in dollars', 'USD'],
    ['Fee (Rs)', 'INR'],
    ['Fee（rp）', 'IDR'],
    ['Fee [rm]', 'MYR'],
    ['Tarif (FR)', ''],
    ['Fee ($)', 'USD'],
    ['Fee R$', 'BRL'],
    ['Prix €', 'EUR'],
    ['报价元', 'CNY'],
    ['Won deals', ''],
    ['Followers', ''],
    ['Fee (xx)', ''],
  ])('%s: %s', (title, code) => {
    expect(currencyOfTitle(title)).toBe(code);
  });
});
