import { afterAll, describe, expect, test } from 'vitest';
import { createMemoryStore } from '../../../src/host/index.ts';
import { createNodeRealm } from '../../../src/host/run/node-realm.ts';
import { ALL_CASES } from './all-cases.ts';
import { conformance } from './conformance.ts';
import { OBSERVED } from './observed.ts';
import { sayTally } from './tally.ts';

/** Formulas are run on the store that calculates; questions are asked of persons. */
const RUN_HERE = ALL_CASES.filter(
  ({ run, needs }) =>
    needs !== 'calculation' && (typeof run === 'function' || (run.kind !== 'ask' && run.kind !== 'formula')),
);

describe('conformance of the memory store', () => {
  for (const { id, claim } of RUN_HERE) {
    test(`${id}: ${claim}`, async () => {
      const [outcome] = await conformance(createMemoryStore, createNodeRealm(), [id]);
      expect(outcome?.found).toBe(outcome?.expected);
    });
  }

  test('every case has an id of its own and a source', () => {
    expect(new Set(ALL_CASES.map((one) => one.id)).size).toBe(ALL_CASES.length);
    expect(ALL_CASES.filter((one) => one.source === '')).toEqual([]);
  });

  test('what was observed belongs to a case and has its day', () => {
    const ids = new Set(ALL_CASES.map((one) => one.id));
    const faults = Object.entries(OBSERVED).filter(
      ([id, seen]) => !ids.has(id) || seen === undefined || !/^20\d\d-\d\d-\d\d$/.test(seen.date),
    );
    expect(faults).toEqual([]);
  });

  test('what was observed takes the place of what is documented; hover texts, which no script sees, do not count', async () => {
    const date = '2026-11-26';
    const observed = {
      'write-only-there': { found: [['a', 'x', 'seen']], date },
      'time-limit': { found: { error: '#ERROR!' }, date },
    };
    const outcomes = await conformance(createMemoryStore, createNodeRealm(), Object.keys(observed), observed);
    expect(outcomes.map(({ id, isMet, expected }) => [id, isMet, expected])).toEqual([
      ['write-only-there', false, '[["a","x","seen"]]'],
      ['time-limit', true, '{"error":"#ERROR!"}'],
    ]);
  });

  afterAll(() => {
    process.stdout.write(`Conformance: ${sayTally()}\n`);
  });
});
