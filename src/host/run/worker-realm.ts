/** Runs the script in a worker: the language and nothing of the worker. The page's twin is frame-realm.ts. */
import { isPristine, type Snapshot, takeSnapshot } from './frame-snapshot.ts';
import { LANGUAGE, NO_PARAMETERS } from './language.ts';
import type { LoadedScript, Realm } from './realm.ts';
import { REALM_COPY_SOURCE } from './realm-copy.ts';

type Compiled = {
  readonly source: string;
  readonly services: string;
  readonly run: (...values: unknown[]) => Readonly<Record<string, unknown>>;
};

export type WorkerRealm = Realm & {
  /** False once a script left a trace: the worker must not run another. */
  isClean(): boolean;
};

/** `names` are the script's top-level functions, which a worker has no way to find. */
export function createWorkerRealm(names: readonly string[]): WorkerRealm {
  const scope = globalThis as unknown as Record<string, unknown>;
  const language = Object.fromEntries(
    LANGUAGE.filter((name) => name in scope && !NO_PARAMETERS.includes(name)).map((name) => [name, scope[name]]),
  );
  // biome-ignore lint/security/noGlobalEval: the script is text, and so is what copies into its realm
  const evaluate = eval;
  const copy = evaluate(REALM_COPY_SOURCE) as (value: unknown) => unknown;
  const snapshot: Snapshot = takeSnapshot(scope, Object.values(language));
  let compiled: Compiled | null = null;

  return {
    isClean: () => isPristine(snapshot),
    load(source, globals): LoadedScript {
      const services = Object.keys(globals);
      if (compiled?.source !== source || compiled.services !== services.join()) {
        compiled = compile(source, services, Object.keys(language), names);
      }
      const own = { ...language, ...globals };
      const inOrder = Object.keys(language).filter((name) => !services.includes(name));
      const functions = compiled.run(
        copy(own),
        ...inOrder.map((name) => language[name]),
        ...services.map((name) => globals[name]),
      );
      return {
        names,
        call(name, args) {
          const called = functions[name];
          if (typeof called !== 'function') throw new Error(`Script function not found: ${name}`);
          return Reflect.apply(called, undefined, args) as unknown;
        },
        toRealm: copy,
      };
    },
  };
}

/** Every other name of a worker is a parameter without a value. One line of head: line numbers stay the script's. */
function compile(
  source: string,
  services: readonly string[],
  language: readonly string[],
  names: readonly string[],
): Compiled {
  const kept = new Set([...LANGUAGE, ...services]);
  const hidden = new Set<string>();
  for (let at: object | null = globalThis; at !== null; at = Object.getPrototypeOf(at) as object | null) {
    if (Object.getPrototypeOf(at) === null) break;
    for (const name of Object.getOwnPropertyNames(at)) {
      if (!kept.has(name) && /^[A-Za-z_$][\w$]*$/.test(name)) hidden.add(name);
    }
  }
  const parameters = ['globalThis', ...language.filter((name) => !services.includes(name)), ...services, ...hidden];
  const exported = names.map((name) => `${JSON.stringify(name)}: ${name}`).join(', ');
  // biome-ignore lint/security/noGlobalEval: see above
  const evaluate = eval;
  const run = evaluate(
    `(function (${parameters.join(', ')}) {${source}\n;return {${exported}};})\n//# sourceURL=Code.js`,
  ) as Compiled['run'];
  return { source, services: services.join(), run };
}
