/** Conformance of formulas in cells: what a custom function is given, what it fills, when it runs again. */
import type { ConformanceCase } from './case.ts';
import { inCells } from './scripts.ts';

const FUNCTIONS = 'https://developers.google.com/apps-script/guides/sheets/functions';
const SHAPE =
  "function F(v) { return v === undefined ? 'nothing' : Array.isArray(v) ? v.length + ' x ' + v[0].length : typeof v; }";
const GRID = "function F() { return [['a', 'b'], ['c', 'd']]; }";
/** Reads a cell besides its argument. */
const PEEK = "function F(v) { return v + SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); }";

export const CELLS: readonly ConformanceCase[] = [
  {
    id: 'spill',
    claim: 'Rows of values fill the cells right of and below the formula',
    source: FUNCTIONS,
    run: inCells(GRID, [{ set: { A1: '=F()' }, read: 'A1:B2' }]),
    expect: [
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
  },
  {
    id: 'spill-blocked',
    claim: 'Rows without room show #REF! and overwrite nothing; they fit once there is room',
    source: `${FUNCTIONS}; live reports`,
    run: inCells(GRID, [
      { set: { A1: '=F()', B2: 'mine' }, read: 'A1:B2' },
      { set: { B2: null }, read: 'A1:B2' },
    ]),
    expect: [
      [
        ['#REF!', ''],
        ['', 'mine'],
      ],
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
  },
  {
    id: 'spill-note',
    claim: 'What hovers over a formula without room names the first cell in the way; over one that throws, its message',
    source: 'live reports; https://github.com/ljay79/jira-tools/issues/261',
    needs: 'calculation',
    run: async (kit) => {
      const { host, store } = await kit.host(
        `${GRID} function G() { throw new Error('no goal'); } function put() { var s = SpreadsheetApp.getActiveSheet(); s.getRange('B2').setValue('mine'); s.getRange('A1').setFormula('=F()'); s.getRange('D1').setFormula('=G()'); }`,
      );
      host.run('put', []);
      await kit.settled(store);
      const { messageAt } = store as { messageAt?(sheetId: number, row: number, column: number): string };
      const note = (column: number) => messageAt?.(store.activeSheetId(), 1, column).replace(/line [0-9]+/, 'line N');
      return [note(1), note(4)];
    },
    expect: ['Array result was not expanded because it would overwrite data in B2.', 'Error: no goal (line N).'],
  },
  {
    id: 'spill-shrinks',
    claim: 'Cells that a smaller result no longer fills are empty again',
    source: FUNCTIONS,
    run: inCells('function F(n) { return [[1], [2], [3]].slice(0, n); }', [
      { set: { A1: 3, B1: '=F(A1)' }, read: 'B1:B3' },
      { set: { A1: 1 }, read: 'B1:B3' },
    ]),
    expect: [
      [[1], [2], [3]],
      [[1], [''], ['']],
    ],
  },
  {
    id: 'cell-argument',
    claim: 'A cell arrives as its value, a range of one cell too, several cells as rows',
    source: `${FUNCTIONS} (open for A1:A1: both are accepted by the add-on)`,
    run: inCells(SHAPE, [
      { set: { A1: 5, B1: '=F(A1)', B2: '=F(A1:A1)', B3: '=F(A1:A4)', B4: '=F()' }, read: 'B1:B4' },
    ]),
    expect: [[['number'], ['number'], ['4 x 1'], ['nothing']]],
  },
  {
    id: 'open-range-argument',
    claim: 'An open range arrives with every row down to the end of the grid',
    source: 'https://stackarchitect.xyz/blog/google-sheets-custom-function-errors/; consistent with the guide',
    run: inCells(SHAPE, [{ set: { A2: 1, B1: '=F(A2:A)' }, read: 'B1' }]),
    expect: [[['999 x 1']]],
  },
  {
    id: 'arrayformula-once',
    claim: 'ARRAYFORMULA calls a custom function once, with all rows',
    source:
      'https://tanaikech.github.io/2023/11/20/technique-of-array-processing-for-custom-functions-on-google-spreadsheet-using-google-apps-script/',
    run: inCells(SHAPE, [{ set: { A1: 1, A2: 2, B1: '=ARRAYFORMULA(F(A1:A2))' }, read: 'B1:B2' }]),
    expect: [[['2 x 1'], ['']]],
  },
  {
    id: 'error-argument',
    claim: 'A cell with an error arrives as the text of its error',
    source: 'several public code bases',
    run: inCells('function F(v) { return [typeof v, v].join(" "); }', [
      { set: { A1: '=1/0', B1: '=F(A1)' }, read: 'B1' },
    ]),
    expect: [[['string #DIV/0!']]],
  },
  {
    id: 'follows-arguments',
    claim: 'A function runs again when a cell among its arguments changes, not when another one does that it reads',
    source: `${FUNCTIONS}; https://github.com/bradjasper/ImportJSON/issues/57`,
    run: inCells(PEEK, [
      { set: { A1: 1, A2: 10, B1: '=F(A2)' }, read: 'B1' },
      { set: { A1: 2 }, read: 'B1' },
      { set: { A2: 20 }, read: 'B1' },
    ]),
    expect: [[[11]], [[11]], [[22]]],
  },
  {
    id: 'thrown-in-cell',
    claim: 'A function that throws shows #ERROR!',
    source: 'https://github.com/ljay79/jira-tools/issues/261',
    run: inCells("function F() { throw new Error('no'); }", [
      { set: { A1: '=F()', A2: '=IFERROR(F(); "caught")' }, read: 'A1:A2' },
    ]),
    expect: [[['#ERROR!'], ['caught']]],
  },
  {
    id: 'unknown-in-cell',
    claim: 'A function that is not there shows #NAME?',
    source: 'https://github.com/flexiodata/flexio-web-app/issues/472',
    run: inCells('function F() {}', [{ set: { A1: '=NO_SUCH_FUNCTION(1)' }, read: 'A1' }]),
    expect: [[['#NAME?']]],
  },
  {
    id: 'unknown-name-argument',
    claim: 'An argument that names no range shows #NAME?, wherever it stands, and the function does not run',
    source: 'several public code bases, which quote “Unknown range name” for it',
    run: inCells('function F(v, w) { return [typeof v, typeof w].join(" "); }', [
      {
        set: {
          A1: '=F(1; NO_SUCH_NAME)',
          A2: '=F(NO_SUCH_NAME; 1)',
          A3: '=F(1; SUM(NO_SUCH_NAME))',
          A4: '=IFERROR(F(1; NO_SUCH_NAME); "caught")',
          A5: '=F(1; "NO_SUCH_NAME")',
        },
        read: 'A1:A5',
      },
    ]),
    expect: [[['#NAME?'], ['#NAME?'], ['#NAME?'], ['caught'], ['number string']]],
  },
  {
    id: 'volatile-argument',
    claim: 'An argument that comes from NOW() or RAND(), also through another cell, leaves Loading... for ever',
    source: FUNCTIONS,
    run: inCells(SHAPE, [
      { set: { A1: '=RAND()', A2: '=A1+1', B1: '=F(NOW())', B2: '=F(A1)', B3: '=F(A2)', B4: '=F(A9)' }, read: 'B1:B4' },
    ]),
    expect: [[['Loading...'], ['Loading...'], ['Loading...'], ['string']]],
  },
  {
    id: 'today-argument',
    claim: 'TODAY() as an argument: taken for as unsafe as NOW()',
    source: `${FUNCTIONS} (open: named as an exception for import functions only)`,
    run: inCells(SHAPE, [{ set: { B1: '=F(TODAY())' }, read: 'B1' }]),
    expect: [[['Loading...']]],
  },
  {
    id: 'semicolon-everywhere',
    claim: 'A semicolon separates arguments in every locale',
    source:
      'https://github.com/mricon/ingress-fieldplan/issues/5; https://github.com/axemonk/Spreadsheet-Formula/issues/19',
    run: inCells('', [{ set: { A1: '=SUM(1;2)' }, read: 'A1' }], { locale: 'en_US' }),
    expect: [[[3]]],
  },
  {
    id: 'semicolon-de',
    claim: 'de_DE: a semicolon separates arguments, a comma is the decimal mark, also in formulas written by a script',
    source:
      'https://github.com/diegomanuel/binance-to-google-sheets/issues/105 (open: what setFormula makes of a comma)',
    run: inCells('', [{ set: { A1: '=SUM(1;2)', A2: '=SUM(1,5;2)' }, read: 'A1:A2' }], { locale: 'de_DE' }),
    expect: [[[3], [3.5]]],
  },
];
