/** Conformance of sheets, named ranges, developer metadata, data validation and charts. */
import type { ConformanceCase } from './case.ts';
import { script } from './scripts.ts';

const SPREADSHEET = 'https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet';
const SHEET = 'https://developers.google.com/apps-script/reference/spreadsheet/sheet';
const VALIDATION = 'https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder';
const TWO = {
  sheets: [
    { name: 'List', rows: [] },
    { name: 'Rules', rows: [['r']] },
  ],
};

export const STRUCTURE: readonly ConformanceCase[] = [
  {
    id: 'text-finder',
    claim:
      'A text finder of the spreadsheet finds displayed texts in all sheets, in any case and within a cell unless told otherwise',
    source: 'https://developers.google.com/apps-script/reference/spreadsheet/text-finder',
    covers: [
      'Spreadsheet.createTextFinder',
      'TextFinder.matchEntireCell',
      'TextFinder.matchCase',
      'TextFinder.findAll',
    ],
    run: script(
      "sheet.getRange('A1:B2').setValues([['Old rules', 'rules'], ['', 'x']]); var s = SpreadsheetApp.getActive(); function at(f) { return f.findAll().map(function (r) { return r.getSheet().getName() + '!' + r.getA1Notation(); }).sort().join(); } return [at(s.createTextFinder('RULES')), at(s.createTextFinder('RULES').matchEntireCell(true)), at(s.createTextFinder('rules').matchEntireCell(true).matchCase(true)), s.createTextFinder('none of them').findAll().length];",
      {
        sheets: [
          { name: 'List', rows: [] },
          { name: 'Rules', rows: [['Rules'], ['of rules']] },
        ],
      },
    ),
    expect: ['List!A1,List!B1,Rules!A1,Rules!A2', 'List!B1,Rules!A1', 'List!B1', 0],
  },
  {
    id: 'copy-to',
    claim: 'copyTo makes a visible "Copy of ..." at the end with values, formats and notes, and does not activate it',
    source: SHEET,
    covers: ['Sheet.copyTo'],
    run: script(
      "sheet.getRange('A1').setValue(7).setNote('n'); var s = SpreadsheetApp.getActive(), t = sheet.copyTo(s); return [t.getName(), t.getIndex(), t.isSheetHidden(), t.getRange('A1').getValue(), t.getRange('A1').getNote(), s.getActiveSheet().getName(), t.getMaxRows() === sheet.getMaxRows()];",
      TWO,
    ),
    expect: ['Copy of List', 3, false, 7, 'n', 'List', true],
  },
  {
    id: 'protected-write',
    claim: 'A write into a range that somebody else protects is refused with one sentence; reading is not',
    source: 'https://integrately.com/integrations/google-sheets/error',
    covers: [
      'Sheet.getProtections',
      'SpreadsheetApp.ProtectionType',
      'ProtectionType.RANGE',
      'ProtectionType.SHEET',
      'Protection.canEdit',
      'Protection.isWarningOnly',
      'Protection.getDescription',
      'Protection.getRange',
    ],
    run: script(
      "var p = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE); return [p.length, p[0].canEdit(), p[0].isWarningOnly(), p[0].getDescription(), p[0].getRange().getA1Notation(), sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length, said(function () { sheet.getRange('A1:C3').setValue(1); }), sheet.getRange('B2').getValue()];",
      { protections: [{ sheet: 'List', rect: { row: 2, column: 2, rows: 1, columns: 1 }, description: 'Finance' }] },
    ),
    expect: [
      1,
      false,
      false,
      'Finance',
      'B2',
      0,
      'Exception: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
      '',
    ],
  },
  {
    id: 'charts',
    claim: 'A built chart stands on the sheet once it is inserted, with its ranges, until it is removed',
    source: 'https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder',
    covers: [
      'Sheet.newChart',
      'Sheet.insertChart',
      'Charts.ChartType',
      'ChartType.COLUMN',
      'EmbeddedChartBuilder.setChartType',
      'EmbeddedChartBuilder.addRange',
      'EmbeddedChartBuilder.setNumHeaders',
      'EmbeddedChartBuilder.setOption',
      'EmbeddedChartBuilder.setPosition',
      'EmbeddedChartBuilder.build',
    ],
    run: script(
      "var c = sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange('A1:B2')).setNumHeaders(1).setOption('title', 'T').setPosition(1, 4, 0, 0).build(); var before = sheet.getCharts().length; sheet.insertChart(c); var there = sheet.getCharts(); var range = there[0].getRanges()[0].getA1Notation(); sheet.removeChart(there[0]); return [before, there.length, range, sheet.getCharts().length];",
    ),
    expect: [0, 1, 'A1:B2', 0],
  },
  {
    id: 'chart-kinds',
    claim: 'Bar and scatter charts are built as column charts are',
    source: 'https://developers.google.com/apps-script/reference/charts/chart-type',
    covers: ['Charts.ChartType', 'ChartType.BAR', 'ChartType.SCATTER'],
    run: script(
      "[Charts.ChartType.BAR, Charts.ChartType.SCATTER].forEach(function (type) { sheet.insertChart(sheet.newChart().setChartType(type).addRange(sheet.getRange('A1:B3')).setPosition(1, 4, 0, 0).build()); }); return sheet.getCharts().length;",
    ),
    expect: 2,
  },
  {
    id: 'missing-sheet-null',
    claim: 'A missing sheet and a missing named range are null',
    source: SPREADSHEET,
    covers: ['Spreadsheet.getSheetByName', 'Spreadsheet.getRangeByName'],
    run: script(
      "var s = SpreadsheetApp.getActive(); return [s.getSheetByName('Gone'), s.getRangeByName('GONE'), s.getSheetByName('list')];",
    ),
    expect: [null, null, null],
  },
  {
    id: 'insert-activates',
    claim: 'insertSheet makes 1,000 x 26 cells behind the active tab and activates it',
    source: SPREADSHEET,
    covers: [
      'Spreadsheet.insertSheet',
      'Spreadsheet.getActiveSheet',
      'Spreadsheet.getSheets',
      'Sheet.getName',
      'Sheet.getMaxRows',
      'Sheet.getMaxColumns',
    ],
    run: script(
      "var s = SpreadsheetApp.getActive(), t = s.insertSheet('New'); return [t.getMaxRows(), t.getMaxColumns(), s.getActiveSheet().getName(), s.getSheets().map(function (x) { return x.getName(); }), t.getIndex()];",
      TWO,
    ),
    expect: [1000, 26, 'New', ['List', 'New', 'Rules'], 2],
  },
  {
    id: 'name-taken',
    claim: 'A taken name is refused, whatever its case',
    source: 'live text of the Sheets API',
    run: script("return said(function () { SpreadsheetApp.getActive().insertSheet('RULES'); });", TWO),
    expect: 'Exception: A sheet with the name "RULES" already exists. Please enter another name.',
  },
  {
    id: 'rename',
    claim: 'A sheet can be renamed, to a taken name it cannot',
    source: SHEET,
    covers: ['Sheet.setName'],
    run: script(
      "sheet.setName('Creators'); return [sheet.getName(), said(function () { sheet.setName('Rules'); })];",
      TWO,
    ),
    expect: ['Creators', 'Exception: A sheet with the name "Rules" already exists. Please enter another name.'],
  },
  {
    id: 'last-sheet-stays',
    claim: 'The last sheet cannot be deleted, nor the last visible one hidden',
    source: 'several public code bases',
    covers: ['Spreadsheet.deleteSheet', 'Sheet.hideSheet'],
    run: script(
      'var s = SpreadsheetApp.getActive(); return [said(function () { s.deleteSheet(sheet); }), said(function () { sheet.hideSheet(); })];',
    ),
    expect: [
      "Exception: You can't remove all the sheets in a document.",
      "Exception: You can't hide all the sheets in a document.",
    ],
  },
  {
    id: 'hide-and-show',
    claim: 'A hidden sheet is found and read as any other',
    source: SHEET,
    covers: ['Sheet.hideSheet', 'Sheet.showSheet', 'Sheet.isSheetHidden'],
    run: script(
      "var r = SpreadsheetApp.getActive().getSheetByName('Rules'); r.hideSheet(); var h = r.isSheetHidden(); var v = r.getRange('A1').getValue(); r.showSheet(); return [h, v, r.isSheetHidden()];",
      TWO,
    ),
    expect: [true, 'r', false],
  },
  {
    id: 'frozen',
    claim: 'Frozen rows are kept',
    source: SHEET,
    covers: ['Sheet.setFrozenRows', 'Sheet.setFrozenColumns'],
    run: script(
      'sheet.setFrozenRows(1); sheet.setFrozenColumns(2); return [sheet.getFrozenRows(), sheet.getFrozenColumns()];',
    ),
    expect: [1, 2],
  },
  {
    id: 'named-range',
    claim: 'A named range is found in any case and names its range',
    source: SPREADSHEET,
    covers: ['Spreadsheet.setNamedRange', 'Spreadsheet.getNamedRanges', 'NamedRange.getName'],
    run: script(
      "var s = SpreadsheetApp.getActive(); s.setNamedRange('CREATOR_RULES', sheet.getRange('A:C')); var r = s.getRangeByName('creator_rules'); return [r.getA1Notation(), s.getNamedRanges().map(function (n) { return n.getName(); })];",
    ),
    expect: ['A:C', ['CREATOR_RULES']],
  },
  {
    id: 'named-range-follows',
    claim: 'A named range moves with inserted columns, and goes when removed',
    source: SPREADSHEET,
    covers: ['Spreadsheet.removeNamedRange'],
    run: script(
      "var s = SpreadsheetApp.getActive(); s.setNamedRange('AREA', sheet.getRange('B2:C3')); sheet.insertColumnsBefore(1, 1); var a = s.getRangeByName('AREA').getA1Notation(); s.removeNamedRange('AREA'); return [a, s.getRangeByName('AREA')];",
    ),
    expect: ['C2:D3', null],
  },
  {
    id: 'named-range-names',
    claim: 'A name that reads as a cell is refused',
    source: SPREADSHEET,
    run: script(
      "return said(function () { SpreadsheetApp.getActive().setNamedRange('ER1', sheet.getRange('A1')); }).indexOf('Exception') === 0;",
    ),
    expect: true,
  },
  {
    id: 'metadata-places',
    claim: 'Developer metadata hangs on whole lines, sheets or the spreadsheet only',
    source: 'gas-fakes tests run against live Apps Script',
    run: script("return said(function () { sheet.getRange('A1:B2').addDeveloperMetadata('k', 'v'); });"),
    expect:
      'Exception: Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  },
  {
    id: 'metadata-follows',
    claim: 'Metadata of a column is found by its key and moves with the column',
    source: SHEET,
    run: script(
      "sheet.getRange('C:C').addDeveloperMetadata('tier', 'x'); sheet.insertColumnsBefore(1, 2); var m = sheet.createDeveloperMetadataFinder().withKey('tier').find(); return [m.length, m[0].getValue(), m[0].getLocation().getColumn().getA1Notation(), sheet.getRange('E:E').getDeveloperMetadata().length];",
    ),
    expect: [1, 'x', 'E:E', 1],
  },
  {
    id: 'validation-warns',
    claim: 'A new rule only warns: a script may write anything',
    source: VALIDATION,
    covers: [
      'SpreadsheetApp.newDataValidation',
      'DataValidationBuilder.requireValueInList',
      'DataValidationBuilder.build',
      'Range.setDataValidation',
    ],
    run: script(
      "var r = sheet.getRange('A1'); var rule = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).build(); r.setDataValidation(rule); r.setValue('z'); return [r.getDataValidation().getAllowInvalid(), r.getValue()];",
    ),
    expect: [true, 'z'],
  },
  {
    id: 'validation-strict',
    claim: 'A strict rule refuses a script too and names the cell',
    source: 'live texts in public code',
    covers: ['DataValidationBuilder.setAllowInvalid'],
    run: script(
      "var r = sheet.getRange('F1'); r.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).setAllowInvalid(false).build()); r.setValue('a'); return [said(function () { r.setValue('z'); }), r.getValue()];",
    ),
    expect: ['Exception: The data you entered in cell F1 violates the data validation rules set on this cell.', 'a'],
  },
  {
    id: 'validation-removed',
    claim: 'null removes a rule; a cell without one answers null',
    source: VALIDATION,
    run: script(
      "var r = sheet.getRange('A1'); r.setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build()); var a = r.getDataValidation() !== null; r.setDataValidation(null); return [a, r.getDataValidation(), r.getDataValidations()];",
    ),
    expect: [true, null, [[null]]],
  },
];
