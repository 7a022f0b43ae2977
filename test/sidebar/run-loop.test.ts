/** Cases: a run from its first chunk to whatever ends it. */
import { describe, expect, it } from 'vitest';
import type { Progress, RunState } from '../../src/contract/run-calls.ts';
import { columnIndex } from '../../src/sidebar/classify/column-letters.ts';
import { carryOn } from '../../src/sidebar/classify/run-loop.ts';
import { sayColumns, sayCounts } from '../../src/sidebar/classify/say-counts.ts';
import { watchRun } from '../../src/sidebar/classify/watch-run.ts';
import { figuresFor } from '../../src/sidebar/drawings/say-figures.ts';
import { middleOf } from '../../src/sidebar/overview/middle-of.ts';
import type { Outcome } from '../../src/sidebar/server/call-server.ts';
import { de } from '../../src/sidebar/strings/de.ts';
import { en } from '../../src/sidebar/strings/en.ts';
import { speak } from '../../src/sidebar/strings/strings.ts';

const chunk = (done: number, more: Partial<Progress> = {}): Outcome<Progress> => ({
  ok: true,
  value: { runId: 'r1', done, total: 300, isFinished: done === 300, stopped: null, summary: null, ...more },
});
const problem: Outcome<never> = { ok: false, problem: 'The table has changed.', isAccess: false, isSaid: true };

/** Runs through the given chunks; `cancelAt` is the number of rows after which Cancel was chosen. */
async function run(chunks: readonly (Outcome<Progress> | null)[], cancelAt = Infinity) {
  const seen: number[] = [];
  const asked: string[] = [];
  const rest = [...chunks.slice(1)];
  const end = await carryOn(chunks[0] ?? null, {
    next: (runId) => {
      asked.push(`next ${runId}`);
      return Promise.resolve(rest.shift() ?? null);
    },
    cancel: (runId) => {
      asked.push(`cancel ${runId}`);
      return Promise.resolve({ ok: true, value: { open: null, undo: null } });
    },
    isCancelled: () => (seen[seen.length - 1] ?? 0) >= cancelAt,
    onProgress: ({ done }) => seen.push(done),
  });
  return { end, seen, asked };
}

describe('a run in chunks', () => {
  it('goes on until it has finished', async () => {
    const { end, seen, asked } = await run([chunk(100), chunk(200), chunk(300)]);
    expect(end.kind).toBe('finished');
    expect(seen).toEqual([100, 200, 300]);
    expect(asked).toEqual(['next r1', 'next r1']);
  });

  it('is cancelled between two chunks and says how far it came', async () => {
    const { end, asked } = await run([chunk(100), chunk(200), chunk(300)], 200);
    expect(end).toMatchObject({ kind: 'cancelled', progress: { done: 200 } });
    expect(asked).toEqual(['next r1', 'cancel r1']);
  });

  it('is not cancelled once it has finished', async () => {
    expect((await run([chunk(300)], 0)).end.kind).toBe('finished');
  });

  it.each<[string, (Outcome<Progress> | null)[], object]>([
    ['refused at once', [problem], { kind: 'failed', runId: '' }],
    ['refused later: it can be gone on with', [chunk(100), problem], { kind: 'failed', runId: 'r1' }],
    ['stopped by the add-on', [chunk(100, { stopped: 'An edit.' })], { kind: 'stopped', why: 'An edit.' }],
    ['closed mid-run', [chunk(100), null], { kind: 'dropped' }],
    ['closed at once', [null], { kind: 'dropped' }],
  ])('%s', async (_, chunks, expected) => {
    expect((await run(chunks)).end).toMatchObject(expected);
  });
});

const COUNTS = {
  creators: 200,
  tiers: [
    { tier: 'KOL', count: 38 },
    { tier: 'Micro influencer', count: 142 },
    { tier: 'Below micro', count: 15 },
    { tier: "Can't tell", count: 5 },
  ],
  kolByAudience: 36,
  kolByAuthority: 2,
  nearLine: 4,
};

describe('counts in one sentence', () => {
  it('as promised in English', () => {
    expect(sayCounts(COUNTS, speak(en).classify, figuresFor('en'))).toBe(
      "200 creators: 142 micro influencers, 38 KOLs (36 by audience, 2 by authority), 15 below micro, 5 can't tell.",
    );
  });

  it('in German', () => {
    expect(sayCounts(COUNTS, speak(de).classify, figuresFor('de'))).toBe(
      '200 Creator: 142 Micro-Influencer, 38 KOLs (36 durch Reichweite, 2 durch Autorität), 15 unter Micro, 5 unklar.',
    );
  });

  it.each([
    ['nobody', { ...COUNTS, creators: 0, tiers: [] }, '0 creators.'],
    [
      'one of each kind, tiers of a team, nobody counted twice',
      {
        ...COUNTS,
        creators: 2,
        kolByAudience: 0,
        kolByAuthority: 1,
        tiers: [
          { tier: 'KOL', count: 1 },
          { tier: 'Nano', count: 1 },
        ],
      },
      '2 creators: 1 KOL (1 by authority), 1 Nano.',
    ],
  ])('%s', (_, counts, said) => {
    expect(sayCounts(counts, speak(en).classify, figuresFor('en'))).toBe(said);
  });
});

describe('columns in words', () => {
  it.each([
    ['N:AF', 'N to AF'],
    ['N', 'N'],
    ['N:N', 'N'],
    ['B, N:AF', 'B, N to AF'],
  ])('%s', (where, said) => {
    expect(sayColumns(where, speak(en).classify)).toBe(said);
  });

  it.each([
    ['A', 0],
    ['Z', 25],
    ['AA', 26],
    ['ABCD', -1],
    ['', -1],
    ['a', -1],
  ])('%s is number %i', (letters, index) => {
    expect(columnIndex(letters)).toBe(index);
  });
});

describe('the middle of some figures', () => {
  it.each([
    [[], null],
    [[3], 3],
    [[9, 1, 3], 3],
    [[4, 1, 3, 2], 2.5],
  ])('%j', (values, middle) => {
    expect(middleOf(values)).toBe(middle);
  });
});

describe('a look at a run while it writes', () => {
  const state = (done: number, isMine = true): Outcome<RunState> => ({
    ok: true,
    value: {
      open: { runId: 'r1', isMine, sheet: 'A', since: '9:00', done, total: 300, canTakeOver: isMine },
      undo: null,
    },
  });

  /** Looks at these states one after the other; `cancelAt` is the number of rows after which Cancel was chosen. */
  async function watch(states: readonly (Outcome<RunState> | null)[], cancelAt = Infinity) {
    const seen: number[] = [];
    const asked: string[] = [];
    const rest = [...states];
    await watchRun({
      wait: () => Promise.resolve(),
      look: () => Promise.resolve(rest.shift() ?? null),
      cancel: (runId) => Promise.resolve(asked.push(`cancel ${runId}`)),
      isOver: () => rest.length === 0,
      isCancelled: () => (seen[seen.length - 1] ?? 0) >= cancelAt,
      onProgress: ({ done }) => seen.push(done),
    });
    return { seen, asked };
  }

  it('shows how far it is and ends with the run', async () => {
    expect(await watch([state(0), state(100), state(200)])).toEqual({ seen: [0, 100], asked: [] });
  });

  it('asks once to cancel, as soon as the run is known', async () => {
    expect((await watch([null, state(0), state(0), state(0)], 0)).asked).toEqual(['cancel r1']);
  });

  it('leaves the run of another person and a failed look alone', async () => {
    expect(await watch([state(100, false), problem, null, state(5)], 0)).toEqual({ seen: [], asked: [] });
  });
});

describe('a run that was told to stop while it wrote', () => {
  it('is cancelled and no fault', async () => {
    const { end } = await run([chunk(100), chunk(200, { stopped: 'The run was cancelled.' })], 200);
    expect(end).toMatchObject({ kind: 'cancelled', progress: { done: 200 } });
  });
});
