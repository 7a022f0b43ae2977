import { describe, expect, test } from 'vitest';
import { parseRules } from '../../../src/core/rules/table/parse-rules.ts';
import { sayRuleProblem } from '../../../src/core/rules/table/rule-problem.ts';
import { blockRows, edited, headingRow, messages, name, printed, spot } from './rules-table.ts';

const table = printed();
const AUDIENCE = 'kol-by-audience';

describe('a table that is not whole', () => {
  test('without the marker cell', () => {
    expect(messages(table.slice(1))).toEqual([
      `Creator rules A1: is “${String(table[1]?.[0]).slice(0, 39)}…”, “Creator rules” is needed: the table is recognised by it.`,
    ]);
    expect(messages([])).toEqual([
      'Creator rules A1: is empty, “Creator rules” is needed: the table is recognised by it.',
    ]);
  });

  test.each(['Settings', 'Tiers', 'Expected engagement', 'Cost', 'Goals', 'Authority evidence', 'Flags'])(
    'without the block %s',
    (block) => {
      const gone = blockRows(table, block);
      expect(messages(table.filter((row) => !gone.includes(row)))).toEqual([
        `Creator rules A1: the block “${block}” or its row of titles is missing; it is needed.`,
      ]);
    },
  );

  test.each([
    ['Own posts', 'ownPosts'],
    ['Expected views', 'views'],
    ['Exchange rates', 'exchangeRates'],
  ] as const)('%s may be missing', (block, part) => {
    const gone = blockRows(table, block);
    expect(parseRules(table.filter((row) => !gone.includes(row))).rules?.[part]).toEqual([]);
  });

  test('name and date may be missing', () => {
    const { rules } = parseRules(
      table.filter((row) => row[1] !== 'Micro or KOL (seed 2025)' && row[1] !== '2026-10-07'),
    );
    expect(rules).toMatchObject({ name: 'Creator rules', date: '' });
  });

  test('a block of titles only', () => {
    const gone = blockRows(table, 'Flags').slice(3);
    const row = headingRow(table, 'Flags') + 2;
    expect(messages(table.filter((line) => !gone.includes(line)))).toEqual([
      `Creator rules ${name({ row, column: 0 })}: the block “Flags” has no line; at least one is needed.`,
    ]);
  });

  test('a title that is gone, and one that stands twice', () => {
    const row = headingRow(table, 'Tiers') + 2;
    const first = `Creator rules ${name({ row, column: 0 })}`;
    expect(messages(edited(table, { row, column: 4 }, 'Begins at'))).toEqual([
      `${first}: the column “Followers from” of the block “Tiers” is missing.`,
    ]);
    expect(messages(edited(table, { row, column: 13 }, 'Class'))).toEqual([
      `Creator rules ${name({ row, column: 13 })}: the title “Class” is there twice; one column is needed.`,
    ]);
  });

  test('a block that stands twice', () => {
    const again = [...table, [], ...blockRows(table, 'Flags')];
    const second = name({ row: table.length + 3, column: 0 });
    expect(messages(again)).toEqual([
      `Creator rules ${second}: the block “Flags” is there twice, first in row ${headingRow(table, 'Flags') + 3}; one is needed.`,
    ]);
  });

  test('all faults are given at once, from the top', () => {
    const spots = [
      spot(table, 'Tiers', AUDIENCE, 'Followers from'),
      spot(table, 'Cost', ['fee', 30000], 'Typical fee'),
      spot(table, 'Goals', 'trust', 'Weight of cost'),
      spot(table, 'Settings', 'Currency', 'Value'),
    ];
    const broken = spots.reduce((cells, place) => edited(cells, place, 'soon'), table);
    expect(messages(broken).map((text) => text.split(':')[0])).toEqual(
      spots.map((place) => `Creator rules ${name(place)}`),
    );
  });

  test('cells are named where they stand, with the name of their tab', () => {
    const place = spot(table, 'Tiers', AUDIENCE, 'Followers from');
    const broken = edited(table, place, 'soon');
    const origin = { sheetName: 'Rules 2026', originRow: 11, originColumn: 3 };
    const { problems } = parseRules(broken, origin);
    expect(problems).toEqual([
      {
        says: 'needed',
        parts: ['Followers from', { says: 'text', parts: ['soon'] }, { says: 'a-number' }],
        sheet: 'Rules 2026',
        row: place.row + 11,
        column: place.column + 3,
      },
    ]);
    expect(problems.map(sayRuleProblem)).toEqual([
      `Rules 2026 ${name({ row: place.row + 10, column: place.column + 2 })}: 'Followers from' is text “soon”, a number is needed.`,
    ]);
  });
});
