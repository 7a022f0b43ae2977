/** The built sidebar in a real browser, 300 px wide, with google.script.run answered from this process. */

import type { Browser, Page } from 'playwright-core';
import { PATIENCE_MS } from './browser.ts';
import { builtSidebar } from './built-files.ts';

/** Runs a server function; a thrown error reaches the sidebar as Google's failure. */
export type ScriptRun = (name: string, argument: unknown) => unknown;

export type SidebarOptions = {
  readonly run: ScriptRun;
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly width?: number;
  readonly height?: number;
  /** Runs in the page before anything else does. */
  readonly first?: string;
};

export type SidebarPage = {
  readonly page: Page;
  /** Names of the calls so far, in order. */
  readonly calls: readonly { readonly name: string; readonly argument: unknown }[];
  readonly errors: readonly string[];
  readonly outside: readonly string[];
  close(): Promise<void>;
};

/** The page is loaded and has asked its first question; answers may still be under way. */
export async function openSidebar(browser: Browser, options: SidebarOptions): Promise<SidebarPage> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 300, height: options.height ?? 800 },
    locale: options.locale ?? 'en-US',
    colorScheme: options.colorScheme ?? 'light',
    forcedColors: options.forcedColors ?? 'none',
    deviceScaleFactor: 2,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const calls: { name: string; argument: unknown }[] = [];
  const errors: string[] = [];
  const outside: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith('http://sidebar.test/')) outside.push(request.url());
  });
  await page.route('http://sidebar.test/', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: builtSidebar() }),
  );
  await page.exposeFunction('answerScript', async (name: string, argument: unknown) => {
    calls.push({ name, argument });
    try {
      return { value: (await options.run(name, argument)) ?? null };
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  });
  await page.addInitScript(FAKE_GOOGLE);
  if (options.first !== undefined) await page.addInitScript(options.first);
  await page.goto('http://sidebar.test/');
  await page.waitForSelector('[role=tab]');
  return { page, calls, errors, outside, close: () => context.close() };
}

/** Text, so that it names nothing of this process: a new runner for every setter, as Google's. */
const FAKE_GOOGLE = `
  const runner = (success, failure) => new Proxy({}, { get: (_, name) => {
    if (name === 'withSuccessHandler') return (handle) => runner(handle, failure);
    if (name === 'withFailureHandler') return (handle) => runner(success, handle);
    return (argument) => {
      window.answerScript(name, argument === undefined ? null : argument).then((reply) => {
        if (reply.error === undefined) success && success(reply.value);
        else failure && failure(Object.assign(new Error(reply.error), { name: 'ScriptError' }));
      });
    };
  } });
  window.google = { script: { run: runner(null, null), host: { close() {}, editor: { focus() {} } } } };
`;
