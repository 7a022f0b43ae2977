/** Decisions in the list: added on request, owned by people, obeyed by the plan, shown in panels. */
import { describe, expect, it } from 'vitest';
import type { Overview, PlanAnswer, Report, RunPreview, SelectedCreator } from '../../src/contract/server-calls.ts';
import { rowsByHeader } from '../helpers/built-host.ts';
import { type Cell, idOf, openScene, type Scene } from '../helpers/interruption.ts';

const LIST: Cell[][] = [
  ['Name', 'Platform', 'Followers', 'Fee (USD)'],
  ['ana', 'Instagram', 20_000, 300],
  ['bo', 'Instagram', 24_000, 345],
  ['cy', 'TikTok', 28_000, 390],
  ['di', 'TikTok', 32_000, 435],
  ['ed', 'Instagram', 36_000, 480],
];
const COLUMNS = ['Decision', 'Decided by', 'Decision reason'];
const RUN = { request: { goal: '', decisions: true } };

function grid({ store }: Scene): Cell[][] {
  const id = idOf(store, 'Creators');
  const last = store.lastCell(id);
  return store.values(id, { row: 1, column: 1, rows: last.row, columns: last.column });
}
const titles = (scene: Scene): string[] => (grid(scene)[0] ?? []).map(String);
const decide = (scene: Scene, row: number, ...values: Cell[]): void =>
  values.forEach((value, at) => {
    scene.type(row, titles(scene).indexOf(COLUMNS[at] ?? '') + 1, value);
  });
const plan = (scene: Scene, options = 'largest share 100%', budget = '1,200'): PlanAnswer['plan'] =>
  (scene.call('planSheet', { goal: '', budget, options }) as PlanAnswer).plan;
const chosen = ({ chosen: rows }: PlanAnswer['plan']): string[] => rows.map(({ creator }) => creator);

function run(): Scene {
  const scene = openScene(LIST);
  scene.call('startRun', RUN);
  return scene;
}

describe('the columns', () => {
  it('are added only on request, with the five choices to choose from', () => {
    const without = openScene(LIST);
    without.call('startRun', { request: { goal: '' } });
    expect(titles(without).filter((title) => COLUMNS.includes(title))).toEqual([]);
    const scene = run();
    expect(titles(scene).filter((title) => COLUMNS.includes(title))).toEqual(COLUMNS);
    const column = titles(scene).indexOf('Decision') + 1;
    const list = scene.store.attributes(
      idOf(scene.store, 'Creators'),
      { row: 2, column, rows: 1, columns: 1 },
      'validation',
    );
    expect(String(list[0]?.[0])).toContain('["Keep","Maybe","Pass","Booked","Done"]');
  });

  it('are hand-owned: no run writes into them, asked for or not, and a sort carries them along', () => {
    const scene = run();
    decide(scene, 2, 'Keep', 'Mara', 'knows us');
    decide(scene, 5, 'Pass');
    scene.call('startRun', { request: { goal: 'reach' } });
    const [first, ...rest] = grid(scene);
    const sorted = [first, ...rest.reverse()] as Cell[][];
    for (const [row, line] of sorted.entries())
      for (const [column, value] of line.entries()) scene.type(row + 1, column + 1, value);
    scene.call('startRun', RUN);
    const rows = rowsByHeader(grid(scene)) as Record<string, unknown>[];
    expect(rows.map((row) => [row['Name'], ...COLUMNS.map((title) => row[title])])).toEqual([
      ['ed', null, null, null],
      ['di', 'Pass', null, null],
      ['cy', null, null, null],
      ['bo', null, null, null],
      ['ana', 'Keep', 'Mara', 'knows us'],
    ]);
  });

  it('change no answer: a row that was decided is no changed row', () => {
    const scene = run();
    decide(scene, 2, 'Booked');
    const rows = (scene.call('previewSheet', { goal: '', rows: 'changed' }) as RunPreview).rowsToWrite;
    expect(rows).toBe(0);
  });

  it('stay when the run is undone and somebody has decided; else they go with their lists', () => {
    const scene = run();
    decide(scene, 3, 'Maybe');
    scene.call('undoRun', { restoreEdited: true });
    const left = rowsByHeader(grid(scene)) as Record<string, unknown>[];
    expect([left[1]?.['Decision'], titles(scene).includes('Decided by')]).toEqual(['Maybe', false]);
    const empty = run();
    const before = openScene(LIST).tab('Creators');
    empty.call('undoRun', { restoreEdited: false });
    expect(empty.tab('Creators')).toEqual(before);
  });

  it('that the list has already are read and not added once more', () => {
    const scene = openScene(
      LIST.map((line, at) => [...line, ['Decision', 'booked', 'No', 'sometime', '', ''][at] ?? '']),
    );
    const report = scene.call('describeSheet', { goal: '' }) as Report;
    expect(report.creators.map(({ decided }) => decided?.choice ?? null)).toEqual(['Booked', 'Pass', null, null, null]);
    expect(report.problems.map(({ message }) => message)).toEqual([
      'E4 holds “sometime”; expected Keep, Maybe, Pass, Booked or Done.',
    ]);
    scene.call('startRun', RUN);
    expect(titles(scene).filter((title) => title.startsWith('Decision'))).toEqual(['Decision', 'Decision reason']);
  });
});

describe('the plan', () => {
  it('leaves out Pass and has Booked and Done in, at their price', () => {
    const scene = run();
    const free = chosen(plan(scene));
    const out = free[0] ?? '';
    const isIn = LIST.slice(1).find(([name]) => !free.includes(String(name))) ?? [];
    const rowOf = (name: Cell | undefined): number => LIST.findIndex(([one]) => one === name) + 1;
    decide(scene, rowOf(out), 'Pass');
    decide(scene, rowOf(isIn[0]), 'Booked');
    const found = plan(scene);
    expect(chosen(found)).toContain(isIn[0]);
    expect(found.chosen.find(({ creator }) => creator === isIn[0])).toMatchObject({
      decision: 'Booked',
      price: isIn[3],
    });
    expect(found.left.find(({ creator }) => creator === out)).toMatchObject({ reason: 'passed', decision: 'Pass' });
  });

  it('follows what is typed for it where that says otherwise', () => {
    const scene = run();
    decide(scene, 2, 'Pass');
    decide(scene, 3, 'Booked');
    const found = chosen(plan(scene, 'largest share 100%; must 2; without 3'));
    expect([found.includes('ana'), found.includes('bo')]).toEqual([true, false]);
  });

  it('chooses from the shortlist on request', () => {
    const scene = run();
    decide(scene, 2, 'Keep');
    decide(scene, 3, 'Maybe');
    decide(scene, 4, 'Done');
    const all = (options: string): string[] => chosen(plan(scene, `largest share 100%; ${options}`, '9000'));
    expect(all('')).toHaveLength(5);
    expect(all('only keep')).toEqual(['ana', 'cy']);
    expect(all('only keep or maybe')).toEqual(['ana', 'bo', 'cy']);
    expect(() => plan(scene, 'only mine')).toThrow(
      '“only mine”: expected “only keep” or “only keep or maybe”, by the column Decision.',
    );
  });

  it('has two accounts of a person in where both are booked', () => {
    const scene = openScene([
      ...LIST.map(([name = '', ...more]) => [name === 'ana' ? '@ana' : name, ...more]),
      ['@ana', 'TikTok', 50_000, 500],
    ]);
    scene.call('startRun', RUN);
    expect(chosen(plan(scene, 'largest share 100%', '9000')).filter((name) => name === '@ana')).toHaveLength(1);
    decide(scene, 2, 'Booked');
    decide(scene, 7, 'Booked');
    expect(chosen(plan(scene, 'largest share 100%', '9000')).filter((name) => name === '@ana')).toHaveLength(2);
  });

  it('is refused by name where what is booked costs more than the budget', () => {
    const scene = run();
    decide(scene, 6, 'Booked');
    const answer = scene.call('planSheet', { goal: '', budget: '400', options: '' }) as PlanAnswer;
    expect(answer.plan.status).toBe('infeasible');
    expect(answer.said.conflicts[0]).toBe('The budget is $400; from $480 on all wishes can be kept.');
  });
});

describe('panels', () => {
  it('count decisions, show one kind alone, and say it of the selected creator', () => {
    const scene = run();
    decide(scene, 2, 'Keep', 'Mara', 'knows us');
    decide(scene, 3, 'Pass');
    const seen = (decided: string): Overview => scene.call('overview', { goal: 'reach', decided }) as Overview;
    expect(seen('').decisions).toEqual([
      { choice: 'Keep', count: 1 },
      { choice: 'Pass', count: 1 },
    ]);
    expect(seen('').counts.creators).toBe(5);
    expect(seen('Keep').counts.creators).toBe(1);
    expect(seen('none').counts.creators).toBe(3);
    expect(seen('Keep').decisions).toEqual(seen('').decisions);
    scene.store.select(idOf(scene.store, 'Creators'), { row: 2, column: 1, rows: 1, columns: 1 });
    const { creator } = scene.call('selectedCreator', { request: { goal: '' }, key: '' }) as SelectedCreator;
    expect(creator?.decided).toEqual({ choice: 'Keep', by: 'Mara', reason: 'knows us' });
  });
});
