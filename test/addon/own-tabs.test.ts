/** Tabs that the add-on made: none of them is taken for a list of creators, and the list in use is named. */
import { describe, expect, it } from 'vitest';
import type { Comparison, Overview, RunPreview, RunState } from '../../src/contract/server-calls.ts';
import { cellsOf } from '../helpers/built-host.ts';
import { type Cell, idOf, openScene, type Scene } from '../helpers/interruption.ts';

const LIST: Cell[][] = [
  ['Name', 'Network', 'Followers'],
  ['ana', 'Instagram', 90_000],
  ['bo', 'Instagram', 30_000],
];
const REQUEST = { goal: 'trust' };

/** A list with one of our tabs in front of it. */
function inFrontOf(own: 'Creator rules' | 'Creator overview' | 'Creator Tiers undo', list = LIST): Scene {
  const scene = openScene(list);
  if (own === 'Creator rules') scene.call('applyPreset', { preset: 'micro-or-kol', how: 'add' });
  if (own === 'Creator overview') scene.call('insertCharts', REQUEST);
  if (own === 'Creator Tiers undo') scene.call('startRun', { request: REQUEST });
  scene.store.activate(idOf(scene.store, own));
  return scene;
}

describe.each(['Creator rules', 'Creator overview', 'Creator Tiers undo'] as const)('in front of “%s”', (own) => {
  it('previews, overviews and comparisons are about the list, and say so', () => {
    const scene = inFrontOf(own);
    const preview = scene.call('previewSheet', REQUEST) as RunPreview;
    expect(preview).toMatchObject({ sheet: 'Creators', insteadOf: own, counts: { creators: 2 } });
    expect(scene.call('overview', REQUEST) as Overview).toMatchObject({ sheet: 'Creators', insteadOf: own });
    if (own === 'Creator rules') {
      expect(scene.call('compareRules', REQUEST) as Comparison).toMatchObject({ creators: 2, sheet: 'Creators' });
    }
  });

  it('the menu classifies the list and says which, and leaves our tab as it is', () => {
    const scene = inFrontOf(own);
    const before = JSON.stringify(scene.tab(own));
    scene.host.open('enabled');
    scene.host.clickMenu('Classify all rows');
    expect(cellsOf(scene.store, 'Creators')[1]).toContain('Micro influencer');
    if (own !== 'Creator Tiers undo') expect(JSON.stringify(scene.tab(own))).toBe(before);
    expect((scene.call('runState') as RunState).undo?.sheet).toBe('Creators');
    expect(JSON.stringify(scene.host.toasts)).toContain('“Creators”');
  });

  it('a selected row or an inserted formula is refused by name', () => {
    const scene = inFrontOf(own);
    const sentence = `“${own}” is a tab of Creator Tiers, not a creator list`;
    expect(() => scene.call('selectedCreator', { request: REQUEST, key: '' })).toThrow(sentence);
    expect(() => scene.call('insertFormula', { request: REQUEST, name: 'TIER' })).toThrow(sentence);
  });
});

it('a tab of the user with the name of ours, empty in its corner, is left alone', () => {
  const scene = openScene(LIST);
  const { id } = scene.store.insertSheet('Creator Tiers undo', 1);
  scene.store.write(id, { row: 2, column: 2, rows: 1, columns: 1 }, [[{ value: 'my notes' }]]);
  const before = scene.tab('Creator Tiers undo');
  scene.call('startRun', { request: { ...REQUEST, sheet: 'Creators' } });
  expect(scene.tab('Creator Tiers undo')).toEqual(before);
  expect((scene.call('runState') as RunState).undo?.sheet).toBe('Creators');
});

describe('the list meant', () => {
  it('is the one the caller spoke of last, else that of the last run, else the first', () => {
    const scene = inFrontOf('Creator rules');
    const { store } = scene;
    const autumn = store.insertSheet('Autumn', 3).id;
    store.write(
      autumn,
      { row: 1, column: 1, rows: 3, columns: 3 },
      LIST.map((row) => row.map((value) => ({ value }))),
    );
    store.activate(idOf(store, 'Creator rules'));
    const sheet = (request: object) => (scene.call('previewSheet', request) as RunPreview).sheet;
    expect(sheet({})).toBe('Creators');
    expect(sheet({ lastSheet: 'Autumn' })).toBe('Autumn');
    expect(sheet({ lastSheet: 'Creator rules' })).toBe('Creators');
    scene.call('startRun', { request: { sheet: 'Autumn' } });
    expect(sheet({})).toBe('Autumn');
  });

  it('is missing where there are only tabs of ours', () => {
    const scene = openScene([]);
    scene.call('applyPreset', { preset: 'micro-or-kol', how: 'add' });
    scene.store.deleteSheet(idOf(scene.store, 'Creators'));
    expect(() => scene.call('previewSheet', {})).toThrow(
      '“Creator rules” is a tab of Creator Tiers, not a creator list: open the tab of your list.',
    );
  });
});
