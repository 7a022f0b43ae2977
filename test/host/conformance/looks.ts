/** Conformance of looks and choices of cells: weights, colours, wrapping, widths, notes and lists by row. */
import type { ConformanceCase } from './case.ts';
import { script } from './scripts.ts';

const RANGE = 'https://developers.google.com/apps-script/reference/spreadsheet/range';
const SHEET = 'https://developers.google.com/apps-script/reference/spreadsheet/sheet';

export const LOOKS: readonly ConformanceCase[] = [
  {
    id: 'font-weights',
    claim: 'Weights are set for a range or cell by cell; untouched cells and null are normal',
    source: RANGE,
    covers: ['Range.setFontWeight', 'Range.setFontWeights', 'Range.getFontWeights'],
    run: script(
      "sheet.getRange('A1:B1').setFontWeight('bold'); sheet.getRange('B2:C2').setFontWeights([['bold', null]]); return sheet.getRange('A1:C2').getFontWeights();",
    ),
    expect: [
      ['bold', 'bold', 'normal'],
      ['normal', 'bold', 'normal'],
    ],
  },
  {
    id: 'font-weights-shape',
    claim: 'setFontWeights needs the shape of the range',
    source: RANGE,
    run: script("return said(function () { sheet.getRange('A1:A2').setFontWeights([['bold']]); });"),
    expect:
      'Exception: The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
  },
  {
    id: 'font-colors',
    claim: 'Font colours are set cell by cell; null resets to black',
    source: RANGE,
    covers: ['Range.setFontColors'],
    run: script("var r = sheet.getRange('A1:B1'); r.setFontColors([['#ff0000', null]]); return r.getFontColors();"),
    expect: [['#ff0000', '#000000']],
  },
  {
    id: 'wrap-strategies',
    claim: 'A cell wraps by the strategy WRAP, not by CLIP or OVERFLOW',
    source: RANGE,
    covers: [
      'Range.setWrapStrategy',
      'SpreadsheetApp.WrapStrategy',
      'WrapStrategy.WRAP',
      'WrapStrategy.CLIP',
      'WrapStrategy.OVERFLOW',
    ],
    run: script(
      "var w = SpreadsheetApp.WrapStrategy, r = sheet.getRange('A1'); return [w.WRAP, w.CLIP, w.OVERFLOW].map(function (s) { return r.setWrapStrategy(s).getWrap(); });",
    ),
    expect: [true, false, false],
  },
  {
    id: 'column-widths',
    claim: 'setColumnWidths gives neighbours one width and leaves the next column',
    source: SHEET,
    covers: ['Sheet.setColumnWidths'],
    run: script(
      'sheet.setColumnWidths(2, 2, 240); return [1, 2, 3, 4].map(function (at) { return sheet.getColumnWidth(at) === 240; });',
    ),
    expect: [false, true, true, false],
  },
  {
    id: 'wrap-on-and-off',
    claim: 'setWrap turns the wrapping of a cell on and off',
    source: RANGE,
    covers: ['Range.setWrap'],
    run: script(
      "var r = sheet.getRange('A1:B1'); return [true, false].map(function (on) { return r.setWrap(on).getWrap(); });",
    ),
    expect: [true, false],
  },
  {
    id: 'column-width',
    claim: 'A column keeps the width it was given, and takes it along when columns are inserted before it',
    source: SHEET,
    covers: ['Sheet.setColumnWidth'],
    run: script(
      'sheet.setColumnWidth(2, 240); sheet.insertColumnsAfter(1, 1); return [sheet.getColumnWidth(3), sheet.getColumnWidth(1) === 240];',
    ),
    expect: [240, false],
  },
  {
    id: 'notes-by-cell',
    claim: 'Notes are set cell by cell; empty text and null leave none',
    source: RANGE,
    covers: ['Range.setNotes'],
    run: script(
      "var r = sheet.getRange('A1:C1'); r.setNote('old'); r.setNotes([['new', '', null]]); return [r.getNotes(), sheet.getLastColumn()];",
    ),
    expect: [[['new', '', '']], 0],
  },
  {
    id: 'validations-by-cell',
    claim: 'Rules are set cell by cell, null for none, and cleared together',
    source: RANGE,
    covers: ['Range.setDataValidations', 'Range.clearDataValidations'],
    run: script(
      "var r = sheet.getRange('A1:B1'), rule = SpreadsheetApp.newDataValidation().requireValueInList(['a'], true).build(); r.setDataValidations([[rule, null]]); var there = r.getDataValidations()[0].map(function (d) { return d === null ? null : d.getCriteriaValues()[0]; }); r.clearDataValidations(); return [there, r.getDataValidations()];",
    ),
    expect: [[['a'], null], [[null, null]]],
  },
  {
    id: 'clear-format',
    claim: 'clearFormat takes number formats and looks away and leaves values and notes',
    source: RANGE,
    covers: ['Range.clearFormat'],
    run: script(
      "var r = sheet.getRange('A1'); r.setValue(0.5).setNumberFormat('0%').setFontWeight('bold').setNote('n'); r.clearFormat(); return [r.getValue(), r.getNumberFormat(), r.getFontWeights(), r.getNote()];",
    ),
    expect: [0.5, '0.###############', [['normal']], 'n'],
  },
  {
    id: 'number-formats-shape',
    claim: 'setNumberFormats and setFormulas need the shape of the range, and write nothing without it',
    source: RANGE,
    run: script(
      "var r = sheet.getRange('A1:B1'); return [said(function () { r.setNumberFormats([['0', '0'], ['0', '0']]); }), said(function () { r.setFormulas([['=1']]); }), r.getFormulas()];",
    ),
    expect: [
      'Exception: The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 1.',
      'Exception: The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
      [['', '']],
    ],
  },
  {
    id: 'set-formulas',
    claim: 'setFormulas writes formulas with or without the sign, and empties cells for an empty text',
    source: RANGE,
    covers: ['Range.setFormulas'],
    run: script(
      "var r = sheet.getRange('A1:C1'); r.setValue('old'); r.setFormulas([['=1+1', 'SUM(2)', '']]); return [r.getFormulas(), sheet.getRange('C1').getValue()];",
    ),
    expect: [[['=1+1', '=SUM(2)', '']], ''],
  },
];
