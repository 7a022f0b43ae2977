/** Rules that are nonsense are refused with their cell; what merely looks like a slip is asked, and answers go on. */

import { describe, expect, it } from 'vitest';
import { parseRules } from '../../../src/core/rules/table/parse-rules.ts';
import { sayRuleProblem } from '../../../src/core/rules/table/rule-problem.ts';
import { printed, spot, type Table, edited as withCell } from './rules-table.ts';

/** The shipped table with every cell of a row replaced as told, where the row begins as told. */
function edited(begins: readonly unknown[], put: (cell: unknown, column: number) => unknown): Table {
  const table = printed();
  const at = table.findIndex((row) => begins.every((cell, column) => cell === undefined || row[column] === cell));
  if (at < 0) throw new Error(`No row begins with ${begins.join(', ')}.`);
  return table.map((row, index) => (index === at ? (row.map(put) as Table[number]) : row));
}

/** What is said of the table, without the tab's name: faults, or what is asked. */
function said(table: Table): readonly string[] {
  const parsed = parseRules(table);
  const problems = parsed.rules === null ? parsed.problems : (parsed.odd ?? []);
  return problems.map(
    (problem) =>
      `${parsed.rules === null ? 'refused' : 'asked'} ${sayRuleProblem(problem).replace(/^Creator rules /, '')}`,
  );
}

const feeRow = printed().find((row) => row[0] === 'fee');
const rateRow = printed().find((row) => row[0] === 'instagram' && row[1] === 'followers' && typeof row[3] === 'number');
const fee = (put: (value: number) => unknown) =>
  edited(feeRow?.slice(0, 3) ?? [], (cell, column) => (column === 3 ? put(Number(cell)) : cell));
const rate = (put: unknown) => edited(rateRow?.slice(0, 4) ?? [], (cell, column) => (column === 3 ? put : cell));
const setting = (name: string, value: unknown) => edited([name], (cell, column) => (column === 1 ? value : cell));

describe('a rules table', () => {
  it('that ships is neither refused nor asked about', () => {
    expect(said(printed())).toEqual([]);
  });

  it.each([
    {
      id: 'a day that no month has',
      table: setting('Date', '2025-02-31'),
      says: /^refused B\d+: 'Date' is “2025-02-31”, a day such as 2025-03-25 is needed\.$/,
    },
    {
      id: 'a currency that nobody pays in',
      table: setting('Currency', 'ZZZ'),
      says: /^refused B\d+: 'Currency' is “ZZZ”, a currency code such as USD is needed\.$/,
    },
    {
      id: 'a fee beyond all money',
      table: fee(() => 1e308),
      says: /^refused D\d+: 'Typical fee' is 1e\+308, a number above 0 up to 1000000000000 is needed\.$/,
    },
    {
      id: 'half a follower',
      table: withCell(printed(), spot(printed(), 'Tiers', ['kol', 100_000], 'Followers from'), 99_999.5),
      says: /^refused [A-Z]\d+: 'Followers from' is 99999\.5, a whole number is needed\.$/,
    },
    {
      id: 'a fee 1,000 times its neighbours',
      table: fee((value) => value * 1000),
      says: /^asked D\d+: 'Typical fee' is \d+, \d+ times the neighbouring [\d.]+ in D\d+: right\?$/,
    },
    {
      id: 'a rate of 50 % for half a per cent',
      table: rate(0.5),
      says: /^asked D\d+: 'Typical rate' is 0\.5, mostly from 0\.0001 to 0\.3: right\?$/,
    },
    {
      id: 'a cost band of 1,000 times',
      table: setting('Cost band factor', 1000),
      says: /^asked B\d+: 'Cost band factor' is 1000, mostly from 1\.1 to 10: right\?$/,
    },
  ])('is told of $id', ({ table, says }) => {
    const all = said(table);
    expect(all.length).toBeGreaterThan(0);
    expect(all[0]).toMatch(says);
  });

  it('is asked whether the classes are swapped', () => {
    const swap: Readonly<Record<string, string>> = { kol: 'micro', micro: 'kol' };
    const table = printed().map((row) => row.map((cell) => swap[String(cell)] ?? cell)) as Table;
    expect(said(table)[0]).toMatch(
      /^asked H\d+: 'Class' is micro above the fewer followers of the kol in H\d+: are the two swapped\?$/,
    );
  });
});
