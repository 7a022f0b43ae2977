/** Cases: a curve set by the creators of a list, in the Rules panel: shown, applied, put back. */
import { mkdir } from 'node:fs/promises';
import type { FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inWorkbook, openSidebarOn, openWorkbench, type WorkbenchPage } from '../helpers/browser-page.ts';

const PICTURES = 'reports/pictures';
/** Sixty creators of sizes from 2,000 to 120,000 whose engagement falls with size. */
const LIST = [
  'Name,Platform,Followers,Engagement rate by followers',
  ...Array.from({ length: 60 }, (_, at) => `Creator ${at},Instagram,${(at + 1) * 2000},${(9 - at / 10).toFixed(1)}%`),
].join('\r\n');

let workbench: WorkbenchPage;
let frame: FrameLocator;

beforeAll(async () => {
  workbench = await openWorkbench();
  await mkdir(PICTURES, { recursive: true });
  frame = await openSidebarOn(workbench, LIST, 'Rules');
});
afterAll(() => workbench?.close());

/** The cells of the rules tab as JSON, '' where there is none. */
async function rulesTab(): Promise<string> {
  await inWorkbook(workbench.page, 'store.settled()');
  return inWorkbook<string>(
    workbench.page,
    `(() => {
      const sheet = store.sheets().find((one) => one.name === 'Creator rules');
      if (sheet === undefined) return '';
      const last = store.lastCell(sheet.id);
      return JSON.stringify(store.values(sheet.id, { row: 1, column: 1, rows: last.row, columns: last.column }));
    })()`,
  );
}

/** Without the sentence in B1, which says when the rules were accepted. */
function rulesOnly(text: string): unknown {
  return (JSON.parse(text) as unknown[][]).slice(1);
}

test('a new curve is shown with its points, and nothing is written', async () => {
  await frame.getByText('Calibrate with your own creators').click();
  await frame.getByRole('button', { name: 'Show new curve' }).click();
  await frame.getByText('Based on 60 creators on “list”.').waitFor();
  const drawing = frame.locator('svg[role="img"]').filter({ has: frame.locator('.curve-new') });
  for (const curve of ['.curve-new', '.curve-present']) {
    expect(await drawing.locator(curve).getAttribute('d')).toMatch(/^M[\d.]+ [\d.]+L/);
  }
  expect(await drawing.locator('circle').count()).toBe(60);
  expect(await rulesTab()).toBe('');
  await workbench.page.screenshot({ path: `${PICTURES}/calibrate.png` });
});

test('Apply writes the curve into the rules with its source', async () => {
  await frame.getByRole('button', { name: 'Apply new curve' }).click();
  await frame.getByText(/^The new curve is in your rules\. Source: /).waitFor();
  expect(await rulesTab()).toContain('60 creators');
});

test('Put back brings the rules of before', async () => {
  const before = await rulesTab();
  // One creator less: another curve.
  await inWorkbook(workbench.page, 'store.write(0, { row: 61, column: 3, rows: 1, columns: 1 }, [[{ value: null }]])');
  await frame.getByRole('button', { name: 'Show new curve' }).click();
  await frame.getByText('Based on 59 creators on “list”.').waitFor();
  await frame.getByRole('button', { name: 'Apply new curve' }).click();
  await frame.getByText(/^The new curve is in your rules\. Source: .*59/).waitFor();
  expect(await rulesTab()).toContain('59 creators');
  await frame
    .locator('details', { hasText: 'Calibrate with your own creators' })
    .getByRole('button', { name: 'Put back' })
    .click();
  await frame.getByText(/^The new curve is in your rules/).waitFor({ state: 'detached' });
  expect(rulesOnly(await rulesTab())).toEqual(rulesOnly(before));
  expect(workbench.errors).toEqual([]);
  expect(workbench.outside).toEqual([]);
});
