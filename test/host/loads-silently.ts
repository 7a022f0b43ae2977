/** Whether a bundle touches a service while it loads, which would break the add-on's menu and slow every formula. */
import type { Realm } from '../../src/host/index.ts';

const SERVICES = [
  'SpreadsheetApp',
  'HtmlService',
  'PropertiesService',
  'CacheService',
  'LockService',
  'Utilities',
  'Session',
  'ScriptApp',
  'Logger',
  'console',
  'UrlFetchApp',
  'DriveApp',
];

/** Loads the bundle and answers every service member it looked at (`SpreadsheetApp.getActive`); empty is what we want. */
export function loadsSilently(bundle: string, realm: Realm): string[] {
  const touched: string[] = [];
  const spy = (name: string): unknown =>
    new Proxy(() => undefined, {
      get(_, key) {
        touched.push(`${name}.${String(key)}`);
        return spy(`${name}.${String(key)}`);
      },
      apply: () => spy(`${name}()`),
    });
  realm.load(bundle, Object.fromEntries(SERVICES.map((name) => [name, spy(name)])));
  return touched;
}
