/** Cases: sheets that earlier versions filled, as a run of today finds them. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Progress } from '../../src/contract/server-calls.ts';
import { cellsOf } from '../helpers/built-host.ts';
import { type Cell, openScene } from '../helpers/interruption.ts';

const SHEET: Cell[][] = JSON.parse(readFileSync('test/golden/stamped-sheet.json', 'utf8'));

it('no answer of the first version counts as edited by hand, and each is brought up to date', () => {
  const scene = openScene(SHEET);
  scene.type(2, 3, 3_000_000);
  const request = { sheet: 'Creators', goal: 'conversion' };
  const { summary } = scene.call('startRun', { request, fingerprint: '' }) as Progress;
  expect(summary).toMatchObject({ rowsWritten: 3, keptCells: 0 });
  const [titles = [], first = []] = cellsOf(scene.store, 'Creators');
  expect([titles.indexOf('Tier'), first[titles.indexOf('Tier')]]).toEqual([6, 'KOL']);
  expect(titles.slice(0, SHEET[0]?.length)).toEqual(SHEET[0]);
});
