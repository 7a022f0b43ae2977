/** Cases: how one value, a block and the canonical text are printed. */
import { expect, test } from 'vitest';
import type { Block, Column } from '../../../src/core/rules/table/column.ts';
import { canonicalText, printBlock, printCell, printRules } from '../../../src/core/rules/table/print-rules.ts';
import { smallRules } from '../../helpers/creator.ts';

const rules = smallRules();
const CHOICE = { kind: 'choice', options: ['kol', 'micro'], labels: { kol: 'KOL' } } as const;

test.each<[string, Partial<Column>, unknown, string | number]>([
  ['a number', { kind: 'number' }, 0, 0],
  ['a number of a choice', CHOICE, 5, 5],
  ['words', { kind: 'words' }, ['a', 'b'], 'a, b'],
  ['no words', { kind: 'words' }, [], ''],
  ['nothing', { kind: 'text' }, null, ''],
  ['a value left out', CHOICE, undefined, ''],
  ['a text as it is', { kind: 'text' }, 'kol <currency>', 'kol <currency>'],
  ['a text aside, the currency filled in', { kind: 'text', aside: true }, 'x <currency>', 'x USD'],
  ['a choice with a label', CHOICE, 'kol', 'KOL'],
  ['a choice without one', CHOICE, 'micro', 'micro'],
  ['a choice aside', { ...CHOICE, aside: true }, 'kol', 'KOL'],
  ['a choice of a column without labels', { kind: 'choice', options: ['a'] }, 'a', 'a'],
  ['an empty choice', CHOICE, '', ''],
  ['an empty choice that means any', { ...CHOICE, blankAs: 'any' }, '', 'any'],
])('%s', (_, column, value, printed) => {
  expect(printCell({ title: 'Title', ...column } as Column, value, rules)).toBe(printed);
});

test('a block: a blank row, its title, its hint, the titles with their units, the lines', () => {
  const block: Block = {
    title: 'Pets',
    hint: 'One line each.',
    columns: {
      animal: { title: 'Animal', kind: 'text' },
      price: { title: 'Price', unit: '<currency>', kind: 'number' },
    },
    rows: () => [{ animal: 'cat', price: 5, source: 'Vet', date: '2026' }] as never,
    build: () => ({}),
  };
  const [blank, title, hint, titles, ...lines] = printBlock(block, rules);
  expect([blank, title, hint]).toEqual([[], ['Pets'], ['One line each.']]);
  const room = (titles ?? []).length - 2 - 3;
  const gap = Array.from({ length: room }, () => '');
  expect(titles).toEqual(['Animal', 'Price (USD)', ...gap, 'Source', 'Date', 'Check']);
  expect(lines).toEqual([['cat', 5, ...gap, 'Vet', '2026', '']]);
  expect(printRules(rules).every((row) => row.length === titles?.length)).toBe(true);
});

test('the first rows are the marker and how to read the table', () => {
  const [[marker, ...beside] = [], [reading] = []] = printRules(rules);
  expect(marker).toBe('Creator rules');
  expect(beside.every((cell) => cell === '')).toBe(true);
  expect(reading).toMatch(/^How to read this: .*“Check” says what is wrong\.$/);
});

test('name, date, sources and notes of a rule set change nothing of its canonical text', () => {
  const text = canonicalText(rules);
  const told = (change: object) => canonicalText({ ...rules, ...change });
  expect(told({ name: 'Other', date: '2020-01-01' })).toBe(text);
  const [first, ...more] = rules.tiers;
  expect(told({ tiers: [{ ...first, source: 'Other', date: '2020', note: 'n' }, ...more] })).toBe(text);
  expect(told({ tiers: [{ ...first, niche: 'pets' }, ...more] })).not.toBe(text);
  expect(told({ boundaryMargin: 0.06 })).not.toBe(text);
});
