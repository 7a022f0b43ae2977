/** Cases: which texts of an opened file become numbers. */
import { expect, test } from 'vitest';
import { readPlain } from '../../src/workbench/plain-values.ts';

test.each([
  ['', { value: null }],
  ['12500', { value: 12500 }],
  ['-3', { value: -3 }],
  ['0', { value: 0 }],
  ['3.25', { value: 3.25 }],
  ['0.0345', { value: 0.0345 }],
  ['3.4%', { value: 0.034, format: '0.0%' }],
  ['12 %', { value: 0.12, format: '0%' }],
  ['7.25%', { value: 0.0725, format: '0.00%' }],
  ['007', { value: '007' }],
  ['180.000', { value: '180.000' }],
  ['12,400', { value: '12,400' }],
  ['3,4 %', { value: '3,4 %' }],
  ['12.5K', { value: '12.5K' }],
  ['1e5', { value: '1e5' }],
  ['12345678901234567', { value: '12345678901234567' }],
  ['=1+1', { value: '=1+1' }],
  [' 5', { value: ' 5' }],
])('%j is put into the grid as %j', (text, cell) => {
  expect(readPlain(text)).toEqual(cell);
});
