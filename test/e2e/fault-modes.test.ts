/** Cases: faults of the platform in the workbench, by the address and by the menu. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cellValues, inWorkbook, openWorkbench, type WorkbenchPage } from '../helpers/browser-page.ts';

const TITLES = [1, 1, 1, 14] as const;
let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench?.close());

async function choose(menu: string, role: 'menuitem' | 'menuitemcheckbox', item: string): Promise<void> {
  await workbench.page.getByRole('menuitem', { name: menu, exact: true }).click();
  await workbench.page.getByRole(role, { name: item, exact: true }).click();
}

test('a lock held by somebody, asked for in the address, is said; switched off in the menu, the run writes', async () => {
  const { page, address } = workbench;
  await page.goto(`${address}?faults=lock-held,no-such-day`);
  await page.waitForSelector('html[data-ready=yes]', { state: 'attached' });
  // The workbench's own sample stands as on any other day.
  expect(await inWorkbook(page, 'store.namedRects().map(({ name }) => name)')).toEqual(['CREATOR_RULES']);
  const before = await cellValues(page, 0, TITLES);
  await choose('Extensions', 'menuitem', 'Classify all rows');
  await workbench.page.evaluate('window.workbench.idle()');
  await expect.poll(() => page.locator('dialog[open]').innerText()).toContain('Another run is writing');
  await page.getByRole('button', { name: 'OK' }).click();
  expect(await cellValues(page, 0, TITLES)).toEqual(before);
  await page.getByRole('menuitem', { name: 'Host', exact: true }).click();
  const item = page.getByRole('menuitemcheckbox', { name: 'Lock held by somebody else' });
  expect(await item.getAttribute('aria-checked')).toBe('true');
  await item.click();
  await choose('Extensions', 'menuitem', 'Classify all rows');
  await workbench.page.evaluate('window.workbench.idle()');
  await expect.poll(async () => (await cellValues(page, 0, TITLES))[0]).toContain('Tier');
  expect(workbench.errors).toEqual([]);
});

test('a quota that is used up is said, not shown raw', async () => {
  const { page, address } = workbench;
  await page.goto(address);
  await page.waitForSelector('html[data-ready=yes]', { state: 'attached' });
  await choose('Host', 'menuitemcheckbox', 'Quota used up during a run');
  await choose('Extensions', 'menuitem', 'Classify all rows');
  await workbench.page.evaluate('window.workbench.idle()');
  await expect.poll(() => page.locator('dialog[open]').innerText()).toContain('Google allows no more calls for now.');
});
