/** The rules tab on the built file: made, edited, broken, extended, replaced, put back. */

import { describe, expect, it } from 'vitest';
import type { Answer, Comparison, OlderRows, PresetDone, RulesState } from '../../src/contract/server-calls.ts';
import { inEnglish } from '../../src/core/text/marked.ts';
import type { Faults } from '../../src/host/index.ts';
import { type BuiltHost, builtHost, cellsOf, rowsByHeader } from '../helpers/built-host.ts';
import { WARM_REALM } from '../helpers/warm-realm.ts';

type Row = (string | number | boolean | null)[];
const LIST: Row[] = [
  ['Name', 'Platform', 'Followers', 'Bio', 'Niche'],
  ['ana', 'Instagram', 45000, 'cats', 'beauty'],
  ['bo', 'Instagram', 90000, 'comedian', 'humour'],
  ['cy', 'TikTok', 250000, 'dancer', 'dance'],
  ['di', 'Instagram', 500, 'Licensed cardiologist, professor', 'cardiology'],
];
const RULES = 'Creator rules';

function open(answer = ''): BuiltHost {
  const built = builtHost([{ name: 'Creators', rows: LIST }], {
    ui: { prompt: () => ({ button: 'OK', text: answer }), alert: () => 'OK' },
    realm: WARM_REALM,
  });
  built.host.open('enabled');
  built.host.clickMenu('Edit rules');
  built.store.activate(tab(built, 'Creators').id);
  return built;
}

function tab({ store }: BuiltHost, name: string) {
  const found = store.sheets().find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no tab ${name}`);
  return found;
}

function put(built: BuiltHost, row: number, column: number, value: string | number | null, name = RULES): void {
  built.store.write(tab(built, name).id, { row, column, rows: 1, columns: 1 }, [[{ value }]]);
}

/** 1-based row of the first line that holds all texts. */
function rowOf(built: BuiltHost, ...texts: unknown[]): number {
  const at = cellsOf(built.store, RULES).findIndex((row) => texts.every((text) => row.includes(text as string)));
  if (at < 0) throw new Error(`no row ${texts.join(', ')}`);
  return at + 1;
}

const FROM = 5;
const setKolFrom = (built: BuiltHost, value: string | number): void =>
  put(built, rowOf(built, 'kol-by-audience'), FROM, value);

function value<T>({ host }: BuiltHost, name: string, argument: unknown = null): T {
  const answer = host.run(name, [argument]) as Answer<T>;
  if (!answer.ok) throw new Error(answer.problem);
  return answer.value;
}

function rulesArgument(built: BuiltHost): unknown[][] {
  return cellsOf(built.store, RULES).map((row) => row.map((cell) => cell ?? ''));
}

const tiers = (built: BuiltHost): unknown[] => rowsByHeader(cellsOf(built.store, 'Creators')).map((row) => row['Tier']);

const checkColumnOf = (built: BuiltHost): number =>
  (cellsOf(built.store, RULES).find((row) => row.includes('Check')) ?? []).indexOf('Check') + 1;

const checks = (built: BuiltHost): unknown[] =>
  cellsOf(built.store, RULES)
    .map((row) => row[checkColumnOf(built) - 1])
    .filter((cell) => typeof cell === 'string' && /^[A-Z]+\d+: /.test(cell));

describe('Edit rules', () => {
  it('makes the tab from the shipped set, names whole columns from A1 and changes no answer', () => {
    const built = open();
    expect(built.store.sheets().map(({ name }) => name)).toEqual(['Creators', RULES]);
    const cells = cellsOf(built.store, RULES);
    expect(cells[0]?.[0]).toBe(RULES);
    expect(String(cells[1]?.[0])).toMatch(/^How to read this: /);
    expect(built.store.namedRects()).toMatchObject([
      { name: 'CREATOR_RULES', wholeColumns: true, rect: { row: 1, column: 1 } },
    ]);
    const state = value<RulesState>(built, 'readRulesState');
    expect(state).toMatchObject({ tab: RULES, faults: [], edited: false });
    const shipped = value<RulesState>(builtHost([{ name: 'Creators', rows: LIST }]), 'readRulesState');
    expect(state.version).toBe(shipped.version);
  });

  it('says which tables a tab of an earlier version lacks, beside the marker and in the sidebar', () => {
    const built = open();
    const cells = cellsOf(built.store, RULES);
    const first = cells.findIndex(([title]) => title === 'Market');
    const rows = cells.slice(first).findIndex((row) => row.every((cell) => (cell ?? '') === ''));
    const width = cells[0]?.length ?? 1;
    const blank = Array.from({ length: rows }, () => Array.from({ length: width }, () => ({ value: null })));
    built.store.write(tab(built, RULES).id, { row: first + 1, column: 1, rows, columns: width }, blank);
    const { state, faults } = value<RulesState>(built, 'checkRules');
    expect(faults).toEqual([]);
    expect(state).toContain('. Not in this tab, so as shipped: Market; a preset adds them');
    expect(cellsOf(built.store, RULES)[0]).toContain(state);
    value(built, 'applyPreset', { preset: 'micro-or-kol', how: 'add' });
    expect(value<RulesState>(built, 'checkRules').state).not.toContain('as shipped');
  });

  it('styles it: percent, thousands, dates as text, lists, frozen head, notes', () => {
    const built = open();
    const { id, frozenRows, frozenColumns } = tab(built, RULES);
    expect([frozenRows, frozenColumns]).toEqual([2, 1]);
    const kol = rowOf(built, 'kol-by-audience');
    const rate = rowOf(built, 'instagram', 'followers');
    const formatAt = (row: number, column: number) =>
      built.store.formats(id, { row, column, rows: 1, columns: 1 })[0]?.[0];
    expect(formatAt(kol, FROM)).toBe('#,##0');
    expect(formatAt(rate, 4)).toBe('0.00%');
    const date = (cellsOf(built.store, RULES)[kol - 1] ?? []).indexOf('2025-03-25') + 1;
    expect(formatAt(kol, date)).toBe('@');
    const list = built.store.attributes(id, { row: kol, column: 2, rows: 1, columns: 1 }, 'validation')[0]?.[0] ?? '';
    expect(JSON.parse(list)).toMatchObject({ values: [expect.arrayContaining(['any', 'instagram', 'tiktok']), true] });
    const note = built.store.attributes(
      id,
      { row: rowOf(built, 'Followers from'), column: FROM, rows: 1, columns: 1 },
      'note',
    );
    expect(note[0]?.[0]).toMatch(/exactly this many followers is in/);
  });

  it('goes to the tab that is there, whatever its name, and makes no second one', () => {
    const built = open();
    built.store.updateSheet(tab(built, RULES).id, { name: 'Our rules' });
    built.host.clickMenu('Edit rules');
    expect(built.store.sheets()).toHaveLength(2);
    expect(built.store.activeSheetId()).toBe(tab(built, 'Our rules').id);
  });

  it('starts from another preset by its number', () => {
    const built = open('2');
    expect(value<RulesState>(built, 'readRulesState').name).toMatch(/Five tiers/);
    value(built, 'classifySheet', {});
    expect(tiers(built)).toEqual(['Micro', 'Mid-tier', 'Mid-tier', 'KOL']);
  });

  it('makes nothing when the question is closed', () => {
    const built = builtHost([{ name: 'Creators', rows: LIST }]);
    built.host.open('enabled');
    built.host.clickMenu('Edit rules');
    expect(built.store.sheets()).toHaveLength(1);
  });
});

describe('an edited cell', () => {
  it('is answered alike by TIER, CLASSIFY and the bulk run', () => {
    const built = open();
    setKolFrom(built, 80000);
    const rules = rulesArgument(built);
    const column = (at: number) => LIST.map((row) => [row[at]]);
    const tier = built.host.callFunction('TIER', [column(2), column(1), column(3), rules]);
    const table = built.host.callFunction('CLASSIFY', [LIST, '', '', '', 'Tier', rules]);
    value(built, 'classifySheet', {});
    const wanted = ['Micro influencer', 'KOL', 'KOL', 'KOL'];
    expect(tier).toEqual({ value: [['Tier'], ...wanted.map((label) => [label])] });
    expect(table).toEqual({ value: [['Tier'], ...wanted.map((label) => [label])] });
    expect(tiers(built)).toEqual(wanted);
    expect(built.host.callFunction('TIER', [90000, 'Instagram'])).toEqual({ value: 'KOL' });
  });

  it('is told against the accepted set, which Keep and Put back move', () => {
    const built = open();
    const first = value<RulesState>(built, 'readRulesState').version;
    setKolFrom(built, 80000);
    const compared = value<Comparison>(built, 'compareRules', {});
    expect(compared.changes.map(({ row, field, from, to }) => [row, field, from, to])).toEqual([
      [3, 'tier', 'Micro influencer', 'KOL'],
      [3, 'class', 'micro', 'kol'],
    ]);
    expect(compared.sentences).toEqual([
      '1 of 4 creators change tier.',
      '1 of 4 creators change class.',
      'Expected engagement and cost follow the follower count, not the tier, so they stay the same.',
    ]);
    expect(value<RulesState>(built, 'checkRules')).toMatchObject({
      edited: true,
      state: expect.stringMatching(/^Edited since 2026-11-23: /),
    });
    const said = 'Tiers, KOL by audience: Followers from 100,000 to 80,000';
    expect(compared.rules).toEqual([said]);
    expect(cellsOf(built.store, RULES)[0]?.[1]).toBe(`Edited since 2026-11-23: ${said}`);
    const kept = value<RulesState>(built, 'keepRules');
    expect(kept.edited).toBe(false);
    expect(kept.history).toMatchObject([
      { what: said, date: expect.stringMatching(/^2026-11-23 \d\d:\d\d$/) },
      { what: '' },
    ]);
    expect(value<Comparison>(built, 'compareRules', {}).changes).toEqual([]);
    const back = value<RulesState>(built, 'putBackRules', { version: first });
    expect(back).toMatchObject({ version: first, edited: false });
    expect(cellsOf(built.store, RULES)[rowOf(built, 'kol-by-audience') - 1]?.[FROM - 1]).toBe(100000);
    expect(value<RulesState>(built, 'putBackRules', { version: kept.version }).version).toBe(kept.version);
  });

  it('that cannot be read is coloured until it is fixed, one that a person coloured stays as it is', () => {
    const built = open();
    const colourOf = (rule: string, column: number) =>
      built.store.attributes(
        tab(built, RULES).id,
        { row: rowOf(built, rule), column, rows: 1, columns: 1 },
        'background',
      )[0]?.[0];
    const at = { row: rowOf(built, 'micro-influencer'), column: FROM, rows: 1, columns: 1 };
    built.store.writeAttributes(tab(built, RULES).id, at, 'background', [['#ffee00']]);
    const colours = () => [colourOf('kol-by-audience', FROM), colourOf('micro-influencer', FROM)];
    const [before] = colours();
    setKolFrom(built, 'soon');
    put(built, at.row, FROM, 'later');
    value(built, 'checkRules');
    expect(colours()).toEqual(['#fce8e6', '#ffee00']);
    setKolFrom(built, 90_000);
    put(built, at.row, FROM, 1000);
    value(built, 'checkRules');
    expect(colours()).toEqual([before, '#ffee00']);
  });

  it('of KOL and micro is moved from the sidebar, refused where rules would not hold, put back like any edit', () => {
    const built = open();
    const first = value<RulesState>(built, 'readRulesState');
    expect(first.starts).toEqual({ micro: 1000, kol: 100_000 });
    const moved = value<RulesState>(built, 'setTierStarts', { micro: 5000, kol: 80_000 });
    expect(moved).toMatchObject({ starts: { micro: 5000, kol: 80_000 }, edited: true });
    value(built, 'classifySheet', {});
    expect(tiers(built)).toEqual(['Micro influencer', 'KOL', 'KOL', 'KOL']);
    expect(cellsOf(built.store, RULES)[rowOf(built, 'kol-by-audience') - 1]?.[FROM - 1]).toBe(80_000);
    const refused = built.host.run('setTierStarts', [{ micro: 90_000, kol: null }]) as Answer<RulesState>;
    expect(refused).toMatchObject({
      ok: false,
      problem: expect.stringMatching(/^Nothing was written, .*can never win/),
    });
    expect(value<RulesState>(built, 'putBackRules', { version: first.version }).starts).toEqual(first.starts);
  });

  it('of KOL makes the tab where there is none, and leaves a formula alone', () => {
    const built = builtHost([{ name: 'Creators', rows: LIST }]);
    expect(value<RulesState>(built, 'setTierStarts', { micro: null, kol: 80_000 })).toMatchObject({
      tab: RULES,
      starts: { micro: 1000, kol: 80_000 },
    });
    built.store.write(
      tab(built, RULES).id,
      { row: rowOf(built, 'kol-by-audience'), column: FROM, rows: 1, columns: 1 },
      [[{ formula: '=70000+5', value: 70_005 }]],
    );
    const refused = built.host.run('setTierStarts', [{ micro: null, kol: 60_000 }]) as Answer<RulesState>;
    expect(refused).toMatchObject({ ok: false, problem: expect.stringMatching(/^Creator rules E\d+ holds a formula/) });
  });

  it('keeps the last ten sets, each of which can be put back', () => {
    const built = open();
    for (let from = 80000; from < 80012; from += 1) {
      setKolFrom(built, from);
      value(built, 'keepRules');
    }
    const { history } = value<RulesState>(built, 'readRulesState');
    expect(history).toHaveLength(10);
    const restored = [history[9], history[5], history[0]].map((entry) => {
      const version = entry?.version ?? '';
      const from = () => cellsOf(built.store, RULES)[rowOf(built, 'kol-by-audience') - 1]?.[FROM - 1];
      return [value<RulesState>(built, 'putBackRules', { version }).version === version, from()];
    });
    expect(restored).toEqual([
      [true, 80002],
      [true, 80006],
      [true, 80011],
    ]);
  });
});

it('a death while rules are kept again leaves every kept set readable', () => {
  const faults: Faults = {};
  const built = builtHost([{ name: 'Creators', rows: LIST }], { faults, realm: WARM_REALM });
  value(built, 'applyPreset', { preset: 'micro-or-kol', how: 'replace' });
  const properties = [...built.host.properties];
  const put = (): void => {
    built.host.properties.clear();
    for (const [key, text] of properties) built.host.properties.set(key, text);
  };
  const members: string[] = [];
  faults.failWith = (member) => {
    members.push(member);
    return null;
  };
  value(built, 'keepRules');
  delete faults.failWith;
  const deaths = members.flatMap((member, at) => (/^Properties\.(set|delete)/.test(member) ? [at + 1, at + 2] : []));
  expect(deaths.length).toBeGreaterThan(2);
  for (const at of deaths) {
    put();
    faults.killAtCall = at;
    expect(() => built.host.run('keepRules', [null])).toThrow(/maximum execution time/);
    delete faults.killAtCall;
    const { history } = value<RulesState>(built, 'readRulesState');
    expect(history).toHaveLength(1);
    value(built, 'putBackRules', { version: history[0]?.version });
  }
});

describe('a broken cell', () => {
  it('refuses the bulk run with the list, gives formulas the first fault, and is named on its row until mended', () => {
    const built = open();
    value(built, 'classifySheet', {});
    const before = cellsOf(built.store, 'Creators');
    const row = rowOf(built, 'kol-by-audience');
    setKolFrom(built, 'soon');
    const fault = `${RULES} E${row}: 'Followers from' is text “soon”, a number is needed.`;
    expect(built.host.run('classifySheet', [{}])).toMatchObject({ ok: false, problem: expect.stringContaining(fault) });
    expect(cellsOf(built.store, 'Creators')).toEqual(before);
    expect(built.host.callFunction('TIER', [90000, 'Instagram', rulesArgument(built)])).toEqual({
      value: `? ${fault}`,
    });
    expect(checks(built)).toEqual([`E${row}: 'Followers from' is text “soon”, a number is needed.`]);
    expect(cellsOf(built.store, RULES)[0]?.[1]).toBe(
      `Not readable: 1 fault, named below on its row. E${row}: 'Followers from' is text “soon”, a number is needed.`,
    );
    setKolFrom(built, 100000);
    value(built, 'classifySheet', {});
    expect(checks(built)).toEqual([]);
  });

  it('is asked about a fee 1,000 times its neighbours, and answers go on', () => {
    const built = open();
    const row = rowOf(built, 'fee');
    const cells = cellsOf(built.store, RULES)[row - 1] ?? [];
    const column = cells.length - [...cells].reverse().findIndex((cell) => typeof cell === 'number');
    put(built, row, column, Number(cellsOf(built.store, RULES)[row - 1]?.[column - 1]) * 1000);
    value(built, 'classifySheet', {
      sheet: 'Creators',
      goal: '',
      platform: '',
      format: '',
      columns: 'all',
      fileName: '',
      chosen: {},
    });
    expect(tiers(built)).toHaveLength(4);
    const said = cellsOf(built.store, RULES)[row - 1]?.[checkColumnOf(built) - 1];
    expect(said).toMatch(/^[A-Z]+\d+: 'Typical fee' is \d+, \d+ times the neighbouring \d+ in [A-Z]+\d+: right\?$/);
    put(built, row, column, Number(cellsOf(built.store, RULES)[row - 1]?.[column - 1]) / 1000);
    value(built, 'checkRules');
    expect(cellsOf(built.store, RULES)[row - 1]?.[checkColumnOf(built) - 1] ?? '').toBe('');
  });

  it('leaves what a person wrote in the Check column and every note and colour', () => {
    const built = open();
    const { id } = tab(built, RULES);
    const row = rowOf(built, 'kol-by-audience');
    const at = { row, column: checkColumnOf(built), rows: 1, columns: 1 };
    put(built, row, at.column, 'ask Kim');
    put(built, 1, 2, 'owner: Kim');
    built.store.writeAttributes(id, { ...at, column: FROM }, 'note', [['since May']]);
    built.store.writeAttributes(id, { ...at, column: FROM }, 'background', [['#ffee00']]);
    setKolFrom(built, 'soon');
    value(built, 'checkRules');
    expect(built.store.values(id, at)).toEqual([['ask Kim']]);
    expect(cellsOf(built.store, RULES)[0]?.[1]).toBe('owner: Kim');
    expect(built.store.attributes(id, { ...at, column: FROM }, 'note')).toEqual([['since May']]);
    expect(built.store.attributes(id, { ...at, column: FROM }, 'background')).toEqual([['#ffee00']]);
  });

  it('in a second marked tab stops every run and names both', () => {
    const built = open();
    const copy = built.store.insertSheet('Copy of Creator rules', 2);
    put(built, 1, 1, RULES, copy.name);
    const message =
      'The tabs “Creator rules” and “Copy of Creator rules” are both marked “Creator rules”: keep one, rename A1 of the other.';
    expect(built.host.run('classifySheet', [{}])).toMatchObject({ ok: false, problem: message });
    built.host.clickMenu('Edit rules');
    expect(built.host.dialogs[built.host.dialogs.length - 1]).toMatchObject({ text: message });
    // A formula follows the name, as one that is handed CREATOR_RULES does; without the name it cannot choose either.
    expect(built.host.callFunction('TIER', [90000, 'Instagram'])).toEqual({ value: 'Micro influencer' });
    built.store.removeNamedRect('CREATOR_RULES');
    expect(built.host.callFunction('TIER', [90001, 'Instagram'])).toEqual({ value: `? ${message}` });
  });
});

describe('what a team adds', () => {
  it('a line below counts, its own column and rows stay through a check', () => {
    const built = open();
    const { id } = tab(built, RULES);
    const row = rowOf(built, 'below-micro');
    built.store.insertLines(id, 'rows', row, 1);
    for (const [column, cell] of [
      [1, 'tiny'],
      [5, 300],
      [7, 'Tiny'],
      [8, 'below'],
    ] as const)
      put(built, row, column, cell);
    built.store.insertLines(id, 'rows', 3, 1);
    put(built, 3, 1, 'Agreed with legal');
    put(built, row + 1, 20, 'owner: Kim');
    value(built, 'classifySheet', {});
    expect(built.host.callFunction('TIER', [400, 'Instagram', rulesArgument(built)])).toEqual({ value: 'Tiny' });
    expect(cellsOf(built.store, RULES)[2]?.[0]).toBe('Agreed with legal');
    expect(cellsOf(built.store, RULES)[row]?.[19]).toBe('owner: Kim');
  });

  it('blocks in another order, with columns swapped, answer the same', () => {
    const built = open();
    const before = value<RulesState>(built, 'readRulesState').version;
    const { id } = tab(built, RULES);
    const cells = cellsOf(built.store, RULES);
    const goals = cells.findIndex((row) => row[0] === 'Goals') - 1;
    const moved = [...cells.slice(0, 2), ...cells.slice(goals), ...cells.slice(2, goals)].map((row) => {
      const [first = null, second = null, ...rest] = row;
      return row[0] === RULES || String(row[0]).startsWith('How to read') ? row : [second, first, ...rest];
    });
    const width = moved[0]?.length ?? 0;
    const inputs = moved.map((row) => row.map((cell) => ({ value: cell, format: '' })));
    built.store.write(id, { row: 1, column: 1, rows: moved.length, columns: width }, inputs);
    expect(value<RulesState>(built, 'readRulesState')).toMatchObject({ version: before, faults: [] });
  });

  it('a preset adds what is missing and touches no line that is there', () => {
    const built = open();
    setKolFrom(built, 80000);
    const done = value<PresetDone>(built, 'applyPreset', { preset: 'healthcare' });
    expect(done).toMatchObject({ made: false, replaced: '' });
    expect(done.added).toBeGreaterThan(0);
    expect(value<RulesState>(built, 'readRulesState').faults).toEqual([]);
    value(built, 'classifySheet', {});
    expect(tiers(built)).toEqual(['Micro influencer', 'KOL', 'KOL', 'KOL']);
    expect(
      built.host.callFunction('COST_BAND', [5000, 'Instagram', '', '', 'cardiology', '', rulesArgument(built)]),
    ).toEqual({
      value: [[expect.stringMatching(/^\? Fee withheld: pay fair market value by the hour, not by reach/), '', '']],
    });
    expect(value<PresetDone>(built, 'applyPreset', { preset: 'healthcare', how: 'add' }).added).toBe(0);
  });

  it('brings back a block that somebody deleted, with its titles and formats', () => {
    const built = open();
    const { id } = tab(built, RULES);
    const before = value<RulesState>(built, 'readRulesState').version;
    const from = rowOf(built, 'Expected engagement');
    built.store.deleteLines(id, 'rows', from, rowOf(built, 'Own posts') - from);
    expect(value<RulesState>(built, 'readRulesState').faults).toHaveLength(1);
    expect(value<PresetDone>(built, 'applyPreset', { preset: 'micro-or-kol' }).added).toBeGreaterThan(50);
    expect(value<RulesState>(built, 'readRulesState')).toMatchObject({ version: before, faults: [] });
    const row = rowOf(built, 'Expected engagement');
    const look = (at: number, column: number) => ({ row: at, column, rows: 1, columns: 1 });
    expect(built.store.attributes(id, look(row, 1), 'fontWeight')).toEqual([['bold']]);
    expect(built.store.attributes(id, look(row + 2, 1), 'fontWeight')).toEqual([['bold']]);
    expect(built.store.formats(id, look(row + 3, 4))).toEqual([['0.00%']]);
    expect(built.store.formats(id, look(row + 3, 3))).toEqual([['#,##0']]);
  });

  it('five tiers added to the shipped ones are left out, and that is said', () => {
    const built = open();
    expect(value<PresetDone>(built, 'applyPreset', { preset: 'five-tiers', how: 'add' })).toMatchObject({
      added: 0,
      kept: ['Tiers'],
    });
  });

  it('Replace all keeps own rows and what stood there', () => {
    const built = open();
    const before = value<RulesState>(built, 'readRulesState').version;
    built.store.insertLines(tab(built, RULES).id, 'rows', 3, 1);
    put(built, 3, 1, 'Agreed with legal');
    put(built, 5, 20, 'owner: Kim');
    const done = value<PresetDone>(built, 'applyPreset', { preset: 'five-tiers', how: 'replace' });
    expect(done.replaced).toBe(before);
    expect(value<RulesState>(built, 'readRulesState')).toMatchObject({
      name: 'Five tiers (industry)',
      faults: [],
      edited: false,
    });
    expect(cellsOf(built.store, RULES)[2]?.[0]).toBe('Agreed with legal');
    expect(cellsOf(built.store, RULES)[4]?.[19]).toBe('owner: Kim');
    expect(value<RulesState>(built, 'putBackRules', { version: before }).version).toBe(before);
  });
});

describe('rule sets that travel', () => {
  it('go out as CSV and come back the same elsewhere', () => {
    const built = open();
    setKolFrom(built, 80000);
    const { csv } = value<{ csv: string }>(built, 'exportRules');
    const other = builtHost([{ name: 'Creators', rows: LIST }]);
    expect(value<PresetDone>(other, 'importRules', { csv, how: 'replace' })).toMatchObject({ made: true, tab: RULES });
    expect(value<RulesState>(other, 'readRulesState').version).toBe(value<RulesState>(built, 'readRulesState').version);
  });

  it.each([
    ['semicolons and decimal commas, blank ends cut', ';', 'de-DE'],
    ['tabs', '\t', 'en-US'],
    ['commas and thousands marks', ',', 'en-US'],
  ])('come back from a spreadsheet program with %s', (_, mark, locale) => {
    const built = open();
    const lines = cellsOf(built.store, RULES).map((row) => {
      const cells = row.map((cell) =>
        typeof cell === 'number' ? cell.toLocaleString(locale, { maximumFractionDigits: 6 }) : String(cell ?? ''),
      );
      const text = cells.map((cell) => (/[",;\t]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)).join(mark);
      return mark === ';' ? text.replace(/;+$/, '') : text;
    });
    const other = builtHost([{ name: 'Creators', rows: LIST }]);
    value(other, 'importRules', { csv: `\ufeff${lines.join('\r\n')}`, how: 'replace' });
    expect(value<RulesState>(other, 'readRulesState').version).toBe(value<RulesState>(built, 'readRulesState').version);
  });

  it('are refused whole when a cell cannot be read', () => {
    const built = open();
    setKolFrom(built, 'soon');
    const { csv } = value<{ csv: string }>(built, 'exportRules');
    const other = builtHost([{ name: 'Creators', rows: LIST }]);
    expect(other.host.run('importRules', [{ csv }])).toMatchObject({
      ok: false,
      problem: expect.stringMatching(/^File E\d+: 'Followers from'/),
    });
    expect(other.store.sheets()).toHaveLength(1);
  });

  it('make no formula of an imported text', () => {
    const built = open();
    put(built, rowOf(built, 'micro-influencer'), 1, "'=1+1");
    const { csv } = value<{ csv: string }>(built, 'exportRules');
    const other = builtHost([{ name: 'Creators', rows: LIST }]);
    value(other, 'importRules', { csv: csv.replace("'=1+1", '=1+1') });
    const { id } = tab(other, RULES);
    const last = other.store.lastCell(id);
    const formulas = other.store.formulas(id, { row: 1, column: 1, rows: last.row, columns: last.column });
    expect(formulas.flat().filter((formula) => formula !== '')).toEqual([]);
  });

  it('compare with another table', () => {
    const built = open();
    const otherRules = rulesArgument(built).map((row) =>
      row.map((cell) => (cell === 100000 && row[0] === 'kol-by-audience' ? 300000 : cell)),
    );
    const compared = value<Comparison>(built, 'compareSheet', { otherRules });
    expect(compared.counts).toEqual({ tier: 1, class: 1, fit: 0 });
    expect(compared.changes[0]).toMatchObject({ row: 4, creator: 'cy', from: 'KOL', to: 'Micro influencer' });
  });
});

describe('rows made with older rules', () => {
  it('are counted, and redone alone when asked', () => {
    const built = open();
    value(built, 'classifySheet', {});
    expect(value<OlderRows>(built, 'countOlderRows', {}).rows).toBe(0);
    setKolFrom(built, 80000);
    expect(value<OlderRows>(built, 'countOlderRows', {})).toMatchObject({ rows: 4, older: [{ rows: 4 }] });
    const header = cellsOf(built.store, 'Creators')[0] ?? [];
    const checked = header.indexOf('Checked') + 1;
    const stamp = String(cellsOf(built.store, 'Creators')[1]?.[checked - 1]);
    const now = value<RulesState>(built, 'readRulesState').version;
    const old = value<OlderRows>(built, 'countOlderRows', {}).older[0]?.version ?? '';
    put(built, 2, checked, stamp.replace(old, now), 'Creators');
    put(built, 2, 3, 950000, 'Creators');
    expect(value<{ rowsWritten: number }>(built, 'classifySheet', { rows: 'older' }).rowsWritten).toBe(3);
    expect(tiers(built)).toEqual(['Micro influencer', 'KOL', 'KOL', 'KOL']);
    expect(value<OlderRows>(built, 'countOlderRows', {}).rows).toBe(0);
  });
});

describe('rows made with older rules, under a title of the user’s', () => {
  it('are counted as a run finds them', () => {
    const built = open();
    value(built, 'classifySheet', {});
    const header = cellsOf(built.store, 'Creators')[0] ?? [];
    put(built, 1, header.indexOf('Checked') + 1, 'State of the answers', 'Creators');
    setKolFrom(built, 80000);
    expect(value<OlderRows>(built, 'countOlderRows', {}).rows).toBe(4);
    expect(value<{ rowsWritten: number }>(built, 'classifySheet', { rows: 'older' }).rowsWritten).toBe(4);
  });
});

describe('the shown currency', () => {
  it('changes titles and amounts, never a fee', () => {
    const built = open();
    const usd = built.host.callFunction('COST_BAND', [45000, 'Instagram']) as { value: number[][] };
    const fees = cellsOf(built.store, RULES).filter((row) => row[0] === 'fee');
    const units = 0.8;
    put(built, rowOf(built, 'Shown currency'), 2, 'EUR');
    const line = rowOf(built, 'Units (for one USD)') + 1;
    put(built, line, 1, 'EUR');
    put(built, line, 2, units);
    const eur = built.host.callFunction('COST_BAND', [45000, 'Instagram', rulesArgument(built)]) as {
      value: number[][];
    };
    expect(eur.value[0]?.[1]).toBeCloseTo((usd.value[0]?.[1] ?? 0) * units, -1);
    value(built, 'classifySheet', {});
    expect(cellsOf(built.store, 'Creators')[0]).toContain('Cost typical (EUR)');
    expect(cellsOf(built.store, RULES).filter((row) => row[0] === 'fee')).toEqual(fees);
  });

  it('needs a rate, and the cell is named', () => {
    const built = open();
    const row = rowOf(built, 'Shown currency');
    put(built, row, 2, 'QAR');
    const { faults } = value<RulesState>(built, 'readRulesState');
    expect(faults.map(({ marked, cell }) => [inEnglish(marked), cell])).toEqual([
      [
        `${RULES} B${row}: 'Shown currency' is QAR, a line QAR in the block “Exchange rates” is needed.`,
        { sheet: RULES, row, column: 'B' },
      ],
    ]);
  });
});
