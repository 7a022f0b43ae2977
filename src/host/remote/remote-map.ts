/** A map of texts that somebody else holds: every look and every change is theirs at once. */
import type { AskHolder } from './ask.ts';

export function createRemoteMap<K extends string, V>(ask: AskHolder, path: readonly string[]): Map<K, V> {
  const call = <T>(name: string, ...args: readonly unknown[]): T => ask('state', [...path, name], args) as T;
  const entries = (): [K, V][] => call('entries');
  const map: Map<K, V> = {
    get size() {
      return entries().length;
    },
    get: (key) => call<V | null>('get', key) ?? undefined,
    has: (key) => call('has', key),
    set(key, value) {
      call('set', key, value);
      return map;
    },
    delete: (key) => call('delete', key),
    clear: () => call('clear'),
    entries: () => new Map(entries()).entries(),
    keys: () => new Map(entries()).keys(),
    values: () => new Map(entries()).values(),
    forEach(tell) {
      for (const [key, value] of entries()) tell(value, key, map);
    },
    [Symbol.iterator]: () => new Map(entries())[Symbol.iterator](),
    [Symbol.toStringTag]: 'Map',
  };
  return map;
}
