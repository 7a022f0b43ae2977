/** Cases: every member of Google's services that the product names has a conformance case that was seen using it. */
import { beforeAll, expect, test } from 'vitest';
import { createMemoryStore } from '../../../src/host/index.ts';
import { createNodeRealm } from '../../../src/host/run/node-realm.ts';
import { membersOfAddon, membersOfSidebar } from '../members-used.ts';
import { ALL_CASES } from './all-cases.ts';
import { conformance, type Outcome } from './conformance.ts';

let outcomes: Outcome[];
const covered = new Set(ALL_CASES.flatMap(({ covers }) => covers ?? []));

beforeAll(async () => {
  outcomes = await conformance(createMemoryStore, createNodeRealm());
});

test('a case is seen calling every member that it names', () => {
  const faults = ALL_CASES.flatMap(({ id, covers = [] }) => {
    const called = outcomes.find((outcome) => outcome.id === id)?.called ?? [];
    return covers.filter((member) => !called.includes(member)).map((member) => `${id} never uses ${member}`);
  });
  expect(faults).toEqual([]);
});

test('every member that the add-on names has a case', () => {
  const used = membersOfAddon();
  expect(used).toContain('Range.getValues');
  expect(used).toContain('Lock.tryLock');
  expect(used.filter((member) => !covered.has(member))).toEqual([]);
  process.stdout.write(`Conformance: ${used.length} members of services named in src/addon, each with a case\n`);
});

test('every member of google.script that the sidebar names has a case', () => {
  const used = membersOfSidebar();
  expect(used).toContain('google.script.run.withSuccessHandler');
  expect(used.filter((member) => !covered.has(member))).toEqual([]);
});
