/** CacheService: texts that expire, with Google's limits on keys, values and number. A read may find nothing. */
import { exception } from '../run/execution.ts';
import { type StoreName, storesOf } from '../run/host-state.ts';
import type { Env } from './env.ts';
import { service } from './service.ts';
import { sizeInBytes } from './size.ts';

type CacheServiceType = GoogleAppsScript.Cache.CacheService;
type Cache = GoogleAppsScript.Cache.Cache;

const MOST_KEY_CHARACTERS = 250;
const MOST_VALUE_BYTES = 100 * 1024;
const DEFAULT_SECONDS = 600;
const MOST_SECONDS = 21_600;
const MOST_ITEMS = 1000;
const KEPT_ITEMS = 900;

export function createCacheService(env: Env): CacheServiceType {
  return service<CacheServiceType>(
    env.execution,
    'CacheService',
    {
      getDocumentCache: () => (env.isBound ? createCache(env, 'document') : null),
      getUserCache: () => createCache(env, 'user'),
      getScriptCache: () => createCache(env, 'script'),
    },
    { getDocumentCache: ['anonymous', ''], getUserCache: ['anonymous', ''], getScriptCache: ['anonymous', ''] },
  );
}

function createCache(env: Env, name: StoreName): Cache {
  const store = name === 'user' ? storesOf(env.state, env.user.temporaryKey).cache : env.state.caches[name];
  const get = (key: string): string | null => {
    const entry = env.faults.cacheForgets === true ? undefined : store.get(key);
    if (entry === undefined) return null;
    if (entry.expiresMs > env.now()) return entry.value;
    store.delete(key);
    return null;
  };
  const put = (key: string, value: string, seconds = DEFAULT_SECONDS) => {
    if (key.length > MOST_KEY_CHARACTERS) throw exception('Argument too large: key');
    if (sizeInBytes(value) > MOST_VALUE_BYTES) throw exception('Argument too large: value');
    const lifeSeconds = Math.min(MOST_SECONDS, Math.max(1, seconds));
    store.set(key, { value, expiresMs: env.now() + lifeSeconds * 1000 });
    if (store.size <= MOST_ITEMS) return;
    const byExpiry = [...store].sort(([, a], [, b]) => b.expiresMs - a.expiresMs);
    for (const [old] of byExpiry.slice(KEPT_ITEMS)) store.delete(old);
  };
  return service<Cache>(
    env.execution,
    'CacheService.Cache',
    {
      get,
      put,
      getAll(keys) {
        const found: Record<string, string> = {};
        for (const key of keys) {
          const value = get(key);
          if (value !== null) found[key] = value;
        }
        return found;
      },
      putAll: ((values: Record<string, unknown>, seconds?: number) => {
        for (const [key, value] of Object.entries(values)) put(key, String(value), seconds);
      }) as Cache['putAll'],
      remove: (key) => void store.delete(key),
      removeAll: (keys) => {
        for (const key of keys) store.delete(key);
      },
    },
    {
      get: ['anonymous', 's'],
      put: ['anonymous', 'ss', 'ssn'],
      getAll: ['anonymous', 'a'],
      putAll: ['anonymous', 'o', 'on'],
      remove: ['anonymous', 's'],
      removeAll: ['anonymous', 'a'],
    },
  );
}
