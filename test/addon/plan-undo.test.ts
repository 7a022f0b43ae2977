/** Takes back a written plan: what stood there before, edits kept, wherever a write or the undo itself was cut off. */
import { describe, expect, it } from 'vitest';
import type { PlanAnswer, PlanWritten, WriteUndone } from '../../src/contract/server-calls.ts';
import { cellsOf } from '../helpers/built-host.ts';
import { type Cell, idOf, killEverywhere, openScene, type Scene } from '../helpers/interruption.ts';

const LIST: Cell[][] = [
  ['Name', 'Platform', 'Followers', 'Fee (USD)'],
  ['ana', 'Instagram', 20_000, 300],
  ['bo', 'Instagram', 24_000, 345],
  ['cy', 'TikTok', 28_000, 390],
  ['di', 'TikTok', 32_000, 435],
  ['=ed', 'Instagram', 36_000, 480],
];
const TAB = 'Campaign plan';
const ASKED = { goal: '', budget: '5000', options: 'largest share 100%', sheet: 'Creators' };
const FEWER = { ...ASKED, budget: '800' };

const write = (scene: Scene, asked: object): PlanWritten => scene.call('writePlan', asked) as PlanWritten;
const undo = (scene: Scene): string => (scene.call('undoWrite') as WriteUndone).message;
const shown = ({ store }: Scene): string[] => store.sheets().flatMap(({ name, hidden }) => (hidden ? [] : [name]));
const type = ({ store }: Scene, row: number, column: number, value: Cell): void =>
  store.write(idOf(store, TAB), { row, column, rows: 1, columns: 1 }, [[{ value }]]);
/** Values and formulas; formats of an earlier write may stay. */
const contentOf = (scene: Scene): unknown => (scene.tab(TAB) as unknown[] | null)?.slice(0, 2);

describe('undoWrite', () => {
  it('takes a new tab away again and leaves the list alone', () => {
    const scene = openScene(LIST);
    const list = scene.tab('Creators');
    write(scene, ASKED);
    const { undo: tab } = scene.call('planSheet', ASKED) as PlanAnswer;
    expect(tab).toBe(TAB);
    expect(undo(scene)).toBe('The tab “Campaign plan” is gone again.');
    expect([shown(scene), scene.tab('Creators')]).toEqual([['Creators'], list]);
    expect((scene.call('planSheet', ASKED) as PlanAnswer).undo).toBeNull();
    expect(() => undo(scene)).toThrow('There is nothing written on a tab of its own to undo.');
  });

  it('puts back the plan that stood there, formulas and texts as they were', () => {
    const scene = openScene(LIST);
    write(scene, ASKED);
    for (let row = 10; row < 15; row += 1) type(scene, row, 9, `note ${row}`);
    const before = contentOf(scene);
    write(scene, FEWER);
    expect(contentOf(scene)).not.toEqual(before);
    expect(undo(scene)).toBe('The tab “Campaign plan” is as it was.');
    expect(contentOf(scene)).toEqual(before);
  });

  it('finds the creators wherever they were sorted to, and keeps what was edited since', () => {
    const scene = openScene(LIST);
    write(scene, ASKED);
    write(scene, FEWER);
    const lines = cellsOf(scene.store, TAB).slice(9);
    for (const [at, line] of [...lines].reverse().entries())
      for (const [column, value] of line.entries()) type(scene, 10 + at, column + 1, value);
    const edited = cellsOf(scene.store, TAB).findIndex(([, , , price]) => typeof price === 'number') + 1;
    type(scene, edited, 4, 1);
    expect(undo(scene)).toBe('The tab “Campaign plan” is as it was. 1 cell or line edited since stay.');
    const after = cellsOf(scene.store, TAB).slice(9);
    expect(after.map(([row]) => row)).toEqual([6, 5, 4, 3, 2]);
    expect(after.map((line) => line[7])).toEqual(Array(5).fill('In the plan'));
    expect(after.filter(([, , , price]) => price === 1)).toHaveLength(1);
  });

  it('puts a date and a yes back as they were, and leaves those typed since', () => {
    const scene = openScene(LIST);
    write(scene, ASKED);
    const day = { value: 46000, format: 'yyyy-mm-dd' };
    const put = (column: number, cell: object): void =>
      scene.store.write(idOf(scene.store, TAB), { row: 11, column, rows: 1, columns: 1 }, [[cell]]);
    put(3, day);
    put(5, { value: true });
    const before = contentOf(scene);
    write(scene, ASKED);
    put(7, day);
    undo(scene);
    const [, , , , , , worth] = cellsOf(scene.store, TAB)[10] ?? [];
    expect(worth).toBe(46000);
    put(7, { value: (before as Cell[][][])[0]?.[10]?.[6] ?? null });
    expect(contentOf(scene)).toEqual(before);
  });

  it('keeps a new tab on which something was typed beside a creator', () => {
    const scene = openScene(LIST);
    write(scene, ASKED);
    type(scene, 11, 9, 'called on Monday');
    expect(undo(scene)).toContain('1 cell or line edited since stay.');
    const left = cellsOf(scene.store, TAB).filter((line) => line.some((cell) => cell !== null && cell !== ''));
    expect(left).toHaveLength(1);
    expect(left[0]?.slice(1, 2)).toEqual(['bo']);
  });

  it('says so where the tab was deleted', () => {
    const scene = openScene(LIST);
    write(scene, ASKED);
    scene.store.deleteSheet(idOf(scene.store, TAB));
    expect(() => undo(scene)).toThrow('The tab “Campaign plan” was deleted, so there is nothing to undo.');
  });
});

describe('cut off anywhere', () => {
  it('a write is taken back whole; an undo is ended by asking once more', () => {
    const scene = openScene(LIST);
    write(scene, ASKED);
    for (let row = 10; row < 15; row += 1) type(scene, row, 9, `note ${row}`);
    const before = contentOf(scene);
    const isBack = (): void => {
      // Before anything was remembered, the last write but one is what can be undone; after the undo there is none.
      try {
        undo(scene);
      } catch (error) {
        expect(String(error)).toContain('nothing written');
      }
    };
    const reached = { whole: 0 };
    killEverywhere(scene, ['writePlan', FEWER], () => undefined, [
      () => {
        const isTouched = JSON.stringify(contentOf(scene)) !== JSON.stringify(before);
        if (!isTouched) return;
        isBack();
        expect(contentOf(scene)).toEqual(before);
        reached.whole += 1;
      },
    ]);
    expect(reached.whole).toBeGreaterThan(1);
    write(scene, FEWER);
    const list = scene.tab('Creators');
    const { points } = killEverywhere(scene, ['undoWrite', null], () => expect(scene.tab('Creators')).toEqual(list), [
      () => {
        isBack();
        expect(contentOf(scene)).toEqual(before);
      },
    ]);
    expect(points.length).toBeGreaterThan(10);
  });
});
