/** The served workbench in a real browser: one server and one page for a test file. */
import type { Download, FrameLocator, Page } from 'playwright-core';
import { buildWorkbench, WORKBENCH_FOLDER } from '../../scripts/build-workbench.ts';
import { serve } from '../../scripts/serve.ts';
import { openBrowser, PATIENCE_MS } from './browser.ts';

export type WorkbenchPage = {
  readonly page: Page;
  readonly address: string;
  /** Every message that was shown so far; on the page they go after some seconds. */
  said(): Promise<string[]>;
  /** Waits for a message with these words, whether it still is on the page or not. */
  heard(words: string): Promise<void>;
  /** Requests that left this machine. */
  readonly outside: readonly string[];
  /** Errors the page did not catch. */
  readonly errors: readonly string[];
  close(): Promise<void>;
};

/** The page is loaded and its formulas are calculated. `mounts` adds folders to what is served. */
export async function openWorkbench(mounts: Readonly<Record<string, string>> = {}): Promise<WorkbenchPage> {
  await buildWorkbench();
  const { server, address } = await serve({ '/': WORKBENCH_FOLDER, '/dist/': 'dist', ...mounts }, 0);
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 1360, height: 800 }, acceptDownloads: true });
  page.setDefaultTimeout(PATIENCE_MS);
  const outside: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob|about):/.test(url)) outside.push(url);
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(KEEP_MESSAGES);
  await page.goto(address);
  await page.waitForSelector('html[data-ready=yes]', { state: 'attached' });
  return {
    page,
    address,
    said: () => page.evaluate<string[]>('window.said'),
    async heard(words) {
      await page.waitForFunction(`window.said.some((text) => text.includes(${JSON.stringify(words)}))`);
    },
    outside,
    errors,
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** Text, so that it names nothing of this process. */
const KEEP_MESSAGES = `
  window.said = [];
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) if (node.className === 'toast') window.said.push(node.textContent);
    }
  }).observe(document, { childList: true, subtree: true });
`;

/** Opens a list as a file, then the sidebar beside it at one of its panels. */
export async function openSidebarOn({ page }: WorkbenchPage, list: string, panel: string): Promise<FrameLocator> {
  await page.locator('#file').setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
  await page.waitForFunction('document.getElementById("document").textContent === "list.csv"');
  await page.getByRole('menuitem', { name: 'Extensions', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Open sidebar', exact: true }).click();
  const frame = page.frameLocator('#sidebar iframe');
  await frame.getByText('credibility').first().waitFor({ state: 'attached' });
  await frame.getByRole('tab', { name: panel }).click();
  return frame;
}

/** What was saved; a browser of another process hands out no path. */
export async function bytesOf(saved: Download): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of await saved.createReadStream()) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

/** Runs an expression in the page with `store` and `host` of the open workbook at hand. */
export function inWorkbook<T>(page: Page, expression: string): Promise<T> {
  return page.evaluate<T>(`(async () => { const { store, host } = window.workbench; return ${expression}; })()`);
}

/** Values of a range of a tab, by 1-based row and column. */
export function cellValues(
  page: Page,
  sheetId: number,
  [row, column, rows, columns]: readonly [number, number, number, number],
): Promise<(string | number | boolean | null)[][]> {
  return inWorkbook(page, `store.values(${sheetId}, ${JSON.stringify({ row, column, rows, columns })})`);
}

/** The hidden field through which the grid takes what is typed. */
const GRID_FIELD = '#__editor___INTERNAL_EDITOR__DOCS_NORMAL';
/** The editor opens in its own time and may drop what comes faster; a person sees that and types again. */
const TRIES = 3;

/** Types into a cell as a person does, until it holds the text. */
export async function typeInto(page: Page, row: number, column: number, text: string): Promise<void> {
  const rect = JSON.stringify({ row, column, rows: 1, columns: 1 });
  const holdsText = `(() => { const { store } = window.workbench; const id = store.activeSheetId();
    return store.formulas(id, ${rect})[0][0] === ${JSON.stringify(text)} ||
      String(store.values(id, ${rect})[0][0]) === ${JSON.stringify(text)}; })()`;
  for (let attempt = 1; ; attempt++) {
    // A click would do as well, but the second of two quick ones is a double click, which opens the cell beneath it.
    await page.locator(GRID_FIELD).focus();
    await inWorkbook(page, `store.select(store.activeSheetId(), ${rect})`);
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    try {
      await page.waitForFunction(holdsText, undefined, { timeout: 30_000 });
      return;
    } catch (error) {
      if (attempt === TRIES) throw error;
      await page.keyboard.press('Escape');
    }
  }
}
