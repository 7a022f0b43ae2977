/** Cases: where blocks stand, by whole, partial, doubled and moved titles. */
import { expect, test } from 'vitest';
import type { Cell } from '../../../src/core/cell.ts';
import type { Block, Columns } from '../../../src/core/rules/table/column.ts';
import { findSections } from '../../../src/core/rules/table/parse/find-sections.ts';

const text = (title: string) => ({ title, kind: 'text' }) as const;
function made(title: string, columns: Columns): Block {
  return { title, hint: '', columns, rows: () => [], build: () => ({}) };
}
const LONG = `Q${'x'.repeat(79)}`;
const PETS = made('Pet list', {
  animal: text('Animal'),
  age: text('Age'),
  name: text('Pet name'),
  unit: { ...text('Unit'), aside: true },
});
const CARS = made('Cars', {
  make: text('Make'),
  age: text('Age'),
  doors: text('Doors'),
  price: text('Price'),
  long: text(LONG),
});

type Found = readonly [title: string, start: number, titleRow: number, end: number, keys: string];
/** `keys` names each key with its column, and titles that stand again behind a bar. */
function found(cells: readonly (readonly Cell[])[], from = 0): Found[] {
  return findSections(cells, from, [PETS, CARS]).map(({ block, start, titleRow, end, columns, doubled }) => [
    block.title,
    start,
    titleRow,
    end,
    [
      ...Object.entries(columns).map(([key, column]) => `${key} ${column}`),
      ...doubled.map(({ title, column }) => `| ${title} ${column}`),
    ].join(' '),
  ]);
}

const ALL = ['Animal', 'Age', 'Pet name', 'Unit'];
const KEYS = 'animal 0 age 1 name 2 unit 3';
test.each<[string, Cell[][], Found[]]>([
  ['nothing', [], []],
  ['no titles', [['Pet list'], ['cat', 3]], []],
  ['a title and its columns', [['Pet list'], ALL, ['cat']], [['Pet list', 0, 1, 3, KEYS]]],
  ['columns without a title', [['cat'], ALL, ['cat']], [['Pet list', 1, 1, 3, KEYS]]],
  ['three rows in between', [['Pet list'], ['a'], [], ['b'], ALL], [['Pet list', 0, 4, 5, KEYS]]],
  ['a title too far above', [['Pet list'], ['a'], ['b'], ['c'], ALL], [['Pet list', 4, 4, 5, KEYS]]],
  ['a title too far above for two columns', [['Pet list'], ['a'], ['b'], ['c'], ['Make', 'Age']], []],
  [
    'two blocks',
    [['Pet list'], ALL, ['cat'], [], ['Cars'], ['Make', 'Doors'], ['Opel']],
    [
      ['Pet list', 0, 1, 4, KEYS],
      ['Cars', 4, 5, 7, 'make 0 doors 1'],
    ],
  ],
  [
    'a block twice',
    [ALL, ['cat'], ALL],
    [
      ['Pet list', 0, 0, 2, KEYS],
      ['Pet list', 2, 2, 3, KEYS],
    ],
  ],
  ['half of the titles', [['Animal', 'Age']], [['Pet list', 0, 0, 1, 'animal 0 age 1']]],
  ['less than half of the titles', [['Make', 'Age']], []],
  ['less than half of the titles, named above', [['Cars'], ['Make', 'Age']], [['Cars', 0, 1, 2, 'make 0 age 1']]],
  ['one title, named above', [['Cars'], ['Make', 'Opel']], []],
  ['a title above another block', [['Cars'], ALL], [['Pet list', 1, 1, 2, KEYS]]],
  [
    'titles in other spellings',
    [['PET_LIST:'], [' animal ', 'Âge', 'Pet  -name (of it', 'Unit (kg) ']],
    [['Pet list', 0, 1, 2, KEYS]],
  ],
  [
    'a title twice, one aside',
    [['Animal', 'Age', ' Age ', 'Unit', 'Unit']],
    [['Pet list', 0, 0, 1, 'animal 0 age 1 unit 3 | Age 2']],
  ],
  ['a closing title twice', [[...ALL, 'Source', 'Source']], [['Pet list', 0, 0, 1, `${KEYS} source 4 | Source 5`]]],
  ['a closing title alone', [['Source', 'Check', 'Date']], []],
  ['a title of the most letters', [['Make', 'Doors', LONG]], [['Cars', 0, 0, 1, 'make 0 doors 1 long 2']]],
  ['titles that are no texts', [['Animal', 5, null, true, 'Unit']], [['Pet list', 0, 0, 1, 'animal 0 unit 4']]],
  [
    'a block named behind blanks',
    [
      ['', ' ', 'Cars'],
      ['', 'Make', 'Doors'],
    ],
    [['Cars', 0, 1, 2, 'make 1 doors 2']],
  ],
  ['two names, the nearer one', [['Pet list'], ['Cars'], ['Make', 'Age']], [['Cars', 1, 2, 3, 'make 0 age 1']]],
])('%s', (_, cells, sections) => {
  expect(found(cells)).toEqual(sections);
});

test('nothing above the first row is looked at', () => {
  expect(found([ALL, ['cat'], ['Cars'], ['Make', 'Doors']], 1)).toEqual([['Cars', 2, 3, 4, 'make 0 doors 1']]);
});
