/** Cases: which rows of a block are lines and which are notes, and what is said of their cells. */

import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/core/cell.ts';
import type { Block } from '../../../src/core/rules/table/column.ts';
import { numberCells, readLines } from '../../../src/core/rules/table/parse/read-lines.ts';
import { saidRule } from './said-rule.ts';

const block: Block = {
  title: 'Pets',
  hint: '',
  columns: {
    animal: { title: 'Animal', kind: 'choice', options: ['cat', 'dog'], need: true },
    age: { title: 'Age', kind: 'number', least: 1 },
    names: { title: 'Names', kind: 'words' },
    remark: { title: 'Remark', kind: 'text' },
    value: { title: 'Value', kind: 'setting' },
    unit: { title: 'Unit', kind: 'text', aside: true },
    scope: { title: 'Scope', kind: 'choice', options: ['in', 'out'], blankAs: 'any' },
  },
  rows: () => [],
  needs: ({ animal }) => (animal === 'dog' ? ['animal', 'age', 'value', 'ghost'] : []),
  columnOf: (key, { animal }) => {
    if (animal !== 'dog') return null;
    return { age: { title: 'Age of the dog', kind: 'number', least: 2 } as const }[key] ?? null;
  },
  build: () => ({}),
};
const COLUMNS = { animal: 1, age: 2, names: 3, remark: 4, value: 5, unit: 6, scope: 7, check: 8, source: 9 };
const TITLES = ['', 'Animal', 'Age', 'Names', 'Remark', 'Value', 'Unit', 'Scope', 'Check', 'Source'];
type Row = Readonly<Record<string, Cell>>;

/** The lines of rows below the titles, which stand in row 5 of a table that begins in column C. */
function read(...rows: readonly Row[]) {
  const said: string[] = [];
  const cells: Cell[][] = [['Pets', 'cat'], TITLES];
  for (const row of rows) {
    const line: Cell[] = [];
    for (const [key, value] of Object.entries(row)) line[COLUMNS[key as keyof typeof COLUMNS]] = value;
    cells.push(line);
  }
  const section = { block, start: 0, titleRow: 1, columns: COLUMNS, doubled: [], end: cells.length };
  const origin = { sheetName: 'Tab', originRow: 4, originColumn: 3 };
  const lines = readLines([...cells, ['', 'cat', 5]], section, origin, null, ({ row }, key, fault) =>
    said.push(`${key} ${row}: ${saidRule(fault)}`),
  );
  return { lines, said };
}

describe('a row with one cell', () => {
  test.each<[string, Row, boolean]>([
    ['none', {}, false],
    ['blanks', { animal: '  ', age: '', names: null }, false],
    ['a choice', { animal: 'cat' }, true],
    ['another text where a choice belongs', { animal: 'see below' }, false],
    ['a number', { age: 5 }, true],
    ['a number as text', { age: '5' }, true],
    ['a text where a number belongs', { age: 'see below' }, false],
    ['a faulty figure', { age: '5x' }, true],
    ['a faulty figure behind blanks', { age: '  5x' }, true],
    ['a figure behind a word', { age: 'see row 5' }, false],
    ['a formula error', { age: '#REF!' }, true],
    ['a dash', { age: '-' }, true],
    ['a date', { names: new Date(2026, 0, 1) }, true],
    ['a text where words belong', { names: 'Rex' }, false],
    ['a text', { remark: 'see below' }, false],
    ['a text where a setting belongs', { value: 'see below' }, false],
    ['a number where a setting belongs', { value: 5 }, true],
    ['a number aside', { unit: 5 }, false],
    ['a number in a closing column', { source: 5 }, false],
    ['a check, which is ours', { check: 'C7: is empty' }, false],
    ['a check beside a number', { check: 'C7: is empty', age: 5 }, true],
    ['a word for any', { scope: 'any' }, true],
  ])('%s', (_, row, isLine) => {
    expect(read(row).lines).toHaveLength(isLine ? 1 : 0);
  });

  test('two texts are a line', () => {
    expect(read({ names: 'Rex', remark: 'see below' }).lines).toHaveLength(1);
  });
});

test('a line has its place and a value for each column, with or without a cell', () => {
  const { lines, said } = read({}, { animal: 'cat', age: 3, names: 'Tom, Kit', source: ' Vet ' });
  expect(said).toEqual([]);
  expect(lines).toEqual([
    {
      row: 7,
      columns: { animal: 4, age: 5, names: 6, remark: 7, value: 8, unit: 9, scope: 10, check: 11, source: 12 },
      sheetName: 'Tab',
      values: {
        animal: 'cat',
        age: 3,
        names: ['Tom', 'Kit'],
        remark: '',
        value: '',
        unit: '',
        scope: '',
        source: 'Vet',
        date: '',
        check: '',
      },
    },
  ]);
});

test.each<[string, Row, string[]]>([
  ['a sound one', { animal: 'cat', age: 1 }, []],
  [
    'two faults',
    { animal: 'cow', age: 0 },
    ["animal 6: 'Animal' is “cow”, one of cat, dog is needed.", "age 6: 'Age' is 0, a number from 1 is needed."],
  ],
  [
    'a need of every line, said once',
    { age: 1, remark: 'x' },
    ["animal 6: 'Animal' is empty, one of cat, dog is needed."],
  ],
  [
    'needs of this line, by its own description',
    { animal: 'dog' },
    ["age 6: 'Age of the dog' is empty, a number is needed.", "value 6: 'Value' is empty, a value is needed."],
  ],
  [
    'bounds of this line',
    { animal: 'dog', age: 1, value: 0 },
    ["age 6: 'Age of the dog' is 1, a number from 2 is needed."],
  ],
])('%s', (_, row, said) => {
  expect(read(row).said).toEqual(said);
});

test('the decimal mark is told from the number columns of the lines alone', () => {
  const cells = [['1,5', '1,5'], ['Animal', 'Age', 'Names'], ['cat', '2,5', '3,5'], ['dog'], ['x', '4,5']];
  const section = {
    block,
    start: 0,
    titleRow: 1,
    columns: { animal: 0, age: 1, names: 2, check: 3 },
    doubled: [],
    end: 4,
  };
  expect(numberCells(cells, section)).toEqual(['2,5', undefined]);
});
