import { expect, test } from 'vitest';
import { type Cell, cellName, columnLetters, isBlank, isDate } from '../../src/core/cell.ts';

test.each<[Cell, boolean]>([
  ['', true],
  [null, true],
  [undefined, true],
  [' ', true],
  ['   ', true],
  ['\u00a0\u200b', true],
  ['\u200e\u200f\ufeff', true],
  ['\t\n', true],
  [' a', false],
  ['a ', false],
  ['é', false],
  ['\u007f', false],
  ['~', false],
  ['!', false],
  [0, false],
  [false, false],
  [new Date(0), false],
])('%j is blank: %s', (cell, is) => {
  expect(isBlank(cell)).toBe(is);
});

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [18278, 'ZZZ'],
])('column %d is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(cellName(7, column)).toBe(`${letters}7`);
});

test('dates are told by what they are', () => {
  expect([isDate(new Date(0)), isDate(Date.now()), isDate('2025-01-01'), isDate(null)]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
