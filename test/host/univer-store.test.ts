/** Cases: the store's promises that Univer must keep beside formulas. */
import { beforeAll, expect, test } from 'vitest';
import type { AttributeName, CellValue } from '../../src/host/cells/cell-store.ts';
import { createUniverStore, type UniverStore } from '../../src/host/cells/univer-store.ts';
import { headlessUniver } from '../helpers/univer-headless.ts';

let store: UniverStore;
const CELL = { row: 2, column: 3, rows: 1, columns: 1 };

beforeAll(() => {
  store = createUniverStore(headlessUniver(), {
    name: 'Book',
    locale: 'de_DE',
    sheets: [{ name: 'One' }, { name: 'Two' }],
  });
});

test('says who it is', () => {
  expect([store.kind, store.name(), store.locale(), store.timeZone()]).toEqual(['univer', 'Book', 'de_DE', 'Etc/UTC']);
  expect(store.sheets()[0]).toEqual({
    id: 0,
    name: 'One',
    hidden: false,
    rows: 1000,
    columns: 26,
    frozenRows: 0,
    frozenColumns: 0,
  });
});

test.each<[CellValue]>([['text'], ['007'], ['1e5'], ['TRUE'], ['=1+1'], [0], [-2.5], [1e21], [true], [false], [null]])(
  'the value %j comes back as it went in',
  (value) => {
    store.write(0, CELL, [[{ value }]]);
    expect(store.values(0, CELL)).toEqual([[value]]);
    expect(store.formulas(0, CELL)).toEqual([['']]);
  },
);

test('an empty text leaves an empty cell', () => {
  store.write(0, CELL, [[{ value: '' }]]);
  expect(store.values(0, CELL)).toEqual([[null]]);
});

test('a field left out stays: value, then format, then formula', () => {
  store.write(0, CELL, [[{ value: 0.5 }]]);
  store.write(0, CELL, [[{ format: '0%' }]]);
  expect([store.values(0, CELL), store.formats(0, CELL)]).toEqual([[[0.5]], [['0%']]]);
  store.write(0, CELL, [[{ formula: '=1+1' }]]);
  expect([store.formulas(0, CELL), store.formats(0, CELL)]).toEqual([[['=1+1']], [['0%']]]);
  store.writeAttributes(0, CELL, 'fontWeight', [['bold']]);
  store.writeAttributes(0, CELL, 'note', [['why']]);
  expect(store.formulas(0, CELL)).toEqual([['=1+1']]);
  store.write(0, CELL, [[{ value: null, format: '' }]]);
  store.writeAttributes(0, CELL, 'note', [['']]);
  store.writeAttributes(0, CELL, 'fontWeight', [['']]);
  expect([store.values(0, CELL), store.formulas(0, CELL), store.formats(0, CELL)]).toEqual([[[null]], [['']], [['']]]);
});

test.each<[AttributeName, string]>([
  ['note', 'Two\nlines'],
  ['background', '#ffeeaa'],
  ['fontColor', '#112233'],
  ['fontWeight', 'bold'],
  ['wrap', 'WRAP'],
  ['validation', '{"list":["a"]}'],
  ['alignment', 'right'],
])('the attribute %s is kept, moves with its cell and can be taken away', (name, text) => {
  expect(store.attributes(0, CELL, name)).toEqual([['']]);
  store.writeAttributes(0, CELL, name, [[text]]);
  store.write(0, CELL, [[{ value: 'kept' }]]);
  expect(store.attributes(0, CELL, name)).toEqual([[text]]);
  store.insertLines(0, 'rows', 1, 1);
  expect(store.attributes(0, { ...CELL, row: 3 }, name)).toEqual([[text]]);
  store.deleteLines(0, 'rows', 1, 1);
  store.writeAttributes(0, CELL, name, [['']]);
  expect([store.attributes(0, CELL, name), store.values(0, CELL)]).toEqual([[['']], [['kept']]]);
});

test('the last cell is the last with content, whatever is coloured behind it', () => {
  const fresh = createUniverStore(headlessUniver());
  expect(fresh.lastCell(0)).toEqual({ row: 0, column: 0 });
  fresh.write(0, CELL, [[{ value: 'x' }]]);
  fresh.writeAttributes(0, { ...CELL, row: 9 }, 'background', [['#ff0000']]);
  fresh.write(0, { ...CELL, row: 8 }, [[{ value: '' }]]);
  expect(fresh.lastCell(0)).toEqual({ row: 2, column: 3 });
});

test.each(['rows', 'columns'] as const)('%s are inserted in the middle and at the end, and deleted', (axis) => {
  const fresh = createUniverStore(headlessUniver(), { sheets: [{ name: 'S', rows: 5, columns: 5 }] });
  const at = (place: number) => ({
    row: axis === 'rows' ? place : 1,
    column: axis === 'columns' ? place : 1,
    rows: 1,
    columns: 1,
  });
  fresh.write(0, at(3), [[{ value: 'three' }]]);
  fresh.insertLines(0, axis, 2, 2);
  expect(fresh.values(0, at(5))).toEqual([['three']]);
  fresh.insertLines(0, axis, 8, 3);
  expect(fresh.sheets()[0]?.[axis]).toBe(10);
  fresh.deleteLines(0, axis, 1, 4);
  expect(fresh.values(0, at(1))).toEqual([['three']]);
  expect(fresh.sheets()[0]?.[axis]).toBe(6);
});

test('tabs are added, renamed, hidden, frozen, activated, selected in and deleted', () => {
  const fresh = createUniverStore(headlessUniver(), { sheets: [{ name: 'A' }, { name: 'B' }] });
  const added = fresh.insertSheet('New', 1);
  expect(fresh.sheets().map((sheet) => sheet.name)).toEqual(['A', 'New', 'B']);
  fresh.updateSheet(added.id, { name: 'Renamed', frozenRows: 1, frozenColumns: 2 });
  expect(fresh.sheets()[1]).toMatchObject({ name: 'Renamed', frozenRows: 1, frozenColumns: 2, hidden: false });
  fresh.updateSheet(added.id, { frozenRows: 0 });
  expect(fresh.sheets()[1]).toMatchObject({ frozenRows: 0, frozenColumns: 2 });
  fresh.select(added.id, { row: 4, column: 2, rows: 3, columns: 1 });
  expect([fresh.activeSheetId(), fresh.selection()]).toEqual([added.id, { row: 4, column: 2, rows: 3, columns: 1 }]);
  fresh.activate(0);
  fresh.updateSheet(added.id, { hidden: true });
  expect(fresh.sheets()[1]?.hidden).toBe(true);
  fresh.updateSheet(added.id, { hidden: false });
  fresh.deleteSheet(added.id);
  expect(fresh.sheets().map((sheet) => sheet.id)).toEqual([0, 1]);
});

test('named ranges are set, changed, found whole and removed', () => {
  const rect = { row: 1, column: 1, rows: 1000, columns: 8 };
  store.setNamedRect({ name: 'CREATOR_RULES', sheetId: 1, rect, wholeColumns: true });
  expect(store.namedRects()).toEqual([{ name: 'CREATOR_RULES', sheetId: 1, rect, wholeColumns: true }]);
  const small = { row: 2, column: 2, rows: 3, columns: 1 };
  store.setNamedRect({ name: 'CREATOR_RULES', sheetId: 0, rect: small, wholeColumns: false });
  expect(store.namedRects()).toEqual([{ name: 'CREATOR_RULES', sheetId: 0, rect: small, wholeColumns: false }]);
  store.removeNamedRect('CREATOR_RULES');
  expect(store.namedRects()).toEqual([]);
});
