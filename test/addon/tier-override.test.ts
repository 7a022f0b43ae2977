/** A tier that a person sets in “Tier override”: it counts everywhere and survives runs. */
import { describe, expect, it } from 'vitest';
import type { Overview, Report, RunPreview, SelectedCreator } from '../../src/contract/server-calls.ts';
import { rowsByHeader } from '../helpers/built-host.ts';
import { type Cell, idOf, openScene, type Scene } from '../helpers/interruption.ts';

const LIST: Cell[][] = [
  ['Name', 'Network', 'Followers', 'ER'],
  ['ana', 'Instagram', 45_000, '3.4%'],
  ['bo', 'Instagram', 30_000, '3.4%'],
];
const REQUEST = { goal: 'prestige' };

/** A list that was run once, with ana's tier set by hand. */
function overridden(tier: Cell = 'KOL', reason: Cell = 'signed as our expert'): Scene {
  const scene = openScene(LIST);
  scene.call('startRun', { request: REQUEST });
  set(scene, 'Tier override', tier);
  set(scene, 'Override reason', reason);
  return scene;
}

function set(scene: Scene, title: string, value: Cell): void {
  scene.type(2, titles(scene).indexOf(title) + 1, value);
}

function grid({ store }: Scene): (string | number | boolean | null)[][] {
  const last = store.lastCell(idOf(store, 'Creators'));
  return store.values(idOf(store, 'Creators'), { row: 1, column: 1, rows: last.row, columns: last.column });
}

const titles = (scene: Scene): string[] => (grid(scene)[0] ?? []).map(String);
const row = (scene: Scene, at: number): Record<string, unknown> => rowsByHeader(grid(scene))[at] ?? {};

describe('a tier set by hand', () => {
  it('is the tier of the next run, with the fit that follows from it, named in the reason', () => {
    const scene = overridden();
    const before = row(scene, 0);
    expect(before['Tier']).toBe('Micro influencer');
    scene.call('startRun', { request: REQUEST });
    const after = row(scene, 0);
    expect([after['Tier'], after['KOL by'], after['Tier override']]).toEqual(['KOL', 'Set by hand', 'KOL']);
    expect(after['Fit score']).toBeGreaterThan(Number(before['Fit score']));
    expect(after['Why']).toMatch(/^KOL: set by hand \(signed as our expert\)\. /);
    expect(row(scene, 1)['Tier']).toBe('Micro influencer');
    scene.call('startRun', { request: REQUEST });
    expect(row(scene, 0)).toEqual(after);
  });

  it('counts in the totals, the overview, the report and the Creator panel before any run', () => {
    const scene = overridden();
    const counted = [
      { tier: 'Micro influencer', count: 1 },
      { tier: 'KOL', count: 1 },
    ];
    const preview = scene.call('previewSheet', REQUEST) as RunPreview;
    expect(preview.counts.tiers).toEqual(expect.arrayContaining(counted));
    expect((scene.call('overview', REQUEST) as Overview).counts.tiers).toEqual(expect.arrayContaining(counted));
    const report = scene.call('describeSheet', REQUEST) as Report;
    expect(report.creators[0]).toMatchObject({ tier: 'KOL', class: 'kol', kolBy: 'hand', boundary: false });
    scene.store.select(idOf(scene.store, 'Creators'), { row: 2, column: 1, rows: 1, columns: 1 });
    const { creator } = scene.call('selectedCreator', { request: REQUEST, key: '' }) as SelectedCreator;
    expect(creator?.tier).toBe('KOL');
    expect(creator?.reasons[0]).toContain('set by hand');
    expect(creator?.wouldChange.join(' ')).not.toContain('the tier would be');
  });

  it('makes its row a changed one, and no other', () => {
    const scene = overridden();
    const rows = () => (scene.call('previewSheet', { ...REQUEST, rows: 'changed' }) as RunPreview).rowsToWrite;
    expect(rows()).toBe(1);
    scene.call('startRun', { request: { ...REQUEST, rows: 'changed' } });
    expect([rows(), row(scene, 0)['Tier']]).toEqual([0, 'KOL']);
    set(scene, 'Tier override', null);
    scene.call('startRun', { request: { ...REQUEST, rows: 'changed' } });
    expect([rows(), row(scene, 0)['Tier']]).toEqual([0, 'Micro influencer']);
  });

  it('counts under a title that the user gave the column', () => {
    const scene = overridden();
    scene.type(1, titles(scene).indexOf('Tier override') + 1, 'Our tier');
    scene.call('startRun', { request: REQUEST });
    expect(row(scene, 0)['Tier']).toBe('KOL');
  });

  it('is read in any letters; a tier that the rules do not have is named with its cell, and the rules decide', () => {
    expect((overridden(' kol ').call('describeSheet', REQUEST) as Report).creators[0]?.tier).toBe('KOL');
    const scene = overridden('Mega star');
    const report = scene.call('describeSheet', REQUEST) as Report;
    expect(report.creators[0]?.tier).toBe('Micro influencer');
    const column = String.fromCharCode(65 + titles(scene).indexOf('Tier override'));
    expect(report.problems.map(({ message }) => message)).toEqual([
      `${column}2 holds “Mega star”, which is not a tier of these rules; expected KOL, Micro influencer or Below micro.`,
    ]);
  });
});
