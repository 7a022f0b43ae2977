/** Freezing beside formulas of people that read our answers, fill cells of their own, or feed ours. */
import { expect, it } from 'vitest';
import type { Answer, FreezeDone } from '../../src/contract/server-calls.ts';
import { type Cell, idOf, openScene, type Scene } from '../helpers/interruption.ts';
import { type Played, playFormulas } from '../helpers/spilling.ts';

const LIST: Cell[][] = [
  ['Name', 'Followers'],
  ['ana', 45_000],
  ['bo', 1_200_000],
  ['cy', 250_000],
];
const TIERS: Cell[] = ['Micro influencer', 'KOL', 'KOL'];
const TIER = '=TIER(B2:B)';
const NAMES = '=FILTER(A2:A;C2:C="KOL")';

/** One column of our answers, as long as there are followers. */
const tiers: Played = (read) => {
  const shown = TIERS.filter((_, at) => read(at + 2, 2) !== null);
  return shown.length === 0 ? [['? no followers']] : shown.map((tier) => [tier]);
};
/** The names whose answer in column C is KOL, with what stands beside them there. */
const filter =
  (more: boolean): Played =>
  (read) => {
    const rows = [2, 3, 4].filter((row) => read(row, 3) === 'KOL');
    return rows.length === 0 ? [['#N/A']] : rows.map((row) => [read(row, 1), ...(more ? [read(row, 3)] : [])]);
  };

type Formula = [text: string, row: number, column: number, played: Played];

function open(formulas: readonly Formula[], list = LIST): Scene {
  const scene = openScene(list);
  const id = idOf(scene.store, 'Creators');
  for (const [formula, row, column] of formulas)
    scene.store.write(id, { row, column, rows: 1, columns: 1 }, [[{ formula, value: null }]]);
  play.set(scene, playFormulas(scene, new Map(formulas.map(([text, , , played]) => [text, played]))));
  return scene;
}
const play = new Map<Scene, () => void>();

/** Values and formulas of a tab after the formulas have been played. */
function shown(scene: Scene, name = 'Creators'): { values: Cell[][]; formulas: string[] } {
  play.get(scene)?.();
  const rect = { row: 1, column: 1, rows: 8, columns: 9 };
  const id = idOf(scene.store, name);
  return {
    values: scene.store.values(id, rect),
    formulas: scene.store.formulas(id, rect).flatMap((line) => line.filter((text) => text !== '')),
  };
}

const freeze = (scene: Scene, where: string): Answer<FreezeDone> =>
  scene.host.run('freezeToValues', [{ where }]) as Answer<FreezeDone>;

const CASES: readonly [string, readonly Formula[], (readonly Cell[][])?][] = [
  [
    'beside our answers',
    [
      [TIER, 2, 3, tiers],
      [NAMES, 2, 5, filter(false)],
    ],
  ],
  [
    'above our answers, filling the rows beside them',
    [
      [TIER, 2, 3, tiers],
      [NAMES, 1, 4, filter(false)],
    ],
  ],
  [
    'with two columns, below our answers',
    [
      [TIER, 2, 3, tiers],
      [NAMES, 7, 3, filter(true)],
    ],
  ],
  [
    'with other formulas between ours and theirs',
    [
      [TIER, 2, 3, tiers],
      ['=LEN(A3)', 3, 4, (read) => [[String(read(3, 1)).length]]],
      [NAMES, 4, 6, filter(false)],
    ],
  ],
  [
    'when ours read what another formula fills',
    [
      ['=IMPORTRANGE("x";"y")', 2, 2, () => [[45_000], [1_200_000], [250_000]]],
      [TIER, 2, 3, tiers],
      [NAMES, 2, 5, filter(false)],
    ],
    LIST.map(([name], at) => [name ?? null, at === 0 ? 'Followers' : null]),
  ],
];

for (const where of ['tab', 'copy']) {
  it.each(CASES)(`a FILTER over our answers stays, %s, in a ${where}`, (_, formulas, list) => {
    const scene = open(
      formulas,
      list?.map((row) => [...row]),
    );
    const before = shown(scene);
    const answer = freeze(scene, where);
    expect(answer).toMatchObject({ ok: true, value: { formulas: 1, cells: 3, left: [] } });
    const after = shown(scene, answer.ok ? answer.value.sheet : '');
    expect(after.values).toEqual(before.values);
    expect(after.formulas).toEqual(before.formulas.filter((text) => text !== TIER));
    expect(scene.store.sheets()).toHaveLength(where === 'tab' ? 1 : 2);
    if (where === 'copy') expect(shown(scene)).toEqual(before);
  });
}

it('is refused by the cell that would show something else', () => {
  const scene = open(
    [
      ['=IMPORTRANGE("x";"y")', 2, 2, () => [[45_000], [1_200_000], [250_000]]],
      [TIER, 2, 3, tiers],
      [NAMES, 1, 4, filter(false)],
    ],
    LIST.map(([name], at) => [name ?? null, at === 0 ? 'Followers' : null]),
  );
  const before = shown(scene);
  for (const where of ['tab', 'copy']) {
    expect(freeze(scene, where)).toMatchObject({
      ok: false,
      problem: expect.stringMatching(/^D1 depends on formulas of Creator Tiers/),
    });
    expect(shown(scene)).toEqual(before);
    expect(scene.store.sheets()).toHaveLength(1);
  }
});
