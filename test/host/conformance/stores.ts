/** Conformance of properties, caches and locks. */
import type { ConformanceCase } from './case.ts';
import { script } from './scripts.ts';

const PROPERTIES = 'https://developers.google.com/apps-script/guides/properties';
const CACHE = 'https://developers.google.com/apps-script/reference/cache/cache';
const LOCK = 'https://developers.google.com/apps-script/reference/lock/lock';
const PUBLIC_CODE = 'exact text in several independent public repositories';

export const STORES: readonly ConformanceCase[] = [
  {
    id: 'properties-texts',
    claim: 'Properties are texts; a missing key is null; the whole is a copy',
    source: PROPERTIES,
    covers: ['Properties.setProperty', 'Properties.getProperty', 'Properties.getKeys'],
    run: script(
      "var p = PropertiesService.getDocumentProperties(); p.deleteAllProperties(); p.setProperty('n', 5); var all = p.getProperties(); all.n = 'changed'; return [p.getProperty('n'), p.getProperty('gone'), p.getKeys()];",
    ),
    expect: ['5', null, ['n']],
  },
  {
    id: 'properties-together',
    claim:
      'Several properties are set at once beside the others, or in their place; a missing one is deleted in silence',
    source: PROPERTIES,
    covers: ['Properties.setProperties', 'Properties.deleteProperty'],
    run: script(
      "var p = PropertiesService.getDocumentProperties(); p.deleteAllProperties(); p.setProperty('a', '1'); p.setProperties({ b: '2' }, false); var beside = p.getKeys().sort(); p.setProperties({ c: '3' }, true); var instead = p.getKeys(); p.deleteProperty('gone'); p.deleteProperty('c'); return [beside, instead, p.getKeys()];",
    ),
    expect: [['a', 'b'], ['c'], []],
  },
  {
    id: 'user-key',
    claim: 'The key of a user is a text, the same in every execution of that user',
    source: 'https://developers.google.com/apps-script/reference/base/session#getTemporaryActiveUserKey()',
    covers: ['Session.getTemporaryActiveUserKey'],
    run: script(
      'var k = Session.getTemporaryActiveUserKey(); return [typeof k, k.length > 0, k === Session.getTemporaryActiveUserKey()];',
    ),
    expect: ['string', true, true],
  },
  {
    id: 'uuid',
    claim: 'getUuid answers another identifier each time, in the usual form',
    source: 'https://developers.google.com/apps-script/reference/utilities/utilities#getUuid()',
    covers: ['Utilities.getUuid'],
    run: script(
      'var a = Utilities.getUuid(), b = Utilities.getUuid(); return [/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(a), a === b];',
    ),
    expect: [true, false],
  },
  {
    id: 'properties-last',
    claim: 'Properties outlive the execution, document, user and script apart',
    source: PROPERTIES,
    run: async (kit) => {
      const { host } = await kit.host(
        "function set() { PropertiesService.getDocumentProperties().setProperty('k', 'v'); } function get() { return [PropertiesService.getDocumentProperties().getProperty('k'), PropertiesService.getUserProperties().getProperty('k')]; }",
      );
      host.run('set', []);
      return host.run('get', []);
    },
    expect: ['v', null],
  },
  {
    id: 'property-too-large',
    claim: 'A value over 9 KB is refused; one of 9 KB is kept',
    source: PUBLIC_CODE,
    run: script(
      "var p = PropertiesService.getDocumentProperties(); p.setProperty('a', new Array(9217).join('x')); return [p.getProperty('a').length, said(function () { p.setProperty('b', new Array(9218).join('x')); })];",
    ),
    expect: [9216, 'Exception: Argument too large: value'],
  },
  {
    id: 'properties-full',
    claim: 'A store holds 500 KB',
    source: 'https://developers.google.com/apps-script/guides/services/quotas',
    run: script(
      "var p = PropertiesService.getDocumentProperties(), v = new Array(9001).join('x'), n = 0; p.deleteAllProperties(); var t = said(function () { for (var i = 0; i < 100; i++) { p.setProperty('key' + i, v); n = i + 1; } }); return [n, t.indexOf('quota') > 0];",
    ),
    expect: [56, true],
  },
  {
    id: 'cache-round',
    claim: 'A cache gives back what was put in, null for what was not',
    source: CACHE,
    run: script(
      "var c = CacheService.getDocumentCache(); c.put('k', 'v'); return [c.get('k'), c.get('other'), c.getAll(['k', 'other'])];",
    ),
    expect: ['v', null, { k: 'v' }],
  },
  {
    id: 'cache-key-limit',
    claim: 'A key of 250 characters is taken, one of 251 refused',
    source: CACHE,
    run: script(
      "var c = CacheService.getScriptCache(); c.put(new Array(251).join('k'), 'v'); return said(function () { c.put(new Array(252).join('k'), 'v'); });",
    ),
    expect: 'Exception: Argument too large: key',
  },
  {
    id: 'cache-value-limit',
    claim: 'A value over 100 KB is refused, counted in bytes',
    source: CACHE,
    run: script(
      "return said(function () { CacheService.getScriptCache().put('k', new Array(60000).join('\\u00e9')); });",
    ),
    expect: 'Exception: Argument too large: value',
  },
  {
    id: 'cache-expires',
    claim: 'An entry ends after its seconds, ten minutes when none are given',
    source: CACHE,
    run: script(
      "var c = CacheService.getUserCache(); c.put('short', 'a', 60); c.put('usual', 'b'); Utilities.sleep(61000); var first = [c.get('short'), c.get('usual')]; return first;",
    ),
    expect: [null, 'b'],
  },
  {
    id: 'cache-thousand',
    claim: 'Past 1,000 entries the 900 farthest from expiry are kept',
    source: `${CACHE}; ${PUBLIC_CODE}`,
    run: script(
      "var c = CacheService.getDocumentCache(), keys = [], soon = {}, late = {}; c.remove('k'); for (var i = 0; i < 1001; i++) { keys.push('k' + i); (i < 101 ? soon : late)['k' + i] = 'v'; } c.putAll(soon, 600); c.putAll(late, 900); return [Object.keys(c.getAll(keys)).length, c.get('k0'), c.get('k1000')];",
    ),
    expect: [900, null, 'v'],
  },
  {
    id: 'cache-may-forget',
    claim: 'Any cache read may find nothing',
    source: CACHE,
    run: script("var c = CacheService.getScriptCache(); c.put('k', 'v'); return c.get('k');", {
      faults: { cacheForgets: true },
    }),
    expect: null,
  },
  {
    id: 'lock-free',
    claim: 'A free lock is taken, held and given back',
    source: LOCK,
    covers: ['LockService.getDocumentLock', 'Lock.tryLock', 'Lock.releaseLock'],
    run: script(
      'var l = LockService.getDocumentLock(); var a = [l.hasLock(), l.tryLock(10), l.hasLock()]; l.releaseLock(); return a.concat([l.hasLock()]);',
    ),
    expect: [false, true, true, false],
  },
  {
    id: 'lock-held',
    claim: 'A lock that somebody holds: tryLock answers false, waitLock throws',
    source: `${LOCK}; text: ${PUBLIC_CODE}`,
    run: script(
      'var l = LockService.getDocumentLock(); return [l.tryLock(10), said(function () { l.waitLock(10); })];',
      { faults: { lockHeld: true } },
    ),
    expect: [false, 'Exception: Lock timeout: another process was holding the lock for too long.'],
  },
  {
    id: 'lock-ends',
    claim: 'A lock ends with its execution',
    source: LOCK,
    run: async (kit) => {
      const { host } = await kit.host('function take() { return LockService.getDocumentLock().tryLock(1); }');
      return [host.run('take', []), host.run('take', [])];
    },
    expect: [true, true],
  },
  {
    id: 'lock-lost-in-alert',
    claim: 'A lock does not survive an alert',
    source: 'https://developers.google.com/apps-script/reference/base/ui',
    run: script(
      "var l = LockService.getDocumentLock(); l.tryLock(1); SpreadsheetApp.getUi().alert('Please press OK.'); return l.hasLock();",
      { ui: {} },
    ),
    expect: false,
  },
];
