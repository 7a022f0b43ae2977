/** What a host elsewhere asks of the cells, the state and the person that are here. */
import type { CellStore } from '../cells/cell-store.ts';
import { type HostState, storesOf, type UiPort } from '../run/host-state.ts';
import type { AskHolder } from './ask.ts';

type Method = (...args: readonly unknown[]) => unknown;

/** The other end of an `AskHolder`. */
export function createAnswers(store: CellStore, state: HostState, ui: UiPort): AskHolder {
  return (holder, path, args) => {
    if (holder === 'store') return methodOf(store, path[0])(...args);
    if (holder === 'ui') return methodOf(ui, path[0])(...args);
    const [first = '', ...rest] = path;
    if (first === 'read') return Reflect.get(state, String(args[0])) as unknown;
    if (first === 'put') return putInto(state, String(args[0]), args[1]);
    return askMap(mapAt(state, [first, ...rest.slice(0, -1)]), rest.at(-1) ?? '', args);
  };
}

function methodOf(holder: object, name = ''): Method {
  const method = Reflect.get(holder, name) as unknown;
  if (typeof method !== 'function') throw new Error(`There is no ${name} here.`);
  return method.bind(holder) as Method;
}

/** Lists that others hold keep their identity. */
function putInto(state: HostState, name: string, value: unknown): null {
  const now = Reflect.get(state, name) as unknown;
  if (Array.isArray(now) && Array.isArray(value) && !Object.isFrozen(now)) now.splice(0, now.length, ...value);
  else Reflect.set(state, name, value);
  return null;
}

function mapAt(state: HostState, [first = '', second = '', third = '']: readonly string[]): Map<string, unknown> {
  const holder = first === 'users' ? storesOf(state, second) : (Reflect.get(state, first) as unknown);
  const map: unknown =
    holder instanceof Map ? holder : Reflect.get(holder as object, first === 'users' ? third : second);
  if (!(map instanceof Map)) throw new Error(`There is no map ${first} ${second} here.`);
  return map as Map<string, unknown>;
}

function askMap(map: Map<string, unknown>, name: string, [key, value]: readonly unknown[]): unknown {
  if (name === 'entries') return [...map];
  if (name === 'set') {
    map.set(String(key), value);
    return null;
  }
  return methodOf(map, name)(key);
}
