/** Conformance of dates, formats and shown texts. */
import type { ConformanceCase } from './case.ts';
import { script } from './scripts.ts';

const RANGE = 'https://developers.google.com/apps-script/reference/spreadsheet/range';

const shown = (
  id: string,
  claim: string,
  locale: string,
  pairs: readonly (readonly [number | string | boolean, string, string])[],
): ConformanceCase => ({
  id,
  claim,
  source: `${RANGE}#getDisplayValues()`,
  run: script(
    `var pairs = ${JSON.stringify(pairs)}; return pairs.map(function (p, i) { var r = sheet.getRange(i + 1, 1); if (p[1]) r.setNumberFormat(p[1]); r.setValue(p[0]); return r.getDisplayValue(); });`,
    { locale },
  ),
  expect: pairs.map(([, , text]) => text),
});

export const VALUES: readonly ConformanceCase[] = [
  {
    id: 'date-is-date',
    claim: 'A date cell is read as a Date of the script own realm, at midnight of the spreadsheet zone',
    source: RANGE,
    run: script(
      "sheet.getRange('A1').setValue('2024-03-01'); var d = sheet.getRange('A1').getValue(); return [d instanceof Date, d.toISOString()];",
      { timeZone: 'Europe/Berlin' },
    ),
    expect: [true, '2024-02-29T23:00:00.000Z'],
  },
  {
    id: 'shown-block',
    claim:
      'The texts of a range as it shows them come row by row, also those of dates and numbers; an empty cell is an empty text',
    source: `${RANGE}#getDisplayValues()`,
    covers: ['Range.getDisplayValues'],
    run: script(
      "var r = sheet.getRange('A1:B2'); r.setValues([['2024-03-01', 0.034], ['', true]]); sheet.getRange('B1').setNumberFormat('0.0%'); return r.getDisplayValues();",
    ),
    expect: [
      ['2024-03-01', '3.4%'],
      ['', 'TRUE'],
    ],
  },
  {
    id: 'date-written',
    claim: 'A Date written is shown in the locale date format and read back unchanged',
    source: RANGE,
    run: script(
      "var r = sheet.getRange('A1'); r.setValue(new Date(Date.UTC(2024, 6, 15))); return [r.getDisplayValue(), r.getValue().toISOString()];",
      { locale: 'de_DE' },
    ),
    expect: ['15.07.2024', '2024-07-15T00:00:00.000Z'],
  },
  {
    id: 'date-summer-time',
    claim: 'Summer time of the zone counts at the date itself',
    source: RANGE,
    run: script(
      "return ['2024-01-15', '2024-07-15', '2024-03-31'].map(function (t, i) { var r = sheet.getRange(i + 1, 1); r.setValue(t); return r.getValue().toISOString(); });",
      { timeZone: 'America/New_York' },
    ),
    expect: ['2024-01-15T05:00:00.000Z', '2024-07-15T04:00:00.000Z', '2024-03-31T04:00:00.000Z'],
  },
  {
    id: 'number-with-date-format',
    claim: 'A number under a date format is read as a Date, under a percent format as the number',
    source: RANGE,
    covers: ['Range.setNumberFormats'],
    run: script(
      "sheet.getRange('A1:B1').setNumberFormats([['yyyy-mm-dd', '0.0%']]).setValues([[45292, 0.034]]); var v = sheet.getRange('A1:B1').getValues()[0]; return [v[0].toISOString(), v[1]];",
    ),
    expect: ['2024-01-01T00:00:00.000Z', 0.034],
  },
  {
    id: 'array-of-realm',
    claim: 'What getValues answers are arrays of the script own realm',
    source: 'https://developers.google.com/apps-script/guides/v8-runtime',
    run: script(
      'var v = sheet.getRange(1, 1, 2, 2).getValues(); return [v instanceof Array, v[1] instanceof Array, Array.isArray(v)];',
    ),
    expect: [true, true, true],
  },
  {
    id: 'values-are-copies',
    claim: 'Changing what getValues answered changes no cell',
    source: RANGE,
    run: script(
      "var v = sheet.getRange('A1').getValues(); v[0][0] = 'changed'; return sheet.getRange('A1').getValue();",
      {
        sheets: [{ name: 'List', rows: [['kept']] }],
      },
    ),
    expect: 'kept',
  },
  shown('display-en', 'en_US: number formats as shown', 'en_US', [
    [1234567.891, '#,##0.00', '1,234,567.89'],
    [0.034, '0.00%', '3.40%'],
    [0.5, '0%', '50%'],
    [1234.5, '', '1234.5'],
    [883, '"$"#,##0', '$883'],
    [-2.5, '"$"#,##0.00', '-$2.50'],
    [-2.5, '#,##0.0;(#,##0.0)', '(2.5)'],
    [1.005, '0.00', '1.01'],
    [0, '#,##0;-#,##0;"none"', 'none'],
    [true, '', 'TRUE'],
    ['text', '', 'text'],
    [12345, '0.00E+00', '1.23E+04'],
  ]),
  shown('display-de', 'de_DE: the same formats with the locale marks', 'de_DE', [
    [1234567.891, '#,##0.00', '1.234.567,89'],
    [0.034, '0.0%', '3,4%'],
    [1234.5, '', '1234,5'],
    [true, '', 'WAHR'],
  ]),
  shown('display-fr', 'fr_FR: a narrow space between thousands', 'fr_FR', [
    [1234567.5, '#,##0.0', '1\u202f234\u202f567,5'],
    [false, '', 'FAUX'],
  ]),
  {
    id: 'display-dates',
    claim: 'Dates are shown as their format says, an m beside hours or seconds is minutes',
    source: 'https://developers.google.com/sheets/api/guides/formats',
    run: script(
      "return ['m/d/yyyy', 'dd.mm.yy', 'd-mmm', 'mmmm yyyy', 'h:mm:ss', 'yyyy-mm-dd hh:mm', 'h:mm am/pm'].map(function (f, i) { return sheet.getRange(i + 1, 1).setNumberFormat(f).setValue(45356.5625).getDisplayValue(); });",
    ),
    expect: ['3/5/2024', '05.03.24', '5-Mar', 'March 2024', '13:30:00', '2024-03-05 13:30', '1:30 PM'],
  },
  {
    id: 'set-numbers-keep-format',
    claim: 'A number written leaves the format of its cell',
    source: RANGE,
    run: script(
      "var r = sheet.getRange('A1'); r.setNumberFormat('0.0%'); r.setValue(0.125); return [r.getNumberFormat(), r.getDisplayValue()];",
    ),
    expect: ['0.0%', '12.5%'],
  },
  {
    id: 'automatic-format',
    claim: 'An automatic cell answers the automatic pattern, and General resets to it',
    source: 'live answers reported in several public code bases',
    run: script(
      "var r = sheet.getRange('A1'); var a = r.getNumberFormat(); r.setNumberFormat('0%'); r.setNumberFormat('General'); return [a, r.getNumberFormat()];",
    ),
    expect: ['0.###############', '0.###############'],
  },
  {
    id: 'not-a-number',
    claim: 'NaN and infinity written to a cell show as an error, never as 0',
    source: RANGE,
    run: script("sheet.getRange('A1:B1').setValues([[NaN, Infinity]]); return sheet.getRange('A1:B1').getValues();"),
    expect: [['#NUM!', '#NUM!']],
  },
];
