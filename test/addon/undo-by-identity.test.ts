/** Cases: an undo takes back what the run wrote, wherever it is now and whatever became of rules and table; nothing else. */
import { expect, it } from 'vitest';
import type { Answer, Progress, RunState, UndoDone } from '../../src/contract/server-calls.ts';
import { cellsOf } from '../helpers/built-host.ts';
import { type Cell, idOf, openScene, type Scene } from '../helpers/interruption.ts';

const LIST: Cell[][] = [
  ['Name', 'Network', 'Followers', 'ER %', 'Notes'],
  ['ana', 'IG', 45000, '6,5 %', 'call her'],
  ['bo', 'tiktok', '1,2 Mio', '3,1 %', ''],
];
const START = { request: { sheet: 'Creators', goal: 'conversion' }, fingerprint: '' };

const titlesOf = (scene: Scene): Cell[] => (cellsOf(scene.store, 'Creators')[0] ?? []).filter((cell) => cell !== null);
const columnOf = (scene: Scene, title: string): number =>
  (cellsOf(scene.store, 'Creators')[0] ?? []).indexOf(title) + 1;

/** Runs a call while `edit` happens right before its `nth` call of `member`. */
function during(scene: Scene, member: string, nth: number, edit: () => void, name: string, argument: unknown): unknown {
  let isOpen = true;
  scene.faults.failWith = (called, count) => {
    if (isOpen && called === member && count === nth) {
      isOpen = false;
      edit();
    }
    return null;
  };
  const answer = scene.host.run(name, [argument]);
  delete scene.faults.failWith;
  expect(isOpen).toBe(false);
  return answer;
}

it.each(['Sheet.getProtections', 'Range.getNotes'])(
  'a run that could write nothing leaves the undo of the one before: a column inserted at %s',
  (member) => {
    const scene = openScene(LIST);
    const { runId } = scene.call('startRun', START) as Progress;
    scene.type(2, 3, 3_000_000);
    const insert = () => scene.store.insertLines(idOf(scene.store, 'Creators'), 'columns', 5, 1);
    const answer = during(scene, member, 1, insert, 'startRun', START) as Answer<Progress>;
    expect(answer.ok && answer.value.stopped === null).toBe(false);
    expect((scene.call('runState') as RunState).undo?.runId).toBe(runId);
    scene.call('undoRun', {});
    expect(titlesOf(scene)).toEqual(LIST[0]);
  },
);

it('a run that was stopped before its titles has nothing to undo', () => {
  const scene = openScene(LIST);
  const edit = () => scene.type(1, 5, 'Remarks');
  // The first flush is that of the snapshot, before the record and the titles.
  const answer = during(scene, 'SpreadsheetApp.flush', 1, edit, 'startRun', START) as Answer<Progress>;
  expect(answer.ok && answer.value.stopped === null).toBe(false);
  expect(scene.call('runState')).toEqual({ open: null, undo: null });
  expect(scene.host.run('undoRun', [{}])).toMatchObject({ ok: false });
  expect(titlesOf(scene)).toEqual(['Name', 'Network', 'Followers', 'ER %', 'Remarks']);
});

it('needs no rules: a faulty rules tab does not keep it from its work', () => {
  const scene = openScene(LIST);
  scene.call('applyPreset', { preset: 'micro-or-kol', how: 'replace' });
  const rules = scene.store.sheets().find(({ name }) => name !== 'Creators');
  const before = scene.tab('Creators');
  scene.call('startRun', START);
  const id = rules?.id ?? -1;
  const last = scene.store.lastCell(id);
  const broken = scene.store
    .values(id, { row: 1, column: 1, rows: last.row, columns: last.column })
    .findIndex((row) => row.includes('Followers from'));
  for (let column = 1; column <= last.column; column += 1) {
    scene.store.write(id, { row: broken + 2, column, rows: 1, columns: 1 }, [[{ value: 'nonsense' }]]);
  }
  expect(scene.host.run('previewSheet', [START.request])).toMatchObject({ ok: false });
  expect((scene.call('undoRun', {}) as UndoDone).keptCells).toBe(0);
  expect(scene.tab('Creators')).toEqual(before);
});

it('needs no table either: the column of followers is gone, a row stands above', () => {
  const scene = openScene(LIST);
  scene.call('startRun', START);
  const id = idOf(scene.store, 'Creators');
  scene.store.deleteLines(id, 'columns', 3, 1);
  scene.store.insertLines(id, 'rows', 1, 1);
  scene.call('undoRun', {});
  expect(cellsOf(scene.store, 'Creators')[1]).toEqual(['Name', 'Network', 'ER %', 'Notes']);
  expect(
    cellsOf(scene.store, 'Creators')
      .slice(2)
      .every((row) => row.length === 4),
  ).toBe(true);
});

it('leaves a title that a person gave a column since', () => {
  const scene = openScene(LIST);
  scene.call('startRun', START);
  scene.type(1, columnOf(scene, 'Brand fit'), 'Our words');
  scene.call('undoRun', {});
  expect(titlesOf(scene)).toEqual([...(LIST[0] ?? []), 'Our words']);
});
