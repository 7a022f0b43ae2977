/** Cases: what the rules tab asks of the core: layout, check cells, additions, own rows. */
import { expect, test } from 'vitest';
import { defaultRules } from '../../../src/core/rules/shipped/default-rules.ts';
import { PRESETS } from '../../../src/core/rules/shipped/presets.ts';
import { addRules, withAdded } from '../../../src/core/rules/table/add-rules.ts';
import { checkCells } from '../../../src/core/rules/table/check-cells.ts';
import { ownRows } from '../../../src/core/rules/table/own-rows.ts';
import { parseRules } from '../../../src/core/rules/table/parse-rules.ts';
import { layOutTable } from '../../../src/core/rules/table/table-layout.ts';
import { smallRules, tierLine } from '../../helpers/creator.ts';
import { edited, headingRow, printed, rulesOf, spot } from './rules-table.ts';

const table = printed();
const check = (table[5] ?? []).indexOf('Check');

test('every block is laid out where it is printed, with its closing columns in line', () => {
  const blocks = layOutTable(table);
  expect(blocks.map(({ title }) => title)).toEqual([
    ...[
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
    ],
    ...['Flags', 'Settings', 'Exchange rates'],
  ]);
  for (const { title, heading, titleRow, end } of blocks) {
    expect(table[heading]?.[0]).toBe(title);
    expect(table[titleRow]?.slice(-3)).toEqual(['Source', 'Date', 'Check']);
    expect(table[titleRow]?.indexOf('Check')).toBe(check);
    expect(end === table.length || table[end]?.every((cell) => cell === '')).toBe(true);
  }
});

test.each([
  ['Tiers', 'Followers from', '#,##0', null, true],
  ['Tiers', 'Class', '', ['micro', 'kol', 'below', 'unknown'], false],
  ['Tiers', 'Authority', '', ['any', 'none', 'some', 'strong'], false],
  ['Tiers', 'Date', '@', null, false],
  ['Expected engagement', 'Typical rate', '0.00%', null, true],
  ['Cost', 'Factor', '', null, true],
  ['Goals', 'Needs authority', '', ['yes', 'no'], false],
])('%s, %s: shown as %j, choices %j', (block, title, format, choices, isFigure) => {
  const found = layOutTable(table).find((layout) => layout.title === block);
  const at = table[found?.titleRow ?? 0]?.findIndex((cell) => String(cell).split(' (')[0] === title);
  expect(found?.columns.find(({ column }) => column === at)).toMatchObject({ format, choices, isFigure });
});

test('a setting is shown as its line asks', () => {
  const layout = layOutTable(table).find(({ title }) => title === 'Settings');
  const { row } = spot(table, 'Settings', 'Boundary margin', 'Value');
  expect(layout?.cells.find((cell) => cell.row === row)?.format).toBe('0%');
});

test('faults stand on their rows, mended ones go, what a person wrote stays', () => {
  const place = spot(table, 'Tiers', 'kol-by-audience', 'Followers from');
  const goal = spot(table, 'Goals', 'trust', 'Class');
  const broken = edited(edited(table, place, 'soon'), goal, 'star');
  const cells = checkCells(broken, parseRules(broken).problems);
  expect(cells.map(({ row, column }) => [row, column])).toEqual([
    [place.row, check],
    [goal.row, check],
  ]);
  expect(cells[0]?.text).toBe(`E${place.row + 1}: 'Followers from' is text “soon”, a number is needed.`);
  const marked = cells.reduce((now, { row, column, text }) => edited(now, { row, column }, text), broken);
  expect(checkCells(marked, parseRules(marked).problems)).toEqual([]);
  const mended = edited(edited(marked, place, 1e5), goal, 'kol');
  expect(checkCells(mended, []).map(({ row, text }) => [row, text])).toEqual([
    [place.row, ''],
    [goal.row, ''],
  ]);
  const taken = edited(broken, { row: place.row, column: check }, 'ask Kim');
  expect(checkCells(taken, parseRules(taken).problems).map(({ row }) => row)).toEqual([goal.row]);
});

test('a missing column is said in the row of the block title, a missing block below the marker', () => {
  const heading = headingRow(table, 'Flags');
  const title = { row: heading + 2, column: 1 };
  const noColumn = edited(table, title, 'x');
  expect(checkCells(noColumn, parseRules(noColumn).problems)).toContainEqual({
    row: heading,
    column: check,
    text: expect.stringContaining('the column “Limit” of the block “Flags” is missing'),
  });
  const noBlock = table.filter((_, row) => row < heading || row > heading + 2 + 12);
  const cells = checkCells(noBlock, parseRules(noBlock).problems);
  expect(cells[0]).toMatchObject({ row: 1, text: expect.stringContaining('the block “Flags”') });
});

test('a table without a Check column gets one behind everything else', () => {
  const bare = table.map((row) => row.slice(0, check));
  const cells = checkCells(bare, []);
  expect(cells).toHaveLength(14);
  expect(cells.every(({ column, text }) => column === check && text === 'Check')).toBe(true);
  expect(checkCells([['no rules']], [])).toEqual([]);
});

test.each(PRESETS)('$id adds nothing to itself', ({ rules }) => {
  expect(addRules(printed(rules()), rules()).rows).toEqual([]);
});

test('special tier lines go above, new lines of other blocks below, and the result holds', () => {
  const extra = smallRules({
    tiers: [
      tierLine({ id: 'tech', niche: 'robots', tier: 'Robot KOL', class: 'kol' }),
      tierLine({ id: 'plain', followersFrom: 777, tier: 'Plain' }),
    ],
    exchangeRates: [{ currency: 'EUR', rate: 0.8, source: 'bank', date: '2026-01', cell: '' }],
  });
  const mine = printed({ ...defaultRules(), exchangeRates: [] });
  const { rows, kept } = addRules(mine, extra);
  expect(kept).toEqual(['Tiers']);
  const result = rulesOf(withAdded(mine, rows));
  expect(result.tiers.slice(1)).toEqual(rulesOf(mine).tiers);
  expect(result.tiers[0]).toMatchObject({ tier: 'Robot KOL', niche: 'robots' });
  expect(result.exchangeRates).toMatchObject([{ currency: 'EUR', rate: 0.8 }]);
  expect(result.cost.anchors).toEqual(rulesOf(mine).cost.anchors);
  expect(result.goals.slice(0, rulesOf(mine).goals.length)).toEqual(rulesOf(mine).goals);
});

test('a goal that is added leaves out words that name a goal already', () => {
  const [goal] = smallRules().goals;
  if (goal === undefined) throw new Error('a goal is needed');
  const extra = smallRules({ goals: [{ ...goal, goal: 'launch party', synonyms: ['sales', 'party'] }] });
  const added = rulesOf(withAdded(table, addRules(table, extra).rows)).goals.find(
    (line) => line.goal === 'launch party',
  );
  expect(added?.synonyms).toEqual(['party']);
});

test('own rows are notes and whatever stands outside the blocks', () => {
  expect(ownRows(table)).toEqual([]);
  const wide = (text: string) => [text, ...new Array<string>(check).fill('')];
  const mine = [
    ...table.slice(0, 2),
    wide('Agreed with legal'),
    ...table.slice(2, 8),
    wide('see the brief'),
    ...table.slice(8),
  ];
  expect(ownRows(mine)).toEqual([2, 9]);
});
