/** A realm that evaluates a script once and keeps it: its code stays fast, and its caches full, from one execution to the next. */
import { createNodeRealm } from '../../src/host/run/node-realm.ts';
import type { LoadedScript, Realm } from '../../src/host/run/realm.ts';

type Services = Readonly<Record<string, unknown>>;

/** What the script's globals lead to: those of the execution that is under way. */
let services: Services = {};
let kept: { readonly source: string; readonly names: string; readonly script: LoadedScript } | null = null;

/**
 * For tests with thousands of executions. Each has services of its own, also where one begins while another is under way.
 * What a module keeps outlives an execution here, and a host: right for a script whose modules keep only what is always the
 * same.
 */
export const WARM_REALM: Realm = {
  load(source, globals) {
    const names = Object.keys(globals).join();
    if (kept?.source !== source || kept.names !== names) {
      const leads = Object.keys(globals).map((name) => [name, leadTo(() => services[name] as object)]);
      const load = () => createNodeRealm().load(source, Object.fromEntries(leads) as Record<string, unknown>);
      kept = { source, names, script: withServices(globals, load) };
    }
    const { script } = kept;
    // Answers are copies: the host takes what it is given apart, and a module may keep part of it for the next execution.
    return { ...script, call: (name, args) => withServices(globals, () => copyOf(script.call(name, args))) };
  },
};

/** Afterwards the globals lead to what they led to before. */
function withServices<T>(own: Services, work: () => T): T {
  const before = services;
  services = own;
  try {
    return work();
  } finally {
    services = before;
  }
}

/** What cannot be copied is handed on, for the host to refuse. */
function copyOf(answer: unknown): unknown {
  try {
    return structuredClone(answer);
  } catch {
    return answer;
  }
}

/** Stands for whatever `now` answers at each use, object or function. */
function leadTo(now: () => object): object {
  return new Proxy(() => undefined, {
    get: (_, key) => Reflect.get(now(), key),
    set: (_, key, value) => Reflect.set(now(), key, value),
    has: (_, key) => Reflect.has(now(), key),
    apply: (_, self, args) => Reflect.apply(now() as () => unknown, self, args),
  });
}
