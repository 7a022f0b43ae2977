import { openXlsx, readXlsx, saveXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { newWorkbook } from '../../../src/cli/files/xlsx-new.ts';
import { readTab } from '../../../src/cli/files/xlsx-read.ts';
import { openWorkbook, type Workbook } from '../../../src/cli/files/xlsx-workbook.ts';
import { type RowChanges, writeTab } from '../../../src/cli/files/xlsx-write.ts';
import { readPart, writeZip } from '../../../src/cli/files/zip.ts';
import { openZip } from '../../../src/cli/files/zip-directory.ts';

const open = (bytes: Uint8Array): Workbook => {
  const book = openWorkbook(bytes);
  if ('problem' in book) throw new Error(book.problem);
  return book;
};
const tabOf = (book: Workbook, at = 0) => {
  const tab = book.tabs[at];
  if (tab === undefined) throw new Error('no such tab');
  return tab;
};
const rowsOf = (bytes: Uint8Array, at = 0) => readTab(open(bytes), tabOf(open(bytes), at));

/** A workbook whose sheet1.xml is exactly this; strings and styles as given. */
const handmade = (sheet: string, more: Readonly<Record<string, string>> = {}): Uint8Array => {
  const zip = openZip(newWorkbook('Creators', 0, () => []));
  if (zip === null) throw new Error('no zip');
  const parts = Object.entries({ 'xl/worksheets/sheet1.xml': sheet, ...more });
  return writeZip(zip, new Map(parts.map(([name, text]) => [name, new TextEncoder().encode(text)])));
};

const messy = () =>
  writeXlsx({
    sheets: [
      {
        name: 'Creators',
        rows: [
          ['Creator', 'Followers', 'ER', 'Seen', 'Verified'],
          ['Ann & <Bo>', 12500, 0.034, new Date(Date.UTC(2026, 0, 15)), true],
          ['', 'N/A', null, null, false],
        ],
        columns: [{ width: 30 }, { width: 12, numFmt: '#,##0' }, { numFmt: '0.0%' }, { numFmt: 'yyyy-mm-dd' }],
        freezePane: { rows: 1 },
        merges: [{ startRow: 4, startCol: 0, endRow: 4, endCol: 1 }],
        dataValidations: [{ type: 'list', values: ['a', 'b'], range: 'A2:A3' }],
        conditionalRules: [
          {
            type: 'cellIs',
            priority: 1,
            operator: 'greaterThan',
            formula: '5',
            range: 'B2:B3',
            style: { font: { bold: true } },
          },
        ],
      },
      { name: 'Notes', rows: [['keep me', 1]] },
      { name: 'Secret', rows: [['hidden']], hidden: true },
    ],
    namedRanges: [{ name: 'LIST', range: 'Creators!$A$2:$A$3' }],
  });

const addTier: RowChanges = (row) => [
  { column: 6, value: row === 1 ? 'Tier' : 'Micro <influencer>', format: '' },
  { column: 7, value: row === 1 ? 'ER' : 0.0123, format: '0.00%' },
];

describe('readTab', () => {
  it('reads what another library wrote: texts, numbers with format, days, booleans', async () => {
    const bytes = await messy();
    expect(open(bytes).tabs.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Creators', false],
      ['Notes', false],
      ['Secret', true],
    ]);
    expect(rowsOf(bytes)).toEqual([
      ['Creator', 'Followers', 'ER', 'Seen', 'Verified'],
      [
        'Ann & <Bo>',
        { value: 12500, format: '#,##0' },
        { value: 0.034, format: '0.0%' },
        { value: 46037, format: 'yyyy-mm-dd' },
        true,
      ],
      [null, 'N/A', null, null, false],
    ]);
  });

  it.each([
    {
      id: 'rows and cells without places',
      sheet:
        '<worksheet><sheetData><row><c t="inlineStr"><is><t>a</t></is></c><c><v>1</v></c></row><row><c><v>2</v></c></row></sheetData></worksheet>',
      rows: [['a', 1], [2]],
    },
    {
      id: 'prefixed names',
      sheet:
        '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="2"><x:c r="B2"><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      rows: [[], [null, 3]],
    },
    {
      id: 'last values of formulas, errors and booleans',
      sheet:
        '<worksheet><sheetData><row r="1"><c r="A1" t="str"><f>B1&amp;"x"</f><v>a&amp;b</v></c><c r="B1" t="e"><v>#N/A</v></c><c r="C1" t="b"><v>1</v></c></row></sheetData></worksheet>',
      rows: [['a&b', '#N/A', true]],
    },
    {
      id: 'rich text without reading aids, escapes',
      sheet:
        '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t xml:space="preserve"> b_x000A_</t></r><rPh sb="0" eb="1"><t>zzz</t></rPh></is></c></row></sheetData></worksheet>',
      rows: [['a b\n']],
    },
    {
      id: 'days spelled out',
      sheet: '<worksheet><sheetData><row r="1"><c r="A1" t="d"><v>2026-01-15</v></c></row></sheetData></worksheet>',
      rows: [[{ value: 46037, format: 'yyyy-mm-dd' }]],
    },
    { id: 'an empty tab', sheet: '<worksheet><sheetData/></worksheet>', rows: [] },
    {
      id: 'styled rows without content',
      sheet:
        '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576" s="0"/></row></sheetData></worksheet>',
      rows: [[1]],
    },
  ])('reads $id', ({ sheet, rows }) => {
    expect(rowsOf(handmade(sheet))).toEqual(rows);
  });
});

describe('writeTab', () => {
  it('adds cells that another library reads, and keeps every other part byte for byte', async () => {
    const before = await messy();
    const book = open(before);
    const after = writeTab(book, tabOf(book), 3, addTier);
    const [was, is] = [openZip(before), openZip(after)];
    if (was === null || is === null) throw new Error('no zip');
    const changed = [...was.entries.keys()].filter(
      (name) => Buffer.compare(readPart(was, name) ?? Buffer.of(), readPart(is, name) ?? Buffer.of()) !== 0,
    );
    expect(changed.sort()).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml']);
    expect([...is.entries.keys()]).toEqual([...was.entries.keys()]);
    const read = await readXlsx(after, { readStyles: true });
    expect(read.sheets[0]?.rows).toEqual([
      ['Creator', 'Followers', 'ER', 'Seen', 'Verified', 'Tier', 'ER'],
      ['Ann & <Bo>', 12500, 0.034, new Date(Date.UTC(2026, 0, 15)), true, 'Micro <influencer>', 0.0123],
      ['', 'N/A', null, null, false, 'Micro <influencer>', 0.0123],
    ]);
    expect(read.sheets[0]?.cells?.get('1,6')?.style?.numFmt).toBe('0.00%');
    expect(read.sheets[0]?.merges).toHaveLength(1);
    expect(rowsOf(after, 1)).toEqual([['keep me', 1]]);
    expect(await saveXlsx(await openXlsx(after))).toBeInstanceOf(Uint8Array);
  });

  it('keeps colours of styled empty cells and gives them our number format', async () => {
    const fill = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFFF00' } } as const;
    const book = open(
      await writeXlsx({
        sheets: [
          {
            name: 'a',
            rows: [['x', null]],
            columns: [{}, { style: { fill } }],
            cells: new Map([['0,1', { value: null, type: 'empty', style: { fill, numFmt: '$0.00' } }]]),
          },
        ],
      }),
    );
    const after = writeTab(book, tabOf(book), 1, () => [{ column: 2, value: 0.5, format: '0.0%' }]);
    const style = (await readXlsx(after, { readStyles: true })).sheets[0]?.cells?.get('0,1')?.style;
    expect(style).toMatchObject({ numFmt: '0.0%', fill: { pattern: 'solid' } });
  });

  it('gives the same bytes when nothing is to be written', async () => {
    const bytes = await messy();
    const book = open(bytes);
    expect(writeTab(book, tabOf(book), 3, () => [])).toBe(bytes);
  });

  it('replaces a cell under its own style, never a formula, and fills rows that the file leaves out', () => {
    const sheet =
      '<worksheet><dimension ref="A1:B3"/><sheetData><row r="1" spans="1:2"><c r="A1" s="0"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c></row><row r="3"/></sheetData><mergeCells count="1"/></worksheet>';
    const book = open(handmade(sheet));
    const after = writeTab(book, tabOf(book), 3, (row) => [
      { column: 1, value: `row ${row}`, format: '' },
      { column: 2, value: 9, format: '' },
    ]);
    const zip = openZip(after);
    const cell = (row: number) => `<c r="A${row}" t="inlineStr"><is><t xml:space="preserve">row ${row}</t></is></c>`;
    expect(zip && Buffer.from(readPart(zip, 'xl/worksheets/sheet1.xml') ?? []).toString()).toBe(
      `<worksheet><dimension ref="A1:B3"/><sheetData><row r="1">${cell(1)}<c r="B1"><f>A1</f><v>1</v></c></row>` +
        `<row r="2">${cell(2)}<c r="B2"><v>9</v></c></row><row r="3">${cell(3)}<c r="B3"><v>9</v></c></row></sheetData><mergeCells count="1"/></worksheet>`,
    );
  });

  it('holds hostile texts', async () => {
    const hostile = 'a\u0000b\r\n<x>&"\ud800 _x0041_ 😀';
    const bytes = newWorkbook('a/b', 1, () => [{ value: hostile, format: '' }]);
    expect(rowsOf(bytes)).toEqual([[hostile]]);
    expect((await readXlsx(bytes)).sheets[0]?.name).toBe('a b');
  });
});

describe('openWorkbook', () => {
  it('says what is wrong', () => {
    expect(openWorkbook(Buffer.from('PK\u0003\u0004 nothing'))).toEqual({
      problem: 'is a damaged workbook: save it again as .xlsx',
    });
    expect(openWorkbook(writeZip({ entries: new Map() }, new Map([['a.txt', Buffer.from('x')]])))).toEqual({
      problem: 'is not an .xlsx workbook',
    });
  });
});
