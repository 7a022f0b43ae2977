/** Cases: how a written number shows. */
import { expect, test } from 'vitest';
import { numberFormat } from '../../../src/core/own/number-format.ts';

test.each([
  ['rate', 0.034, '0.0%'],
  ['rate', 0.01, '0.0%'],
  ['rate', 0.00999, '0.00%'],
  ['rate', 0, '0.00%'],
  ['rate', null, '0.0%'],
  ['money', 0.001, '#,##0'],
  ['money', null, '#,##0'],
  ['score', null, '0'],
  ['text', 0.001, ''],
  ['user', null, ''],
  ['stamp', null, ''],
] as const)('%s with a typical rate of %s shows as "%s"', (kind, typical, format) => {
  expect(numberFormat(kind, typical)).toBe(format);
});
