/** How long a person waits at the workbench: for the first values, after an edit, and a long list. */
import papa from 'papaparse';
import { inWorkbook, openWorkbench } from '../../test/helpers/browser-page.ts';
import { INVENTED_HEADER, inventedCreators } from '../../test/helpers/invented-creators.ts';
import { type Part, plainLine, say } from './finding.ts';

const ROWS = 10_000;

/** Elapsed time in the page, once each. */
export async function workbench(): Promise<Part> {
  const { page, close } = await openWorkbench();
  const firstMs = await page.evaluate<number>('performance.now()');
  const editMs = await inWorkbook<number>(page, timed('store.write(0, CELL, [[{ value: 480000 }]])'));
  const list = papa.unparse([[...INVENTED_HEADER], ...inventedCreators(ROWS)]);
  const before = await page.evaluate<number>('performance.now()');
  await page.locator('#file').setInputFiles({ name: 'long.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
  await page.waitForFunction('document.getElementById("document").textContent === "long.csv"', undefined, {
    timeout: 120_000,
  });
  const openMs = (await page.evaluate<number>('performance.now()')) - before;
  const formulaMs = await inWorkbook<number>(
    page,
    timed(`store.write(0, { ...CELL, column: 12 }, [[{ formula: '=TIER(C2:C${ROWS + 1};B2:B${ROWS + 1})' }]])`),
  );
  const [[last] = []] = await inWorkbook<(string | null)[][]>(
    page,
    `store.values(0, { row: ${ROWS + 2}, column: 12, rows: 1, columns: 1 })`,
  );
  if (typeof last !== 'string') throw new Error('the last row has no tier');
  const runMs = await inWorkbook<number>(
    page,
    timed("host.run('classifySheet', [{ sheet: store.sheets()[0].name, platform: '' }])"),
  );
  await close();
  const rows = ROWS.toLocaleString('en-US');
  return {
    title: 'The workbench',
    how: 'The served page in Chromium: elapsed time, once each, with the bundle loaded anew for each execution.',
    lines: [
      plainLine('from opening the page to the first values of its formulas', `${say(firstMs / 1000)} s`),
      plainLine('from one edit to the answers that depend on it', `${say(editMs)} ms`),
      plainLine(`opening a list of ${rows} rows`, `${say(openMs / 1000)} s`),
      plainLine(`one column formula over ${rows} rows`, `${say(formulaMs / 1000)} s`),
      plainLine(`classifying ${rows} rows`, `${say(runMs / 1000)} s`),
    ],
  };
}

/** An expression that works, waits for the engine, and answers the milliseconds it took. CELL is C3. */
function timed(work: string): string {
  const cell = '{ row: 3, column: 3, rows: 1, columns: 1 }';
  return `await (async () => { const from = performance.now(); ${work.replace('CELL', cell)}; await store.settled(); return performance.now() - from; })()`;
}
