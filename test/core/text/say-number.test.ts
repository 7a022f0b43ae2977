import { expect, test } from 'vitest';
import {
  plain,
  roundToTwoDigits,
  sayCount,
  sayEstimate,
  sayMoney,
  sayRate,
  sayTimes,
  sayUnitCost,
} from '../../../src/core/text/say-number.ts';

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [98400000, '98,400,000'],
  [1234.6, '1,235'],
])('count %d is %s', (value, text) => {
  expect(sayCount(value)).toBe(text);
});

test.each([
  [0, '0%'],
  [0.034, '3.4%'],
  [0.016, '1.6%'],
  [0.01, '1%'],
  [0.0065, '0.65%'],
  [0.0099, '0.99%'],
  [0.01004, '1%'],
  [-0.034, '-3.4%'],
  [0.00011, '0.011%'],
  [0.000000012, '0.0000012%'],
  [0.21, '21%'],
  [12.5, '1,250%'],
])('rate %d is %s', (value, text) => {
  expect(sayRate(value)).toBe(text);
});

test.each([
  [900, 'USD', '$900'],
  [1234567, 'EUR', '€1,234,567'],
  [12.5, 'GBP', '£12.50'],
  [12, 'NZD', 'NZD 12'],
  [99.999, 'USD', '$100.00'],
  [123.45, 'USD', '$123'],
  [99.5, 'USD', '$99.50'],
  [100.4, 'USD', '$100'],
])('amount %d %s is %s', (amount, currency, text) => {
  expect(sayMoney(amount, currency)).toBe(text);
});

test.each([
  [883.2, '$883'],
  [18234, '$18,200'],
  [55.66, '$55.70'],
])('estimate %d is %s', (amount, text) => {
  expect(sayEstimate(amount, 'USD')).toBe(text);
});

test.each([
  [0.8, '$0.80'],
  [0, '$0.00'],
  [0.004, '$0.004'],
  [0.01, '$0.01'],
  [0.0149, '$0.01'],
  [1234.5, '$1,234.50'],
])('unit cost %d is %s', (amount, text) => {
  expect(sayUnitCost(amount, 'USD')).toBe(text);
});

test.each([
  [2, 'twice'],
  [1.9, '1.9 times'],
  [2.1, '2.1 times'],
  [0.475, '0.48 times'],
  [0.525, '0.53 times'],
  [9.96, '10 times'],
  [10.4, '10 times'],
  [1234, '1,234 times'],
  [1.95, 'twice'],
  [0.5, 'half'],
  [1.5, '1.5 times'],
  [0.25, '0.25 times'],
  [21.9, '22 times'],
])('ratio %d is %s', (ratio, text) => {
  expect(sayTimes(ratio)).toBe(text);
});

test.each([
  [883, 880],
  [545.3, 550],
  [1049, 1000],
  [1650, 1700],
  [1649.9999999999995, 1700],
  [1649.9, 1600],
  [0, 0],
  [0.0812, 0.081],
])('%d with two digits is %d', (value, rounded) => {
  expect(roundToTwoDigits(value)).toBe(rounded);
});

test.each([
  [1e-7, '0.0000001'],
  [1.5e-7, '0.00000015'],
  [1e21, '1e+21'],
  [-1234.5, '-1,234.5'],
  [1e20, '100,000,000,000,000,000,000'],
  [0.5, '0.5'],
])('%d in full is %s', (value, text) => {
  expect(plain(value)).toBe(text);
});
