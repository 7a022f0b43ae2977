/** A bulk run on the built file: what it writes, what it never touches, how many calls it makes. */

import { describe, expect, it } from 'vitest';
import type { Answer, RunSummary } from '../../src/contract/server-calls.ts';
import { inEnglish } from '../../src/core/text/marked.ts';
import { figuresFor } from '../../src/sidebar/drawings/say-figures.ts';
import { reasonsIn } from '../../src/sidebar/strings/reasons/all-reasons.ts';
import { speakReason } from '../../src/sidebar/strings/reasons/speak-reason.ts';
import { type BuiltHost, builtHost, cellsOf, rowsByHeader } from '../helpers/built-host.ts';
import { INVENTED_HEADER, inventedCreators } from '../helpers/invented-creators.ts';

type Row = (string | number | boolean | null)[];
const LIST: Row[] = [
  ['Name', 'Network', 'Followers', 'ER %', 'Bio', 'Fee', 'Notes'],
  ['ana', 'IG', 45000, '6,5 %', 'cats', 700, 'call her'],
  ['bo', 'tiktok', '1,2 Mio', '3,1 %', 'comedian', '', '=not a formula'],
  ['cy', 'instagram', 'soon', '', 'Professor of dermatology, 120 publications', '', ''],
  ['', '', '', '', '', '', ''],
  ['di', 'pinterest', 99000, '', '', '', 'ask again'],
];

const TITLES = [
  'Tier',
  'KOL by',
  'Fit: conversion',
  'Fit score',
  'Why',
  'Expected ER low',
  'Expected ER typical',
  'Expected ER high',
  'ER basis',
  'ER vs size',
  'Expected views',
  'Cost low (USD)',
  'Cost typical (USD)',
  'Cost high (USD)',
  'Cost for',
  'Quote check',
  'Counter-offer (USD)',
  'Content influence',
  'Brand fit',
  'Flags',
  'Confidence',
  'Tier override',
  'Override reason',
  'Checked',
];

function list(rows: Row[] = LIST, name = 'Creators'): BuiltHost {
  return builtHost([{ name, rows, asText: true }]);
}

function classify({ host }: BuiltHost, more: object = { goal: 'conversion' }): RunSummary {
  const answer = host.run('classifySheet', [more]) as Answer<RunSummary>;
  if (!answer.ok) throw new Error(answer.problem);
  return answer.value;
}

/** Writes one cell as a person would. */
function type({ store }: BuiltHost, row: number, column: number, value: string | number): void {
  store.write(store.activeSheetId(), { row, column, rows: 1, columns: 1 }, [[{ value }]]);
}

describe('the output columns', () => {
  const built = list();
  const summary = classify(built);
  const cells = cellsOf(built.store, 'Creators');
  const rows = rowsByHeader(cells);

  it('stand at the right in their order, with the titles of the contract', () => {
    expect(cells[0]?.slice(7)).toEqual(TITLES);
    expect(summary.columns).toBe('H:AE');
    expect(summary.rowsWritten).toBe(4);
  });

  it('leave every cell of the user as it was', () => {
    expect(cells.map((row) => row.slice(0, 7))).toEqual(
      LIST.map((row) => row.map((cell) => (cell === '' ? null : cell))),
    );
  });

  it('answer each creator, and leave a blank row blank', () => {
    expect(rows.map((row) => row['Tier'])).toEqual(['Micro influencer', 'KOL', 'KOL', null, 'Micro influencer']);
    expect(rows.map((row) => row['KOL by'])).toEqual([null, 'Audience', 'Authority', null, null]);
    expect(rows[3] && Object.values(rows[3]).every((cell) => cell === null)).toBe(true);
  });

  it('keep numbers numbers and unknown blank', () => {
    for (const title of [
      'Fit score',
      'Expected ER low',
      'Expected ER typical',
      'Cost low (USD)',
      'Counter-offer (USD)',
    ]) {
      for (const row of rows) expect(row[title] === null || typeof row[title] === 'number', title).toBe(true);
    }
    expect(rows[2]?.['Cost typical (USD)']).toBeNull();
    expect(rows[4]?.['Expected ER typical']).toBeNull();
  });

  it('say what could not be read, by its cell', () => {
    expect(summary.report.problems.map(({ row, column }) => `${column}${row}`)).toContain('C4');
    expect(summary.report.problems.find((problem) => problem.row === 4)?.message).toMatch(/C4.*“soon”/);
  });

  it('are stamped with day and rule version', () => {
    expect(rows[0]?.['Checked']).toMatch(/^2026-11-23 \| .+ \| \w+ \| [\w-]{40,}\+\w{12}$/);
  });
});

describe('a second run', () => {
  it('changes nothing when nothing changed, on another day too', () => {
    const built = list();
    classify(built);
    const before = cellsOf(built.store, 'Creators');
    const later = builtHost([], {}).host;
    expect(later).toBeDefined();
    expect(classify(built).keptCells).toBe(0);
    expect(cellsOf(built.store, 'Creators')).toEqual(before);
  });

  it('keeps cells edited by hand and the columns of the user, and fills emptied cells again', () => {
    const built = list();
    classify(built);
    const first = cellsOf(built.store, 'Creators');
    const at = (title: string): number => (first[0] ?? []).indexOf(title) + 1;
    type(built, 2, at('Tier'), 'My favourite');
    type(built, 3, at('Cost typical (USD)'), 12345);
    type(built, 2, at('Tier override'), 'KOL');
    type(built, 2, at('Override reason'), '007');
    type(built, 6, at('Tier'), '');
    const summary = classify(built);
    const rows = rowsByHeader(cellsOf(built.store, 'Creators'));
    expect(summary.keptCells).toBe(2);
    expect(rows[0]).toMatchObject({ Tier: 'My favourite', 'Tier override': 'KOL', 'Override reason': '007' });
    expect(rows.map((row) => /Edited by hand: .*$/.exec(String(row['Flags']))?.[0] ?? '')).toEqual([
      'Edited by hand: Tier',
      'Edited by hand: Cost typical (USD)',
      '',
      '',
      '',
    ]);
    expect(rows[1]?.['Cost typical (USD)']).toBe(12345);
    expect(rows[4]?.['Tier']).toBe('Micro influencer');
    expect(classify(built).keptCells).toBe(2);
  });

  it('follows a changed input and renews only that stamp', () => {
    const built = list();
    classify(built);
    const first = rowsByHeader(cellsOf(built.store, 'Creators'));
    type(built, 2, 3, 450000);
    classify(built);
    const second = rowsByHeader(cellsOf(built.store, 'Creators'));
    expect(second[0]?.['Tier']).toBe('KOL');
    expect(second[0]?.['Checked']).not.toBe(first[0]?.['Checked']);
    expect(second[1]).toEqual(first[1]);
  });

  it('finds its columns again when they were moved apart', () => {
    const built = list();
    classify(built);
    built.store.insertLines(built.store.activeSheetId(), 'columns', 10, 2);
    type(built, 1, 10, 'My own');
    type(built, 2, 10, 'stays');
    classify(built);
    const cells = cellsOf(built.store, 'Creators');
    expect(cells[0]?.filter((title) => title === 'Why')).toHaveLength(1);
    expect(cells[1]?.[9]).toBe('stays');
  });
});

describe('a column of the user with one of our titles', () => {
  it('is never adopted', () => {
    const rows: Row[] = LIST.map((row, at) => [...row, at === 0 ? 'Tier' : 'gold']);
    const built = list(rows);
    classify(built);
    classify(built);
    const cells = cellsOf(built.store, 'Creators');
    expect(cells.map((row) => row[7])).toEqual(['Tier', 'gold', 'gold', 'gold', 'gold', 'gold']);
    expect(cells[0]?.[8]).toBe('Tier (Creator Tiers)');
    expect(cells[0]?.filter((title) => String(title).startsWith('Tier (Creator'))).toHaveLength(1);
  });
});

it('a list with only its header gets the columns once, also where notes are lost', () => {
  const built = list([['Name', 'Platform', 'Followers']]);
  classify(built);
  const header = cellsOf(built.store, 'Creators')[0] ?? [];
  const copy = list([header]);
  classify(copy);
  expect(cellsOf(copy.store, 'Creators')[0]).toEqual(header);
});

describe('what a run refuses', () => {
  it.each([
    [{ goal: 'world peace' }, /Unknown goal “world peace”: name one of .*conversion/],
    [{ platform: 'Myspace' }, /Unknown platform “Myspace”/],
    [{ format: 'billboard' }, /Unknown format “billboard”/],
    [{ sheet: 'Nowhere' }, /no tab named “Nowhere”/],
    [{ goal: 7 }, /“goal” must be text/],
  ])('%j', (request, message) => {
    const built = list();
    const before = cellsOf(built.store, 'Creators');
    expect(built.host.run('classifySheet', [request])).toMatchObject({
      ok: false,
      problem: expect.stringMatching(message),
    });
    expect(cellsOf(built.store, 'Creators')).toEqual(before);
  });

  it('in English, and with the marks that the page makes its own language of', () => {
    const answer = list().host.run('classifySheet', [{ goal: 'fame' }]) as Answer<RunSummary>;
    const [problem, marked] = answer.ok ? ['', ''] : [answer.problem, answer.marked ?? ''];
    expect(problem).toMatch(/^Unknown goal “fame”: name one of engagement/);
    expect(inEnglish(marked)).toBe(problem);
    expect(speakReason(marked, reasonsIn('de'), figuresFor('de'))).toMatch(
      /^Unbekanntes Ziel „fame“: Nennen Sie eines von engagement/,
    );
  });

  it('an empty tab and a tab without creators', () => {
    for (const rows of [
      [],
      [
        ['shopping', 'list'],
        ['milk', 2],
      ],
    ] as Row[][]) {
      expect(list(rows).host.run('classifySheet', [{}])).toMatchObject({
        ok: false,
        problem: expect.stringMatching(/No creator table was found/),
      });
    }
  });

  it('a second run while another holds the lock', () => {
    const built = builtHost([{ name: 'Creators', rows: LIST, asText: true }], { faults: { lockHeld: true } });
    expect(built.host.run('classifySheet', [{}])).toMatchObject({
      ok: false,
      problem: expect.stringMatching(/Another run is writing/),
    });
  });
});

describe('service calls', () => {
  it('are as many for 30 rows as for 3,000', () => {
    const counts = [30, 3000].map((rows) => {
      const built = builtHost([{ name: 'Creators', rows: [[...INVENTED_HEADER], ...inventedCreators(rows)] }]);
      built.host.counters.reset();
      classify(built);
      return built.host.counters.total;
    });
    expect(counts[0]).toBe(counts[1]);
    expect(counts[0]).toBeLessThanOrEqual(60);
  });

  it('are few in all that a run is made of', () => {
    const callsOf = (name: string, argument: unknown, rows = 300, run = open(rows)): readonly number[] => {
      run.host.counters.reset();
      expect(run.host.run(name, [argument])).toMatchObject({ ok: true });
      const { total, reads, writes } = run.host.counters;
      return [total, reads, writes];
    };
    const open = (rows: number) =>
      builtHost([{ name: 'Creators', rows: [[...INVENTED_HEADER], ...inventedCreators(rows)] }]);
    const request = { sheet: 'Creators', goal: 'conversion' };
    const start = { request, fingerprint: '', rowsAtOnce: 500 };
    expect(callsOf('classifySheet', request)).toEqual([60, 6, 16]);
    const [[one = 0] = [], [three = 0] = []] = [500, 1500].map((rows) => callsOf('startRun', start, rows));
    expect((three - one) / 2).toBeLessThanOrEqual(20.5);
    const again = open(300);
    again.host.run('classifySheet', [request]);
    expect(callsOf('classifySheet', request, 300, again)).toEqual([50, 8, 7]);
    expect(callsOf('previewSheet', request)).toEqual([15, 4, 0]);
    expect(callsOf('readChoices', null)).toEqual([12, 1, 0]);
  });
});
