/** A rule set as CSV comes back cell by cell, and no cell of it is a formula to the spreadsheet that opens it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromCsv, toCsv } from '../../src/addon/rules-tab/csv-text.ts';

const sound = (rows: string[][]): number =>
  rows.every((row) => row.length === rows[0]?.length) ? (rows[0]?.length ?? 0) : 0;

describe('a table as CSV', () => {
  it.each([
    { cell: '=HYPERLINK("x")', field: `"'=HYPERLINK(""x"")"` },
    { cell: '@SUM(A1)', field: `'@SUM(A1)` },
    { cell: "'=1", field: `''=1` },
    { cell: '-', field: '-' },
    { cell: '+49 30 123', field: '+49 30 123' },
    { cell: '@mia.cooks', field: '@mia.cooks' },
    { cell: -5, field: '-5' },
    { cell: "'quoted'", field: "'quoted'" },
  ])('guards formulas and nothing else: $cell', ({ cell, field }) => {
    expect(toCsv([['a', cell]])).toBe(`a,${field}\r\n`);
  });

  it('comes back as it was', () => {
    const cell = fc.oneof(
      fc.constantFrom('=1+1', "'=1", "''", '+x', '-x', '@f(1)', '\t=1', ' =1', 'a,b', '"', 'line\nbreak', '', 'plain'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, fc.constant('end')), { minLength: 1, maxLength: 6 }), (rows) => {
        expect(fromCsv(toCsv(rows), sound)).toEqual(rows);
      }),
      { seed: 5, numRuns: 1000 },
    );
  });
});
