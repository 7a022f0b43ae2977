/** Conformance of the grid and of where the user is: lines added and taken, tabs, selection. */
import type { ConformanceCase } from './case.ts';
import { script } from './scripts.ts';

const SHEET = 'https://developers.google.com/apps-script/reference/spreadsheet/sheet';
const SPREADSHEET = 'https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet';
const THREE = { sheets: [{ name: 'List', rows: [['a1', 'b1', 'c1'], ['a2', 'b2', 'c2'], ['a3']] }] };
const TWO = {
  sheets: [
    { name: 'List', rows: [['l']] },
    { name: 'Rules', rows: [['r']] },
  ],
};

export const GRID: readonly ConformanceCase[] = [
  {
    id: 'rows-inserted',
    claim: 'Rows inserted after a row or before one push those below down and enlarge the grid',
    source: SHEET,
    covers: ['Sheet.insertRowsAfter', 'Sheet.insertRowsBefore', 'Sheet.getMaxRows'],
    run: script(
      "sheet.insertRowsAfter(1, 1); sheet.insertRowsBefore(1, 2); return [sheet.getRange('A1:A6').getValues(), sheet.getMaxRows()];",
      THREE,
    ),
    expect: [[[''], [''], ['a1'], [''], ['a2'], ['a3']], 1003],
  },
  {
    id: 'lines-deleted',
    claim: 'A deleted row and deleted columns close the gap and shrink the grid',
    source: SHEET,
    covers: ['Sheet.deleteRow', 'Sheet.deleteColumns'],
    run: script(
      "sheet.deleteRow(2); sheet.deleteColumns(1, 2); return [sheet.getRange('A1:A2').getValues(), sheet.getMaxRows(), sheet.getMaxColumns()];",
      THREE,
    ),
    expect: [[['c1'], ['']], 999, 24],
  },
  {
    id: 'delete-row-null',
    claim: 'A missing argument is named in the sentence about signatures',
    source: 'exact text in gas-fakes tests and in several independent public repositories',
    run: script('return said(function () { sheet.deleteRow(null); });'),
    expect: "Exception: The parameters (null) don't match the method signature for SpreadsheetApp.Sheet.deleteRow.",
  },
  {
    id: 'columns-end',
    claim: 'A tab has at most 18,278 columns (ZZZ)',
    source: 'several public code bases; the cell limit is documented, this one is not',
    run: script(
      "sheet.deleteRows(2, 999); return [said(function () { sheet.insertColumnsAfter(26, 18253); }).indexOf('above the limit of 18278 columns') > 0, sheet.getMaxColumns()];",
    ),
    expect: [true, 26],
  },
  {
    id: 'sheet-clear',
    claim: 'A cleared tab has no content and no formats and keeps its grid',
    source: SHEET,
    covers: ['Sheet.clear'],
    run: script(
      "sheet.getRange('B2').setNumberFormat('0%'); sheet.clear(); return [sheet.getLastRow(), sheet.getRange('B2').getNumberFormat(), sheet.getMaxRows()];",
      THREE,
    ),
    expect: [0, '0.###############', 1000],
  },
  {
    id: 'sheet-id-stays',
    claim: 'The id of a tab is its own and stays when the tab is renamed',
    source: SHEET,
    covers: ['Sheet.getSheetId'],
    run: script(
      "var ids = SpreadsheetApp.getActive().getSheets().map(function (s) { return s.getSheetId(); }); var before = sheet.getSheetId(); sheet.setName('Other'); return [ids[0] !== ids[1], before === ids[0], sheet.getSheetId() === before];",
      TWO,
    ),
    expect: [true, true, true],
  },
  {
    id: 'insert-at-end',
    claim: 'insertSheet puts a tab at an index counted from 0',
    source: SPREADSHEET,
    covers: ['Spreadsheet.getNumSheets', 'Spreadsheet.insertSheet'],
    run: script(
      "var s = SpreadsheetApp.getActive(); s.insertSheet('End', s.getNumSheets()); s.insertSheet('Start', 0); return s.getSheets().map(function (x) { return x.getName(); });",
      TWO,
    ),
    expect: ['Start', 'List', 'Rules', 'End'],
  },
  {
    id: 'deleted-sheet-gone',
    claim: 'A deleted tab is gone, and what still points to it says so',
    source: SPREADSHEET,
    covers: ['Spreadsheet.deleteSheet'],
    run: script(
      "var s = SpreadsheetApp.getActive(), r = s.getSheetByName('Rules'); s.deleteSheet(r); return [s.getSheetByName('Rules'), said(function () { r.getName(); }).indexOf('Exception: Sheet ') === 0];",
      TWO,
    ),
    expect: [null, true],
  },
  {
    id: 'activate-sheet',
    claim: 'An activated tab is the active one; a range activated on it is the selection',
    source: SHEET,
    covers: [
      'Sheet.activate',
      'Range.activate',
      'Sheet.getActiveRange',
      'Spreadsheet.getActiveRange',
      'Spreadsheet.getActiveSheet',
    ],
    run: script(
      "var s = SpreadsheetApp.getActive(), r = s.getSheetByName('Rules'); r.activate(); r.getRange('B2:C3').activate(); return [s.getActiveSheet().getName(), r.getActiveRange().getA1Notation(), s.getActiveRange().getA1Notation()];",
      TWO,
    ),
    expect: ['Rules', 'B2:C3', 'B2:C3'],
  },
  {
    id: 'flush',
    claim: 'flush() answers nothing and leaves what was written',
    source: 'https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#flush()',
    covers: ['SpreadsheetApp.flush'],
    run: script(
      "sheet.getRange('A1').setValue(4); return [SpreadsheetApp.flush() === undefined, sheet.getRange('A1').getValue()];",
    ),
    expect: [true, 4],
  },
  {
    id: 'named-columns-grow',
    claim: 'A range named as whole columns counts rows that are added later',
    source: SPREADSHEET,
    covers: ['Spreadsheet.getRangeByName'],
    run: script(
      "var s = SpreadsheetApp.getActive(); s.setNamedRange('WHOLE', sheet.getRange('A:B')); sheet.insertRowsAfter(sheet.getMaxRows(), 5); return s.getRangeByName('WHOLE').getNumRows();",
    ),
    expect: 1005,
  },
  {
    id: 'named-again',
    claim: 'Naming a second range by a name moves the name',
    source: SPREADSHEET,
    run: script(
      "var s = SpreadsheetApp.getActive(); s.setNamedRange('AREA', sheet.getRange('A1:B2')); s.setNamedRange('AREA', sheet.getRange('C3')); return [s.getNamedRanges().length, s.getRangeByName('AREA').getA1Notation()];",
    ),
    expect: [1, 'C3'],
  },
];
