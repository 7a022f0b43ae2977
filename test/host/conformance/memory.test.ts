import { describe, expect, test } from 'vitest';
import { createMemoryStore } from '../../../src/host/index.ts';
import { createNodeRealm } from '../../../src/host/run/node-realm.ts';
import { ALL_CASES } from './all-cases.ts';
import { conformance } from './conformance.ts';

describe('conformance of the memory store', () => {
  for (const { id, claim } of ALL_CASES) {
    test(`${id}: ${claim}`, async () => {
      const [outcome] = await conformance(createMemoryStore, createNodeRealm(), [id]);
      expect(outcome?.found).toBe(outcome?.expected);
    });
  }

  test('every case has an id of its own and a source', () => {
    expect(new Set(ALL_CASES.map((one) => one.id)).size).toBe(ALL_CASES.length);
    expect(ALL_CASES.filter((one) => one.source === '')).toEqual([]);
  });
});
