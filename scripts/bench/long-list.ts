/** Whether a person can go on working while a long list is classified in the workbench: first progress, longest freeze. */
import papa from 'papaparse';
import { openWorkbench } from '../../test/helpers/browser-page.ts';
import { INVENTED_HEADER, inventedCreators } from '../../test/helpers/invented-creators.ts';
import { type Part, plainLine, say } from './finding.ts';

const ROWS = 30_000;
const WAIT = { timeout: 600_000 };

/** Watched by the browser itself: tasks of the page that hold up clicks and drawing. */
const WATCH = `window.longest = 0; new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
}).observe({ type: 'longtask' })`;

/** Elapsed time in the page, once each. */
export async function longList(): Promise<Part> {
  const { page, close } = await openWorkbench();
  const list = papa.unparse([[...INVENTED_HEADER], ...inventedCreators(ROWS)]);
  await page.locator('#file').setInputFiles({ name: 'long.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
  await page.waitForFunction('document.getElementById("document").textContent === "long.csv"', undefined, WAIT);
  await page.evaluate("window.workbench.host.clickMenu('Open sidebar')");
  const sidebar = page.frameLocator('#sidebar iframe');
  const now = () => page.evaluate<number>('performance.now()');
  const longest = () =>
    page.evaluate<number>('(() => { const was = window.longest; window.longest = 0; return was; })()');
  await sidebar.getByRole('button', { name: 'Preview', exact: true }).waitFor(WAIT);
  await page.evaluate(WATCH);
  const askedMs = await now();
  await sidebar.getByRole('button', { name: 'Preview', exact: true }).click();
  const apply = sidebar.getByRole('button', { name: 'Apply', exact: true });
  await apply.waitFor(WAIT);
  const previewMs = (await now()) - askedMs;
  const frozenByPreview = await longest();
  const startedMs = await now();
  await apply.click();
  await sidebar.getByRole('button', { name: 'Cancel', exact: true }).waitFor(WAIT);
  const cancelMs = (await now()) - startedMs;
  await sidebar.getByRole('progressbar').waitFor(WAIT);
  const progressMs = (await now()) - startedMs;
  await sidebar.getByRole('button', { name: /^Undo/ }).waitFor(WAIT);
  const runMs = (await now()) - startedMs;
  const frozenByRun = await longest();
  await close();
  return {
    title: `${ROWS.toLocaleString('en-US')} rows in the workbench`,
    how: 'The served page in Chromium, preview and Apply by the sidebar: elapsed time, once each; tasks of the page as the browser reports them.',
    lines: [
      plainLine('preview', `${say(previewMs / 1000)} s`),
      plainLine('longest freeze of the page meanwhile', `${say(frozenByPreview)} ms`),
      plainLine('from Apply to a Cancel that can be clicked', `${say(cancelMs)} ms`),
      plainLine('from Apply to the first progress', `${say(progressMs / 1000)} s`),
      plainLine('from Apply to the end', `${say(runMs / 1000)} s`),
      plainLine('longest freeze of the page meanwhile', `${say(frozenByRun)} ms`),
    ],
  };
}
