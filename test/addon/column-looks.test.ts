/** How the columns that a run adds look: tinted titles, widths, the mark behind the day cut off; what a person changes stays. */
import { expect, it } from 'vitest';
import type { Rect } from '../../src/host/cells/cell-store.ts';
import { type BuiltHost, builtHost, cellsOf } from '../helpers/built-host.ts';

const LIST = [
  ['Name', 'Network', 'Followers'],
  ['ana', 'instagram', 45000],
  ['bo', 'tiktok', 120000],
];
const TINT = '#e8f0fe';
const ESSENTIAL = 9;

function open(): BuiltHost {
  return builtHost([{ name: 'Creators', rows: LIST }]);
}

function run(
  { host }: BuiltHost,
  name = 'classifySheet',
  argument: object = { goal: 'conversion', columns: 'essential' },
) {
  expect(host.run(name, [argument])).toMatchObject({ ok: true });
}

function titlesOf(built: BuiltHost): Rect {
  return { row: 1, column: 1, rows: 1, columns: built.store.sheets()[0]?.columns ?? 0 };
}

function fills(built: BuiltHost): string[] {
  return built.store.attributes(built.store.activeSheetId(), titlesOf(built), 'background')[0] ?? [];
}

function columnOf({ store }: BuiltHost, title: string): number {
  return (cellsOf(store, 'Creators')[0] ?? []).indexOf(title) + 1;
}

it('tints our titles alone, wraps them, and shows the day of “Checked” without its mark', () => {
  const built = open();
  run(built);
  const { store } = built;
  const id = store.activeSheetId();
  expect(fills(built).filter((fill) => fill === TINT)).toHaveLength(ESSENTIAL);
  expect(fills(built).slice(0, 3)).toEqual(['', '', '']);
  const places = ['Tier', 'Fit: conversion', 'Why', 'Checked'].map((title) => columnOf(built, title));
  expect(places.map((column) => store.columnWidth(id, column))).toEqual([124, 124, 320, 84]);
  const checked = places[3] ?? 0;
  const wraps = store.attributes(id, { row: 1, column: checked, rows: 3, columns: 1 }, 'wrap');
  expect(wraps).toEqual([['WRAP'], ['CLIP'], ['CLIP']]);
});

it('leaves the colour of a row of titles, and on later runs whatever a person made of ours', () => {
  const built = open();
  const { store } = built;
  const id = store.activeSheetId();
  const all = titlesOf(built);
  store.writeAttributes(id, all, 'background', [Array.from({ length: all.columns }, () => '#274e13')]);
  run(built);
  expect(new Set(fills(built))).toEqual(new Set(['#274e13']));
  const why = columnOf(built, 'Why');
  store.writeAttributes(id, { row: 1, column: why, rows: 1, columns: 1 }, 'background', [['#ff00ff']]);
  store.setColumnWidth(id, why, 500);
  run(built, 'classifySheet', { goal: 'awareness', columns: 'essential' });
  expect(fills(built)[why - 1]).toBe('#ff00ff');
  expect(store.columnWidth(id, why)).toBe(500);
  run(built, 'undoRun', {});
  expect(fills(built)[why - 1]).toBe('#ff00ff');
});

it('is taken off again by an undo of the first run', () => {
  const built = open();
  const { store } = built;
  const id = store.activeSheetId();
  const colours = fills(built).map((_, at) => (at === 4 ? '#fff2cc' : ''));
  store.writeAttributes(id, titlesOf(built), 'background', [colours]);
  run(built);
  const why = columnOf(built, 'Why');
  run(built, 'undoRun', {});
  expect(fills(built)).toEqual(colours);
  expect(store.columnWidth(id, why)).toBe(100);
  expect(store.attributes(id, { ...titlesOf(built), rows: 3 }, 'wrap').flat()).not.toContain('CLIP');
});

it('stays on a title that a person wrote into a column of ours, also when the column is emptied', () => {
  const built = open();
  const { store } = built;
  const id = store.activeSheetId();
  run(built);
  const why = columnOf(built, 'Why');
  const title = { row: 1, column: why, rows: 1, columns: 1 };
  store.write(id, title, [[{ value: 'My reasons' }]]);
  store.writeAttributes(id, title, 'background', [['#ff00ff']]);
  store.setColumnWidth(id, why, 500);
  run(built, 'undoRun', {});
  expect([columnOf(built, 'My reasons'), fills(built)[why - 1], store.columnWidth(id, why)]).toEqual([
    why,
    '#ff00ff',
    500,
  ]);
});
