/** Cases: which rules changed, as people would say it. */
import { expect, it } from 'vitest';
import type { RuleSet } from '../../../../src/core/rules/rule-set.ts';
import { defaultRules } from '../../../../src/core/rules/shipped/default-rules.ts';
import { parseRules } from '../../../../src/core/rules/table/parse-rules.ts';
import { printRules } from '../../../../src/core/rules/table/print-rules.ts';
import { ruleChanges } from '../../../../src/core/rules/table/rule-changes.ts';

type Table = (string | number)[][];

/** What an edit of the printed table changes. */
function after(edit: (table: Table) => void): string[] {
  const table = printRules(defaultRules());
  edit(table);
  const { rules, problems } = parseRules(table);
  expect(problems).toEqual([]);
  return ruleChanges(defaultRules(), rules as RuleSet);
}

const rowOf = (table: Table, ...begin: readonly (string | number)[]): number =>
  table.findIndex((row) => begin.every((cell, at) => row[at] === cell));

const put =
  (column: number, value: string | number, ...begin: readonly (string | number)[]) =>
  (table: Table): void => {
    (table[rowOf(table, ...begin)] as Table[number])[column] = value;
  };

it.each<[string, (table: Table) => void, readonly string[]]>([
  ['nothing', () => undefined, []],
  ['a source', put(11, 'my own', 'kol-by-audience'), []],
  ['a threshold', put(4, 80_000, 'kol-by-audience'), ['Tiers, KOL by audience: Followers from 100,000 to 80,000']],
  ['a threshold emptied', put(4, '', 'below-micro'), ['Tiers, below micro: Followers from 0 to empty']],
  ['a label', put(6, 'Mid', 'micro-influencer'), ['Tiers, micro influencer: Tier from “Micro influencer” to “Mid”']],
  [
    'a rate',
    put(3, 0.05, 'instagram', 'followers', 3000),
    ['Expected engagement, instagram, followers, 3,000: Typical rate from 4% to 5%'],
  ],
  [
    'two neighbours of a curve',
    (table) => {
      put(3, 0.05, 'instagram', 'followers', 3000)(table);
      put(3, 0.03, 'instagram', 'followers', 20000)(table);
    },
    [
      'Expected engagement, instagram, followers, 3,000: Typical rate from 4% to 5%',
      'Expected engagement, instagram, followers, 20,000: Typical rate from 2.6% to 3%',
    ],
  ],
  ['a factor', put(4, 0.9, 'platform', 'tiktok'), ['Cost, platform, tiktok: Factor from 0.8 to 0.9']],
  ['a setting', put(1, 0.1, 'Boundary margin'), ['Settings, Boundary margin: from 5% to 10%']],
  ['a line more', (table) => table.splice(rowOf(table, 'EUR'), 0, ['XPF', 110]), ['Exchange rates: line added, XPF']],
  ['a line less', (table) => table.splice(rowOf(table, 'one-post'), 1), ['Flags: line removed, one-post']],
  [
    'another order',
    (table) => {
      const at = rowOf(table, 'one-post');
      table.splice(at, 2, ...table.slice(at, at + 2).reverse());
    },
    ['Flags: lines in another order'],
  ],
  [
    'words',
    (table) => {
      const row = table[rowOf(table, 'reach')] ?? [];
      row[8] = `${row[8]}, loudness`;
    },
    ['Goals, reach, kol: Synonyms with “loudness”'],
  ],
])('%s', (_, edit, said) => {
  expect(after(edit)).toEqual(said);
});

it('names every line of another rule set once', () => {
  const rules = defaultRules();
  const fewer = { ...rules, tiers: rules.tiers.slice(1) };
  expect(ruleChanges(rules, fewer)).toEqual(['Tiers: line removed, expert with audience']);
  expect(ruleChanges(fewer, rules)).toEqual(['Tiers: line added, expert with audience']);
});
