/** Undo, take-over, two users and edits between chunks, on the built file. */

import { describe, expect, it } from 'vitest';
import type {
  Answer,
  FreezeDone,
  Progress,
  Removal,
  RunPreview,
  RunState,
  UndoDone,
} from '../../src/contract/server-calls.ts';
import { createHost, type Host } from '../../src/host/index.ts';
import { createNodeRealm } from '../../src/host/run/node-realm.ts';
import { builtCode } from '../helpers/built-files.ts';
import { builtHost, cellsOf } from '../helpers/built-host.ts';
import { type Cell, idOf, openScene, type Scene } from '../helpers/interruption.ts';

const LIST: Cell[][] = [
  ['Name', 'Network', 'Followers', 'ER %', 'Notes'],
  ['ana', 'IG', 45000, '6,5 %', 'call her'],
  ['bo', 'tiktok', '1,2 Mio', '3,1 %', ''],
  ['cy', 'instagram', 250000, '', ''],
  ['di', 'instagram', 99000, '', 'ask again'],
];
const REQUEST = { sheet: 'Creators', goal: 'conversion' };

function run(scene: Scene, more: object = {}): Progress {
  let progress = scene.call('startRun', { request: { ...REQUEST, ...more }, fingerprint: '' }) as Progress;
  while (!progress.isFinished && progress.stopped === null)
    progress = scene.call('continueRun', { runId: progress.runId }) as Progress;
  return progress;
}

function cells(scene: Scene): Cell[][] {
  return cellsOf(scene.store, 'Creators');
}

function columnOf(scene: Scene, title: string): number {
  return (cells(scene)[0] ?? []).indexOf(title) + 1;
}

/** Sorts the rows below the header as a person would, formats and all. */
function reverse(scene: Scene): void {
  const id = idOf(scene.store, 'Creators');
  const { row, column } = scene.store.lastCell(id);
  const rect = { row: 2, column: 1, rows: row - 1, columns: column };
  const values = scene.store.values(id, rect).reverse();
  const formats = scene.store.formats(id, rect).reverse();
  scene.store.write(
    id,
    rect,
    values.map((line, i) => line.map((value, j) => ({ value, format: formats[i]?.[j] ?? '' }))),
  );
}

describe('undo', () => {
  it('takes a first run back to the last cell, note and format', () => {
    const scene = openScene(LIST);
    const before = scene.tab('Creators');
    run(scene);
    expect((scene.call('runState') as RunState).undo).toMatchObject({ since: '14:32', rows: 4 });
    const done = scene.call('undoRun', {}) as UndoDone;
    expect(done).toMatchObject({ keptCells: 0, unmatched: [] });
    expect(scene.tab('Creators')).toEqual(before);
    expect(scene.store.sheets()).toHaveLength(1);
    expect((scene.call('runState') as RunState).undo).toBeNull();
  });

  it('follows its rows after sorting, inserting and moving, and keeps cells edited since', () => {
    const scene = openScene(LIST);
    run(scene);
    scene.type(3, 3, 900);
    const before = scene.tab('Creators');
    run(scene);
    reverse(scene);
    scene.type(5, columnOf(scene, 'Why'), 'my own words');
    scene.store.insertLines(idOf(scene.store, 'Creators'), 'columns', 1, 1);
    const done = scene.call('undoRun', {}) as UndoDone;
    expect(done.keptCells).toBe(0);
    scene.store.deleteLines(idOf(scene.store, 'Creators'), 'columns', 1, 1);
    scene.type(5, columnOf(scene, 'Why'), (before as Cell[][][])[0]?.[1]?.[columnOf(scene, 'Why') - 1] ?? null);
    reverse(scene);
    expect((scene.tab('Creators') as unknown[])[0]).toEqual((before as unknown[])[0]);
  });

  it('keeps and counts what was edited since, or restores it when told so', () => {
    for (const restoreEdited of [false, true]) {
      const scene = openScene(LIST);
      run(scene);
      scene.type(2, columnOf(scene, 'Tier'), 'My favourite');
      const done = scene.call('undoRun', { restoreEdited }) as UndoDone;
      expect(done.keptCells).toBe(restoreEdited ? 0 : 1);
      const [header, first] = cells(scene);
      expect(first?.[5]).toBe(restoreEdited ? undefined : 'My favourite');
      expect(header?.[5]).toBe(restoreEdited ? undefined : 'Tier');
    }
  });

  it('lists rows that are gone and leaves copies alone', () => {
    const scene = openScene(LIST);
    run(scene);
    const id = idOf(scene.store, 'Creators');
    const { column } = scene.store.lastCell(id);
    const [copy] = scene.store.values(id, { row: 4, column: 1, rows: 1, columns: column });
    scene.store.write(id, { row: 6, column: 1, rows: 1, columns: column }, [(copy ?? []).map((value) => ({ value }))]);
    scene.store.deleteLines(id, 'rows', 2, 1);
    const done = scene.call('undoRun', {}) as UndoDone;
    expect(done.unmatched).toEqual([
      { row: 2, why: 'gone' },
      { row: 5, why: 'copy' },
    ]);
    expect(cells(scene)[4]?.[columnOf(scene, 'Tier') - 1]).toBe('KOL');
  });

  it('does no harm after the sheet was taken back by hand', () => {
    const scene = openScene(LIST);
    const back = scene.store.checkpoint?.();
    const before = scene.tab('Creators');
    run(scene);
    const hidden = scene.store.sheets().find(({ hidden: isHidden }) => isHidden);
    expect(hidden).toBeDefined();
    back?.();
    const answer = scene.host.run('undoRun', [{}]) as Answer<UndoDone>;
    expect(answer.ok).toBe(false);
    expect(scene.tab('Creators')).toEqual(before);
  });
});

describe('renamed and split columns', () => {
  it('are found again by their notes, keep their new title, and are never read as input', () => {
    const scene = openScene(LIST);
    run(scene);
    const at = columnOf(scene, 'Expected ER typical');
    const first = cells(scene);
    scene.type(1, at, 'Engagement rate');
    run(scene);
    const second = cells(scene);
    expect(second[0]?.[at - 1]).toBe('Engagement rate');
    expect(second.slice(1)).toEqual(first.slice(1));
    expect(second[0]).toHaveLength(first[0]?.length ?? 0);
  });
});

describe('a second goal', () => {
  it('is asked about, replaces, or stands beside', () => {
    const scene = openScene(LIST);
    run(scene);
    const trust = { ...REQUEST, goal: 'trust' };
    expect((scene.call('previewSheet', trust) as RunPreview).otherGoal).toBe('conversion');
    expect(() => scene.call('startRun', { request: trust })).toThrow(/fit for “conversion”.*“trust” replaces it/);
    run(scene, { goal: 'trust', secondGoal: 'beside' });
    const header = cells(scene)[0] ?? [];
    expect(header.filter((title) => /^Fit/.test(String(title)))).toEqual([
      'Fit: conversion',
      'Fit score',
      'Fit: trust',
      'Fit score: trust',
    ]);
    const replaced = openScene(LIST);
    run(replaced);
    run(replaced, { goal: 'trust', secondGoal: 'replace' });
    expect((cells(replaced)[0] ?? []).filter((title) => /^Fit/.test(String(title)))).toEqual([
      'Fit: trust',
      'Fit score',
    ]);
  });
});

describe('rows asked for', () => {
  it('are the selected ones, or the changed ones, and no others', () => {
    const scene = openScene(LIST);
    scene.store.select(idOf(scene.store, 'Creators'), { row: 3, column: 1, rows: 2, columns: 1 });
    expect(run(scene, { rows: 'selected' }).summary?.rowsWritten).toBe(2);
    const tier = columnOf(scene, 'Tier') - 1;
    expect(cells(scene).map((row) => row[tier] ?? null)).toEqual(['Tier', null, 'KOL', 'KOL', null]);
    scene.type(4, 3, 5000);
    expect(run(scene, { rows: 'changed' }).summary?.rowsWritten).toBe(3);
    expect(cells(scene)[3]?.[tier]).toBe('Micro influencer');
  });
});

/** Another person with the same spreadsheet: cells and properties are shared. */
function another(scene: Scene, clock?: () => number): Host {
  const host = createHost({
    store: scene.store,
    bundle: builtCode(),
    html: {},
    realm: createNodeRealm(),
    user: { temporaryKey: 'somebody-else' },
    clock: clock ?? (() => Date.UTC(2026, 10, 23, 14, 33)),
  });
  for (const [key, value] of scene.host.properties) host.properties.set(key, value);
  return host;
}

/** A run of which one chunk of two rows is written. */
function half(): { scene: Scene; runId: string } {
  const scene = openScene(LIST);
  scene.faults.msPerCall = 1000;
  const { runId, isFinished } = scene.call('startRun', { request: REQUEST, rowsAtOnce: 2 }) as Progress;
  delete scene.faults.msPerCall;
  expect(isFinished).toBe(false);
  return { scene, runId };
}

describe('two people', () => {
  it('do not write at once; a run whose time has run out is taken over, saying whose it was', () => {
    const { scene, runId } = half();
    const other = another(scene);
    const refused = expect.stringMatching(
      /^A run of another person on “Creators” from 14:32 is still open \(2 of 4 rows\)/,
    );
    for (const name of ['startRun', 'classifySheet']) {
      expect(other.run(name, [name === 'startRun' ? { request: REQUEST } : REQUEST])).toMatchObject({
        ok: false,
        problem: refused,
      });
    }
    expect(other.run('continueRun', [{ runId }])).toMatchObject({ ok: false, problem: refused });
    const later = another(scene, () => Date.UTC(2026, 10, 23, 15, 0));
    const state = later.run('runState', []) as Answer<RunState>;
    expect(state).toMatchObject({ value: { open: { isMine: false, canTakeOver: true, done: 2 } } });
    expect(later.run('takeOver', [{ runId }])).toMatchObject({ value: { isFinished: true } });
    const wanted = openScene(LIST);
    run(wanted);
    expect(scene.tab('Creators')).toEqual(wanted.tab('Creators'));
  });
});

describe('changes while a run is open', () => {
  it('to an input stop it; what was written can be undone', () => {
    const { scene, runId } = half();
    scene.type(5, 3, 123);
    expect(scene.host.run('continueRun', [{ runId }])).toMatchObject({
      ok: false,
      problem: expect.stringMatching(/table was changed/),
    });
    expect((scene.call('runState') as RunState).open).toBeNull();
    scene.call('undoRun', {});
    expect(cells(scene)[0]).toEqual(LIST[0]);
  });

  it('between preview and apply stop it before anything is written', () => {
    const scene = openScene(LIST);
    const { fingerprint, columnsToAdd, where } = scene.call('previewSheet', REQUEST) as RunPreview;
    expect({ columnsToAdd, where }).toEqual({ columnsToAdd: 22, where: 'F:AA' });
    scene.type(5, 3, 123);
    const before = scene.tab('Creators');
    expect(() => scene.call('startRun', { request: REQUEST, fingerprint })).toThrow(/table was changed/);
    expect(scene.tab('Creators')).toEqual(before);
  });

  it('to the rules stop it', () => {
    const { scene, runId } = half();
    scene.store.insertSheet('Rules', 1);
    scene.call('applyPreset', { preset: 'five-tiers', how: 'replace' });
    expect(scene.host.run('continueRun', [{ runId }])).toMatchObject({
      ok: false,
      problem: expect.stringMatching(/rules were changed/),
    });
  });

  it('cancelling stops it before the next chunk', () => {
    const { scene, runId } = half();
    expect((scene.call('cancelRun', { runId }) as RunState).open).toBeNull();
    expect(scene.host.run('continueRun', [{ runId }])).toMatchObject({ ok: false });
  });
});

describe('tables that need a question', () => {
  it('two on one tab', () => {
    const rows: Cell[][] = [
      ['Name', 'Network', 'Followers', '', 'Creator', 'Platform', 'Follower count'],
      ['ana', 'IG', 45000, '', 'zoe', 'tiktok', 1000000],
    ];
    const scene = openScene(rows);
    const { tables } = scene.call('previewSheet', { sheet: 'Creators' }) as RunPreview;
    expect(tables.map(({ range }) => range)).toEqual(['A1:C2', 'E1:G2']);
    expect(() => scene.call('startRun', { request: { sheet: 'Creators' } })).toThrow(
      /2 tables: choose one of A1:C2, E1:G2/,
    );
    const second = run(scene, { goal: '', table: 'E1:G2' });
    expect(second.summary?.counts.tiers.find(({ tier }) => tier === 'KOL')?.count).toBe(1);
  });

  it('a protected range is named and nothing is written', () => {
    const built = builtHost([{ name: 'Creators', rows: LIST, asText: true }], {
      protections: [{ sheet: 'Creators', rect: { row: 1, column: 6, rows: 50, columns: 2 }, description: 'Finance' }],
    });
    const before = cellsOf(built.store, 'Creators');
    expect(built.host.run('startRun', [{ request: REQUEST }])).toMatchObject({
      ok: false,
      problem: expect.stringMatching(/^The range F1:G50 \(“Finance”\) is protected and column F/),
    });
    expect(cellsOf(built.store, 'Creators')).toEqual(before);
  });
});

describe('freeze and removal', () => {
  function withFormulas(): Scene {
    const scene = openScene(LIST);
    const id = idOf(scene.store, 'Creators');
    const put = (row: number, formula: string, value: Cell) =>
      scene.store.write(id, { row, column: 6, rows: 1, columns: 1 }, [[{ formula, value }]]);
    put(2, '=TIER(C2)', 'Micro influencer');
    put(3, '=TIER(C3)', 'Loading...');
    put(4, '=CT_TIER(C4)', '#ERROR!');
    put(5, '=SUM(1;2)', 3);
    return scene;
  }

  it('freeze formulas of ours alone, and none that shows an error or loads', () => {
    const scene = withFormulas();
    const copied = scene.call('freezeToValues', { where: 'copy' }) as FreezeDone;
    expect(copied).toMatchObject({ sheet: 'Creators (values)', formulas: 1, left: [{ row: 3 }, { row: 4 }] });
    const formulas = (name: string) =>
      scene.store.formulas(idOf(scene.store, name), { row: 2, column: 6, rows: 4, columns: 1 }).map(([text]) => text);
    expect(formulas('Creators (values)')).toEqual(['', '=TIER(C3)', '=CT_TIER(C4)', '=SUM(1;2)']);
    expect(formulas('Creators')[0]).toBe('=TIER(C2)');
    scene.store.activate(idOf(scene.store, 'Creators'));
    expect(scene.call('freezeToValues', { where: 'tab' })).toMatchObject({ sheet: 'Creators', formulas: 1 });
    expect(formulas('Creators')[0]).toBe('');
    expect(cells(scene)[1]?.[5]).toBe('Micro influencer');
    expect(scene.store.sheets().map(({ name }) => name)).toEqual(['Creators', 'Creators (values)']);
  });

  it('removal says what goes, takes it on confirmation, and leaves filled overrides', () => {
    const scene = openScene(LIST);
    run(scene);
    scene.type(2, columnOf(scene, 'Override reason'), 'old friend');
    const asked = scene.call('removeEverything', { confirmed: false }) as Removal;
    expect(asked).toMatchObject({ done: false, kept: [{ title: 'Override reason' }] });
    expect(columnOf(scene, 'Tier')).toBeGreaterThan(0);
    scene.call('removeEverything', { confirmed: true });
    expect(cells(scene)[0]).toEqual([...(LIST[0] ?? []), 'Override reason']);
    expect(scene.store.sheets()).toHaveLength(1);
    expect([...scene.host.properties.keys()]).toEqual([]);
  });
});
