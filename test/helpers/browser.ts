/** The browser of the tests: the one that is started for a whole run, or one of its own where there is none. */
import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/browser.ts';

/** Waits end what hangs; a busy machine takes its time. */
export const PATIENCE_MS = 180_000;

const STARTED = 'STARTED_BROWSER';

/** Closing it ends its own pages; the started one lives on. */
export async function openBrowser(): Promise<Browser> {
  const started = process.env[STARTED];
  return started === undefined ? chromium.launch(await findBrowser()) : chromium.connect(started);
}

/** Before the first test that needs a page; what it answers ends the browser after the last. */
export default async function startBrowser(): Promise<() => Promise<void>> {
  const server = await chromium.launchServer(await findBrowser());
  process.env[STARTED] = server.wsEndpoint();
  return () => server.close();
}
