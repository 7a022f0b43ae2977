import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/core/cell.ts';
import { defaultRules } from '../../../src/core/rules/shipped/default-rules.ts';
import { parseRules } from '../../../src/core/rules/table/parse-rules.ts';
import { printRules } from '../../../src/core/rules/table/print-rules.ts';
import { blockRows, edited, headingRow, messages, printed, rulesOf, spot, type Table } from './rules-table.ts';

const BLOCKS = [
  'Settings',
  'Tiers',
  'Expected engagement',
  'Own posts',
  'Expected views',
  'Cost',
  'Fee by views',
  'Market',
  'Fair market value',
  'Goals',
  'Plan',
  'Authority evidence',
  'Flags',
  'Exchange rates',
];
const table = printed();

describe('the printed table', () => {
  test('opens with the marker and a line on how to read it', () => {
    expect(table[0]?.[0]).toBe('Creator rules');
    expect(table[1]?.[0]).toMatch(/^How to read this: /);
  });

  test('is rectangular, holds texts and numbers only, and is the same every time', () => {
    const widths = new Set(table.map((row) => row.length));
    expect(widths.size).toBe(1);
    for (const cell of table.flat()) expect(['string', 'number']).toContain(typeof cell);
    expect(printRules(defaultRules())).toEqual(printRules(defaultRules()));
  });

  test.each(BLOCKS)('%s ends with Source, Date and Check', (block) => {
    const titles = blockRows(table, block)[2]?.filter((cell) => cell !== '') ?? [];
    expect(titles.slice(-3)).toEqual(['Source', 'Date', 'Check']);
  });

  test.each([
    ['Expected engagement', 'Typical rate (% of the basis)'],
    ['Cost', 'Typical fee (USD, Instagram post)'],
    ['Exchange rates', 'Units (for one USD)'],
  ])('%s gives the unit in a title: %s', (block, title) => {
    expect(blockRows(table, block)[2]).toContain(title);
  });

  test('rates are fractions in number cells', () => {
    const { row, column } = spot(table, 'Expected engagement', ['instagram', 20000], 'Typical rate');
    expect(table[row]?.[column]).toBe(0.026);
  });

  test('no text opens as a formula would', () => {
    for (const cell of table.flat()) expect(String(cell)).not.toMatch(/^[=+@]/);
  });
});

/** Every arrangement that a person may make of the table without changing a rule. */
const ARRANGEMENTS: readonly (readonly [string, (rows: Table) => Table])[] = [
  ['as printed', (rows) => rows],
  ['lower down and to the right', (rows) => [[], ['our tab'], ...rows.map((row) => ['', '', ...row])]],
  [
    'blocks in reverse',
    (rows) => [...rows.slice(0, 2), ...[...BLOCKS].reverse().flatMap((block) => [[], ...blockRows(rows, block)])],
  ],
  ['columns in reverse', (rows) => rows.map((row) => [...row].reverse())],
  ['no blank rows', (rows) => rows.filter((row) => row.some((cell) => cell !== ''))],
  ['many blank rows', (rows) => rows.flatMap((row) => [row, row.map(() => '')])],
  ['trailing blank rows and columns', (rows) => [...rows.map((row) => [...row, '', null]), [], ['', '']]],
  ['notes between lines', (rows) => rows.flatMap((row) => [row, ['we agreed on this in May']])],
  [
    'an own column in between',
    (rows) => rows.map((row, at) => [row[0] ?? '', at % 2 === 0 ? 'Ana' : 7, ...row.slice(1)]),
  ],
  ['titles in capitals without units', (rows) => mapTitles(rows, (title) => title.replace(/ \(.*/, '').toUpperCase())],
  ['titles with odd spacing', (rows) => mapTitles(rows, (title) => `  ${title.replace(/ /g, '\n')}: `)],
  ['no block titles', (rows) => rows.filter((row) => !BLOCKS.includes(String(row[0])))],
  ['own block titles', (rows) => rows.map((row) => (BLOCKS.includes(String(row[0])) ? [`Part: ${row[0]}`] : row))],
  ['no hints', (rows) => rows.filter((_, at) => !BLOCKS.includes(String(rows[at - 1]?.[0])))],
  ['messages in Check', (rows) => fillColumn(rows, 'Check', '? something is wrong')],
  ['numbers as text', (rows) => mapNumbers(rows, String)],
  ['numbers as English text', (rows) => mapNumbers(rows, (value) => grouped(value, ',', '.'))],
  ['numbers as German text', (rows) => mapNumbers(rows, (value) => grouped(value, '.', ','))],
  ['numbers as French text', (rows) => mapNumbers(rows, (value) => grouped(value, '\u202f', ','))],
  [
    'choices in capitals',
    (rows) => mapCells(rows, ['any', 'instagram', 'kol', 'followers', 'high', 'fee'], (text) => text.toUpperCase()),
  ],
  ['empty for any', (rows) => mapCells(rows, ['any'], () => '')],
];

describe('the same rules in another arrangement', () => {
  test.each(ARRANGEMENTS)('%s', (_, arrange) => {
    const rows = arrange(printed());
    expect(messages(rows)).toEqual([]);
    const { settingSources, ...rules } = rulesOf(rows);
    const { settingSources: shipped, ...expected } = defaultRules();
    expect(rules).toEqual(expected);
    expect(settingSources).toEqual(shipped);
  });

  test('without Source, Date, Note and Check the figures are the same', () => {
    const rows = ['Source', 'Date', 'Note', 'Check'].reduce(
      (cells, title) => mapTitles(cells, (text) => (text === title ? '' : text)),
      table,
    );
    const rules = rulesOf(rows);
    expect(rules.tiers.map(({ followersFrom, source, note }) => [followersFrom, source, note])).toEqual([
      [100000, '', ''],
      [null, '', ''],
      [100000, '', ''],
      [null, '', ''],
      [1000, '', ''],
      [0, '', ''],
    ]);
  });

  test('dates become days whatever the cell holds', () => {
    const { row, column } = spot(table, 'Tiers', 'kol-by-audience', 'Date');
    const dateOf = (value: Cell) => rulesOf(edited(table, { row, column }, value)).tiers[2]?.date;
    expect([new Date(2026, 4, 9), 2026, 'May 2026'].map(dateOf)).toEqual(['2026-05-09', '2026', 'May 2026']);
    const setting = spot(table, 'Settings', ['Date', '2026-10-07'], 'Value');
    expect(rulesOf(edited(table, setting, new Date(2026, 0, 31))).date).toBe('2026-01-31');
  });
});

describe('edits that a team makes', () => {
  test('KOL from 80,000 answers at once', () => {
    const place = spot(table, 'Tiers', 'kol-by-audience', 'Followers from');
    for (const value of [80000, '80,000', '80k', '80 000', '80.000', 8e4]) {
      expect(rulesOf(edited(table, place, value)).tiers[2]?.followersFrom, String(value)).toBe(80000);
    }
  });

  test('a line added below the last one counts', () => {
    const at = headingRow(table, 'Exchange rates');
    const added: Cell[] = (table[at + 2] ?? []).map((title) =>
      title === 'Source' ? 'our bank' : title === 'Date' ? '2026-05-01' : '',
    );
    added.splice(0, 2, 'QAR', 3.6);
    const rows = [...table.slice(0, at + 5), added, ...table.slice(at + 5)];
    expect(rulesOf(rows).exchangeRates).toContainEqual({
      currency: 'QAR',
      rate: 3.6,
      source: 'our bank',
      date: '2026-05-01',
      cell: '',
    });
  });

  test('a line without a rule name gets one of its own', () => {
    const place = spot(table, 'Tiers', 'micro-influencer', 'Rule');
    expect(rulesOf(edited(table, place, '')).tiers[4]?.id).toBe(`micro-influencer-row-${place.row + 1}`);
  });

  test.each([
    ['3.4%', 0.034],
    ['3,4 %', 0.034],
    ['0.034', 0.034],
    ['0,034', 0.034],
    [0.034, 0.034],
  ])('a rate written as %s', (value, rate) => {
    const place = spot(table, 'Expected engagement', ['instagram', 20000], 'Typical rate');
    expect(rulesOf(edited(table, place, value)).engagement[0]?.anchors[1]?.value).toBe(rate);
  });

  test.each([
    ['Twitter', 'x'],
    ['You Tube', 'youtube'],
    ['IG', 'instagram'],
  ])('platform %s is %s', (value, platform) => {
    const place = spot(table, 'Tiers', 'kol-by-authority', 'Platform');
    expect(rulesOf(edited(table, place, value)).tiers[1]?.platform).toBe(platform);
  });

  test('synonyms may be separated by commas, semicolons or lines', () => {
    const place = spot(table, 'Goals', 'trust', 'Synonyms');
    const { goals } = rulesOf(edited(table, place, ' belief ;faith,\nfaith、信頼 '));
    expect(goals.find(({ goal }) => goal === 'trust')?.synonyms).toEqual(['belief', 'faith', '信頼']);
  });

  test('a ticked box is a yes', () => {
    const place = spot(table, 'Goals', 'awareness', 'Needs authority');
    expect(rulesOf(edited(table, place, true)).goals.find(({ goal }) => goal === 'awareness')?.needsAuthority).toBe(
      true,
    );
  });

  test('every line knows its cell', () => {
    const { rules } = parseRules(table, { sheetName: 'Rules', originRow: 1, originColumn: 1 });
    const { row } = spot(table, 'Tiers', 'kol-by-audience', 'Followers from');
    expect(rules?.tiers[2]?.cell).toBe(`Rules E${row + 1}`);
    expect(rules?.settingSources.currency.cell).toMatch(/^Rules B\d+$/);
    expect(rules?.cost.anchors[0]?.cell).toMatch(/^Rules D\d+$/);
  });
});

function mapCells(rows: Table, texts: readonly string[], change: (text: string) => string): Table {
  return rows.map((row) => row.map((cell) => (typeof cell === 'string' && texts.includes(cell) ? change(cell) : cell)));
}

function mapTitles(rows: Table, change: (title: string) => string): Table {
  const titleRows = BLOCKS.map((block) => headingRow(rows, block) + 2);
  return rows.map((row, at) =>
    titleRows.includes(at) ? row.map((cell) => (cell === '' ? '' : change(String(cell)))) : row,
  );
}

function mapNumbers(rows: Table, change: (value: number) => string): Table {
  return rows.map((row) => row.map((cell) => (typeof cell === 'number' ? change(cell) : cell)));
}

function grouped(value: number, group: string, mark: string): string {
  const [whole = '', part] = String(value).split('.');
  const head = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return part === undefined ? head : `${head}${mark}${part}`;
}

function fillColumn(rows: Table, title: string, text: string): Table {
  let column = -1;
  return rows.map((row) => {
    const found = row.indexOf(title);
    if (found >= 0) column = found;
    if (found >= 0 || column < 0 || row.every((cell) => cell === '')) {
      if (found < 0) column = -1;
      return row;
    }
    return row.map((cell, at) => (at === column ? text : cell));
  });
}
