/** Runs the script under Node in a bare context, which has the language and nothing of Node. */
import { constants, createContext, Script } from 'node:vm';
import { createKeptRealm, type ScriptPlace } from './kept-realm.ts';
import type { LoadedScript, Realm } from './realm.ts';
import { REALM_COPY_SOURCE } from './realm-copy.ts';
import { rememberLast } from './remember-last.ts';

type RealmTools = {
  readonly copy: (value: unknown) => unknown;
  readonly apply: (fn: unknown, args: readonly unknown[]) => unknown;
};

const TOOLS_SOURCE = `({
  copy: ${REALM_COPY_SOURCE},
  apply: function (fn, args) { return fn.apply(undefined, Array.prototype.slice.call(args)); }
})`;

const tools = new Script(TOOLS_SOURCE, { filename: 'realm.js' });
/** For all realms: with the script stays what was compiled of its functions when they were first called. */
const compiled = rememberLast((source) => new Script(source, { filename: 'Code.js' }));

/** Every load gets a context of its own. */
export function createNodeRealm(): Realm {
  return {
    load(source, globals): LoadedScript {
      const script = compiled(source);
      // An ordinary global: a contextified object would make every `Math` and `String` of the script a slow lookup.
      const context = createContext(constants.DONT_CONTEXTIFY);
      const global = context as Record<string, unknown>;
      const { copy, apply } = tools.runInContext(context) as RealmTools;
      // Node's contexts carry two names that Apps Script's global does not.
      for (const name of ['SharedArrayBuffer', 'Atomics']) delete global[name];
      for (const [name, value] of Object.entries(globals)) {
        Object.defineProperty(context, name, { value, writable: true, configurable: true, enumerable: false });
      }
      script.runInContext(context);
      const names = Object.keys(global).filter((name) => typeof global[name] === 'function');
      return {
        names,
        call(name, args) {
          if (!names.includes(name)) throw new Error(`Script function not found: ${name}`);
          return apply(global[name], args);
        },
        toRealm: copy,
      };
    },
  };
}

/** For many executions of one script: a context stays for as long as no execution leaves a trace in it. */
export function createKeptNodeRealm(): Realm {
  return createKeptRealm(() => createContext(constants.DONT_CONTEXTIFY) as ScriptPlace);
}
