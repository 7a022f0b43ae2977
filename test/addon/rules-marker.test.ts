/** Cases: the tab whose cell “Creator rules” was overwritten or moved is never passed over for the shipped rules. */

import { describe, expect, it } from 'vitest';
import type { Answer, RulesState } from '../../src/contract/server-calls.ts';
import { inEnglish } from '../../src/core/text/marked.ts';
import { type BuiltHost, builtHost, cellsOf } from '../helpers/built-host.ts';

const LIST = [
  ['Name', 'Platform', 'Followers'],
  ['bo', 'Instagram', 90000],
];
const RULES = 'Creator rules';
const FAULT = 'Creator rules A1: is “Our rules 2026”, “Creator rules” is needed: the table is recognised by it.';

function open(): BuiltHost & { readonly rulesId: number } {
  const built = builtHost([{ name: 'Creators', rows: LIST }], {
    ui: { prompt: () => ({ button: 'OK', text: '' }), alert: () => 'OK' },
  });
  built.host.open('enabled');
  built.host.clickMenu('Edit rules');
  const [list, rules] = built.store.sheets();
  built.store.activate(list?.id ?? -1);
  const row = cellsOf(built.store, RULES).findIndex((cells) => cells[0] === 'kol-by-audience') + 1;
  put(built, rules?.id ?? -1, row, 5, 80000);
  return { ...built, rulesId: rules?.id ?? -1 };
}

function put({ store }: BuiltHost, id: number, row: number, column: number, value: string | number): void {
  store.write(id, { row, column, rows: 1, columns: 1 }, [[{ value }]]);
}

const rulesOf = ({ store }: BuiltHost) => cellsOf(store, RULES).map((row) => row.map((cell) => cell ?? ''));

describe('an overwritten marker cell', () => {
  it('stops bulk run and sidebar, and the cell is named', () => {
    const built = open();
    put(built, built.rulesId, 1, 1, 'Our rules 2026');
    const before = cellsOf(built.store, 'Creators');
    expect(built.host.run('classifySheet', [{}])).toMatchObject({ ok: false, problem: FAULT });
    expect(cellsOf(built.store, 'Creators')).toEqual(before);
    const state = built.host.run('readRulesState', [null]) as Answer<RulesState>;
    const { tab, faults } = state.ok ? state.value : { tab: '', faults: [] };
    expect([tab, ...faults.map(({ marked }) => inEnglish(marked))]).toEqual([RULES, FAULT]);
    expect(built.host.callFunction('TIER', [90000, 'Instagram'])).toEqual({ value: `? ${FAULT}` });
  });

  it('is named by a formula that has the table, which is no column of evidence', () => {
    const built = open();
    put(built, built.rulesId, 1, 1, 'Our rules 2026');
    const fault = { value: `? ${FAULT}` };
    expect(built.host.callFunction('TIER', [90000, 'Instagram', rulesOf(built)])).toEqual(fault);
    expect(built.host.callFunction('COST_BAND', [90000, 'Instagram', '', rulesOf(built)])).toEqual(fault);
  });

  it('makes no second tab: “Edit rules” goes to the one there is and says what is missing', () => {
    const built = open();
    put(built, built.rulesId, 1, 1, 'Our rules 2026');
    built.host.clickMenu('Edit rules');
    expect(built.store.sheets()).toHaveLength(2);
    expect(built.store.activeSheetId()).toBe(built.rulesId);
    expect(built.host.dialogs[built.host.dialogs.length - 1]).toMatchObject({ text: expect.stringContaining(FAULT) });
  });
});

it('a marker cell below many rows of a person’s own is found', () => {
  const built = open();
  built.store.insertLines(built.rulesId, 'rows', 1, 30);
  put(built, built.rulesId, 1, 1, 'Agreed with legal');
  expect(built.host.callFunction('TIER', [90000, 'Instagram'])).toEqual({ value: 'KOL' });
});

it('without the tab the shipped rules decide again', () => {
  const built = open();
  built.store.deleteSheet(built.rulesId);
  expect(built.host.callFunction('TIER', [90000, 'Instagram'])).toEqual({ value: 'Micro influencer' });
});
