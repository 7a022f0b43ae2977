/** A place with the language in which one script is compiled once and evaluated afresh for every load. */
import { isPristine, type Snapshot, takeSnapshot } from './frame-snapshot.ts';
import { LANGUAGE, NO_PARAMETERS } from './language.ts';
import type { LoadedScript, Realm } from './realm.ts';
import { REALM_COPY_SOURCE } from './realm-copy.ts';

/** A global object of its own: a frame's window, a context of Node. */
export type ScriptPlace = { eval(source: string): unknown };
type Apply = (fn: unknown, args: readonly unknown[]) => unknown;

/** A place with the script compiled in it, good for further loads as long as nothing in it was changed. */
type Prepared = {
  readonly source: string;
  readonly services: string;
  readonly names: readonly string[];
  readonly language: Readonly<Record<string, unknown>>;
  readonly run: unknown;
  readonly copy: (value: unknown) => unknown;
  readonly apply: Apply;
  readonly snapshot: Snapshot;
};

/**
 * Every load runs the whole script again, in functions that are compiled and fast already; a place in which an execution
 * left a trace (a loose global, a changed prototype) is given up and the next load gets a new one from `open`.
 */
export function createKeptRealm(open: () => ScriptPlace): Realm {
  let prepared: Prepared | null = null;

  return {
    load(source, globals): LoadedScript {
      const services = Object.keys(globals);
      const fits = prepared?.source === source && prepared.services === services.join();
      if (prepared === null || !fits || !isPristine(prepared.snapshot)) {
        const names = prepared?.source === source ? prepared.names : declaredNames(open(), source);
        prepared = prepare(open(), source, services, names);
      }
      const { names, language, run, copy, apply } = prepared;
      const values = [...Object.values(language), ...Object.values(globals)];
      const ownGlobal = copy({ ...language, ...globals });
      const functions = apply(run, [ownGlobal, ...values]) as Readonly<Record<string, unknown>>;
      return {
        names,
        call(name, args) {
          if (!names.includes(name)) throw new Error(`Script function not found: ${name}`);
          return apply(functions[name], args);
        },
        toRealm: copy,
      };
    },
  };
}

function prepare(place: ScriptPlace, source: string, services: readonly string[], names: readonly string[]): Prepared {
  const copy = place.eval(REALM_COPY_SOURCE) as Prepared['copy'];
  const apply = place.eval('(function (fn, args) { return fn.apply(undefined, args); })') as Apply;
  const language = Object.fromEntries(
    Object.entries(languageOf(place)).filter(([name]) => !services.includes(name) && !NO_PARAMETERS.includes(name)),
  );
  // The names that a browser does not let go are parameters without a value. The language's own are parameters too, so
  // that `var Date` keeps its value as it does at top level. One line of head: line numbers stay the script's.
  const hidden = stripGlobals(place).filter((name) => !services.includes(name));
  const parameters = ['globalThis', ...Object.keys(language), ...services, ...hidden];
  const exported = names.map((name) => `${JSON.stringify(name)}: ${name}`).join(', ');
  const run = place.eval(
    `(function (${parameters.join(', ')}) {${source}\n;return {${exported}};})\n//# sourceURL=Code.js`,
  );
  const snapshot = takeSnapshot(place, Object.values(languageOf(place)));
  return { source, services: services.join(), names, language, run, copy, apply, snapshot };
}

/** Names of the top-level function declarations. The script stops before its first statement; declarations are made by then. */
function declaredNames(place: ScriptPlace, source: string): string[] {
  const before = new Set(Object.keys(place));
  try {
    place.eval(`throw 0;\n${source}`);
  } catch (stop) {
    if (stop !== 0) throw stop;
  }
  const all = place as unknown as Record<string, unknown>;
  return Object.keys(place).filter((name) => !before.has(name) && typeof all[name] === 'function');
}

/** Values of the language's globals over there, by name. */
function languageOf(place: ScriptPlace): Record<string, unknown> {
  const all = place as unknown as Record<string, unknown>;
  const names = LANGUAGE.filter((name) => name in place);
  return Object.fromEntries(names.map((name) => [name, all[name]]));
}

/** Deletes what can be deleted; answers with the names that are still there and must be hidden. */
function stripGlobals(place: ScriptPlace): string[] {
  const keep = new Set(LANGUAGE);
  const names = new Set<string>();
  for (let at: object | null = place; at !== null; at = Object.getPrototypeOf(at) as object | null) {
    for (const name of Object.getOwnPropertyNames(at)) {
      if (!keep.has(name) && Object.getPrototypeOf(at) !== null) names.add(name);
    }
  }
  for (const name of names) Reflect.deleteProperty(place, name);
  return [...names].filter((name) => name in place && /^[A-Za-z_$][\w$]*$/.test(name));
}
