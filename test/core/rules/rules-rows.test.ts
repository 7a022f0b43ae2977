/** Cases: rows of a rules table that are notes, blocks that are gone, settings that miss or contradict each other. */

import { resolve } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import type { Cell } from '../../../src/core/cell.ts';
import { columnLetters } from '../../../src/core/cell.ts';
import { defaultRules } from '../../../src/core/rules/shipped/default-rules.ts';
import { addRules, withAdded } from '../../../src/core/rules/table/add-rules.ts';
import { checkCells } from '../../../src/core/rules/table/check-cells.ts';
import { ownRows } from '../../../src/core/rules/table/own-rows.ts';
import { parseRules } from '../../../src/core/rules/table/parse-rules.ts';
import { sayRuleProblem } from '../../../src/core/rules/table/rule-problem.ts';
import { layOutTable, looksLikeRules } from '../../../src/core/rules/table/table-layout.ts';
import { blockRows, edited, headingRow, messages, name, printed, rulesOf, spot, type Table } from './rules-table.ts';

const table = printed();
const width = table[0]?.length ?? 0;
const KOL = spot(table, 'Tiers', 'kol-by-audience', 'Class');

/** The table with one more row below the line of KOLs by audience. */
function withRow(cells: Readonly<Record<number, Cell>>): Table {
  const row = Array.from({ length: width }, (_, at) => cells[at] ?? '');
  return [...table.slice(0, KOL.row + 1), row, ...table.slice(KOL.row + 1)];
}
/** Column of a title of the block Tiers. */
const at = (title: string): number => spot(table, 'Tiers', 'kol-by-audience', title).column;

describe('a row with one cell', () => {
  test.each<[string, string, Cell]>([
    ['a text where words belong', 'Niche', 'see the brief'],
    ['a text where a choice belongs', 'Class', 'agreed with legal'],
    ['a text where a number belongs', 'Followers from', 'agreed with legal'],
    ['a text where a text belongs', 'Tier', 'agreed with legal'],
    ['a text in a column of ours that is told', 'Check', 'agreed with legal'],
  ])('%s is a note', (_, title, cell) => {
    expect(messages(withRow({ [at(title)]: cell }))).toEqual([]);
  });

  test.each<[string, string, Cell]>([
    ['a number', 'Followers from', 5],
    ['a choice', 'Class', 'kol'],
    ['an error', 'Followers from', '#REF!'],
    ['a figure with a fault', 'Followers from', '5x'],
    ['a figure with a fault behind blanks', 'Followers from', ' 5x'],
    ['an answer that may be empty', 'Platform', 'any'],
    ['a mark for nothing', 'Followers to', '-'],
  ])('%s is a line', (_, title, cell) => {
    expect(messages(withRow({ [at(title)]: cell })).length).toBeGreaterThan(0);
  });

  it('a text in two cells is a line, and so is a text beside a check', () => {
    expect(messages(withRow({ [at('Niche')]: 'a', [at('Tier')]: 'b' })).length).toBeGreaterThan(0);
    expect(messages(withRow({ [at('Tier')]: 'b', [at('Check')]: 'E5: x' }))).toEqual([]);
  });
});

describe('a block that is gone', () => {
  it('comes back behind the last one, its title and its row of titles bold', () => {
    const gone = blockRows(table, 'Flags');
    const from = headingRow(table, 'Flags');
    const without = [...table.slice(0, from - 1), ...table.slice(from + gone.length)];
    const { rows, kept } = addRules(without, defaultRules());
    expect(kept).toEqual([]);
    expect(rows.map(({ before }) => before)).toEqual(rows.map(() => without.length));
    expect(rows.map(({ isTitle }) => isTitle === true)).toEqual(rows.map((_, row) => row === 1 || row === 3));
    const filled = (cells: readonly Cell[]): readonly Cell[] =>
      cells.slice(
        0,
        cells.reduce<number>((last, cell, at) => (cell === '' ? last : at + 1), 0),
      );
    expect(rows.slice(1).map(({ cells }) => filled(cells))).toEqual(gone.map(filled));
    expect(rulesOf(withAdded(without, rows)).flags).toEqual(rulesOf(table).flags);
  });

  it('stays away where no table needs it, and from a tab that holds no rules', () => {
    const gone = blockRows(table, 'Exchange rates');
    const without = table.filter((row) => !gone.includes(row));
    expect(addRules(without, defaultRules()).rows).toEqual([]);
    expect(addRules([['no rules']], defaultRules()).rows).toEqual([]);
  });

  it('with titles alone gets its lines below them', () => {
    const lines = blockRows(table, 'Flags').slice(3);
    const without = table.filter((row) => !lines.includes(row));
    const { rows } = addRules(without, defaultRules());
    expect(rows.map(({ before }) => before)).toEqual(lines.map(() => headingRow(table, 'Flags') + 3));
    expect(rows.map(({ cells }) => cells)).toEqual(lines);
  });
});

describe('Settings', () => {
  const line = (title: string): number => spot(table, 'Settings', title, 'Value').row;
  const value = (title: string): { row: number; column: number } => spot(table, 'Settings', title, 'Value');
  const without = (...titles: string[]): Table => table.filter((_, row) => !titles.map(line).includes(row));

  test.each(['Name', 'Date', 'Shown currency', 'Calibration minimum', 'EMV per engagement'])('may lack %s', (title) => {
    expect(messages(without(title))).toEqual([]);
  });

  test.each(['Currency', 'Boundary margin', 'Cost band factor', 'Strong authority from'])('need %s', (title) => {
    const first = name(spot(table, 'Settings', 'Name', 'Setting'));
    expect(messages(without(title))).toEqual([
      `Creator rules ${first}: the block Settings has no line “${title}”; one is needed.`,
    ]);
  });

  it('are not asked for where a name could not be read', () => {
    const broken = edited(without('Boundary margin'), spot(table, 'Settings', 'Name', 'Setting'), 'Nam');
    expect(messages(broken).filter((text) => text.includes('has no line'))).toEqual([]);
  });

  it('take their defaults where they are left out', () => {
    const rules = rulesOf(without('Name', 'Date', 'Shown currency', 'Calibration minimum', 'EMV per engagement'));
    expect(rules).toMatchObject({ name: 'Creator rules', date: '', calibrationMinimum: 10 });
    expect(rules).not.toHaveProperty('shownCurrency');
    expect(rules).not.toHaveProperty('emvPerEngagement');
    expect(rulesOf(edited(table, value('EMV per engagement'), 0.5))).toHaveProperty('emvPerEngagement', 0.5);
  });

  it('stand once', () => {
    const twice = [
      ...table.slice(0, line('Name') + 1),
      [...(table[line('Name')] ?? [])],
      ...table.slice(line('Name') + 1),
    ];
    const [first, second] = [line('Name') + 1, line('Name') + 2];
    expect(messages(twice)).toEqual([
      `Creator rules A${second}: 'Setting' is there twice for “Name”, first in A${first}; one line is needed.`,
    ]);
  });

  it('of some lie not above those of strong', () => {
    const some = value('Some authority from');
    expect(messages(edited(table, some, 99))).toEqual([
      expect.stringMatching(
        /'Strong authority from' is \d+, at least 99 as in 'Some authority from' \(B\d+\) is needed\.$/,
      ),
    ]);
    expect(messages(edited(table, some, table[line('Strong authority from')]?.[1] ?? 0))).toEqual([]);
    expect(messages(edited(table, some, 'many'))).toHaveLength(1);
  });

  it('show another currency where its exchange rate is there', () => {
    const shown = edited(table, value('Shown currency'), 'EUR');
    const currency = table[line('Currency')]?.[1] ?? '';
    expect(parseRules(edited(table, value('Shown currency'), currency)).problems).toEqual([]);
    const { rules, problems } = parseRules(shown);
    expect(rules === null ? problems.map(sayRuleProblem)[0] : rules.shownCurrency).toEqual(
      rules === null ? expect.stringContaining('EUR') : 'EUR',
    );
  });
});

test('how every column of the shipped table is shown and filled in', async () => {
  const said = layOutTable(table).flatMap(({ title, heading, titleRow, end, columns, cells }) => [
    `${title}: title ${heading + 1}, titles of columns ${titleRow + 1}, lines to ${end}`,
    ...columns.map(({ column, note, format, choices, isFigure }) =>
      [`  ${columnLetters(column + 1)}`, format, isFigure ? 'figure' : '', choices?.join(', ') ?? '', note]
        .filter((part) => part !== '')
        .join(' | '),
    ),
    ...cells.map(({ row, column, format }) => `  ${columnLetters(column + 1)}${row + 1} | ${format}`),
  ]);
  await expect(`${said.join('\n')}\n`).toMatchFileSnapshot(resolve('test/golden/rules-layout.txt'));
});

test('cells are taken for rules when the titles of several blocks stand there', () => {
  expect(looksLikeRules(table)).toBe(true);
  expect(looksLikeRules(table.slice(1))).toBe(true);
  expect(looksLikeRules(blockRows(table, 'Flags'))).toBe(false);
  expect(looksLikeRules([['Name', 'Followers']])).toBe(false);
});

test('the check of a table without a marker or without blocks says nothing', () => {
  const problems = parseRules(table.slice(1)).problems;
  expect(checkCells(table.slice(1), problems)).toEqual([]);
  expect(checkCells([['Creator rules']], problems)).toEqual([]);
});

test('several faults of one row stand in one cell', () => {
  const broken = edited(edited(table, KOL, 'star'), spot(table, 'Tiers', 'kol-by-audience', 'Tier'), '');
  const texts = checkCells(broken, parseRules(broken).problems).map(({ text }) => text);
  expect(texts).toEqual([
    `${name(spot(table, 'Tiers', 'kol-by-audience', 'Tier'))}: 'Tier' is empty, a text is needed. ${name(KOL)}: 'Class' is “star”, one of micro, kol, below, unknown is needed.`,
  ]);
});

test('all filled rows of a table without a marker are own rows', () => {
  expect(ownRows([['a'], ['', ''], ['b']])).toEqual([0, 2]);
  const moved = [['mine'], [''], ...table];
  expect(ownRows(moved)).toEqual([0]);
  const noHint = [table[0] ?? [], ['mine'], ...table.slice(2)];
  expect(ownRows(noHint)).toEqual([1]);
});
