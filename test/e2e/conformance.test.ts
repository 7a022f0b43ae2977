/** Cases: every documented behaviour of the platform, in a real browser, with the script in a frame. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { openBrowser } from '../helpers/browser.ts';
import type { Outcome } from '../host/conformance/conformance.ts';

let browser: Browser;
let page: Page;
let stop: () => void;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'conformance-'));
  await build({
    entryPoints: { cases: 'test/e2e/conformance-page.ts' },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  await writeFile(join(folder, 'index.html'), '<!doctype html><body><script type="module" src="cases.js"></script>');
  const { server, address } = await serve({ '/': folder }, 0);
  browser = await openBrowser();
  page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction('typeof runConformance === "function"');
  stop = () => {
    server.closeAllConnections();
    server.close();
    void rm(folder, { recursive: true, force: true });
  };
});
afterAll(async () => {
  await browser?.close();
  stop?.();
});

test.each(['memory', 'univer'])('the cases hold in the page on the %s store', async (store) => {
  const outcomes = await page.evaluate<Outcome[]>(`runConformance(${JSON.stringify(store)})`);
  expect(outcomes.length).toBeGreaterThan(30);
  expect(outcomes.filter((outcome) => !outcome.isMet)).toEqual([]);
});

test('the script finds the language and its services, and nothing of the page', async () => {
  const found = await page.evaluate<Record<string, string>>(`(async () => {
    const names = ['window', 'document', 'self', 'top', 'parent', 'frames', 'location', 'navigator', 'fetch', 'setTimeout',
      'setInterval', 'queueMicrotask', 'crypto', 'URL', 'TextEncoder', 'TextDecoder', 'performance', 'localStorage',
      'indexedDB', 'XMLHttpRequest', 'WebSocket', 'Worker', 'Blob', 'atob', 'structuredClone', 'addEventListener',
      'postMessage', 'alert', 'process', 'require', 'Map', 'Intl', 'JSON', 'Service'];
    const source = 'function LOOK() { return [' + names.map((n) => 'typeof ' + n).join(',') + ', typeof globalThis.document]; }';
    const script = frameRealm().load(source, { Service: {} });
    const types = script.call('LOOK', []);
    return Object.fromEntries([...names, 'globalThis.document'].map((n, i) => [n, types[i]]));
  })()`);
  const { Map: map, Intl: intl, JSON: json, Service: service, ...rest } = found;
  expect([map, intl, json, service]).toEqual(['function', 'object', 'object', 'object']);
  expect(Object.entries(rest).filter(([, type]) => type !== 'undefined')).toEqual([]);
});

test('each load starts anew: top-level state, loose globals and changed prototypes are gone', async () => {
  const found = await page.evaluate<unknown[]>(`(() => {
    const frames = () => document.querySelectorAll('iframe').length;
    const before = frames();
    const realm = frameRealm();
    const source = 'var count = 0; function UP() { count += 1; loose = count; Array.prototype.mine = 1; return count; } ' +
      'function SEE() { return [count, typeof loose, [].mine === undefined]; }';
    const first = realm.load(source, {});
    first.call('UP', []);
    first.call('UP', []);
    const second = realm.load(source, {});
    return [first.names, [...second.call('SEE', [])], frames() - before];
  })()`);
  expect(found).toEqual([['UP', 'SEE'], [0, 'undefined', true], 1]);
});

test('a script that changes nothing runs in the same frame again, with new state', async () => {
  const found = await page.evaluate<unknown[]>(`(() => {
    const realm = frameRealm();
    const source = 'var count = 0; function UP() { count += 1; return [count]; }';
    const one = realm.load(source, { Service: { id: 1 } }).call('UP', []);
    const two = realm.load(source, { Service: { id: 2 } }).call('UP', []);
    return [one[0], two[0], Object.getPrototypeOf(one) === Object.getPrototypeOf(two)];
  })()`);
  expect(found).toEqual([1, 1, true]);
});

test('declarations are found in any script, and a script that stops at load says so', async () => {
  const found = await page.evaluate<unknown[]>(`(() => {
    const realm = frameRealm();
    const names = realm.load('var f = function () {}; function A() { function inner() {} } /* function B() {} */ function C_() {}', {}).names;
    let said = '';
    try { realm.load('function A() {}\\nthrow new Error("at load");', {}); } catch (error) { said = error.message; }
    return [names, said];
  })()`);
  expect(found).toEqual([['A', 'C_'], 'at load']);
});
