/** Cases: the live formulas beside the sample and a run on the sample say the same. */
import { expect, it } from 'vitest';
import { readPlain } from '../../src/workbench/plain-values.ts';
import { sampleCreators } from '../../src/workbench/sample-creators.ts';
import { LIVE } from '../../src/workbench/sample-workbook.ts';
import { builtHost, cellsOf, rowsByHeader } from '../helpers/built-host.ts';

const rows = sampleCreators().map((row) => row.map((shown) => readPlain(shown).value ?? ''));
const formats = sampleCreators().map((row) => row.map((shown) => readPlain(shown).format ?? ''));
const { host, store } = builtHost([{ name: 'Creators', rows, asText: true }]);
const id = store.sheets()[0]?.id ?? 0;
const width = rows[0]?.length ?? 0;
store.write(
  id,
  { row: 1, column: 1, rows: rows.length, columns: width },
  rows.map((row, at) => row.map((value, column) => ({ value, format: formats[at]?.[column] ?? '' }))),
);

/** The arguments of a live formula as Sheets would pass them; the rules are those that ship. */
function argumentsOf(formula: string): unknown[] {
  const list = /\((.*)\)$/.exec(formula)?.[1]?.split(', ') ?? [];
  return list.flatMap((argument): unknown[] => {
    const column = /^([A-Z])2:\1$/.exec(argument)?.[1];
    if (column !== undefined) return [rows.slice(1).map((row) => [row[column.charCodeAt(0) - 65] ?? ''])];
    return argument === 'CREATOR_RULES' ? [] : [argument.replaceAll('"', '')];
  });
}

it.each([
  ['Live tier', 'Tier'],
  ['Live fit', 'Fit: conversion'],
])('%s is the %s of a run for conversion', (live, column) => {
  host.run('classifySheet', [{ goal: 'conversion' }]);
  const formula = LIVE.find(([title]) => title === live)?.[1] ?? '';
  const result = host.callFunction(/\w+/.exec(formula)?.[0] ?? '', argumentsOf(formula));
  const answers = 'value' in result ? (result.value as string[][]).map(([answer]) => answer) : [];
  const found = rowsByHeader(cellsOf(store, 'Creators')).map((row) => [row['Creator'], row[column] ?? '']);
  const shown = found.map(([creator], at) => [creator, String(answers[at] ?? '').replace(/^\?.*/, "Can't tell")]);
  expect(shown).toEqual(found);
});
