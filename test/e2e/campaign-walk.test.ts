/** The whole way on a list of 300: plan, lock, exclude, more money, write, hand over, results, a curve by them, archive. */
import { mkdir } from 'node:fs/promises';
import type { FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inWorkbook, openSidebarOn, openWorkbench, typeInto, type WorkbenchPage } from '../helpers/browser-page.ts';
import { CAMPAIGN_HEADER, campaignList, madeUpResult } from '../helpers/campaign-list.ts';

const PICTURES = 'reports/pictures';
const ROWS = campaignList(300);
const LIST = [[...CAMPAIGN_HEADER], ...ROWS].map((row) => row.join(',')).join('\n');
const RESULTS = CAMPAIGN_HEADER.indexOf('Paid') + 1;

let workbench: WorkbenchPage;
let frame: FrameLocator;

beforeAll(async () => {
  workbench = await openWorkbench();
  await mkdir(PICTURES, { recursive: true });
  frame = await openSidebarOn(workbench, LIST, 'Plan');
});
afterAll(() => workbench?.close());

const fill = (label: string, text: string) => frame.getByLabel(label, { exact: true }).fill(text);
const press = (name: string) => frame.getByRole('button', { name, exact: true }).click();
const shoot = (name: string) => workbench.page.screenshot({ path: `${PICTURES}/walk-${name}.png` });
const planned = () => frame.getByRole('heading', { name: /creators? for \$/ });
const cells = async (tab: string, rect: string): Promise<(string | number | null)[][]> =>
  inWorkbook(
    workbench.page,
    `(await store.settled(), store.values(store.sheets().find(({ name }) => name === '${tab}').id, ${rect}))`,
  );
const rowsOfPlan = async (): Promise<number[]> => {
  const column = await cells('Campaign plan', '{ row: 10, column: 1, rows: 200, columns: 8 }');
  return column.flatMap((line) => (line[7] === 'In the plan' ? [Number(line[0])] : []));
};

test('20,000 are planned; two are locked, one is excluded', async () => {
  await fill('Budget', '20,000');
  await frame.getByLabel('Goal').locator('visible=true').selectOption('engagement');
  await fill('Creators', '30-80');
  await press('Plan');
  await planned().waitFor();
  await frame.locator('summary', { hasText: 'More wishes' }).click();
  await fill('Rows in', '8, 15');
  await fill('Rows out', '4');
  await press('Plan');
  await frame.getByText('Proven best').or(frame.getByText('below the best possible')).first().waitFor();
  await press('Write plan');
  await frame.getByText(/are on the tab “Campaign plan”/).waitFor();
  const rows = await rowsOfPlan();
  expect(rows).toEqual(expect.arrayContaining([8, 15]));
  expect(rows).not.toContain(4);
  expect(rows.length).toBeGreaterThanOrEqual(30);
  await shoot('1-plan');
});

test('more money brings more, never over the budget', async () => {
  const value = async (): Promise<number[]> =>
    (await cells('Campaign plan', '{ row: 5, column: 2, rows: 3, columns: 1 }')).flat().map(Number);
  const [, , before = 0] = await value();
  const said = await planned().textContent();
  await fill('Budget', '30,000');
  await press('Plan');
  await expect.poll(() => planned().textContent()).not.toBe(said);
  await press('Write plan');
  await frame.getByText(/are on the tab “Campaign plan”/).waitFor();
  await expect.poll(async () => (await value())[2]).toBeGreaterThan(before);
  const [spent = 0, left = -1] = await value();
  expect(spent + left).toBeCloseTo(30_000, 2);
  expect(left).toBeGreaterThanOrEqual(0);
  await shoot('2-more');
});

test('the plan is handed over in three layouts, and what rows lack is named', async () => {
  await frame.getByText('Hand over', { exact: true }).click();
  for (const kind of ['upfluence', 'aspire', 'plain']) {
    await frame.getByLabel('Layout').selectOption(kind);
    await press('Write on a new tab');
    await frame.getByText(`on the tab “Export ${kind}”`).waitFor();
    const [titles = []] = await cells(`Export ${kind}`, '{ row: 1, column: 1, rows: 1, columns: 6 }');
    expect(titles).toContain({ upfluence: 'media_url', aspire: 'instagram', plain: 'Instagram handle' }[kind]);
  }
  await shoot('3-hand-over');
});

test('results are typed, held against the forecast, and a curve is set by them and put back', async () => {
  const rows = await rowsOfPlan();
  const [first = 0] = rows;
  await inWorkbook(workbench.page, 'store.activate(0)');
  for (const row of rows) {
    const values = madeUpResult(ROWS[row - 2] ?? [], row).map((value) => ({ value }));
    await inWorkbook(
      workbench.page,
      `store.write(0, { row: ${row}, column: ${RESULTS}, rows: 1, columns: 5 }, [${JSON.stringify(values)}])`,
    );
  }
  await typeInto(workbench.page, first, RESULTS, '250');
  await frame.getByText('Results', { exact: true }).click();
  await press('Look at the results');
  await frame.getByText(/results lie inside the band that holds 8 of 10/).waitFor();
  await frame.getByText(/^Above their band: /).waitFor();
  await shoot('4-results');
  await press('New curve: Instagram, Engagement');
  await press('Apply new curve');
  await frame.getByText('The rules of now are kept').waitFor();
  await shoot('5-curve');
  await press('Apply');
  await frame.getByText(/Source: campaign results, \d+ creators/).waitFor();
  await frame.getByRole('button', { name: 'Put back', exact: true }).locator('visible=true').click();
  await frame.getByText(/Source: campaign results/).waitFor({ state: 'detached' });
});

test('the campaign is archived and summed', async () => {
  await frame.getByText('Campaign archive', { exact: true }).click();
  await fill('Name of the campaign', 'Spring');
  await press('Archive results');
  await frame.getByText('“Spring” is on the tab “Campaign archive”.').waitFor();
  const rows = await rowsOfPlan();
  const [total = []] = await cells('Campaign archive', '{ row: 2, column: 5, rows: 1, columns: 9 }');
  const lines = await cells('Campaign archive', `{ row: 5, column: 1, rows: ${rows.length}, columns: 13 }`);
  const paid = lines.reduce((sum, line) => sum + Number(line[4]), 0);
  const views = lines.reduce((sum, line) => sum + Number(line[5]), 0);
  expect(Number(total[0])).toBeCloseTo(paid, 2);
  expect(Number(total[5])).toBeCloseTo(paid / views, 8);
  expect(lines.every((line) => Math.abs(Number(line[9]) - Number(line[4]) / Number(line[5])) < 1e-9)).toBe(true);
  await shoot('6-archive');
  expect(workbench.errors).toEqual([]);
});
