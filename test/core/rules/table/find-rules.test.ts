import { expect, test } from 'vitest';
import type { Cell } from '../../../../src/core/cell.ts';
import { findMarker, isRulesTable } from '../../../../src/core/rules/table/find-rules.ts';

const CASES: readonly (readonly [string, Cell[][], { row: number; column: number } | null])[] = [
  ['first cell', [['Creator rules']], { row: 0, column: 0 }],
  ['further down and right', [[], ['', 5], ['', '', ' Creator rules ']], { row: 2, column: 2 }],
  ['a no-break space after it', [['Creator rules\u00a0']], { row: 0, column: 0 }],
  ['the first of two', [['x', 'Creator rules'], ['Creator rules']], { row: 0, column: 1 }],
  ['another case', [['creator rules']], null],
  ['inside a longer text', [['Creator rules 2026', 'Our Creator rules']], null],
  [
    'a table of creators',
    [
      ['Creator', 'Followers'],
      ['Ana Lume', 12000],
    ],
    null,
  ],
  ['nothing', [], null],
  ['odd cells', [[null, undefined, true, new Date(0), 7]], null],
];

test.each(CASES)('%s', (_, cells, place) => {
  expect(findMarker(cells)).toEqual(place);
  expect(isRulesTable(cells)).toBe(place !== null);
});
