/** Runs every conformance case on one store and one realm. Free of Node and of vitest, for the browser too. */
import { type CellStore, createHost, type Host, type Realm } from '../../../src/host/index.ts';
import { ALL_CASES } from './all-cases.ts';
import type { ConformanceCase, Kit, Seed } from './case.ts';
import { visibleInSheet } from './live.ts';
import { OBSERVED, type Observation } from './observed.ts';
import { perform } from './perform.ts';

/** A store that calculates has `settled`. */
type AnyStore = CellStore & { settled?(): Promise<void> };
export type MakeStore = (seed: Seed) => AnyStore | Promise<AnyStore>;

export type Outcome = {
  readonly id: string;
  readonly claim: string;
  readonly isMet: boolean;
  readonly found: string;
  /** What was seen in a real sheet, where somebody looked; what is documented elsewhere. */
  readonly expected: string;
  /** Members of services that the case called. */
  readonly called: readonly string[];
};

/** Runs all cases, or those of `only`, one after the other; nothing is thrown, each failure is an outcome. */
export async function conformance(
  makeStore: MakeStore,
  realm: Realm,
  only?: readonly string[],
  observed = OBSERVED,
): Promise<Outcome[]> {
  const store = await makeStore({ sheets: [{ name: 'List', rows: [] }], locale: 'en_US', timeZone: 'Etc/UTC' });
  const outcomes: Outcome[] = [];
  for (const one of ALL_CASES) {
    if (only !== undefined && !only.includes(one.id)) continue;
    if (runsOn(one, store)) outcomes.push(await runCase(one, makeStore, realm, observed[one.id]));
  }
  return outcomes;
}

/** False for what only a person can see, and for what this store cannot do: calculate, or go back to an earlier state. */
function runsOn({ run, needs }: ConformanceCase, store: AnyStore): boolean {
  if (needs === 'checkpoint' && store.checkpoint === undefined) return false;
  if (needs === 'calculation' && store.settled === undefined) return false;
  return typeof run === 'function' || (run.kind !== 'ask' && (run.kind !== 'formula' || store.settled !== undefined));
}

async function runCase(
  one: ConformanceCase,
  makeStore: MakeStore,
  realm: Realm,
  observed: Observation | undefined,
): Promise<Outcome> {
  const hosts: Host[] = [];
  const seen: string[] = [];
  const kit: Kit = {
    async host(bundle, setting = {}) {
      const {
        sheets = [{ name: 'List', rows: [] }],
        locale = 'en_US',
        timeZone = 'Etc/UTC',
        html = {},
        ...more
      } = setting;
      const store = await makeStore({ sheets, locale, timeZone });
      const host = createHost({ store, bundle, html, realm, ...more });
      hosts.push(host);
      if ('registerFunctions' in store) registerFunctions(store, host);
      return { store, host };
    },
    async settled(store: AnyStore) {
      await store.settled?.();
    },
    saw: (member) => void seen.push(member),
  };
  const { id, claim } = one;
  const show = (value: unknown) => JSON.stringify(observed === undefined ? value : visibleInSheet(one.run, value));
  const expected = show(observed === undefined ? one.expect : observed.found);
  let found: string;
  try {
    found = show(await perform(one.run, kit)) ?? 'undefined';
  } catch (error) {
    found = `threw ${String(error)}`;
  }
  const members = hosts.flatMap(({ counters }) => [...Object.keys(counters.byMember), ...counters.values]);
  const called = [...new Set([...seen, ...members])].sort();
  return { id, claim, isMet: found === expected, found, expected, called };
}

type Calculating = { registerFunctions(names: readonly string[], call: Host['callFunction']): void };

function registerFunctions(store: object, host: Host): void {
  (store as Calculating).registerFunctions(host.functionNames(), (name, args, cell) =>
    host.callFunction(name, args, cell),
  );
}
