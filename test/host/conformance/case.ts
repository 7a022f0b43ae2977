/** What a conformance case is: a behaviour of the platform as data, so that a host and a real sheet can run it. */
import type { CellStore, Faults, Host, HostOptions, UiPort } from '../../../src/host/index.ts';

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

export type Setting = Partial<Seed> & {
  readonly faults?: Faults;
  /** Answers in a person's place; the script's own words say what the person must answer. */
  readonly ui?: UiPort;
  readonly html?: Record<string, string>;
  readonly clock?: () => number;
  readonly protections?: NonNullable<HostOptions['protections']>;
  readonly isBound?: boolean;
};

export type Opened = { readonly host: Host; readonly store: CellStore };

export type Kit = {
  /** A host on a store of its own; the sheet is called List and empty unless the setting says more. */
  host(bundle: string, setting?: Setting): Promise<Opened>;
  /** Resolves when the store has calculated what was written. */
  settled(store: CellStore): Promise<void>;
  /** Notes a member that was used outside the script, in a page. */
  saw(member: string): void;
};

export type Mode = 'FULL' | 'LIMITED' | 'NONE' | 'CUSTOM_FUNCTION';

/** Writes cells by their address (a text that begins with = is a formula), lets them be calculated, then reads a range. */
export type Step = { readonly set: Readonly<Record<string, string | number | boolean | null>>; readonly read: string };

/** What there is to do. Texts are the script's own language; a function is for what only a host can be asked. */
export type Plan =
  /** The body of a function in a mode; `sheet` is the active tab, `said(f)` what `f` throws. */
  | { readonly kind: 'script'; readonly mode: Mode; readonly body: string; readonly setting: Setting }
  /** A custom function F called with cells. */
  | { readonly kind: 'call'; readonly source: string; readonly args: readonly unknown[]; readonly setting: Setting }
  /** Formulas in cells; only a store that calculates can run it. */
  | { readonly kind: 'formula'; readonly source: string; readonly steps: readonly Step[]; readonly setting: Setting }
  /** The body of a function in a page, with `run` for google.script.run, `page` for google.script.host, `done(value)` for the end. */
  | { readonly kind: 'page'; readonly source: string; readonly body: string }
  /** Only a person can see it: what to do, and what was seen. */
  | { readonly kind: 'ask'; readonly todo: string; readonly answers: readonly string[] }
  | ((kit: Kit) => Promise<unknown>);

/** One behaviour of the platform: what is claimed, who says so, how to see it. `expect` is JSON. */
export type ConformanceCase = {
  readonly id: string;
  readonly claim: string;
  readonly source: string;
  /** Members of services that the case is about; it must be seen calling each. */
  readonly covers?: readonly string[];
  /** A store that can go back to an earlier state, as the one in memory; one that calculates, as Univer's. */
  readonly needs?: 'checkpoint' | 'calculation';
  readonly run: Plan;
  readonly expect: unknown;
};
