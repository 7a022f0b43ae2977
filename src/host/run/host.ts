/** Answers for the emulated Apps Script as others use it: opens, clicks, runs, calls; one fresh evaluation for each. */
import type { CellStore, Rect } from '../cells/cell-store.ts';
import type { ActiveCell, Env, User } from '../services/env.ts';
import { createGlobals } from '../services/globals.ts';
import type { AuthMode } from './auth.ts';
import { type Counters, createCounters } from './counters.ts';
import { createResultCache, type FunctionResult, readResult, toArguments, toFailure } from './custom-functions.ts';
import { type Execution, exception, type Harsh, startExecution } from './execution.ts';
import { guardWrites } from './guard-writes.ts';
import {
  type ChartRecord,
  createHostState,
  type Dialog,
  type MenuItem,
  type Page,
  type Toast,
  type UiPort,
} from './host-state.ts';
import { copyJson, takeJson } from './json-safe.ts';
import type { Realm } from './realm.ts';
import { toClient, toServer } from './script-run.ts';

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
  /** Kept as given: change its fields to change the weather. */
  readonly harsh?: Harsh;
  /** Epoch milliseconds; with it the script's own Date tells this time too. Left out: the machine's clock. */
  readonly clock?: () => number;
  readonly scriptTimeZone?: string;
  /** Ranges (a tab's name alone: the whole tab) that somebody else keeps this user from editing. */
  readonly protections?: readonly GivenProtection[];
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
  /** Runs a public function in FULL and at once; arguments and result must be JSON-safe. */
  run(name: string, args: readonly unknown[]): unknown;
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

/** A host for one spreadsheet and one user; nothing runs until it is asked to. */
export function createHost(options: HostOptions): Host {
  const { store, bundle, realm } = options;
  const state = createHostState();
  state.protections = (options.protections ?? []).map(({ sheet, rect, description, warningOnly }) => ({
    sheetId: store.sheets().find(({ name }) => name === sheet)?.id ?? -1,
    rect: rect ?? null,
    description: description ?? '',
    warningOnly: warningOnly ?? false,
    canEdit: false,
  }));
  const counters = createCounters();
  const harsh = options.harsh ?? {};
  const results = createResultCache();
  const limits = { shortMs: 30_000, longMs: 360_000, ...options.limits };
  const user = { locale: 'en', email: 'user@example.com', temporaryKey: 'local-user', ...options.user };
  const clock = options.clock ?? Date.now;
  let executions = 0;
  let virtualMs = 0;

  const start = (mode: AuthMode, isShort: boolean, activeCell: ActiveCell | null) => {
    executions += 1;
    const limitMs = isShort ? limits.shortMs : limits.longMs;
    const execution = startExecution({ id: executions, mode, counters, harsh, limitMs });
    const env: Omit<Env, 'make'> = {
      execution,
      store: guardWrites(store, state, execution),
      state,
      html: options.html,
      ui: options.ui ?? {},
      user,
      harsh,
      now: () => clock() + virtualMs + execution.spentMs(),
      scriptTimeZone: options.scriptTimeZone ?? 'Etc/UTC',
      activeCell,
    };
    const isVirtual = options.clock !== undefined || harsh.msPerCall !== undefined;
    const services = createGlobals(env);
    const globals = isVirtual ? { ...services, hostNow: env.now } : services;
    const script = realm.load(isVirtual ? CLOCK_PRELUDE + bundle : bundle, globals);
    execution.adopt(script);
    return { execution, script, services };
  };
  const end = (execution: Execution) => {
    virtualMs += execution.spentMs();
    for (const [name, holder] of state.locks) if (holder === execution.id) state.locks.delete(name);
  };

  /** Loads, calls and ends one execution. */
  const execute = <T>(
    job: {
      readonly mode: AuthMode;
      readonly name: string;
      readonly args: (services: Services) => readonly unknown[];
      readonly isShort?: boolean;
      readonly cell?: ActiveCell | null;
    },
    read: (result: unknown) => T,
  ): T => {
    const { execution, script, services } = start(job.mode, job.isShort ?? false, job.cell ?? null);
    try {
      if (!isPublic(job.name) || !script.names.includes(job.name)) {
        throw exception(`Script function not found: ${job.name}`);
      }
      const result = script.call(job.name, job.args(services).map(script.toRealm));
      const death = execution.causeOfDeath();
      if (death !== null) throw exception(death);
      return read(result);
    } catch (error) {
      const death = execution.causeOfDeath();
      throw death === null ? toHostError(error) : exception(death);
    } finally {
      end(execution);
    }
  };
  const event = (mode: AuthMode) => (services: Services) => [{ authMode: services.ScriptApp.AuthMode[mode] }];

  let known: readonly string[] | null = null;
  const names = () => {
    if (known === null) {
      const { execution, script } = start('CUSTOM_FUNCTION', true, null);
      end(execution);
      known = script.names.filter(isPublic);
    }
    return known;
  };

  return {
    get menu() {
      return state.menu;
    },
    open(kind) {
      state.menu = [];
      const mode = kind === 'installed' ? 'NONE' : 'LIMITED';
      execute({ mode, name: 'onOpen', args: event(mode), isShort: true }, () => undefined);
    },
    install() {
      state.menu = [];
      execute({ mode: 'FULL', name: 'onInstall', args: event('FULL') }, () => undefined);
    },
    clickMenu(caption) {
      const name = findItem(state.menu, caption);
      if (name === null) throw new Error(`The menu has no item "${caption}".`);
      return execute({ mode: 'FULL', name, args: () => [] }, (result) => result);
    },
    run(name, args) {
      const sent = args.map((arg, i) => copyJson(arg, `argument ${i + 1}`));
      const read = (result: unknown) => (result === undefined ? undefined : takeJson(result, 'result'));
      return execute({ mode: 'FULL', name, args: () => sent }, read);
    },
    async scriptRun(name, args) {
      const sent = toServer(args);
      // Calls leave the page first and are answered later, in whatever order.
      await Promise.resolve();
      try {
        return await execute({ mode: 'FULL', name, args: () => sent }, toClient);
      } catch (error) {
        const failure = new Error(toHostError(error).message);
        failure.name = 'ScriptError';
        throw failure;
      }
    },
    callFunction(name, args, cell) {
      const wanted = name.toUpperCase();
      return results.reuse(wanted, args, () => {
        try {
          const found = names().find((candidate) => candidate.toUpperCase() === wanted);
          if (found === undefined) return { error: '#NAME?', message: `Unknown function: '${name}'.` };
          const sent = toArguments(args);
          const job = {
            mode: 'CUSTOM_FUNCTION',
            name: found,
            args: () => sent,
            isShort: true,
            cell: cell ?? null,
          } as const;
          return execute(job, (result) => readResult(result, wanted));
        } catch (error) {
          return toFailure(error);
        }
      });
    },
    forgetResults: results.forget,
    functionNames: names,
    closeSidebar() {
      state.sidebar = null;
    },
    counters,
    properties: state.properties.document,
    get charts() {
      return state.charts;
    },
    get sidebar() {
      return state.sidebar;
    },
    toasts: state.toasts,
    dialogs: state.dialogs,
    log: state.log,
  };
}

type Services = ReturnType<typeof createGlobals>;

/**
 * Gives the script a Date by the host's clock. It shares the prototype of the realm's own, so that `instanceof` holds
 * for Dates from the services. On one line, so that line numbers in messages stay those of the bundle.
 */
const CLOCK_PRELUDE =
  'var Date = (function (Real, now) { function Date() { if (!new.target) return Real(); ' +
  'return arguments.length ? Reflect.construct(Real, arguments) : new Real(now()); } ' +
  'Date.prototype = Real.prototype; Date.now = now; Date.UTC = Real.UTC; Date.parse = Real.parse; return Date; })(Date, hostNow); ';

function isPublic(name: string): boolean {
  return !name.endsWith('_');
}

function findItem(items: readonly MenuItem[], caption: string): string | null {
  for (const item of items) {
    if (item.kind === 'item' && item.caption === caption) return item.functionName;
    const inside = item.kind === 'menu' ? findItem(item.items, caption) : null;
    if (inside !== null) return inside;
  }
  return null;
}

/** An error of the script's realm is none of ours: `instanceof Error` would not hold. */
function toHostError(error: unknown): Error {
  if (error instanceof Error) return error;
  const { name, message, stack } = (typeof error === 'object' && error !== null ? error : {}) as Partial<Error>;
  const copy = new Error(message ?? String(error));
  copy.name = name ?? 'Error';
  if (stack !== undefined) copy.stack = stack;
  return copy;
}
