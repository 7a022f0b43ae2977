/** Runs the script in a browser: a hidden frame of its own with the language and nothing of the page. */
import { isPristine, type Snapshot, takeSnapshot } from './frame-snapshot.ts';
import { LANGUAGE, NO_PARAMETERS } from './language.ts';
import type { LoadedScript, Realm } from './realm.ts';
import { REALM_COPY_SOURCE } from './realm-copy.ts';

type FrameWindow = Window & { eval(source: string): unknown };
type Apply = (fn: unknown, args: readonly unknown[]) => unknown;

/** A frame with the script compiled in it, good for further loads as long as nothing in it was changed. */
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
 * Frames are hung into `page`. Every load runs the whole script again; a frame in which an execution left a trace
 * (a loose global, a changed prototype) is thrown away and the next load gets a new one.
 */
export function createFrameRealm(page: Document): Realm {
  let prepared: Prepared | null = null;
  let last: HTMLIFrameElement | null = null;

  const openFrame = (): FrameWindow => {
    const frame = page.createElement('iframe');
    frame.hidden = true;
    frame.setAttribute('aria-hidden', 'true');
    frame.tabIndex = -1;
    page.body.append(frame);
    last?.remove();
    last = frame;
    return frame.contentWindow as FrameWindow;
  };

  return {
    load(source, globals): LoadedScript {
      const services = Object.keys(globals);
      const fits = prepared?.source === source && prepared.services === services.join();
      if (prepared === null || !fits || !isPristine(prepared.snapshot)) {
        const names = prepared?.source === source ? prepared.names : declaredNames(openFrame(), source);
        prepared = prepare(openFrame(), source, services, names);
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

function prepare(frame: FrameWindow, source: string, services: readonly string[], names: readonly string[]): Prepared {
  const copy = frame.eval(REALM_COPY_SOURCE) as Prepared['copy'];
  const apply = frame.eval('(function (fn, args) { return fn.apply(undefined, args); })') as Apply;
  const language = Object.fromEntries(
    Object.entries(languageOf(frame)).filter(([name]) => !services.includes(name) && !NO_PARAMETERS.includes(name)),
  );
  // The names that a browser does not let go are parameters without a value. The language's own are parameters too, so
  // that `var Date` keeps its value as it does at top level. One line of head: line numbers stay the script's.
  const hidden = stripGlobals(frame).filter((name) => !services.includes(name));
  const parameters = ['globalThis', ...Object.keys(language), ...services, ...hidden];
  const exported = names.map((name) => `${JSON.stringify(name)}: ${name}`).join(', ');
  const run = frame.eval(
    `(function (${parameters.join(', ')}) {${source}\n;return {${exported}};})\n//# sourceURL=Code.js`,
  );
  const snapshot = takeSnapshot(frame, Object.values(languageOf(frame)));
  return { source, services: services.join(), names, language, run, copy, apply, snapshot };
}

/** Names of the top-level function declarations. The script stops before its first statement; declarations are made by then. */
function declaredNames(frame: FrameWindow, source: string): string[] {
  const before = new Set(Object.keys(frame));
  try {
    frame.eval(`throw 0;\n${source}`);
  } catch (stop) {
    if (stop !== 0) throw stop;
  }
  const all = frame as unknown as Record<string, unknown>;
  return Object.keys(frame).filter((name) => !before.has(name) && typeof all[name] === 'function');
}

/** Values of the language's globals over there, by name. */
function languageOf(frame: FrameWindow): Record<string, unknown> {
  const all = frame as unknown as Record<string, unknown>;
  const names = LANGUAGE.filter((name) => name in frame);
  return Object.fromEntries(names.map((name) => [name, all[name]]));
}

/** Deletes what can be deleted; answers with the names that are still there and must be hidden. */
function stripGlobals(frame: FrameWindow): string[] {
  const keep = new Set(LANGUAGE);
  const names = new Set<string>();
  for (let at: object | null = frame; at !== null; at = Object.getPrototypeOf(at) as object | null) {
    for (const name of Object.getOwnPropertyNames(at)) {
      if (!keep.has(name) && Object.getPrototypeOf(at) !== null) names.add(name);
    }
  }
  for (const name of names) Reflect.deleteProperty(frame, name);
  return [...names].filter((name) => name in frame && /^[A-Za-z_$][\w$]*$/.test(name));
}
