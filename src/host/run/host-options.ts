/** What a host is made of and what it offers, as types. Behaviour is host.ts. */
import type { CellStore, Rect } from '../cells/cell-store.ts';
import type { ActiveCell } from '../services/env.ts';
import type { Counters } from './counters.ts';
import type { FunctionResult } from './custom-functions.ts';
import type { Faults } from './execution.ts';
import type { ChartRecord, Dialog, HostState, MenuItem, Page, Toast, UiPort } from './host-state.ts';
import type { Realm } from './realm.ts';
import type { User } from './user.ts';

export type Limits = {
  /** Virtual milliseconds of a custom function or an onOpen, and of everything else. */
  readonly shortMs: number;
  readonly longMs: number;
};

export type HostOptions = {
  readonly store: CellStore;
  /** Text of dist/Code.js. */
  readonly bundle: string;
  /** HTML files of the project by name without ending: `{ sidebar: '<!DOCTYPE html>...' }`. */
  readonly html: Readonly<Record<string, string>>;
  readonly realm: Realm;
  readonly user?: Partial<User>;
  readonly ui?: UiPort;
  readonly limits?: Partial<Limits>;
  /** Kept as given: change its fields to switch faults on and off. */
  readonly faults?: Faults;
  /** Epoch milliseconds; with it the script's own Date tells this time too. Left out: the machine's clock. */
  readonly clock?: () => number;
  readonly scriptTimeZone?: string;
  /** Ranges (a tab's name alone: the whole tab) that somebody else keeps this user from editing. */
  readonly protections?: readonly GivenProtection[];
  /** False for a script that belongs to no spreadsheet. */
  readonly isBound?: boolean;
  /** What outlives an execution, where several hosts serve one spreadsheet. */
  readonly state?: HostState;
  /** Number of this host's first execution, so that no two of several hosts hold a lock under one number; 1 when left out. */
  readonly firstExecution?: number;
};

export type Host = {
  /** Items of the add-on's menu as the last `open` or `install` left them. */
  readonly menu: readonly MenuItem[];
  /** Runs onOpen: in NONE where the add-on is only installed, in LIMITED where it is enabled in this file. */
  open(kind: 'installed' | 'enabled'): void;
  /** Runs onInstall in FULL. */
  install(): void;
  /** Runs the function behind a menu item in FULL. */
  clickMenu(caption: string): unknown;
  /** A person types texts into a tab from a cell (`B2`) on; runs onEdit where the script has one. */
  edit(sheet: string, address: string, texts: readonly (readonly string[])[]): void;
  /** Runs a public function in FULL and at once; arguments and result must be JSON-safe. */
  run(name: string, args: readonly unknown[]): unknown;
  /** Runs a public generator function in one execution of FULL; each value is JSON-safe and made when it is asked for. */
  iterate(name: string, args: readonly unknown[]): Generator<unknown>;
  /** `google.script.run` with its own rules for values; a rejection carries a message and nothing else. */
  scriptRun(name: string, args: readonly unknown[]): Promise<unknown>;
  /** A custom function: one cell as a scalar, several as rows; Dates for dates. Results are reused for equal arguments. */
  callFunction(name: string, args: readonly unknown[], cell?: ActiveCell): FunctionResult;
  /** Forgets results of custom functions, as reopening the file does. */
  forgetResults(): void;
  /** Names a cell, a menu or the sidebar can call: top-level functions without a trailing underscore. */
  functionNames(): readonly string[];
  closeSidebar(): void;
  readonly counters: Counters;
  readonly charts: readonly ChartRecord[];
  /** Document properties as the script left them; a test may put them back. */
  readonly properties: Map<string, string>;
  readonly sidebar: Page | null;
  readonly toasts: readonly Toast[];
  readonly dialogs: readonly Dialog[];
  readonly log: readonly string[];
};

export type GivenProtection = {
  readonly sheet: string;
  readonly rect?: Rect;
  readonly description?: string;
  readonly warningOnly?: boolean;
};
