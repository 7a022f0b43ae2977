/** Cases: sheets that earlier versions filled, as a run of today finds them. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Progress } from '../../src/contract/server-calls.ts';
import { cellsOf } from '../helpers/built-host.ts';
import { type Cell, idOf, openScene, type Scene } from '../helpers/interruption.ts';

const golden = (name: string): Cell[][] => JSON.parse(readFileSync(`test/golden/${name}.json`, 'utf8'));
const SHEET = golden('stamped-sheet');

it.each([
  ['stamped-sheet', 'of the first version'],
  ['stamped-sheet-goals', 'with two goals'],
  ['stamped-sheet-further', 'with further marks'],
])('no answer of %s, a sheet %s, counts as edited by hand, and each is brought up to date', (name) => {
  const sheet = golden(name);
  const scene = openScene(sheet);
  scene.type(2, 3, 3_000_000);
  const request = { sheet: 'Creators', goal: 'conversion' };
  const { summary } = scene.call('startRun', { request, fingerprint: '' }) as Progress;
  expect(summary).toMatchObject({ rowsWritten: 3, keptCells: 0 });
  const [titles = [], first = []] = cellsOf(scene.store, 'Creators');
  expect([titles.indexOf('Tier'), first[titles.indexOf('Tier')]]).toEqual([6, 'KOL']);
  expect(titles.slice(0, sheet[0]?.length)).toEqual(sheet[0]);
});

/** A sheet as its download as CSV shows it, put in again: texts only, no notes. */
function asDownloaded(scene: Scene): Scene {
  const cells = cellsOf(scene.store, 'Creators');
  const id = idOf(scene.store, 'Creators');
  const rect = { row: 1, column: 1, rows: cells.length, columns: cells[0]?.length ?? 0 };
  const formats = scene.store.formats(id, rect);
  const show = (value: Cell, format: string): Cell => {
    if (typeof value !== 'number') return value;
    if (format.endsWith('%')) return `${(value * 100).toFixed(format === '0.0%' ? 1 : 2)}%`;
    return format === '#,##0' ? Math.round(value).toLocaleString('en-US') : String(value);
  };
  return openScene(cells.map((row, r) => row.map((value, c) => show(value, formats[r]?.[c] ?? ''))));
}

it('numbers that came back as texts of a downloaded file are no edits, and follow new inputs', () => {
  const first = openScene(SHEET.map((row) => row.slice(0, 6)));
  const request = { sheet: 'Creators', goal: 'conversion' };
  first.call('startRun', { request, fingerprint: '' });
  const scene = asDownloaded(first);
  const again = asDownloaded(first);
  expect((again.call('startRun', { request, fingerprint: '' }) as Progress).summary?.keptCells).toBe(0);
  scene.type(2, 3, 3_000_000);
  expect((scene.call('startRun', { request, fingerprint: '' }) as Progress).summary?.keptCells).toBe(0);
  const clean = openScene(
    SHEET.map((row, at) => row.slice(0, 6).map((cell, c) => (at === 1 && c === 2 ? 3_000_000 : cell))),
  );
  clean.call('startRun', { request, fingerprint: '' });
  expect(cellsOf(scene.store, 'Creators')[1]?.slice(6)).toEqual(cellsOf(clean.store, 'Creators')[1]?.slice(6));
});

it('a row with an emptied stamp keeps its cells, and says so where a flag cannot', () => {
  const scene = openScene(SHEET.map((row) => row.slice(0, 6)));
  const request = { sheet: 'Creators', goal: 'conversion' };
  scene.call('startRun', { request, fingerprint: '' });
  const titles = cellsOf(scene.store, 'Creators')[0] ?? [];
  const at = (title: string): number => titles.indexOf(title) + 1;
  scene.type(3, at('Flags'), 'seen by Ana');
  scene.type(3, at('Checked'), '');
  scene.type(3, 3, 45_000);
  scene.call('startRun', { request: { ...request, rows: 'changed' }, fingerprint: '' });
  const row = cellsOf(scene.store, 'Creators')[2] ?? [];
  expect(row[at('Flags') - 1]).toBe('seen by Ana');
  expect(row[at('Checked') - 1]).toMatch(/^2026-11-23, by hand: (?:.*, )?Expected ER typical, .*Flags.* \| /);
});
