import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../../src/host/cells/cell-store.ts';
import { createMemoryStore } from '../../../src/host/cells/memory-store.ts';

const whole = { row: 1, column: 1, rows: 6, columns: 6 };

describe('memory store', () => {
  test('lines inserted and deleted at random do what they do to plain rows', () => {
    const step = fc.record({
      axis: fc.constantFrom('rows' as const, 'columns' as const),
      at: fc.integer({ min: 1, max: 5 }),
      count: fc.integer({ min: 1, max: 2 }),
      isInsert: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const rows = Array.from({ length: 5 }, (_, i) => Array.from({ length: 5 }, (_, j) => `${i},${j}` as CellValue));
        const store = createMemoryStore({
          sheets: [{ name: 'L', rows, asText: true, grid: { rows: 40, columns: 40 } }],
        });
        const model: CellValue[][] = Array.from({ length: 40 }, (_, i) =>
          Array.from({ length: 40 }, (_, j) => rows[i]?.[j] ?? null),
        );
        for (const { axis, at, count, isInsert } of steps) {
          if (isInsert) store.insertLines(0, axis, at, count);
          else store.deleteLines(0, axis, at, count);
          const width = model[0]?.length ?? 0;
          const blank = (length: number) => new Array<CellValue>(length).fill(null);
          if (axis === 'rows') {
            const fresh = Array.from({ length: count }, () => blank(width));
            model.splice(at - 1, isInsert ? 0 : count, ...(isInsert ? fresh : []));
          } else {
            for (const line of model) line.splice(at - 1, isInsert ? 0 : count, ...(isInsert ? blank(count) : []));
          }
        }
        const size = { row: 1, column: 1, rows: model.length, columns: model[0]?.length ?? 0 };
        expect(store.sheets()[0]).toMatchObject({ rows: size.rows, columns: size.columns });
        expect(store.values(0, size)).toEqual(model);
      }),
      { numRuns: 60 },
    );
  });

  test('100,000 rows go in, and the last cell is known', () => {
    const rows = Array.from({ length: 100_000 }, (_, i) => [`creator ${i}`, i, null]);
    const store = createMemoryStore({ sheets: [{ name: 'L', rows, asText: true, grid: 'fit' }] });
    expect(store.sheets()[0]).toMatchObject({ rows: 100_000, columns: 3 });
    expect(store.lastCell(0)).toEqual({ row: 100_000, column: 2 });
    store.insertLines(0, 'rows', 2, 150_000);
    expect(store.lastCell(0)).toEqual({ row: 250_000, column: 2 });
  });

  test('texts are put in as they stand or as typed', () => {
    const rows = [['007', '=1+1', '3.4%', '']];
    const values = (asText: boolean) => createMemoryStore({ sheets: [{ name: 'L', rows, asText }] });
    expect(values(true).values(0, { ...whole, rows: 1, columns: 4 })).toEqual([['007', '=1+1', '3.4%', null]]);
    expect(values(false).values(0, { ...whole, rows: 1, columns: 4 })).toEqual([[7, 'Loading...', 0.034, null]]);
    expect(values(false).formulas(0, { ...whole, rows: 1, columns: 4 })).toEqual([['', '=1+1', '', '']]);
  });

  test('a formula is kept, not calculated: Loading... until a value is known, and the known value stays', () => {
    const store = createMemoryStore({ sheets: [{ name: 'L', rows: [[{ formula: '=SUM(B:B)', value: 42 }, '']] }] });
    const cell = { ...whole, rows: 1, columns: 1 };
    expect(store.values(0, cell)).toEqual([[42]]);
    store.write(0, cell, [[{ formula: '=SUM(B:B)' }]]);
    expect(store.values(0, cell)).toEqual([[42]]);
    store.write(0, cell, [[{ formula: '=SUM(C:C)' }]]);
    expect(store.values(0, cell)).toEqual([['Loading...']]);
    store.write(0, cell, [[{ value: 1 }]]);
    expect([store.values(0, cell), store.formulas(0, cell)]).toEqual([[[1]], [['']]]);
  });

  test('what was read is a copy', () => {
    const store = createMemoryStore({ sheets: [{ name: 'L', rows: [['a']] }] });
    const read = store.values(0, { ...whole, rows: 1, columns: 1 });
    (read[0] as CellValue[])[0] = 'changed';
    expect(store.values(0, { ...whole, rows: 1, columns: 1 })).toEqual([['a']]);
  });

  test('whole named columns stay whole when the grid grows, others follow their cells', () => {
    const store = createMemoryStore({ sheets: [{ name: 'L', grid: { rows: 10, columns: 5 } }] });
    store.setNamedRect({
      name: 'ALL',
      sheetId: 0,
      rect: { row: 1, column: 2, rows: 10, columns: 1 },
      wholeColumns: true,
    });
    store.setNamedRect({
      name: 'SOME',
      sheetId: 0,
      rect: { row: 3, column: 2, rows: 2, columns: 2 },
      wholeColumns: false,
    });
    store.insertLines(0, 'rows', 1, 5);
    store.insertLines(0, 'columns', 3, 1);
    expect(store.namedRects().map((named) => named.rect)).toEqual([
      { row: 1, column: 2, rows: 15, columns: 1 },
      { row: 8, column: 2, rows: 2, columns: 3 },
    ]);
  });
});
