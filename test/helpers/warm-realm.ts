/** A realm that evaluates a script once and keeps it: its code stays fast, and its caches full, from one execution to the next. */
import { createNodeRealm } from '../../src/host/run/node-realm.ts';
import type { LoadedScript, Realm } from '../../src/host/run/realm.ts';

/**
 * For tests with thousands of executions. Each has services of its own, to which the script's globals lead. What a module
 * keeps outlives an execution here: right for a script whose modules keep only what is always the same.
 */
export function createWarmRealm(): Realm {
  const realm = createNodeRealm();
  let services: Readonly<Record<string, unknown>> = {};
  let kept: { readonly source: string; readonly script: LoadedScript } | null = null;
  return {
    load(source, globals) {
      services = globals;
      if (kept?.source !== source) {
        const leads = Object.keys(globals).map((name) => [name, leadTo(() => services[name] as object)]);
        kept = { source, script: giving(realm.load(source, Object.fromEntries(leads) as Record<string, unknown>)) };
      }
      return kept.script;
    },
  };
}

/** Its answers are copies: the host takes what it is given apart, and a module may keep part of it for the next execution. */
function giving(script: LoadedScript): LoadedScript {
  return { ...script, call: (name, args) => copyOf(script.call(name, args)) };
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
