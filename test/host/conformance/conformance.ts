/** Answers for running every conformance case on one store and one realm; free of Node and of vitest, for the browser too. */
import {
  type CellStore,
  createHost,
  type Harsh,
  type Host,
  type HostOptions,
  type Realm,
  type UiPort,
} from '../../../src/host/index.ts';
import { ALL_CASES } from './all-cases.ts';

export type Seed = {
  readonly sheets: readonly {
    readonly name: string;
    readonly rows: readonly (readonly (string | number | boolean | null)[])[];
    /** Texts are put in as they stand. */
    readonly asText?: boolean;
    readonly grid?: { readonly rows: number; readonly columns: number };
  }[];
  readonly locale: string;
  readonly timeZone: string;
};

export type MakeStore = (seed: Seed) => CellStore | Promise<CellStore>;

export type Setting = Partial<Seed> & {
  readonly harsh?: Harsh;
  readonly ui?: UiPort;
  readonly html?: Record<string, string>;
  readonly clock?: () => number;
  readonly protections?: NonNullable<HostOptions['protections']>;
};

export type Kit = {
  /** A host on a store of its own; the sheet is called List and empty unless the setting says more. */
  host(bundle: string, setting?: Setting): Promise<{ readonly host: Host; readonly store: CellStore }>;
};

/** One behaviour of the platform: what is claimed, who says so, how to see it. `expect` is JSON. */
export type ConformanceCase = {
  readonly id: string;
  readonly claim: string;
  readonly source: string;
  readonly run: (kit: Kit) => Promise<unknown>;
  readonly expect: unknown;
};

export type Outcome = {
  readonly id: string;
  readonly claim: string;
  readonly isMet: boolean;
  readonly found: string;
  readonly expected: string;
};

/** Runs all cases, or those of `only`, one after the other; nothing is thrown, each failure is an outcome. */
export async function conformance(makeStore: MakeStore, realm: Realm, only?: readonly string[]): Promise<Outcome[]> {
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
      return { store, host: createHost({ store, bundle, html, realm, ...more }) };
    },
  };
  const outcomes: Outcome[] = [];
  for (const { id, claim, run, expect } of ALL_CASES) {
    if (only !== undefined && !only.includes(id)) continue;
    const expected = JSON.stringify(expect);
    let found: string;
    try {
      found = JSON.stringify(await run(kit)) ?? 'undefined';
    } catch (error) {
      found = `threw ${String(error)}`;
    }
    outcomes.push({ id, claim, isMet: found === expected, found, expected });
  }
  return outcomes;
}
