/** Cases: a list of 300 planned in the workbench: asked, one left out, one kept, more budget, written and renewed. */
import type { FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inWorkbook, openSidebarOn, openWorkbench, type WorkbenchPage } from '../helpers/browser-page.ts';
import { INVENTED_HEADER, inventedCreators } from '../helpers/invented-creators.ts';

const LIST = [[...INVENTED_HEADER], ...inventedCreators(300)]
  .map((row) => row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(','))
  .join('\n');

let workbench: WorkbenchPage;
let frame: FrameLocator;

beforeAll(async () => {
  workbench = await openWorkbench();
  frame = await openSidebarOn(workbench, LIST, 'Plan');
});
afterAll(() => workbench?.close());

const booked = () => frame.getByRole('heading', { name: /creators? for \$/ });
const rowsIn = async (field: string): Promise<string> => frame.getByLabel(field, { exact: true }).inputValue();

test('a budget is planned, proven, and drawn', async () => {
  await frame.getByLabel('Budget', { exact: true }).fill('20k');
  await frame.getByLabel('Goal').locator('visible=true').selectOption('engagement');
  await frame.getByRole('button', { name: 'Plan', exact: true }).click();
  await booked().waitFor();
  expect(await frame.getByText('Proven best').count()).toBe(1);
  expect(
    await frame.getByRole('img', { name: /Value of the best plan for budgets from \$6,000 to \$40,000/ }).count(),
  ).toBe(1);
});

test('a row is left out and one is kept by a click', async () => {
  await frame
    .getByRole('button', { name: /^Leave out: / })
    .first()
    .click();
  await expect.poll(() => rowsIn('Rows out')).toMatch(/^\d+$/);
  const out = await rowsIn('Rows out');
  await booked().waitFor();
  await frame
    .getByRole('button', { name: /^Keep: / })
    .first()
    .click();
  await expect.poll(() => rowsIn('Rows in')).toMatch(/^\d+$/);
  expect(await rowsIn('Rows out')).toBe(out);
  await booked().waitFor();
});

test('wrong wishes are named', async () => {
  await frame.getByLabel('Creators', { exact: true }).fill('some');
  await frame.getByRole('button', { name: 'Plan', exact: true }).click();
  await frame.getByText('“creators some”: expected a range such as “3-10”').waitFor();
  await frame.getByLabel('Creators', { exact: true }).fill('');
});

test('the plan is written with totals, and renewed for more money', async () => {
  const totals = (): Promise<(string | number)[][]> =>
    inWorkbook(
      workbench.page,
      `(await store.settled(), store.values(store.sheets().find(({ name }) => name === 'Campaign plan').id, { row: 4, column: 2, rows: 3, columns: 1 }))`,
    );
  for (const budget of [20_000, 30_000]) {
    await frame.getByLabel('Budget', { exact: true }).fill(String(budget));
    if (budget > 20_000) await frame.getByText('Something has changed since').waitFor();
    expect(await frame.getByRole('button', { name: 'Write plan' }).count()).toBe(0);
    await frame.getByRole('button', { name: 'Plan', exact: true }).click();
    await booked().waitFor();
    await frame.getByRole('button', { name: 'Write plan' }).click();
    await frame.getByText(/(is|are) on the tab “Campaign plan”/).waitFor();
    const [asked, spent, left] = (await totals()).flat().map(Number);
    expect(asked).toBe(budget);
    expect(spent).toBeGreaterThan(budget * 0.8);
    expect(Number(spent) + Number(left)).toBeCloseTo(budget, 2);
  }
  expect(workbench.errors).toEqual([]);
});

test('the plan is handed over on a tab, taken away again, and results are asked for by name', async () => {
  const tabs = (): Promise<string[]> =>
    inWorkbook(
      workbench.page,
      `(await store.settled(), store.sheets().filter(({ hidden }) => !hidden).map(({ name }) => name))`,
    );
  await frame.getByText('Hand over', { exact: true }).click();
  await frame.getByLabel('Layout').selectOption('upfluence');
  await frame.getByRole('button', { name: 'Write on a new tab' }).click();
  await frame.getByText(/people are on the tab “Export upfluence”/).waitFor();
  expect(await frame.getByText(/no e-mail, which Upfluence wants/).count()).toBeGreaterThan(0);
  expect(await tabs()).toContain('Export upfluence');
  await frame.getByRole('button', { name: 'Undo “Export upfluence”' }).click();
  await frame.getByText('The tab “Export upfluence” is gone again.').waitFor();
  expect(await tabs()).not.toContain('Export upfluence');
  await frame.getByText('Results', { exact: true }).click();
  await frame.getByRole('button', { name: 'Look at the results' }).click();
  await frame.getByText('No results were found: title columns Paid').waitFor();
  expect(workbench.errors).toEqual([]);
});
