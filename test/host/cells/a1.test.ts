import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnLetters, columnNumber, parseA1, rectToA1 } from '../../../src/host/cells/a1.ts';

describe('A1 notation', () => {
  const cases: [string, ReturnType<typeof parseA1>][] = [
    ['B2', { sheetName: null, firstRow: 2, firstColumn: 2, lastRow: 2, lastColumn: 2 }],
    ['$C$3:a1', { sheetName: null, firstRow: 1, firstColumn: 1, lastRow: 3, lastColumn: 3 }],
    ['A2:B', { sheetName: null, firstRow: 2, firstColumn: 1, lastRow: null, lastColumn: 2 }],
    ['A:C', { sheetName: null, firstRow: null, firstColumn: 1, lastRow: null, lastColumn: 3 }],
    ['2:5', { sheetName: null, firstRow: 2, firstColumn: null, lastRow: 5, lastColumn: null }],
    ["'It''s a tab!'!A1", { sheetName: "It's a tab!", firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 }],
    ['A0', null],
    ['A', null],
    ['A1:B2:C3', null],
    ['TIER_RULES', null],
    ['', null],
  ];
  for (const [text, expected] of cases)
    test(`reads ${text || 'nothing'}`, () => expect(parseA1(text)).toEqual(expected));

  test('letters and numbers of columns are each other the other way round', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 18_278 }), (n) => columnNumber(columnLetters(n)) === n));
    expect([1, 26, 27, 702, 703, 18_278].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'ZZZ']);
  });

  test('every rectangle is found again by its address', () => {
    const side = fc.integer({ min: 1, max: 3000 });
    fc.assert(
      fc.property(side, side, side, side, (row, column, rows, columns) => {
        expect(parseA1(rectToA1({ row, column, rows, columns }))).toEqual({
          sheetName: null,
          firstRow: row,
          firstColumn: column,
          lastRow: row + rows - 1,
          lastColumn: column + columns - 1,
        });
      }),
    );
  });
});
