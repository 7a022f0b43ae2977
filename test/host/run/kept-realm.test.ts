/** Cases: a context that is kept from one execution to the next shows nothing of it, and is given up where one left a trace. */
import { expect, test } from 'vitest';
import { createHost, createMemoryStore } from '../../../src/host/index.ts';
import { createKeptNodeRealm } from '../../../src/host/run/node-realm.ts';
import { conformance } from '../conformance/conformance.ts';

const hostOf = (bundle: string, realm = createKeptNodeRealm()) =>
  createHost({ store: createMemoryStore({ sheets: [] }), bundle, html: {}, realm });

test('every documented behaviour holds', async () => {
  const outcomes = await conformance(createMemoryStore, createKeptNodeRealm());
  expect(outcomes.length).toBeGreaterThan(150);
  expect(outcomes.filter(({ isMet }) => !isMet)).toEqual([]);
});

test('what a module keeps is gone in the next execution', () => {
  const host = hostOf('var kept = []; function count() { kept.push(1); return kept.length; }');
  expect([host.run('count', []), host.run('count', [])]).toEqual([1, 1]);
});

test('executions of several hosts in each other have services of their own', () => {
  const realm = createKeptNodeRealm();
  const bundle =
    'function name() { SpreadsheetApp.getActive().getName(); return SpreadsheetApp.getActive().getName(); }';
  const named = (name: string, faults = {}) =>
    createHost({ store: createMemoryStore({ sheets: [], name }), bundle, html: {}, realm, faults });
  const inner = named('inner');
  const seen: unknown[] = [];
  const faults = {
    failWith: () => {
      seen.push(inner.run('name', []));
      return null;
    },
  };
  expect(named('outer', faults).run('name', [])).toBe('outer');
  expect(new Set(seen)).toEqual(new Set(['inner']));
});

test.each([
  ['a loose global', 'left = 1', 'typeof left'],
  ['a global of the language', 'Object.assign = 1', 'typeof Object.assign'],
  ['a changed prototype', 'Array.prototype.last = 1', 'typeof [].last'],
])('%s does not outlive its execution', (_, leave, look) => {
  const host = hostOf(`function leave() { ${leave}; return ${look}; } function look() { return ${look}; }`);
  const before = host.run('look', []);
  expect(host.run('leave', [])).toBe('number');
  expect(host.run('look', [])).toBe(before);
});
