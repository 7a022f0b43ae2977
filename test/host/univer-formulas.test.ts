/** Cases: formulas as written in Google Sheets, through Univer's engine. */
import { expect, test } from 'vitest';
import type { CellInput, CellValue } from '../../src/host/cells/cell-store.ts';
import { createUniverStore, type UniverStore } from '../../src/host/cells/univer-store.ts';
import { headlessUniver } from '../helpers/univer-headless.ts';

type Call = { readonly name: string; readonly args: readonly unknown[]; readonly cell: string };

/** ECHO shows what it got as text, GRID answers two rows of two, FAIL throws. */
function open(rows: readonly (readonly CellInput[])[], grid = { rows: 12, columns: 10 }) {
  const store = createUniverStore(headlessUniver(), {
    sheets: [
      { name: 'List', ...grid },
      { name: 'Creator rules', rows: 5, columns: 8 },
    ],
  });
  const calls: Call[] = [];
  store.registerFunctions(['ECHO', 'GRID', 'FAIL'], (name, args, { sheetId, row, column }) => {
    calls.push({ name, args, cell: `${sheetId} ${row} ${column}` });
    if (name === 'FAIL') return { error: '#ERROR!', message: 'Error: no good (line 3).' };
    return {
      value:
        name === 'GRID'
          ? [
              ['a', 1],
              [true, new Date(Date.UTC(2026, 0, 2))],
            ]
          : JSON.stringify(args),
    };
  });
  store.write(0, { row: 1, column: 1, rows: rows.length, columns: rows[0]?.length ?? 0 }, rows);
  return { store, calls };
}

test('an argument that names nothing is #NAME?, wherever it stands, and no call is made', async () => {
  const formulas = ['=ECHO(1; NO_SUCH_NAME)', '=ECHO(NO_SUCH_NAME; 1)', '=IFERROR(ECHO(NO_SUCH_NAME); "caught")'];
  const { store, calls } = open(formulas.map((formula) => [{ formula }]));
  await store.settled();
  expect([at(store, 1, 1), at(store, 2, 1), at(store, 3, 1)]).toEqual(['#NAME?', '#NAME?', 'caught']);
  expect(calls).toEqual([]);
});

const COLUMN: CellInput[][] = [[{ value: 'Followers' }], [{ value: 1000 }], [{ value: null }], [{ value: '12.5K' }]];

function put(store: UniverStore, row: number, column: number, cell: CellInput, sheetId = 0): void {
  store.write(sheetId, { row, column, rows: 1, columns: 1 }, [[cell]]);
}
function at(store: UniverStore, row: number, column: number): CellValue {
  return store.values(0, { row, column, rows: 1, columns: 1 })[0]?.[0] ?? null;
}
const blanks = (count: number): string => Array.from({ length: count }, () => '[""]').join(',');

test.each([
  ['a cell', '=ECHO(A2)', '[1000]'],
  ['an empty cell', '=ECHO(A3)', '[""]'],
  ['a range', '=ECHO(A1:A4)', '[[["Followers"],[1000],[""],["12.5K"]]]'],
  ['a range of one cell', '=ECHO(A2:A2)', '[1000]'],
  ['an open column', '=ECHO(A2:A)', `[[[1000],[""],["12.5K"],${blanks(8)}]]`],
  ['an absolute open column', '=ECHO($A$2:$A)', `[[[1000],[""],["12.5K"],${blanks(8)}]]`],
  ['a whole column', '=ECHO(A:A)', `[[["Followers"],[1000],[""],["12.5K"],${blanks(8)}]]`],
  ['a whole row', '=ECHO(4:4)', '[[["12.5K","","","","","","","","",""]]]'],
  ['an open row', '=ECHO(A2:2)', '[[[1000,"","","","","","","","",""]]]'],
  ['another tab, open', "=ECHO('Creator rules'!A2:B)", '[[["",""],["",""],["",""],["",""]]]'],
  ['semicolons', '=ECHO(A2;"x;y";TRUE)', '[1000,"x;y",true]'],
  ['ARRAYFORMULA', '=ECHO(ARRAYFORMULA(A2:A4&"!"))', '[[["1000!"],["!"],["12.5K!"]]]'],
  ['a date', '=ECHO(B11)', '["2025-03-01T00:00:00.000Z"]'],
  ['a percentage', '=ECHO(B12)', '[0.034]'],
  ['an error', '=ECHO(1/0)', '["#DIV/0!"]'],
  ['no arguments', '=ECHO()', '[]'],
  ['an open column that starts below the grid', '=ECHO(A99:A)', '["#REF!"]'],
])('%s arrives as Sheets passes it', async (_, formula, expected) => {
  const { store } = open(COLUMN, { rows: 12, columns: 10 });
  put(store, 11, 2, { value: 45717, format: 'yyyy-mm-dd' });
  put(store, 12, 2, { value: 0.034, format: '0.0%' });
  const row = formula.includes('4:4') || formula.includes('A2:2') ? 9 : 6;
  put(store, row, 5, { formula });
  await store.settled();
  // The grid has 12 rows, one of them above the open column: 11 cells arrive.
  expect(at(store, row, 5)).toBe(expected);
  expect(store.formulas(0, { row, column: 5, rows: 1, columns: 1 })).toEqual([[formula]]);
});

test('an array fills the cells right and below, dates with a format', async () => {
  const { store } = open(COLUMN);
  put(store, 1, 3, { formula: '=GRID()' });
  await store.settled();
  expect(store.values(0, { row: 1, column: 3, rows: 2, columns: 2 })).toEqual([
    ['a', 1],
    [true, 46024],
  ]);
  expect(store.lastCell(0)).toEqual({ row: 4, column: 4 });
});

test('an array without room shows #REF! and says why, and fits once there is room', async () => {
  const { store } = open(COLUMN);
  put(store, 2, 4, { value: 'in the way' });
  put(store, 1, 3, { formula: '=GRID()' });
  await store.settled();
  expect(at(store, 1, 3)).toBe('#REF!');
  expect(store.messageAt(0, 1, 3)).toBe('Array result was not expanded because it would overwrite data in D2.');
  put(store, 2, 4, { value: null });
  await store.settled();
  expect(at(store, 1, 3)).toBe('a');
  expect(store.messageAt(0, 1, 3)).toBe('');
});

test('a throw shows #ERROR! with its message, which IFERROR catches directly and through a cell', async () => {
  const { store } = open(COLUMN);
  put(store, 1, 3, { formula: '=FAIL(A2)' });
  put(store, 2, 3, { formula: '=IFERROR(FAIL(A2), "caught")' });
  put(store, 3, 3, { formula: '=IFERROR(C1, "caught")' });
  put(store, 4, 3, { formula: '=ECHO(C1)' });
  await store.settled();
  expect(store.values(0, { row: 1, column: 3, rows: 4, columns: 1 }).flat()).toEqual([
    '#ERROR!',
    'caught',
    'caught',
    '["#ERROR!"]',
  ]);
  expect(store.messageAt(0, 1, 3)).toBe('Error: no good (line 3).');
  put(store, 1, 3, { formula: '=ECHO(A2)' });
  await store.settled();
  expect(store.messageAt(0, 1, 3)).toBe('');
});

test('a change runs the formulas that depend on it and no others', async () => {
  const { store, calls } = open(COLUMN);
  store.setNamedRect({
    name: 'CREATOR_RULES',
    sheetId: 1,
    rect: { row: 1, column: 1, rows: 5, columns: 8 },
    wholeColumns: true,
  });
  put(store, 1, 3, { formula: '=ECHO(A2:A)' });
  put(store, 2, 3, { formula: '=ECHO(A2, CREATOR_RULES)' });
  put(store, 3, 3, { formula: '=ECHO(B9)' });
  await store.settled();
  const seen = async (change: () => void): Promise<string[]> => {
    calls.length = 0;
    change();
    await store.settled();
    return calls.map((call) => call.cell).sort();
  };
  expect(await seen(() => put(store, 12, 1, { value: 5 }))).toEqual(['0 1 3']);
  expect(await seen(() => put(store, 5, 8, { value: 'rule' }, 1))).toEqual(['0 2 3']);
  expect(await seen(() => put(store, 9, 2, { value: 1 }))).toEqual(['0 3 3']);
  expect(await seen(() => store.insertLines(0, 'rows', 13, 2))).toContain('0 1 3');
  expect(await seen(() => put(store, 14, 1, { value: 7 }))).toEqual(['0 1 3']);
});

test.each([
  ['a column inserted before', '=ECHO(A2:A)', 'columns', 1, '=ECHO(B2:B)'],
  ['a column inserted behind', '=ECHO(A2:A)', 'columns', 2, '=ECHO(A2:A)'],
  ['a row inserted above', '=ECHO(A2:A)', 'rows', 1, '=ECHO(A3:A)'],
  ['two columns wide', '=ECHO(A2:B)', 'columns', 2, '=ECHO(A2:C)'],
  ['absolute', '=ECHO($A$2:$A)', 'columns', 1, '=ECHO($B$2:$B)'],
  ['a closed one', '=ECHO(A2:A4)', 'columns', 1, '=ECHO(B2:B4)'],
  ['a whole column', '=ECHO(A:A)', 'columns', 1, '=ECHO(B:B)'],
  ['an open row', '=ECHO(B4:4)', 'rows', 1, '=ECHO(B5:5)'],
] as const)('references move along: %s', async (_, formula, axis, position, expected) => {
  const { store } = open(COLUMN);
  put(store, 8, 6, { formula });
  await store.settled();
  store.insertLines(0, axis, position, 1);
  await store.settled();
  const [row, column] = [axis === 'rows' ? 9 : 8, axis === 'columns' ? 7 : 6];
  expect(store.formulas(0, { row, column, rows: 1, columns: 1 })).toEqual([[expected]]);
});
