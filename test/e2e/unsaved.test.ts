/** Cases: work that was not saved is not lost without a question. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inWorkbook, openWorkbench, typeInto, type WorkbenchPage } from '../helpers/browser-page.ts';

let workbench: WorkbenchPage;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench?.close());

const shown = (): Promise<string | null> => workbench.page.locator('#document').textContent();
const open = (name: string): Promise<void> =>
  workbench.page
    .locator('#file')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from('Name,Followers\nana,5000\n') });
const fromMenu = async (item: string): Promise<void> => {
  await workbench.page.getByRole('menuitem', { name: 'File', exact: true }).click();
  await workbench.page.getByRole('menuitem', { name: item, exact: true }).click();
};
/** Whether leaving the page would be asked about. */
const asksToLeave = (): Promise<boolean> =>
  workbench.page.evaluate<boolean>(
    "(() => { const event = new Event('beforeunload', { cancelable: true }); window.dispatchEvent(event); return event.defaultPrevented; })()",
  );
const question = () => workbench.page.getByRole('dialog', { name: 'Discard your changes?' });

test('nothing was done: another file opens at once, and the page may be left', async () => {
  expect(await asksToLeave()).toBe(false);
  await open('first.csv');
  await workbench.page.waitForFunction('document.getElementById("document").textContent === "first.csv"');
  expect([await question().count(), await asksToLeave()]).toEqual([0, false]);
});

test('a typed cell is asked about by Open file, Open sample and leaving; Keep working keeps it', async () => {
  await typeInto(workbench.page, 2, 2, '6000');
  expect(await asksToLeave()).toBe(true);
  await open('second.csv');
  await question().getByRole('button', { name: 'Keep working' }).click();
  expect([
    await shown(),
    await inWorkbook(workbench.page, 'store.values(0, { row: 2, column: 2, rows: 1, columns: 1 })'),
  ]).toEqual(['first.csv', [[6000]]]);
  await fromMenu('Open sample creators');
  await question().waitFor();
  await workbench.page.keyboard.press('Escape');
  expect(await shown()).toBe('first.csv');
  await open('second.csv');
  await question().getByRole('button', { name: 'Discard' }).click();
  await workbench.page.waitForFunction('document.getElementById("document").textContent === "second.csv"');
  expect(await asksToLeave()).toBe(false);
});

test('what the add-on wrote is work too, until it is saved', async () => {
  await inWorkbook(workbench.page, "host.run('classifySheet', [{ platform: 'instagram' }])");
  await inWorkbook(workbench.page, 'store.settled()');
  expect(await asksToLeave()).toBe(true);
  await Promise.all([workbench.page.waitForEvent('download'), fromMenu('Save as XLSX')]);
  await workbench.heard('Saved as XLSX');
  expect(await asksToLeave()).toBe(false);
});
