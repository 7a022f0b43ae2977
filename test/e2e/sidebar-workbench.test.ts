/** Cases: a messy list from paste to undo, through the sidebar of the workbench with the bundle that would be pushed. */
import type { FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cellValues, inWorkbook, openWorkbench, type WorkbenchPage } from '../helpers/browser-page.ts';

const LIST = 0;
/** Titles in two languages, numbers as people write them, a cell that can be read in two ways, a title that misleads. */
const MESSY = [
  'Name;Netzwerk;Follower;ER;Gefällt mir;Bemerkung',
  'Kim Vale;Instagram;12,5K;6,4 %;760;ruhig',
  'Åsa Berg;IG;92.000;3,1 %;2.700;',
  'Tomo Ito;Instagram;250.000;1,9 %;4.500;=1+1',
  'Lea Roth;insta;2.300;8,0 %;170;',
  'Ravi Das;Instagram;keine Ahnung;2,0 %;90;',
].join('\r\n');

let workbench: WorkbenchPage;
let frame: FrameLocator;

beforeAll(async () => {
  workbench = await openWorkbench();
  const { page } = workbench;
  await page.locator('#file').setInputFiles({ name: 'liste.csv', mimeType: 'text/csv', buffer: Buffer.from(MESSY) });
  await page.waitForFunction('document.getElementById("document").textContent === "liste.csv"');
  await page.getByRole('menuitem', { name: 'Extensions', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Open sidebar', exact: true }).click();
  frame = page.frameLocator('#sidebar iframe');
  await frame.getByText('credibility').first().waitFor({ state: 'attached' });
});
afterAll(() => workbench?.close());

const values = async (): Promise<(string | number | boolean | null)[][]> => {
  await inWorkbook(workbench.page, 'store.settled()');
  return cellValues(workbench.page, LIST, [1, 1, 6, 40]);
};
const columnOf = async (title: string): Promise<number> => ((await values())[0] ?? []).indexOf(title);
const byName = async (title: string): Promise<Record<string, unknown>> => {
  const [header = [], ...rows] = await values();
  const at = header.indexOf(title);
  return Object.fromEntries(rows.map((row) => [String(row[0]), row[at]]));
};
const write = (row: number, column: number, value: unknown): Promise<void> =>
  inWorkbook(
    workbench.page,
    `store.write(${LIST}, { row: ${row}, column: ${column}, rows: 1, columns: 1 }, [[{ value: ${JSON.stringify(value)} }]])`,
  );

test('a preview says what was found and writes nothing', async () => {
  await frame.getByLabel('Goal').selectOption('conversion');
  await frame.getByRole('button', { name: 'Preview' }).click();
  await frame.getByText(/^Nothing written yet\. 5 creators: /).waitFor();
  await frame.getByText(/^1 cell can't be read, so it is left out, not counted as 0/).waitFor();
  expect((await values())[0]?.slice(6).every((cell) => cell === null)).toBe(true);
});

test('a column is corrected, and corrected back', async () => {
  await frame.getByText(/^Columns: \d recognised/).click();
  await frame.getByLabel('Average likes').selectOption('');
  await frame.getByText('Columns: 4 recognised').waitFor();
  await frame.getByLabel('Average likes').selectOption({ label: 'E “Gefällt mir”' });
  await frame.getByText('Columns: 5 recognised').waitFor();
});

test('Apply writes our columns and leaves the inputs as they are', async () => {
  const before = (await values()).map((row) => row.slice(0, 6));
  await frame.getByRole('button', { name: 'Apply' }).click();
  await frame.getByText(/^5 rows written to /).waitFor();
  expect((await values()).map((row) => row.slice(0, 6))).toEqual(before);
  expect(await byName('Tier')).toEqual({
    'Kim Vale': 'Micro influencer',
    'Åsa Berg': 'Micro influencer',
    'Tomo Ito': 'KOL',
    'Lea Roth': 'Micro influencer',
    'Ravi Das': "Can't tell",
  });
});

test('after a sort, a hand edit and other rules, only older rows are redone and the edit stays', async () => {
  const { page } = workbench;
  // A sort moves whole rows; the spreadsheet here has no menu for it.
  const rows = (await values()).slice(1).reverse();
  const width = (await values())[0]?.length ?? 0;
  await inWorkbook(
    page,
    `store.write(${LIST}, { row: 2, column: 1, rows: 5, columns: ${width} }, ${JSON.stringify(rows.map((row) => row.map((value) => ({ value }))))})`,
  );
  const names = (await values()).map((row) => row[0]);
  const fit = await columnOf('Fit: conversion');
  await write(names.indexOf('Kim Vale') + 1, fit + 1, 'We know her');

  await frame.getByRole('tab', { name: 'Rules' }).click();
  await frame.getByRole('button', { name: 'Make the rules tab' }).click();
  await frame.getByText('No errors found.').waitFor();
  await inWorkbook(page, 'store.settled()');
  const place = await inWorkbook<{ sheet: number; row: number; column: number }>(
    page,
    `(() => {
      const sheet = store.sheets().find((one) => one.name === 'Creator rules').id;
      const last = store.lastCell(sheet);
      const cells = store.values(sheet, { row: 1, column: 1, rows: last.row, columns: last.column });
      for (const [row, line] of cells.entries()) {
        const column = line.indexOf(100000);
        if (column >= 0 && line.includes('Well-known voice with a large audience')) return { sheet, row: row + 1, column: column + 1 };
      }
    })()`,
  );
  await inWorkbook(
    page,
    `store.write(${place.sheet}, { row: ${place.row}, column: ${place.column}, rows: 1, columns: 1 }, [[{ value: 80000 }]])`,
  );
  await inWorkbook(page, `store.activate(${LIST})`);
  await frame.getByRole('button', { name: 'Check again' }).click();
  await frame.getByText(/^Edited since/).waitFor();
  await frame.getByRole('button', { name: 'Compare with the accepted rules' }).click();
  await frame.getByText('1 of 5 creators change tier.').waitFor();
  await frame.getByRole('button', { name: 'Count rows made with older rules' }).click();
  await frame.getByText(/^5 rows of this tab made with/).waitFor();
  await frame.getByRole('button', { name: 'Redo these rows' }).click();
  await frame.getByRole('button', { name: 'Apply' }).click();
  await frame.getByText(/^5 rows written to /).waitFor();
  expect((await byName('Tier'))['Åsa Berg']).toBe('KOL');
  expect((await byName('Fit: conversion'))['Kim Vale']).toBe('We know her');
});

test('undo brings back what the run found', async () => {
  await frame.getByRole('button', { name: /^Undo run of/ }).click();
  await frame.getByRole('button', { name: 'Undo', exact: true }).click();
  await frame.getByText(/^Undone: \d+ cells? restored$/).waitFor();
  expect((await byName('Tier'))['Åsa Berg']).toBe('Micro influencer');
  expect((await byName('Fit: conversion'))['Kim Vale']).toBe('We know her');
  expect(workbench.errors).toEqual([]);
  expect(workbench.outside).toEqual([]);
});
