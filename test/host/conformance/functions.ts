/** Conformance of custom functions: how cells arrive, what may be returned, how failures show. */
import type { ConformanceCase } from './case.ts';
import { calling } from './scripts.ts';

const FUNCTIONS = 'https://developers.google.com/apps-script/guides/sheets/functions';
const SHAPE =
  'function F(a, b) { return JSON.stringify([a === undefined ? "undefined" : a, b === undefined ? "undefined" : b, arguments.length]); }';

export const FUNCTIONS_CASES: readonly ConformanceCase[] = [
  {
    id: 'one-cell-scalar',
    claim: 'One cell arrives as its value, several as rows of values',
    source: FUNCTIONS,
    run: calling(SHAPE, [
      5,
      [
        [1, 'x'],
        [true, null],
      ],
    ]),
    expect: { value: '[5,[[1,"x"],[true,""]],2]' },
  },
  {
    id: 'one-by-one',
    claim: 'A range of one cell arrives as a scalar',
    source: `${FUNCTIONS} (open for A1:A1)`,
    run: calling(SHAPE, [[['x']]]),
    expect: { value: '["x","undefined",1]' },
  },
  {
    id: 'empty-argument',
    claim: 'An empty cell arrives as empty text, an argument left out as undefined',
    source: FUNCTIONS,
    run: calling(SHAPE, [null]),
    expect: { value: '["","undefined",1]' },
  },
  {
    id: 'date-argument',
    claim: 'A date arrives as a Date of the script own realm',
    source: FUNCTIONS,
    run: calling('function F(d) { return [[d instanceof Date, d.toISOString()]]; }', [new Date(Date.UTC(2024, 0, 2))]),
    expect: { value: [[true, '2024-01-02T00:00:00.000Z']] },
  },
  {
    id: 'array-argument',
    claim: 'Ranges are arrays of the script own realm',
    source: FUNCTIONS,
    run: calling('function F(r) { return r instanceof Array && r[0] instanceof Array; }', [[[1], [2]]]),
    expect: { value: true },
  },
  {
    id: 'case-insensitive',
    claim: 'Names are found in any case; a built-in error names an unknown one',
    source: FUNCTIONS,
    run: async (kit) => {
      const { host } = await kit.host('function Double(x) { return x * 2; } function hidden_() { return 1; }');
      return [host.callFunction('DOUBLE', [4]), host.callFunction('hidden_', [])];
    },
    expect: [{ value: 8 }, { error: '#NAME?', message: "Unknown function: 'hidden_'." }],
  },
  {
    id: 'list-is-column',
    claim: 'A plain list fills a column',
    source: 'several public code bases',
    run: calling("function F() { return ['a', 'b']; }", []),
    expect: { value: [['a'], ['b']] },
  },
  {
    id: 'short-rows-filled',
    claim: 'Rows of unequal length are filled up with empty cells',
    source: FUNCTIONS,
    run: calling('function F() { return [[1, 2], [3]]; }', []),
    expect: {
      value: [
        [1, 2],
        [3, null],
      ],
    },
  },
  {
    id: 'nothing-is-empty',
    claim: 'undefined and null leave cells empty',
    source: FUNCTIONS,
    run: calling('function F() { return [[undefined, null, ""]]; }', []),
    expect: { value: [[null, null, '']] },
  },
  {
    id: 'too-long-text',
    claim: 'A text over 50,000 characters fails with the name of the function',
    source: 'https://github.com/qeet/importjsonapi/issues/10 (live text)',
    run: calling("function F() { return new Array(50002).join('x'); }", []),
    expect: { error: '#ERROR!', message: 'Error: text result of F is longer than the limit of 50000 characters' },
  },
  {
    id: 'thrown-error',
    claim: 'A thrown error shows #ERROR! with its message and its line',
    source: 'https://github.com/ljay79/jira-tools/issues/261 (live text)',
    run: async (kit) => {
      const { host } = await kit.host("\n\nfunction F() {\n  throw new Error('goal is unknown');\n}");
      const result = host.callFunction('F', []);
      return 'error' in result ? [result.error, result.message.replace(/ \(line [0-9]+\)\.$/, ' (line N).')] : result;
    },
    expect: ['#ERROR!', 'Error: goal is unknown (line N).'],
  },
  {
    id: 'forbidden-setter',
    claim: 'A forbidden setter that is not caught ends the function with its sentence',
    source: FUNCTIONS,
    run: async (kit) => {
      const { host } = await kit.host("function F() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); }");
      const result = host.callFunction('F', []);
      return 'error' in result && result.message.startsWith('Exception: You do not have permission to call setValue');
    },
    expect: true,
  },
  {
    id: 'object-result',
    claim: 'An object is no value of a cell',
    source: 'the stricter of two readings: the platform shows something different each time',
    run: async (kit) => {
      const { host } = await kit.host('function F() { return { a: 1 }; }');
      return 'error' in host.callFunction('F', []);
    },
    expect: true,
  },
  {
    id: 'results-reused',
    claim: 'Equal arguments reuse the result: what a function reads besides them makes it stale',
    source: `${FUNCTIONS}; https://github.com/bradjasper/ImportJSON/issues/57`,
    run: async (kit) => {
      const { host } = await kit.host(
        "function F(a) { return SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); } function set(v) { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(v); }",
      );
      host.run('set', ['old']);
      const before = host.callFunction('F', [1]);
      host.run('set', ['new']);
      const same = host.callFunction('F', [1]);
      const other = host.callFunction('F', [2]);
      host.forgetResults();
      return [before, same, other, host.callFunction('F', [1])];
    },
    expect: [{ value: 'old' }, { value: 'old' }, { value: 'new' }, { value: 'new' }],
  },
  {
    id: 'active-range-is-caller',
    claim: 'The active range inside a custom function is the cell being calculated',
    source: 'https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#getActiveRange()',
    run: async (kit) => {
      const { host, store } = await kit.host(
        'function F() { return SpreadsheetApp.getActiveRange().getA1Notation(); }',
      );
      return host.callFunction('F', [], { sheetId: store.activeSheetId(), row: 7, column: 3 });
    },
    expect: { value: 'C7' },
  },
  {
    id: 'time-limit',
    claim: 'Past 30 seconds a custom function ends with an error',
    source: 'https://developers.google.com/apps-script/guides/services/quotas',
    run: calling('function F() { try { Utilities.sleep(31000); } catch (e) { return "survived"; } }', []),
    expect: { error: '#ERROR!', message: 'Exception: Exceeded maximum execution time' },
  },
];
