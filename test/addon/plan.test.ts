/** The campaign plan on the built file: the call, the tab that is renewed, the function. */
import { describe, expect, it } from 'vitest';
import type { PlanAnswer, PlanWritten } from '../../src/contract/server-calls.ts';
import { cellsOf } from '../helpers/built-host.ts';
import { type Cell, idOf, killEverywhere, openScene, type Scene } from '../helpers/interruption.ts';

const LIST: Cell[][] = [
  ['Name', 'Platform', 'Followers', 'Fee (USD)'],
  ['ana', 'Instagram', 20_000, 300],
  ['bo', 'Instagram', 24_000, 345],
  ['cy', 'TikTok', 28_000, 390],
  ['di', 'TikTok', 32_000, 435],
  ['=ed', 'Instagram', 36_000, 480],
  ['flo', 'Instagram', 40_000, ''],
  ['gus', 'Instagram', 'many', 300],
];
const ASKED = { goal: '', budget: '1,200', options: 'largest share 100%; price low' };

const planOf = (scene: Scene, more: object = {}): PlanAnswer =>
  scene.call('planSheet', { ...ASKED, ...more }) as PlanAnswer;
const shown = ({ store }: Scene): string[] => store.sheets().flatMap(({ name, hidden }) => (hidden ? [] : [name]));
const write = (scene: Scene, more: object = {}): PlanWritten =>
  scene.call('writePlan', { ...ASKED, ...more }) as PlanWritten;

describe('a plan of the tab', () => {
  it('is found, said and writes nothing', () => {
    const scene = openScene(LIST);
    const before = cellsOf(scene.store, 'Creators');
    const { plan, said, sheet } = planOf(scene);
    expect(sheet).toBe('Creators');
    expect(plan).toMatchObject({ status: 'optimal', budget: 1_200, goal: null });
    expect(plan.spent).toBeLessThanOrEqual(1_200);
    expect(said.proof).toMatch(/^Proven best/);
    expect(said.aside).toBe('Rows left out, never taken as free: 1 without a forecast.');
    expect(cellsOf(scene.store, 'Creators')).toEqual(before);
    expect(scene.store.sheets().map(({ name }) => name)).toEqual(['Creators']);
  });

  it('refuses what it cannot read, by name', () => {
    const scene = openScene(LIST);
    expect(() => planOf(scene, { budget: '' })).toThrow('The budget is “”: expected an amount above 0, such as 20000.');
    expect(() => planOf(scene, { options: 'price cheap' })).toThrow('“price cheap”: expected low, typical or high.');
  });
});

describe('the tab “Campaign plan”', () => {
  it('has totals as formulas and a row for each creator; names stay texts', () => {
    const scene = openScene(LIST);
    const { tab, rows, left } = write(scene, { budget: '5000', options: 'largest share 100%' });
    expect([tab, rows, left]).toEqual(['Campaign plan', 6, 0]);
    const id = idOf(scene.store, tab);
    const formulas = scene.store.formulas(id, { row: 1, column: 2, rows: 8, columns: 1 }).flat();
    expect(formulas.filter((one) => one !== '')).toEqual(['=SUM(D10:D)', '=B4-B5', '=SUM(F10:F)', '=COUNT(D10:D)']);
    const names = cellsOf(scene.store, tab)
      .slice(9)
      .map(([, name]) => name);
    expect(names).toHaveLength(6);
    expect(scene.store.formulas(id, { row: 10, column: 2, rows: 6, columns: 1 }).flat().join('')).toBe('');
  });

  it('is renewed in place: what stands beside a creator stays with it, lines of others stay', () => {
    const scene = openScene(LIST);
    const { tab } = write(scene, { budget: '5000', options: 'largest share 100%' });
    const id = idOf(scene.store, tab);
    const before = cellsOf(scene.store, tab);
    const names = before.slice(9).map(([, name]) => name);
    const type = (row: number, column: number, value: string): void =>
      scene.store.write(id, { row, column, rows: 1, columns: 1 }, [[{ value }]]);
    for (const [at, name] of names.entries()) type(10 + at, 9, `note on ${name}`);
    type(17, 2, 'My own line');
    const again = write(scene, { budget: '800', options: 'largest share 100%' });
    expect(again.left).toBe(6 - again.rows);
    const after = cellsOf(scene.store, tab);
    names.forEach((name, at) => {
      expect(after[9 + at]?.[1]).toBe(name);
      expect(after[9 + at]?.[8]).toBe(`note on ${name}`);
    });
    expect(after.slice(9, 15).filter((line) => line[7] === 'No longer in the plan')).toHaveLength(again.left);
    expect(after[16]?.filter((cell) => cell !== null && cell !== '')).toEqual(['My own line']);
    write(scene, { budget: '5000', options: 'largest share 100%' });
    expect(
      cellsOf(scene.store, tab)
        .slice(9, 15)
        .map((line) => line[1]),
    ).toEqual(names);
    expect(shown(scene)).toEqual(['Creators', 'Campaign plan']);
  });

  it.each<[string, (scene: Scene, id: number) => void, string]>([
    [
      'a line was inserted above its titles',
      ({ store }, id) => store.insertLines(id, 'rows', 3, 1),
      'The titles of “Campaign plan” are in row 10, expected in row 9: move them there or rename the tab, then ask again. Nothing was written.',
    ],
    [
      'a title was changed',
      ({ store }, id) => store.write(id, { row: 9, column: 2, rows: 1, columns: 1 }, [[{ value: 'Name' }]]),
      'B9 of “Campaign plan” holds “Name”: expected “Creator”. Write it there or rename the tab, then ask again. Nothing was written.',
    ],
    [
      'the column of its status was deleted',
      ({ store }, id) => store.deleteLines(id, 'columns', 8, 1),
      'H9 of “Campaign plan” holds “”: expected “Status”. Write it there or rename the tab, then ask again. Nothing was written.',
    ],
  ])('stays as it is where %s, as notes would get beside other creators', (_, edit, sentence) => {
    const scene = openScene(LIST);
    const { tab } = write(scene, { budget: '5000', options: 'largest share 100%' });
    const id = idOf(scene.store, tab);
    scene.store.write(id, { row: 10, column: 9, rows: 1, columns: 1 }, [[{ value: 'note on the first' }]]);
    edit(scene, id);
    const before = scene.tab(tab);
    expect(() => write(scene, { budget: '800', options: 'largest share 100%' })).toThrow(sentence);
    expect(scene.tab(tab)).toEqual(before);
    scene.store.updateSheet(id, { name: 'My plan' });
    expect(write(scene).tab).toBe('Campaign plan');
    expect(scene.tab('My plan')).toEqual(before);
  });

  it('is no list of creators', () => {
    const scene = openScene(LIST);
    const { tab } = write(scene);
    expect(() => planOf(scene, { sheet: tab })).toThrow('is a tab of Creator Tiers, not a creator list');
  });

  it('is not made where nothing fits, and says why', () => {
    const scene = openScene(LIST);
    expect(() => write(scene, { budget: '100', options: 'creators from 2' })).toThrow(/^There is no plan to write\./);
    expect(scene.store.sheets()).toHaveLength(1);
  });
});

describe('PLAN', () => {
  const call = (...given: unknown[]): unknown =>
    (openScene(LIST).host.callFunction('PLAN', given) as { readonly value: unknown }).value;

  it('spills titles, the rows to book and a total', () => {
    const spilled = call(LIST, 1200, '', 'largest share 100%') as unknown[][];
    expect(spilled[0]).toEqual(['Row', 'Creator', 'Deliverables', 'Price (USD)', 'Expected', 'Worth up to']);
    const total = spilled[spilled.length - 1] ?? [];
    expect(total[1]).toBe('Total');
    expect(total[3]).toBe(spilled.slice(1, -1).reduce((sum, row) => sum + Number(row[3]), 0));
    expect(Number(total[3])).toBeLessThanOrEqual(1200);
  });

  it.each([
    ['lots', '', '', '? The budget is “lots”: expected an amount above 0, such as 20000.'],
    [900, 'fame', '', /^\? goal is “fame”: name one of/],
    [900, '', 'must Ana', '? “must Ana”: expected rows of the list, such as “must 4, 9”.'],
    [
      100,
      '',
      'creators from 2; largest share 100%',
      /^\? No plan keeps all wishes\. The budget is \$100; from \$\d+ on/,
    ],
  ])('%s %s %s', (budget, goal, options, said) => {
    const answer = call(LIST, budget, goal, options);
    if (typeof said === 'string') expect(answer).toBe(said);
    else expect(answer).toMatch(said);
  });
});

describe('a write that is cut off', () => {
  const RENEWED = { goal: '', budget: '800', options: 'largest share 100%', sheet: 'Creators' };

  it.each([
    ['a new tab', false],
    ['a tab that is renewed', true],
  ] as const)('%s: the list is as it was, notes stay, and writing again ends it', (_, isThere) => {
    const scene = openScene(LIST);
    if (isThere) {
      const { tab } = write(scene, { budget: '5000', options: 'largest share 100%' });
      const id = idOf(scene.store, tab);
      for (let row = 10; row < 16; row += 1) {
        scene.store.write(id, { row, column: 9, rows: 1, columns: 1 }, [[{ value: `note ${row}` }]]);
      }
    }
    const list = scene.tab('Creators');
    const undisturbed = openScene(LIST);
    if (isThere) write(undisturbed, { budget: '5000', options: 'largest share 100%' });
    undisturbed.call('writePlan', RENEWED);
    const wanted = cellsOf(undisturbed.store, 'Campaign plan').map((line) => line.slice(0, 8));
    const notes = (): unknown[] =>
      isThere
        ? cellsOf(scene.store, 'Campaign plan')
            .slice(9, 15)
            .map((line) => line[8])
        : [];
    const noted = notes();
    const { points } = killEverywhere(
      scene,
      ['writePlan', RENEWED],
      () => {
        expect(scene.tab('Creators')).toEqual(list);
        expect(notes()).toEqual(noted);
      },
      [
        () => {
          scene.call('writePlan', RENEWED);
          expect(cellsOf(scene.store, 'Campaign plan').map((line) => line.slice(0, 8))).toEqual(wanted);
          expect(shown(scene)).toEqual(['Creators', 'Campaign plan']);
        },
      ],
    );
    expect(points.length).toBeGreaterThan(10);
  });
});
