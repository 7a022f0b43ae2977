/** The emulated Apps Script as others use it: opens, clicks, runs, calls. One fresh evaluation for each. */
import type { ActiveCell, Env } from '../services/env.ts';
import { createGlobals } from '../services/globals.ts';
import type { AuthMode } from './auth.ts';
import { CLOCK_PRELUDE } from './clock-prelude.ts';
import { createCounters } from './counters.ts';
import { createResultCache, readResult, toArguments, toFailure } from './custom-functions.ts';
import { type Execution, exception, startExecution } from './execution.ts';
import { guardWrites } from './guard-writes.ts';
import type { Host, HostOptions } from './host-options.ts';
import { createHostState, type MenuItem } from './host-state.ts';
import { copyJson, takeJson } from './json-safe.ts';
import type { LoadedScript } from './realm.ts';
import { refusedSyntax } from './refused-syntax.ts';
import { rememberLast } from './remember-last.ts';
import { toClient, toServer } from './script-run.ts';
import { typeByHand } from './user-edit.ts';

const clocked = rememberLast((bundle) => CLOCK_PRELUDE + bundle);

/** A host for one spreadsheet and one user; nothing runs until it is asked to. */
export function createHost(options: HostOptions): Host {
  const { store, bundle, realm } = options;
  const state = options.state ?? createHostState();
  const protectedRanges = (options.protections ?? []).map(({ sheet, rect, description, warningOnly }) => ({
    sheetId: store.sheets().find(({ name }) => name === sheet)?.id ?? -1,
    rect: rect ?? null,
    description: description ?? '',
    warningOnly: warningOnly ?? false,
    canEdit: false,
  }));
  if (protectedRanges.length > 0) state.protections = protectedRanges;
  const counters = createCounters();
  const faults = options.faults ?? {};
  const results = createResultCache();
  const limits = { shortMs: 30_000, longMs: 360_000, ...options.limits };
  const user = { locale: 'en', email: 'user@example.com', temporaryKey: 'local-user', ...options.user };
  const clock = options.clock ?? Date.now;
  let executions = (options.firstExecution ?? 1) - 1;
  let virtualMs = 0;

  const start = (mode: AuthMode, isShort: boolean, activeCell: ActiveCell | null) => {
    const refused = refusedSyntax(bundle);
    if (refused.length > 0) throw new SyntaxError(`Apps Script cannot parse: ${refused.join(', ')}`);
    executions += 1;
    const limitMs = isShort ? limits.shortMs : limits.longMs;
    const execution = startExecution({ id: executions, mode, counters, faults, limitMs });
    const env: Omit<Env, 'make'> = {
      execution,
      store: guardWrites(store, state, execution),
      state,
      html: options.html,
      ui: options.ui ?? {},
      user: { ...user, ...faults.asUser },
      faults,
      now: () => clock() + virtualMs + execution.spentMs(),
      scriptTimeZone: options.scriptTimeZone ?? 'Etc/UTC',
      activeCell,
      isBound: options.isBound ?? true,
    };
    const isVirtual = options.clock !== undefined || faults.msPerCall !== undefined;
    const { services, make } = createGlobals(env);
    const globals = isVirtual ? { ...services, hostNow: env.now } : services;
    const script = realm.load(isVirtual ? clocked(bundle) : bundle, globals);
    execution.adopt(script);
    return { execution, script, services, make };
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
      readonly args: (started: Started) => readonly unknown[];
      readonly isShort?: boolean;
      readonly cell?: ActiveCell | null;
    },
    read: (result: unknown) => T,
  ): T => {
    const started = start(job.mode, job.isShort ?? false, job.cell ?? null);
    try {
      return alive(started, () => read(callPublic(started, job.name, job.args(started))));
    } finally {
      end(started.execution);
    }
  };
  const callPublic = ({ execution, script }: Started, name: string, args: readonly unknown[]): unknown => {
    if (!isPublic(name) || !script.names.includes(name)) throw exception(`Script function not found: ${name}`);
    const result = script.call(name, args.map(script.toRealm));
    const death = execution.causeOfDeath();
    if (death !== null) throw exception(death);
    return result;
  };
  /** A step of an execution; what ends it is an error of the host. */
  const alive = <T>({ execution }: Started, step: () => T): T => {
    try {
      return step();
    } catch (error) {
      const death = execution.causeOfDeath();
      throw death === null ? toHostError(error) : exception(death);
    }
  };
  const event = (mode: AuthMode) => (started: Started) => [{ authMode: started.services.ScriptApp.AuthMode[mode] }];

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
    edit(sheet, address, texts) {
      const edited = typeByHand(store, sheet, address, texts, clock());
      if (!names().includes('onEdit')) return;
      const args = (started: Started) => {
        const told = { range: started.make.range(edited.place), source: started.make.spreadsheet(), ...edited.values };
        return [{ ...event('LIMITED')(started)[0], ...told }];
      };
      execute({ mode: 'LIMITED', name: 'onEdit', args, isShort: true }, () => undefined);
    },
    run(name, args) {
      const sent = args.map((arg, i) => copyJson(arg, `argument ${i + 1}`));
      const read = (result: unknown) => (result === undefined ? undefined : takeJson(result, 'result'));
      return execute({ mode: 'FULL', name, args: () => sent }, read);
    },
    *iterate(name, args) {
      const sent = args.map((arg, i) => copyJson(arg, `argument ${i + 1}`));
      const started = start('FULL', false, null);
      try {
        const steps = alive(started, () => callPublic(started, name, sent) as Iterator<unknown>);
        for (;;) {
          const step = alive(started, () => steps.next());
          if (step.done === true) return;
          yield takeJson(step.value, 'value');
        }
      } finally {
        end(started.execution);
      }
    },
    async scriptRun(name, args) {
      const sent = toServer(args);
      if (faults.otherAccount === true) throw scriptError(OTHER_ACCOUNT);
      // Calls leave the page first and are answered later, in whatever order.
      await Promise.resolve();
      try {
        return await execute({ mode: 'FULL', name, args: () => sent }, toClient);
      } catch (error) {
        throw scriptError(toHostError(error).message);
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

/** An execution that has begun. */
type Started = ReturnType<typeof createGlobals> & { readonly execution: Execution; readonly script: LoadedScript };

/** What a page hears when another Google account is first in the browser. */
const OTHER_ACCOUNT = 'We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.';

function scriptError(message: string): Error {
  const failure = new Error(message);
  failure.name = 'ScriptError';
  return failure;
}

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
