/** Hands over on the built file: a new tab each time, texts as texts, undone, and cut off anywhere. */
import { describe, expect, it } from 'vitest';
import type { HandOver, WriteUndone } from '../../src/contract/server-calls.ts';
import { cellsOf } from '../helpers/built-host.ts';
import { type Cell, killEverywhere, openScene, type Scene } from '../helpers/interruption.ts';

const LIST: Cell[][] = [
  ['Handle', 'Platform', 'Followers', 'Fee (USD)', 'Decision', 'Email'],
  ['@ana', 'Instagram', 20_000, 300, 'Keep', 'ana@example.org'],
  ['=bo', 'Instagram', 24_000, 345, 'Booked', ''],
  ['@cy', 'TikTok', 28_000, 390, 'Pass', ''],
];
const ASKED = { goal: '', budget: '', options: '', kind: 'upfluence', sheet: 'Creators' };
const write = (scene: Scene): HandOver & { tab: string } =>
  scene.call('writeHandOver', ASKED) as HandOver & { tab: string };
const shown = ({ store }: Scene): string[] => store.sheets().flatMap(({ name, hidden }) => (hidden ? [] : [name]));

describe('writeHandOver', () => {
  it('writes who is chosen on a new tab each time, and says what is lacking', () => {
    const scene = openScene(LIST);
    const list = scene.tab('Creators');
    const { tab, missing } = write(scene);
    expect(cellsOf(scene.store, tab)).toEqual([
      ['media_url', 'profile_name', 'email'],
      ['https://www.instagram.com/ana/', 'ana', 'ana@example.org'],
      [null, '=bo', null],
    ]);
    expect(missing).toEqual([
      'Row 3 (=bo): no profile address, which Upfluence wants as media_url; no e-mail, which Upfluence wants.',
    ]);
    expect(write(scene).tab).toBe('Export upfluence 2');
    expect(scene.tab('Creators')).toEqual(list);
    expect(() => scene.call('planSheet', { goal: '', budget: '900', options: '', sheet: tab })).toThrow(
      'is a tab of Creator Tiers, not a creator list',
    );
  });

  it('is undone, and a tab that was worked on stays', () => {
    const scene = openScene(LIST);
    write(scene);
    expect((scene.call('undoWrite') as WriteUndone).message).toBe('The tab “Export upfluence” is gone again.');
    expect(shown(scene)).toEqual(['Creators']);
  });

  it('leaves the list alone wherever it is cut off, and can be asked for again', () => {
    const scene = openScene(LIST);
    const list = scene.tab('Creators');
    const { points } = killEverywhere(
      scene,
      ['writeHandOver', ASKED],
      () => expect(scene.tab('Creators')).toEqual(list),
      [
        () => {
          const { tab } = write(scene);
          expect(cellsOf(scene.store, tab)).toHaveLength(3);
        },
      ],
    );
    expect(points.length).toBeGreaterThan(5);
  });

  it('names what it does not know', () => {
    const scene = openScene(LIST);
    expect(() => scene.call('handOverSheet', { ...ASKED, kind: 'modash' })).toThrow(
      'Unknown layout “modash”: name one of upfluence, aspire, plain, brief.',
    );
  });
});
