import { describe, expect, test } from 'vitest';
import { createHost, createMemoryStore, type HostOptions, withListTab } from '../../../src/host/index.ts';
import { createNodeRealm } from '../../../src/host/run/node-realm.ts';

const BUNDLE = `
var loads = (function () { return 1; })();
function onOpen(e) {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Fill', 'fill').addSeparator().addItem('Ask', 'ask').addToUi();
  mode = e.authMode === ScriptApp.AuthMode.NONE ? 'NONE' : 'other';
}
var mode = '';
function onInstall(e) { onOpen(e); }
function fill() {
  loads += 1;
  var sheet = SpreadsheetApp.getActiveSheet();
  var values = sheet.getRange(1, 1, 2, 2).getValues();
  sheet.getRange('C1:C2').setValues(values.map(function (row) { return [Number(row[0]) + Number(row[1])]; }));
  return loads;
}
function ask() { return SpreadsheetApp.getUi().alert('Go on?') === SpreadsheetApp.getUi().Button.OK; }
function DOUBLE(x) { return Array.isArray(x) ? x.map(function (r) { return [r[0] * 2]; }) : x * 2; }
function hidden_() { return 1; }
function* count(to) {
  for (let row = 1; row <= to; row += 1) yield SpreadsheetApp.getActiveSheet().getRange(row, 1).getValue();
}
`;

function hostOf(more: Partial<HostOptions> = {}) {
  const store = createMemoryStore({
    sheets: [
      {
        name: 'List',
        rows: [
          [1, 2],
          [3, 4],
        ],
      },
    ],
  });
  return { store, host: createHost({ store, bundle: BUNDLE, html: {}, realm: createNodeRealm(), ...more }) };
}

describe('host', () => {
  test('a menu item reads and writes the sheet', () => {
    const { host, store } = hostOf();
    host.open('enabled');
    expect(host.menu.map((item) => (item.kind === 'item' ? item.caption : item.kind))).toEqual([
      'Fill',
      'separator',
      'Ask',
    ]);
    expect(host.clickMenu('Fill')).toBe(2);
    expect(store.values(store.activeSheetId(), { row: 1, column: 3, rows: 2, columns: 1 })).toEqual([[3], [7]]);
    expect(host.counters.reads).toBe(1);
    expect(host.counters.writes).toBe(1);
    expect(host.clickMenu('Ask')).toBe(true);
  });

  test('every execution starts from a fresh evaluation', () => {
    const { host } = hostOf();
    expect(host.run('fill', [])).toBe(2);
    expect(host.run('fill', [])).toBe(2);
  });

  test('a generator goes on in one execution, a value at a time, and is ended by whoever stops asking', () => {
    const { host } = hostOf();
    const values = host.iterate('count', [2]);
    expect(values.next()).toEqual({ value: 1, done: false });
    expect(host.counters.reads).toBe(1);
    expect([...values]).toEqual([3]);
    expect([...host.iterate('count', [0])]).toEqual([]);
    expect(() => [...host.iterate('count', [9999])]).toThrow('coordinates');
    expect(() => host.iterate('hidden_', []).next()).toThrow('Script function not found: hidden_');
  });

  test('a list from elsewhere is a tab of any length that can only be read', () => {
    const { store } = hostOf();
    const read = (row: number, rows: number) => Array.from({ length: rows }, (_, at) => [`row ${row + at}`, '']);
    const list = withListTab(store, { name: 'List', rows: 20_000_000, columns: 3, read });
    const { host } = hostOf({ store: list });
    expect([...host.iterate('count', [2])]).toEqual(['row 1', 'row 2']);
    const id = list.activeSheetId();
    expect(list.lastCell(id)).toEqual({ row: 20_000_000, column: 3 });
    expect(list.values(id, { row: 19_999_999, column: 1, rows: 1, columns: 2 })).toEqual([['row 19999999', null]]);
    expect(() => host.run('fill', [])).toThrow('can only be read');
  });

  test('a custom function gets a scalar for one cell and rows for several', () => {
    const { host } = hostOf();
    expect(host.callFunction('double', [[[21]]])).toEqual({ value: 42 });
    expect(host.callFunction('DOUBLE', [[[1], [2]]])).toEqual({ value: [[2], [4]] });
    expect(host.callFunction('hidden_', [])).toEqual({ error: '#NAME?', message: "Unknown function: 'hidden_'." });
  });
});
