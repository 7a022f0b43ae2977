/** What a preview says on the built file: sentences, samples and lists, with nothing written. */
import { describe, expect, it } from 'vitest';
import type { Progress, RunPreview } from '../../src/contract/server-calls.ts';
import { type Cell, openScene } from '../helpers/interruption.ts';

const LIST: Cell[][] = [
  ['Name', 'Network', 'Followers', 'ER %', 'Notes'],
  ['ana', 'IG', 98400, '6,5 %', 'call her'],
  ['bo', 'tiktok', '1,2 Mio', '3,1 %', ''],
];
const REQUEST = { sheet: 'Creators', goal: 'conversion' };

describe('a preview', () => {
  it('says of a creator near a line how near, and what to go by', () => {
    const { nearLine } = openScene(LIST).call('previewSheet', REQUEST) as RunPreview;
    const message =
      '98,400 followers is 1.6% under the KOL line (100,000). Judge this creator on engagement and authority; cost and expected engagement hardly change at the line.';
    expect(nearLine).toEqual([{ row: 2, column: 'C', message }]);
  });

  it('shows its sample as the sheet will', () => {
    const scene = openScene(LIST);
    const { sample } = scene.call('previewSheet', REQUEST) as RunPreview;
    expect(sample[1]?.after['Expected ER typical']).toMatch(/^\d+(\.\d)?%$/);
    expect(sample[1]?.after['Cost typical (USD)']).toMatch(/^\d,\d00$/);
    scene.call('startRun', { request: REQUEST });
    const again = (scene.call('previewSheet', REQUEST) as RunPreview).sample;
    expect(again[1]?.before).toEqual(sample[1]?.after);
  });

  it('counts every cell that cannot be read, and lists the first', () => {
    const rows = Array.from({ length: 400 }, (_, at): Cell[] => [`c${at}`, 'IG', at % 2 === 0 ? 5000 : 'soon', '', '']);
    const scene = openScene([LIST[0] ?? [], ...rows]);
    const preview = scene.call('previewSheet', REQUEST) as RunPreview;
    expect(preview).toMatchObject({ unreadableCells: 200, unreadable: { length: 50 }, problems: { length: 50 } });
    const { summary } = scene.call('startRun', { request: REQUEST }) as Progress;
    expect(summary?.report.problems).toHaveLength(50);
  });

  it('names errors of the spreadsheet and ranges too', () => {
    const rows: Cell[][] = ['#REF!', 'Loading...', '90k-110k'].map((size, at) => [`c${at}`, 'IG', size, '', '']);
    const scene = openScene([LIST[0] ?? [], ...rows, ['d', 'IG', 5000, '', '']]);
    const { unreadable } = scene.call('previewSheet', REQUEST) as RunPreview;
    const field = 'followers';
    expect(unreadable).toEqual([
      { row: 2, column: 'C', facts: { says: 'error-cell', found: '#REF!', field } },
      { row: 3, column: 'C', facts: { says: 'error-cell', found: 'Loading...', field } },
      { row: 4, column: 'C', facts: { says: 'range', found: '90k-110k', field } },
    ]);
  });
});
