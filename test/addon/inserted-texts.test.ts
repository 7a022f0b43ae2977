/** Cases: names and pieces that people chose, inside the formulas that are inserted for them. */
import { expect, it } from 'vitest';
import { type Cell, openScene, type Scene } from '../helpers/interruption.ts';

const LIST: Cell[][] = [
  ['Name', 'Platform', 'Followers'],
  ['ana', 'Instagram', 45000],
];

function inserted(scene: Scene, name: string, more: object): string {
  const sheet = scene.store.sheets()[0];
  scene.store.activate(sheet?.id ?? -1);
  scene.store.select(sheet?.id ?? -1, { row: 1, column: 6, rows: 1, columns: 1 });
  const request = { sheet: 'Creators', goal: '', ...more };
  return (scene.call('insertFormula', { name, request }) as { formula: string }).formula;
}

it('a goal with a quotation mark stays one text', () => {
  const scene = openScene(LIST);
  scene.call('applyPreset', { preset: 'micro-or-kol', how: 'replace' });
  const rules = scene.store.sheets()[1]?.id ?? -1;
  const last = scene.store.lastCell(rules);
  scene.store.values(rules, { row: 1, column: 1, rows: last.row, columns: last.column }).forEach((line, row) => {
    line.forEach((value, column) => {
      if (value !== 'conversion') return;
      scene.store.write(rules, { row: row + 1, column: column + 1, rows: 1, columns: 1 }, [
        [{ value: 'sell "now" & here' }],
      ]);
    });
  });
  expect(inserted(scene, 'RECOMMEND', { goal: 'sell "now" & here' })).toMatch(/^=RECOMMEND\("sell ""now"" & here",/);
});

it('a fee for several pieces keeps them', () => {
  expect(inserted(openScene(LIST), 'COST_BAND', { format: '2 reels + 1 video' })).toContain('"2 reels + 1 video"');
});
