/** The list of a tab held against that of another tab, on the built file. */
import { describe, expect, it } from 'vitest';
import type { ListsAnswer } from '../../src/contract/server-calls.ts';
import { builtHost } from '../helpers/built-host.ts';

const NOVEMBER = [
  ['Handle', 'Platform', 'Followers', 'Fee (USD)', 'Tier', 'Checked'],
  ['@ana', 'Instagram', 24_000, 300, 'KOL', '2026-11-20'],
  ['@bo', 'Instagram', 120_000, 900, '', ''],
];
const OCTOBER = [['From the agency'], [], ['Name', 'Profil', 'Abonnenten'], ['Bo', 'instagram.com/bo', '80.000']];

const { host } = builtHost([
  { name: 'November', rows: NOVEMBER, asText: true },
  { name: 'October', rows: OCTOBER, asText: true },
  { name: 'Notes', rows: [['call them']], asText: true },
  { name: 'Old', rows: OCTOBER, asText: true, hidden: true },
]);
const ask = (name: string, given: unknown): { ok: boolean; value?: unknown; problem?: string } =>
  host.run(name, [given]) as { ok: boolean };
const REQUEST = { sheet: 'November', goal: '' };

describe('compareLists', () => {
  it('finds the other list wherever its titles are, and names rows of both tabs', () => {
    const { value } = ask('compareLists', { request: REQUEST, other: 'October' });
    const { fresh, gone, changed, same, sheet, other } = value as ListsAnswer;
    expect([sheet, other, same]).toEqual(['November', 'October', 0]);
    expect(fresh.map(({ row, creator }) => [row, creator])).toEqual([[2, '@ana']]);
    expect(gone).toEqual([]);
    expect(changed.map(({ row, otherRow, changes }) => [row, otherRow, changes.map(({ field }) => field)])).toEqual([
      [3, 4, ['tier', 'followers', 'fee']],
    ]);
  });

  it('says which tabs there are: neither the list itself, nor hidden ones, nor ours', () => {
    ask('applyPreset', { preset: 'micro-or-kol', how: 'add' });
    expect(ask('otherTabs', REQUEST).value).toEqual({ tabs: ['October', 'Notes'] });
  });

  it.each([
    ['', 'Name the tab that the list is held against.'],
    ['November', '“November” is the list itself: name another tab.'],
    ['December', 'There is no tab named “December”.'],
    ['Notes', 'No creator table was found on the tab “Notes”: it needs a header row with a followers column'],
    ['Creator rules', '“Creator rules” is a tab of Creator Tiers, not a creator list: open the tab of your list.'],
  ])('says what is wrong with “%s”', (other, said) => {
    expect(ask('compareLists', { request: REQUEST, other }).problem).toContain(said);
  });
});
