/** Conformance of writing and reading cells: exact places, exact shapes, exact error sentences. */
import type { ConformanceCase } from './case.ts';
import { script } from './scripts.ts';

const RANGE = 'https://developers.google.com/apps-script/reference/spreadsheet/range';
const PUBLIC_CODE = 'exact text in several independent public repositories';
const FILLED = {
  sheets: [
    {
      name: 'List',
      rows: [
        ['a', 'b', 'c'],
        ['d', 'e', 'f'],
      ],
    },
  ],
};

export const WRITING: readonly ConformanceCase[] = [
  {
    id: 'write-only-there',
    claim: 'A write at B1 leaves A1 and C1 alone',
    source: RANGE,
    covers: ['Range.getValues'],
    run: script("sheet.getRange('B1').setValue('x'); return sheet.getRange('A1:C1').getValues();", FILLED),
    expect: [['a', 'x', 'c']],
  },
  {
    id: 'read-sees-write',
    claim: 'A range made before a write sees it when read later',
    source: 'https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#flush()',
    run: script("var r = sheet.getRange('A1'); sheet.getRange(1, 1).setValue(7); return r.getValue();", FILLED),
    expect: 7,
  },
  {
    id: 'rows-mismatch',
    claim: 'Too many rows of data throw with both numbers',
    source: PUBLIC_CODE,
    run: script("return said(function () { sheet.getRange('A1:B1').setValues([['p', 'q'], ['r', 's']]); });", FILLED),
    expect:
      'Exception: The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 1.',
  },
  {
    id: 'columns-mismatch',
    claim: 'Too few columns of data throw with both numbers',
    source: PUBLIC_CODE,
    run: script("return said(function () { sheet.getRange('A1:C1').setValues([['p', 'q']]); });", FILLED),
    expect:
      'Exception: The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 3.',
  },
  {
    id: 'mismatch-writes-nothing',
    claim: 'A ragged last row throws and nothing at all is written',
    source: RANGE,
    run: script(
      "said(function () { sheet.getRange('A1:C2').setValues([[1, 2, 3], [4, 5]]); }); return sheet.getRange('A1:C2').getValues();",
      FILLED,
    ),
    expect: [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ],
  },
  {
    id: 'too-long-writes-nothing',
    claim: 'A text over 50,000 characters throws and nothing is written',
    source: 'https://integrately.com/integrations/google-sheets/error',
    run: script(
      "var t = said(function () { sheet.getRange('A1:B1').setValues([['ok', new Array(50002).join('x')]]); }); return [t, sheet.getRange('A1').getValue()];",
      FILLED,
    ),
    expect: ['Exception: Your input contains more than the maximum of 50000 characters in a single cell.', 'a'],
  },
  {
    id: 'values-not-rows',
    claim: 'setValues of a plain list names the types it got',
    source: `${PUBLIC_CODE}; live texts of gas-fakes`,
    run: script("return said(function () { sheet.getRange('A1').setValues([1, 2]); });"),
    expect: "Exception: The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
  },
  {
    id: 'set-values-null',
    claim: 'setValues without data names null',
    source: PUBLIC_CODE,
    run: script("return said(function () { sheet.getRange('A1').setValues(null); });"),
    expect: "Exception: The parameters (null) don't match the method signature for SpreadsheetApp.Range.setValues.",
  },
  {
    id: 'empty-is-empty-text',
    claim: 'Empty cells are read as empty text, always in rows of rows',
    source: RANGE,
    run: script("return [sheet.getRange('A1').getValues(), sheet.getRange('A1').getValue()];"),
    expect: [[['']], ''],
  },
  {
    id: 'null-clears',
    claim: 'setValue(null) and setValue(undefined) clear the cell',
    source: 'https://developers.google.com/apps-script/guides/v8-runtime/migration',
    run: script(
      "sheet.getRange('A1').setValue(null); sheet.getRange('B1').setValue(undefined); return sheet.getRange('A1:C1').getValues();",
      FILLED,
    ),
    expect: [['', '', 'c']],
  },
  {
    id: 'types-kept',
    claim: 'Numbers, texts and booleans keep their type',
    source: RANGE,
    covers: ['Range.setValues'],
    run: script("sheet.getRange('A1:C1').setValues([[1.5, 'x', true]]); return sheet.getRange('A1:C1').getValues();"),
    expect: [[1.5, 'x', true]],
  },
  {
    id: 'set-value-fills',
    claim: 'setValue fills every cell of the range',
    source: RANGE,
    run: script("sheet.getRange('A1:B2').setValue('z'); return sheet.getRange('A1:B2').getValues();"),
    expect: [
      ['z', 'z'],
      ['z', 'z'],
    ],
  },
  {
    id: 'formula-from-text',
    claim: 'A text that begins with = becomes a formula',
    source: RANGE,
    covers: ['Range.getFormulas'],
    run: script("sheet.getRange('A1').setValues([['=1+1']]); return sheet.getRange('A1:B1').getFormulas();"),
    expect: [['=1+1', '']],
  },
  {
    id: 'value-over-formula',
    claim: 'A value written over a formula removes it',
    source: RANGE,
    covers: ['Range.setFormula'],
    run: script(
      "sheet.getRange('A1').setFormula('=1+1'); sheet.getRange('A1').setValue(5); return [sheet.getRange('A1').getFormula(), sheet.getRange('A1').getValue()];",
    ),
    expect: ['', 5],
  },
  {
    id: 'clear-content-keeps-format',
    claim: 'clearContent removes values and formulas and keeps formats',
    source: RANGE,
    covers: ['Range.clearContent', 'Range.isBlank', 'Range.setNumberFormat'],
    run: script(
      "var r = sheet.getRange('A1'); r.setNumberFormat('0.00%').setValue(0.5); r.clearContent(); return [r.getValue(), r.getNumberFormat(), r.isBlank()];",
    ),
    expect: ['', '0.00%', true],
  },
  {
    id: 'notes-null-removes',
    claim: 'setNote(null) removes a note; an untouched cell has an empty note',
    source: RANGE,
    covers: ['Range.setNote', 'Range.getNote', 'Range.getNotes'],
    run: script(
      "var r = sheet.getRange('A1'); r.setNote('n'); var a = r.getNote(); r.setNote(null); return [a, r.getNote(), sheet.getRange('B1').getNotes()];",
    ),
    expect: ['n', '', [['']]],
  },
  {
    id: 'backgrounds-null-resets',
    claim: 'Untouched cells are white; null resets a colour',
    source: RANGE,
    covers: ['Range.setBackgrounds', 'Range.getBackgrounds'],
    run: script("var r = sheet.getRange('A1:B1'); r.setBackgrounds([['#ff0000', null]]); return r.getBackgrounds();"),
    expect: [['#ff0000', '#ffffff']],
  },
  {
    id: 'backgrounds-shape',
    claim: 'setBackgrounds needs the shape of the range too',
    source: RANGE,
    run: script("return said(function () { sheet.getRange('A1:B1').setBackgrounds([['#ff0000']]); });"),
    expect:
      'Exception: The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
  },
  {
    id: 'unknown-member',
    claim: 'A member that is not emulated says so by name',
    source: 'rule of this host: a silent undefined would hide a platform call',
    run: async (kit) => {
      const { host } = await kit.host("function go() { SpreadsheetApp.getActiveSheet().getRange('A1').merge(); }");
      try {
        return host.run('go', []);
      } catch (error) {
        return String(error);
      }
    },
    expect: 'Exception: Range.merge is not emulated',
  },
  {
    id: 'service-errors-are-errors',
    claim: 'What a service throws is an Error of the script own realm, named Exception',
    source: `${PUBLIC_CODE}: logs read "Exception: ..."`,
    run: script('try { sheet.getRange(0, 1); } catch (e) { return [e instanceof Error, e.name]; }'),
    expect: [true, 'Exception'],
  },
];
