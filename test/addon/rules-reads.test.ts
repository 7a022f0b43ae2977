/** Cases: an execution reads the rules tab at most once, whatever it does with it, and a tab from elsewhere gets its name. */
import { describe, expect, it } from 'vitest';
import type { Answer, CalibrationProposal } from '../../src/contract/server-calls.ts';
import { type BuiltHost, builtHost, cellsOf } from '../helpers/built-host.ts';

const RULES = 'Creator rules';
const CORNER_ROWS = 10;
const LIST = [
  ['Name', 'Platform', 'Followers', 'ER', 'Quote'],
  ...Array.from({ length: 40 }, (_, at) => [`c${at}`, 'Instagram', 2000 * (at + 1), 0.02 + (at % 7) / 300, 100 + at]),
];

/** A spreadsheet with a rules tab, and how often a whole tab other than the list has been read since the last `reset`. */
function open(): BuiltHost & { readonly reads: () => number; readonly reset: () => void } {
  const built = builtHost([{ name: 'Creators', rows: LIST }], {
    ui: { prompt: () => ({ button: 'OK', text: '' }), alert: () => 'OK' },
  });
  built.host.open('enabled');
  built.host.clickMenu('Edit rules');
  const [list] = built.store.sheets();
  built.store.activate(list?.id ?? -1);
  let count = 0;
  let searches = 0;
  let searched = 0;
  const { values } = built.store;
  built.store.values = (sheetId, rect) => {
    // The search for the marker goes through every tab on Google's side and reads none into the script.
    if (built.host.counters.of('TextFinder.findAll') > searches) {
      searches += 1;
      searched = built.store.sheets().filter(({ id }) => built.store.lastCell(id).row > 0).length;
    }
    const name = built.store.sheets().find(({ id }) => id === sheetId)?.name;
    if (searched > 0) searched -= 1;
    else if (name === RULES && rect.rows > CORNER_ROWS) count += 1;
    return values(sheetId, rect);
  };
  const reset = () => {
    count = 0;
    searches = 0;
    searched = 0;
    built.host.counters.reset();
  };
  return { ...built, reads: () => count, reset };
}

const ASK = { request: {}, platform: 'instagram', what: 'engagement' };

describe('one read of the rules in an execution', () => {
  it.each([
    ['readRulesState', null],
    ['checkRules', null],
    ['keepRules', null],
    ['exportRules', null],
    ['compareRules', {}],
    ['countOlderRows', {}],
    ['previewSheet', {}],
    ['classifySheet', {}],
    ['applyPreset', { preset: 'healthcare' }],
    ['applyPreset', { preset: 'five-tiers', how: 'replace' }],
    ['proposeCalibration', ASK],
    ['insertFormula', { name: 'TIER', request: {} }],
  ])('%s %j', (name, given) => {
    const built = open();
    built.store.select(built.store.activeSheetId(), { row: 1, column: 8, rows: 1, columns: 1 });
    built.reset();
    expect(built.host.run(name, [given])).toMatchObject({ ok: true });
    expect(built.reads()).toBe(1);
  });

  it.each(['Edit rules', 'Refresh formulas'])('%s', (item) => {
    const built = open();
    built.reset();
    built.host.clickMenu(item);
    expect(built.reads()).toBe(1);
  });

  it('a formula of a thousand rows that looks for the tab, and none when it is handed the rules', () => {
    const built = open();
    const rows = Array.from({ length: 1000 }, (_, at) => [at * 500]);
    const rules = cellsOf(built.store, RULES).map((row) => row.map((cell) => cell ?? ''));
    built.reset();
    built.host.callFunction('TIER', [rows, 'Instagram']);
    expect(built.reads()).toBe(1);
    built.reset();
    built.host.callFunction('TIER', [rows, 'Instagram', rules]);
    expect(built.reads()).toBe(0);
  });

  it('a proposed curve written, into a tab that is there and into one that it makes', () => {
    for (const isThere of [true, false]) {
      const built = open();
      const rules = built.store.sheets().find(({ name }) => name === RULES);
      if (!isThere) built.store.deleteSheet(rules?.id ?? -1);
      const proposed = built.host.run('proposeCalibration', [ASK]) as Answer<CalibrationProposal>;
      if (!proposed.ok) throw new Error(proposed.problem);
      built.reset();
      const { fingerprint } = proposed.value;
      const done = built.host.run('applyCalibration', [{ ...ASK, fingerprint }]) as Answer<{ version: string }>;
      if (!done.ok) throw new Error(done.problem);
      expect(built.reads()).toBe(isThere ? 1 : 0);
      expect(built.host.run('readRulesState', [null])).toMatchObject({
        value: { version: done.value.version, faults: [], edited: false },
      });
    }
  });
});

it('an inserted formula names the rules of a tab that was copied from another spreadsheet', () => {
  const built = open();
  built.store.removeNamedRect('CREATOR_RULES');
  built.store.select(built.store.activeSheetId(), { row: 1, column: 8, rows: 1, columns: 1 });
  expect(built.host.run('insertFormula', [{ name: 'TIER', request: {} }])).toMatchObject({
    ok: true,
    value: { formula: expect.stringContaining('CREATOR_RULES') },
  });
  expect(built.store.namedRects()).toMatchObject([{ name: 'CREATOR_RULES', wholeColumns: true }]);
});
