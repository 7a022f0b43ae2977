/** Cases: what is saved is what was there, through text files and workbooks, wherever the cells came from. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/cli/files/plain-text.ts';
import { guardedText } from '../../src/contract/formula-guard.ts';
import { type CellStore, type CellValue, createMemoryStore } from '../../src/host/index.ts';
import { fillTabs } from '../../src/workbench/fill-tabs.ts';
import { readPlain } from '../../src/workbench/plain-values.ts';
import { readUserFile, type Tab } from '../../src/workbench/read-file.ts';
import { sampleCreators } from '../../src/workbench/sample-creators.ts';
import { type SavedFile, textFile, workbookFile } from '../../src/workbench/saved-file.ts';

function storeOf(tabs: readonly Tab[]): CellStore {
  const store = createMemoryStore({ sheets: tabs.map(({ name }) => ({ name })), name: 'list.csv' });
  fillTabs(store, tabs);
  return store;
}

async function opened({ name, bytes }: SavedFile): Promise<CellStore> {
  const file = await readUserFile(new File([new Uint8Array(bytes)], name));
  if ('problem' in file) throw new Error(file.problem);
  return storeOf(file.tabs);
}

function cellsOf(store: CellStore): CellValue[][] {
  const id = store.activeSheetId();
  const { row, column } = store.lastCell(id);
  return store.values(id, { row: 1, column: 1, rows: row, columns: column });
}

const texts = (store: CellStore): string[][] => cellsOf(store).map((row) => row.map(plainText));
const gridOf = (values: readonly (readonly CellValue[])[]): CellStore =>
  storeOf([{ name: 'List', hidden: false, rows: values.map((row) => row.map((value) => ({ value }))) }]);

/** What lists hold, and what spreadsheets would run. */
const HOSTILE = [
  '=1+1',
  '=HYPERLINK("http://x","y")',
  "+cmd|'x'!A0",
  '@SUM(A1)',
  '-2+3',
  '-',
  '--',
  '-- Warteliste --',
];
const HANDLES = [
  '@ana.cooks',
  '@bo_1',
  "'@ana",
  "'=1",
  "''x",
  '+49 170 1234567',
  '+49 (170) 12',
  "'",
  '#1',
  '3,4 %',
  '12.5K',
  '007',
];
const text = fc.oneof(
  fc.constantFrom(...HOSTILE, ...HANDLES),
  fc
    .tuple(fc.constantFrom('', "'", '=', '+', '-', '@', ' ', '"'), fc.string({ unit: 'grapheme', maxLength: 8 }))
    .map((parts) => parts.join('')),
  fc.constantFrom('two\nlines', ' spaces ', 'a,b;c', 'say "hi"'),
);
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  {
    weight: 6,
    arbitrary: text.filter((one) => one !== '' && !/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(one.replace(/\n/g, ''))),
  },
  { weight: 1, arbitrary: fc.integer() },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }) },
  { weight: 1, arbitrary: fc.boolean() },
);

describe('10,000 cells', () => {
  const rows = fc.sample(fc.array(cell, { minLength: 10, maxLength: 10 }), { seed: 17, numRuns: 1000 });
  const typed = gridOf(rows);

  it.each<readonly [string, (store: CellStore) => Promise<CellStore>]>([
    ['typed, as CSV', async (store) => opened(textFile(store, null))],
    ['typed, as XLSX', async (store) => opened(await workbookFile(store))],
    ['from XLSX, as CSV', async (store) => opened(textFile(await opened(await workbookFile(store)), null))],
    ['from CSV, as XLSX', async (store) => opened(await workbookFile(await opened(textFile(store, null))))],
    ['from CSV, as CSV', async (store) => opened(textFile(await opened(textFile(store, null)), null))],
  ])('%s', async (_, through) => {
    expect(texts(await through(typed))).toEqual(texts(typed));
  });
});

describe('the sample', () => {
  it('comes back as it was', async () => {
    const sample = gridOf(sampleCreators().map((row) => row.map((shown) => readPlain(shown).value ?? null)));
    expect(texts(await opened(textFile(sample, null)))).toEqual(texts(sample));
    expect(new TextDecoder().decode(textFile(sample, null).bytes)).not.toMatch(/(^|,)"?'/m);
  });
});

describe('the mark', () => {
  it.each(['@ana.cooks', '+49 170 1234567', '-', '-12.5', "'quoted'"])('is not put before %s', (plain) => {
    expect(guardedText(plain)).toBe(plain);
  });
  it.each([...HOSTILE.filter((one) => !/^-+$/.test(one)), '\t=1', "'=1"])('is put before %j', (formula) => {
    expect(guardedText(formula)).toBe(`'${formula}`);
  });
});

describe('a hidden tab', () => {
  it('is hidden in the workbook and when it is opened again', async () => {
    const tabs = [
      { name: 'List', hidden: false, rows: [[{ value: 'Name' }]] },
      { name: 'Creator Tiers undo', hidden: true, rows: [[{ value: 'x{' }]] },
    ];
    const store = storeOf(tabs);
    store.setColumnWidth(store.activeSheetId(), 1, 201);
    const saved = await workbookFile(store);
    expect((await opened(saved)).sheets().map(({ hidden }) => hidden)).toEqual([false, true]);
    const { readXlsx } = await import('hucre/xlsx');
    expect((await readXlsx(saved.bytes)).sheets[0]?.columns?.[0]?.width).toBe(28);
  });
});
