/** Conformance of addresses and of the grid: what lies outside it, how it grows, what it is called. */
import type { ConformanceCase } from './case.ts';
import { script } from './scripts.ts';

const SHEET = 'https://developers.google.com/apps-script/reference/spreadsheet/sheet';
const RANGE = 'https://developers.google.com/apps-script/reference/spreadsheet/range';
const PUBLIC_CODE = 'exact text in several independent public repositories';
const said = (call: string) => script(`return said(function () { ${call} });`);

export const RANGES: readonly ConformanceCase[] = [
  {
    id: 'row-too-small',
    claim: 'A row below 1 is refused',
    source: PUBLIC_CODE,
    run: said('sheet.getRange(0, 1)'),
    expect: 'Exception: The starting row of the range is too small.',
  },
  {
    id: 'column-too-small',
    claim: 'A column below 1 is refused',
    source: PUBLIC_CODE,
    run: said('sheet.getRange(1, 0)'),
    expect: 'Exception: The starting column of the range is too small.',
  },
  {
    id: 'no-rows',
    claim: 'The classic of an empty tab: getLastRow() - 1 rows',
    source: 'gas-fakes tests run against live Apps Script',
    run: said('sheet.getRange(2, 1, sheet.getLastRow(), 3)'),
    expect: 'Exception: The number of rows in the range must be at least 1.',
  },
  {
    id: 'no-columns',
    claim: 'Zero columns are refused',
    source: 'gas-fakes tests run against live Apps Script',
    run: said('sheet.getRange(1, 1, 1, 0)'),
    expect: 'Exception: The number of columns in the range must be at least 1.',
  },
  {
    id: 'outside-rows',
    claim: 'The grid of 1,000 rows does not grow by asking for more',
    source: `${PUBLIC_CODE} (live log)`,
    run: said('sheet.getRange(1000, 1, 2, 1)'),
    expect: 'Exception: The coordinates of the range are outside the dimensions of the sheet.',
  },
  {
    id: 'outside-columns',
    claim: 'Column AA lies outside a grid of 26 columns',
    source: `${PUBLIC_CODE} (live log)`,
    run: said("sheet.getRange('AA1')"),
    expect: 'Exception: The coordinates of the range are outside the dimensions of the sheet.',
  },
  {
    id: 'range-argument-missing',
    claim: 'A missing argument is named null',
    source: PUBLIC_CODE,
    run: said('sheet.getRange(1, undefined)'),
    expect:
      "Exception: The parameters (number,null) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
  },
  {
    id: 'not-an-address',
    claim: 'A text that is no address and no name is refused',
    source: PUBLIC_CODE,
    run: said("sheet.getRange('no such place')"),
    expect: 'Exception: Range not found',
  },
  {
    id: 'inserted-columns-are-usable',
    claim: 'After insertColumnsAfter the new columns can be written',
    source: SHEET,
    covers: ['Sheet.insertColumnsAfter'],
    run: script(
      "sheet.insertColumnsAfter(26, 2); sheet.getRange(1, 28).setValue('end'); return [sheet.getMaxColumns(), sheet.getRange('AB1').getValue()];",
    ),
    expect: [28, 'end'],
  },
  {
    id: 'insert-moves-cells',
    claim: 'Inserted columns push values to the right',
    source: SHEET,
    run: script("sheet.insertColumnsAfter(1, 1); return sheet.getRange('A1:C1').getValues();", {
      sheets: [{ name: 'List', rows: [['a', 'b']] }],
    }),
    expect: [['a', '', 'b']],
  },
  {
    id: 'delete-moves-cells',
    claim: 'Deleted rows pull the ones below up and shrink the grid',
    source: SHEET,
    run: script("sheet.deleteRows(1, 1); return [sheet.getRange('A1').getValue(), sheet.getMaxRows()];", {
      sheets: [{ name: 'List', rows: [['first'], ['second']] }],
    }),
    expect: ['second', 999],
  },
  {
    id: 'cell-limit',
    claim: 'Ten million cells are the limit, empty ones included',
    source: `${PUBLIC_CODE} (live text)`,
    run: said('sheet.insertRowsAfter(1000, 400000)'),
    expect:
      'Exception: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  },
  {
    id: 'four-forms',
    claim: 'getRange takes an address, a cell, a column of rows and a block',
    source: SHEET,
    covers: ['Sheet.getRange', 'Range.getA1Notation'],
    run: script(
      "return [sheet.getRange('B2:C3'), sheet.getRange(2, 2), sheet.getRange(2, 2, 3), sheet.getRange(2, 2, 3, 2)].map(function (r) { return r.getA1Notation(); });",
    ),
    expect: ['B2:C3', 'B2', 'B2:B4', 'B2:C4'],
  },
  {
    id: 'open-addresses',
    claim: 'Open addresses reach to the end of the grid',
    source: RANGE,
    run: script(
      "return ['A:C', '2:5', 'A2:B'].map(function (a) { var r = sheet.getRange(a); return [r.getA1Notation(), r.getNumRows(), r.getNumColumns()]; });",
    ),
    expect: [
      ['A:C', 1000, 3],
      ['2:5', 4, 26],
      ['A2:B1000', 999, 2],
    ],
  },
  {
    id: 'other-sheet-address',
    claim: 'An address may name another sheet, quoted or not',
    source: SHEET,
    run: script(
      "return [SpreadsheetApp.getActive().getRange(\"'My rules'!B1\").getValue(), SpreadsheetApp.getActive().getRangeByName('My rules!A1').getValue()];",
      {
        sheets: [
          { name: 'List', rows: [] },
          { name: 'My rules', rows: [['r', 's']] },
        ],
      },
    ),
    expect: ['s', 'r'],
  },
  {
    id: 'data-range',
    claim: 'The data range starts at A1 and ends at the last content',
    source: SHEET,
    covers: ['Sheet.getDataRange', 'Sheet.getLastRow', 'Sheet.getLastColumn'],
    run: script('return [sheet.getDataRange().getA1Notation(), sheet.getLastRow(), sheet.getLastColumn()];', {
      sheets: [{ name: 'List', rows: [[null, null], [null, null, 'x'], [null]] }],
    }),
    expect: ['A1:C2', 2, 3],
  },
  {
    id: 'data-range-empty',
    claim: 'An empty tab has the data range A1 and the last row 0',
    source: SHEET,
    run: script('return [sheet.getDataRange().getA1Notation(), sheet.getLastRow(), sheet.getLastColumn()];'),
    expect: ['A1', 0, 0],
  },
  {
    id: 'offset',
    claim: 'offset keeps the size unless one is given, and leaves the grid only with an error',
    source: RANGE,
    run: script(
      "var r = sheet.getRange('B2:C3'); return [r.offset(1, 1).getA1Notation(), r.offset(0, 0, 1, 1).getA1Notation(), said(function () { r.offset(-2, 0); })];",
    ),
    expect: ['C3:D4', 'B2', 'Exception: The starting row of the range is too small.'],
  },
  {
    id: 'corner-numbers',
    claim: 'First and last row and column, and sizes',
    source: RANGE,
    covers: [
      'Range.getRow',
      'Range.getColumn',
      'Range.getLastRow',
      'Range.getLastColumn',
      'Range.getNumRows',
      'Range.getNumColumns',
      'Range.getSheet',
    ],
    run: script(
      "var r = sheet.getRange('B2:D5'); return [r.getRow(), r.getColumn(), r.getLastRow(), r.getLastColumn(), r.getNumRows(), r.getNumColumns(), r.getSheet().getName()];",
    ),
    expect: [2, 2, 5, 4, 4, 3, 'List'],
  },
];
