/** The server calls behind the panels Creator and Overview, on the built file. */
import { describe, expect, it } from 'vitest';
import type { Overview, QuoteAnswer, SelectedCreator } from '../../src/contract/server-calls.ts';
import { builtHost } from '../helpers/built-host.ts';
import { type Cell, idOf, openScene, type Scene } from '../helpers/interruption.ts';

const LIST: Cell[][] = [
  ['Name', 'Network', 'Followers', 'ER %', 'Notes'],
  ['ana', 'IG', 45000, '6,5 %', 'call her'],
  ['bo', 'tiktok', '1,2 Mio', '3,1 %', ''],
  ['cy', 'instagram', 99000, '', ''],
];
const REQUEST = { goal: 'conversion' };

function at(row: number, column: number): Scene {
  const scene = openScene(LIST);
  scene.store.select(idOf(scene.store, 'Creators'), { row, column, rows: 1, columns: 1 });
  return scene;
}

describe('the selected creator', () => {
  it('is told with numbers, reasons and what would change the answer; the same row again costs nothing', () => {
    const scene = at(2, 1);
    const first = scene.call('selectedCreator', { request: REQUEST, key: '' }) as SelectedCreator;
    expect(first).toMatchObject({ row: 2, sheet: 'Creators', unchanged: false });
    expect(first.creator).toMatchObject({ creator: 'ana', tier: 'Micro influencer', platformLabel: 'Instagram' });
    expect(first.creator?.wouldChange.length).toBeGreaterThan(0);
    expect(first.creator?.text).toMatch(/^ana: Micro influencer\n- /);
    scene.host.counters.reset();
    const again = scene.call('selectedCreator', { request: REQUEST, key: first.key }) as SelectedCreator;
    expect(again).toEqual({ ...first, unchanged: true, creator: null });
    expect(scene.host.counters.total).toBeLessThan(12);
  });

  it('is refused by name for a row without one', () => {
    expect(() => at(1, 1).call('selectedCreator', { request: REQUEST, key: '' })).toThrow(/Row 1 of “Creators”/);
  });

  it('has quotes checked', () => {
    const answer = at(2, 1).call('checkQuote', {
      request: REQUEST,
      row: 2,
      amount: '900',
      format: '',
      usageRights: '',
    });
    const { verdict, label, ratio, typical } = answer as QuoteAnswer;
    expect(label).not.toBe(verdict);
    expect(ratio).toBeCloseTo(900 / typical, 5);
    expect(() => at(2, 1).call('checkQuote', { request: REQUEST, row: 2, amount: 'lots', format: '' })).toThrow(
      /“lots”/,
    );
  });
});

describe('an inserted formula', () => {
  it.each([
    ['en_US', '=TIER(C:C,B:B)'],
    ['de_DE', '=TIER(C:C;B:B)'],
  ])('stands in the header row of an empty column, with the separator of %s', (locale, formula) => {
    const { host, store } = builtHost([{ name: 'Creators', rows: LIST, asText: true }], { locale });
    const id = idOf(store, 'Creators');
    const rect = { row: 1, column: 7, rows: 1, columns: 1 };
    store.select(id, rect);
    const answer = host.run('insertFormula', [{ request: REQUEST, name: 'TIER' }]);
    expect(answer).toEqual({ ok: true, value: { cell: 'G1', formula } });
    expect(store.formulas(id, rect)).toEqual([[formula]]);
  });

  it('is refused where a cell is in its way', () => {
    expect(() => at(2, 5).call('insertFormula', { request: REQUEST, name: 'EXPECTED_ENGAGEMENT' })).toThrow(
      /fills 3 columns and 4 rows from E1 .* but E1 is not empty/,
    );
  });
});

describe('the overview', () => {
  it('has the figures of the drawings, and native charts on a tab that is written anew', () => {
    const scene = at(2, 1);
    const { counts, engagement, top } = scene.call('overview', REQUEST) as Overview;
    expect(counts.creators).toBe(3);
    expect(engagement).toMatchObject({ of: 3, points: [{ creator: 'ana', followers: 45000, measured: true }, {}, {}] });
    expect(top[0]?.score).toBeGreaterThanOrEqual(top[1]?.score ?? 0);
    for (const _ of [1, 2]) {
      expect(scene.call('insertCharts', { ...REQUEST, sheet: 'Creators' })).toEqual({ tab: 'Creator overview' });
      expect(scene.host.charts.map(({ type }) => type)).toEqual(['COLUMN', 'SCATTER', 'SCATTER', 'BAR']);
    }
    expect(scene.store.sheets()).toHaveLength(2);
  });
});

describe('small helps', () => {
  it('jump to a cell and add a column for evidence', () => {
    const scene = at(2, 1);
    scene.call('goToCell', { sheet: 'Creators', row: 3, column: 'C' });
    expect(scene.store.selection()).toMatchObject({ row: 3, column: 3 });
    expect(scene.call('addAuthorityColumn', {})).toEqual({ column: 'E' });
    expect((scene.tab('Creators') as Cell[][][])[0]?.[0]?.[4]).toBe('Authority evidence');
  });
});
