/** PropertiesService: texts by key, 9 KB each, 500 KB a store. They outlive the execution. */
import { exception } from '../run/execution.ts';
import { type StoreName, storesOf } from '../run/host-state.ts';
import type { Rule } from '../run/signatures.ts';
import type { Env } from './env.ts';
import { service } from './service.ts';
import { sizeInBytes } from './size.ts';

type PropertiesServiceType = GoogleAppsScript.Properties.PropertiesService;
type Properties = GoogleAppsScript.Properties.Properties;

const MOST_VALUE_BYTES = 9 * 1024;
const MOST_STORE_BYTES = 500 * 1024;

const RULES: Readonly<Partial<Record<keyof Properties & string, Rule>>> = {
  getProperty: ['properties', 's'],
  getProperties: ['properties', ''],
  getKeys: ['properties', ''],
  setProperty: ['properties', 'sv'],
  setProperties: ['properties', 'o', 'ob'],
  deleteProperty: ['properties', 's'],
  deleteAllProperties: ['properties', ''],
};

export function createPropertiesService(env: Env): PropertiesServiceType {
  return service<PropertiesServiceType>(
    env.execution,
    'PropertiesService',
    {
      getDocumentProperties: () => (env.isBound ? createProperties(env, 'document') : null) as Properties,
      getUserProperties: () => createProperties(env, 'user'),
      getScriptProperties: () => createProperties(env, 'script'),
    },
    {
      getDocumentProperties: ['properties', ''],
      getUserProperties: ['properties', ''],
      getScriptProperties: ['properties', ''],
    },
  );
}

function createProperties(env: Env, name: StoreName): Properties {
  const store = name === 'user' ? storesOf(env.state, env.user.temporaryKey).properties : env.state.properties[name];
  const put = (key: string, value: unknown) => {
    // Custom functions run for everybody who looks at the sheet; they may read a user's properties, not set them.
    if (name === 'user' && env.execution.mode === 'CUSTOM_FUNCTION') {
      throw exception('You do not have permission to call setProperty');
    }
    const text = String(value);
    if (sizeInBytes(text) > MOST_VALUE_BYTES) throw exception('Argument too large: value');
    const used = [...store].reduce((sum, [k, v]) => sum + (k === key ? 0 : sizeInBytes(k) + sizeInBytes(v)), 0);
    if (used + sizeInBytes(key) + sizeInBytes(text) > MOST_STORE_BYTES) {
      throw exception('You have exceeded the property storage quota. Please remove some properties and try again.');
    }
    store.set(key, text);
  };
  const properties: Properties = service<Properties>(
    env.execution,
    'PropertiesService.Properties',
    {
      getProperty: (key) => store.get(key) ?? null,
      getProperties: () => Object.fromEntries(store),
      getKeys: () => [...store.keys()],
      setProperty(key, value) {
        put(key, value);
        return properties;
      },
      setProperties: ((values: Record<string, unknown>, deleteOthers = false) => {
        if (deleteOthers) store.clear();
        for (const [key, value] of Object.entries(values)) put(key, value);
        return properties;
      }) as Properties['setProperties'],
      deleteProperty(key) {
        store.delete(key);
        return properties;
      },
      deleteAllProperties() {
        store.clear();
        return properties;
      },
    },
    RULES,
  );
  return properties;
}
