/** Cases: fits for several goals in one sheet, each brought up to date, none taken for a hand edit. */
import { expect, it } from 'vitest';
import type { Progress } from '../../src/contract/server-calls.ts';
import { cellsOf, rowsByHeader } from '../helpers/built-host.ts';
import { type Cell, openScene, type Scene } from '../helpers/interruption.ts';

const LIST: Cell[][] = [
  ['Name', 'Network', 'Followers', 'ER %', 'Notes'],
  ['ana', 'IG', 45000, '6,5 %', 'call her'],
  ['bo', 'tiktok', '1,2 Mio', '3,1 %', ''],
];

function run(scene: Scene, goal: string, more: object = {}): Progress {
  return scene.call('startRun', { request: { sheet: 'Creators', goal, ...more }, fingerprint: '' }) as Progress;
}

const rowsOf = (scene: Scene): Record<string, unknown>[] => rowsByHeader(cellsOf(scene.store, 'Creators'));

/** The fits and scores that a first run for each goal alone gives. */
function alone(list: Cell[][], goal: string): unknown[] {
  const scene = openScene(list);
  run(scene, goal);
  return rowsOf(scene).map((row) => [row[`Fit: ${goal}`], row['Fit score']]);
}

const MOVED: Cell[][] = LIST.map((row, at) => (at === 1 ? ['ana', 'IG', 3_000_000, '0,2 %', 'call her'] : row));

it('the fits of both are of the last inputs, whichever goal ran last', () => {
  const scene = openScene(LIST);
  run(scene, 'conversion');
  run(scene, 'trust', { secondGoal: 'beside' });
  scene.type(2, 3, 3_000_000);
  scene.type(2, 4, '0,2 %');
  expect(run(scene, 'conversion').summary?.keptCells).toBe(0);
  const rows = rowsOf(scene);
  expect(rows.map((row) => [row['Fit: conversion'], row['Fit score']])).toEqual(alone(MOVED, 'conversion'));
  expect(rows.map((row) => [row['Fit: trust'], row['Fit score: trust']])).toEqual(alone(MOVED, 'trust'));
  expect(JSON.stringify(rows)).not.toContain('Edited by hand');
});

it('a third that replaces takes the place of the first, and the second stays', () => {
  const scene = openScene(LIST);
  run(scene, 'conversion');
  run(scene, 'trust', { secondGoal: 'beside' });
  const before = scene.tab('Creators');
  expect(run(scene, 'reach', { secondGoal: 'replace' }).summary?.keptCells).toBe(0);
  const rows = rowsOf(scene);
  expect(Object.keys(rows[0] ?? {}).filter((title) => title.startsWith('Fit'))).toEqual(
    ['Fit: reach', 'Fit: trust', 'Fit score', 'Fit score: trust'].sort(
      (a, b) => Object.keys(rows[0] ?? {}).indexOf(a) - Object.keys(rows[0] ?? {}).indexOf(b),
    ),
  );
  expect(rows.map((row) => [row['Fit: reach'], row['Fit score']])).toEqual(alone(LIST, 'reach'));
  expect(rows.map((row) => [row['Fit: trust'], row['Fit score: trust']])).toEqual(alone(LIST, 'trust'));
  scene.call('undoRun', {});
  expect(scene.tab('Creators')).toEqual(before);
});

it('a run without a goal keeps them up to date as well', () => {
  const scene = openScene(LIST);
  run(scene, 'conversion');
  scene.type(2, 3, 3_000_000);
  scene.type(2, 4, '0,2 %');
  run(scene, '');
  expect(rowsOf(scene).map((row) => [row['Fit: conversion'], row['Fit score']])).toEqual(alone(MOVED, 'conversion'));
});

it('a score edited by hand stays, in its own column alone', () => {
  const scene = openScene(LIST);
  run(scene, 'conversion');
  run(scene, 'trust', { secondGoal: 'beside' });
  const titles = cellsOf(scene.store, 'Creators')[0] ?? [];
  scene.type(3, titles.indexOf('Fit score: trust') + 1, 99);
  expect(run(scene, 'conversion').summary?.keptCells).toBe(1);
  expect(rowsOf(scene)[1]).toMatchObject({
    'Fit score: trust': 99,
    Flags: expect.stringContaining('Edited by hand: Fit score: trust'),
  });
});
