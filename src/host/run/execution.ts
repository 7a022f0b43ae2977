/** One execution: its mode, its counted and guarded service calls, its time. */

import { type AuthMode, refusal } from './auth.ts';
import { type CallCounter, CELL_READ } from './counters.ts';
import type { LoadedScript } from './realm.ts';
import { type Rule, signatureFault } from './signatures.ts';
import type { User } from './user.ts';

/** Ways to make the platform unkind; read at every call, so a test may change them in between. */
export type Faults = {
  /** Virtual time of one service call, in milliseconds. */
  msPerCall?: number;
  /** The execution dies at its n-th service call, as at the time limit: nothing after it has any effect. */
  killAtCall?: number;
  /** A dying execution takes its pending writes with it: those after the last flush or read of cells. Memory store only. */
  loseWrites?: boolean;
  /** A sentence makes this call throw it; `nth` counts the calls of this member in this execution, from 1. */
  failWith?: (member: string, nth: number) => string | null;
  /** Somebody else holds every lock. */
  lockHeld?: boolean;
  /** Every cache read finds nothing, as Google allows itself. */
  cacheForgets?: boolean;
  /** Another Google account is first in the browser: no call of a page arrives. */
  otherAccount?: boolean;
  /** Somebody else with the same spreadsheet open runs what comes next. */
  asUser?: Partial<User>;
};

export type Execution = {
  readonly mode: AuthMode;
  /** Number of this execution in the life of the host. */
  readonly id: number;
  /** Guards, counts and runs one service call; results and errors are of the realm. */
  call(
    service: string,
    member: string,
    rule: Rule,
    args: readonly unknown[],
    run: (...args: unknown[]) => unknown,
  ): unknown;
  /** Notes that the script asked for a member that is a value. */
  look(member: string): void;
  /** Called before a write reaches the store; `checkpoint` answers how to go back to the state it finds. */
  beforeWrite(checkpoint: () => () => void): void;
  /** From now on results are copied into this script's realm. */
  adopt(script: LoadedScript): void;
  toRealm(value: unknown): unknown;
  /** Virtual time goes by; past the limit the execution dies. */
  spend(ms: number): void;
  /** Milliseconds of virtual time spent so far. */
  spentMs(): number;
  /** The sentence that ended it from outside, null while it lives. */
  causeOfDeath(): string | null;
};

export type ExecutionOptions = {
  readonly id: number;
  readonly mode: AuthMode;
  readonly counters: CallCounter;
  readonly faults: Faults;
  readonly limitMs: number;
};

/** An error as services throw it: in V8 its name is `Exception`. */
export function exception(message: string): Error {
  const error = new Error(message);
  error.name = 'Exception';
  return error;
}

const TIMEOUT = 'Exceeded maximum execution time';

export function startExecution({ id, mode, counters, faults, limitMs }: ExecutionOptions): Execution {
  let script: LoadedScript | null = null;
  let calls = 0;
  let spent = 0;
  let death: string | null = null;
  const byMember = new Map<string, number>();
  let takeBack: (() => void) | null = null;

  const toRealm = (value: unknown) => (script === null ? value : script.toRealm(value));
  const dieIfOver = () => {
    if (death === null && spent > limitMs) death = TIMEOUT;
    if (death === null) return;
    takeBack?.();
    takeBack = null;
    throw exception(death);
  };

  const guard = (service: string, member: string, rule: Rule, args: readonly unknown[]) => {
    dieIfOver();
    const shortName = `${service.slice(service.lastIndexOf('.') + 1)}.${member}`;
    const access = rule[0];
    counters.add(shortName, access === 'write');
    calls += 1;
    if (access !== 'free') spent += faults.msPerCall ?? 0;
    if (faults.killAtCall !== undefined && calls >= faults.killAtCall) death = TIMEOUT;
    dieIfOver();
    const nth = (byMember.get(shortName) ?? 0) + 1;
    byMember.set(shortName, nth);
    const fault =
      refusal(mode, access, member) ?? signatureFault(service, member, rule, args) ?? faults.failWith?.(shortName, nth);
    if (fault !== null && fault !== undefined) throw exception(fault);
    if (shortName === 'SpreadsheetApp.flush' || CELL_READ.test(shortName)) takeBack = null;
  };

  return {
    mode,
    id,
    call(service, member, rule, args, run) {
      try {
        guard(service, member, rule, args);
        return toRealm(run(...args));
      } catch (error) {
        throw toRealm(error);
      }
    },
    look: counters.look,
    beforeWrite(checkpoint) {
      if (faults.loseWrites === true) takeBack ??= checkpoint();
    },
    adopt: (loaded) => {
      script = loaded;
    },
    toRealm,
    spend(ms) {
      spent += ms;
      dieIfOver();
    },
    spentMs: () => spent,
    causeOfDeath: () => death,
  };
}
