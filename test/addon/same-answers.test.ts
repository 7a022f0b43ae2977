/** Answers for one answer per creator: formulas, bulk run, CLASSIFY and command line agree on 500 rows with all inputs. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { runClassify } from '../../src/cli/run-classify.ts';
import type { Answer, Report, RunSummary } from '../../src/contract/server-calls.ts';
import { builtHost, cellsOf, rowsByHeader } from '../helpers/built-host.ts';
import { INVENTED_HEADER, inventedCreators } from '../helpers/invented-creators.ts';

const ROWS = inventedCreators(500);
const REQUEST = { sheet: '', goal: 'conversion', platform: '', format: '', columns: 'all', fileName: '', chosen: {} };
const table: (string | number)[][] = [[...INVENTED_HEADER], ...ROWS];
const { host, store } = builtHost([{ name: 'Creators', rows: table }]);
const input = (title: (typeof INVENTED_HEADER)[number]): unknown[][] =>
  table.map((row) => [row[INVENTED_HEADER.indexOf(title)]]);
const call = (name: string, ...args: unknown[]): unknown[][] => {
  const result = host.callFunction(name, args);
  if ('error' in result) throw new Error(result.message);
  return result.value as unknown[][];
};

let report: Report;
let bulk: Record<string, unknown>[];
let written: readonly (readonly unknown[])[];

beforeAll(() => {
  const described = host.run('describeSheet', [REQUEST]) as Answer<Report>;
  if (!described.ok) throw new Error(described.problem);
  report = described.value;
  const classified = host.run('classifySheet', [REQUEST]) as Answer<RunSummary>;
  if (!classified.ok) throw new Error(classified.problem);
  written = cellsOf(store, 'Creators');
  bulk = rowsByHeader(written);
});

/** What a formula shows where a bulk run leaves the cell empty begins with `? `. */
function known(cell: unknown): unknown {
  return typeof cell === 'string' && cell.startsWith('? ') ? null : cell === '' ? null : cell;
}

const FORMULAS: readonly [string, string[], () => unknown[][]][] = [
  ['TIER', ['Tier'], () => call('TIER', input('Followers'), input('Platform'), input('Bio'), input('Niche'))],
  [
    'EXPECTED_ENGAGEMENT',
    ['Expected ER low', 'Expected ER typical', 'Expected ER high'],
    () =>
      call(
        'EXPECTED_ENGAGEMENT',
        input('Followers'),
        input('Platform'),
        '',
        input('Engagement rate'),
        input('Posts measured'),
      ),
  ],
  [
    'ENGAGEMENT_CHECK',
    ['ER vs size'],
    () => call('ENGAGEMENT_CHECK', input('Engagement rate'), input('Followers'), input('Platform')),
  ],
  [
    'COST_BAND',
    ['Cost low (USD)', 'Cost typical (USD)', 'Cost high (USD)'],
    () => call('COST_BAND', input('Followers'), input('Platform'), '', input('Bio'), input('Niche')),
  ],
];

describe.each(FORMULAS)('%s', (_, titles, run) => {
  it('shows what the bulk run wrote, row by row', () => {
    const answers = run();
    expect(answers).toHaveLength(501);
    expect(answers[0]).toEqual(titles);
    answers.slice(1).forEach((row, at) => {
      expect(row.map(known), `row ${at + 2}`).toEqual(titles.map((title) => bulk[at]?.[title] ?? null));
    });
  });
});

describe('without the number of posts, which they do not take', () => {
  const withoutPosts = table.map((row) => row.filter((_, at) => INVENTED_HEADER[at] !== 'Posts measured'));
  const bulkCells = (title: string): unknown[] =>
    call('CLASSIFY', withoutPosts, 'conversion', '', '', title)
      .slice(1)
      .map((row) => row[0]);

  it('RECOMMEND shows the fit of a run', () => {
    const answers = call(
      'RECOMMEND',
      'conversion',
      input('Followers'),
      input('Platform'),
      input('Engagement rate'),
      input('Bio'),
      input('Niche'),
      input('Quote'),
    );
    expect(answers[0]).toEqual(['Fit: conversion']);
    expect(answers.slice(1).map((row) => row[0])).toEqual(bulkCells('Fit'));
  });

  it('WHY gives the reasons of a run without a quote', () => {
    const withoutQuote = withoutPosts.map((row) => row.slice(0, -1));
    const answers = call(
      'WHY',
      input('Followers'),
      input('Platform'),
      input('Bio'),
      input('Niche'),
      input('Engagement rate'),
      'conversion',
    );
    expect(answers).toEqual(call('CLASSIFY', withoutQuote, 'conversion', '', '', 'Why'));
  });
});

it('QUOTE_CHECK shows the verdict of the bulk run', () => {
  const answers = call(
    'QUOTE_CHECK',
    input('Quote'),
    input('Followers'),
    input('Platform'),
    '',
    '',
    input('Bio'),
    input('Niche'),
  );
  for (const [at, row] of answers.slice(1).entries()) {
    expect(known(row[0]), `row ${at + 2}`).toEqual(bulk[at]?.['Quote check'] ?? null);
  }
});

it('CLASSIFY shows every column that the bulk run wrote', () => {
  const answers = call('CLASSIFY', table, 'conversion');
  const titles = answers[0] as string[];
  expect(titles.length).toBeGreaterThanOrEqual(19);
  answers.slice(1).forEach((row, at) => {
    for (const [index, title] of titles.entries())
      expect(known(row[index]), `${title} of row ${at + 2}`).toEqual(bulk[at]?.[title] ?? null);
  });
});

it('the command line writes the same cells', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'creator-tiers-'));
  writeFileSync(join(folder, 'list.csv'), Papa.unparse(table));
  const { exitCode } = await runClassify(['list.csv', '-o', 'filled.csv', '--goal', 'conversion'], {
    folder,
    timeZone: 'Etc/UTC',
    progress: () => {},
  });
  expect(exitCode).toBe(0);
  const filled = rowsByHeader(Papa.parse<string[]>(readFileSync(join(folder, 'filled.csv'), 'utf8')).data);
  expect(filled).toHaveLength(500);
  const titles = (written[0] ?? []).map(String).filter((title) => title !== 'Checked');
  for (const [at, row] of filled.entries()) {
    for (const title of titles) expect(row[title], `${title} of row ${at + 2}`).toBe(String(bulk[at]?.[title] ?? ''));
  }
  rmSync(folder, { recursive: true });
});

it('a page of the report is a part of the whole', () => {
  const page = host.run('describeSheet', [{ ...REQUEST, creators: { from: 490, count: 50 } }]) as Answer<Report>;
  expect(page.ok && page.value.creators).toEqual(report.creators.slice(490));
  expect(page.ok && page.value.counts).toEqual(report.counts);
});

it('the report gives the numbers that the columns show', () => {
  expect(report.creators).toHaveLength(500);
  report.creators.forEach((creator, at) => {
    const row = bulk[at] ?? {};
    expect(creator.tier).toBe(row['Tier']);
    if (creator.forecast === null) expect(row['Expected ER typical']).toBeNull();
    else expect(row['Expected ER typical'] as number).toBeCloseTo(creator.forecast.p50, 4);
    expect(creator.recommendation?.score ?? null).toBe(row['Fit score']);
    expect(creator.benchmark === null).toBe(row['Confidence'] === null || String(row['Confidence']).startsWith('cost'));
  });
});
