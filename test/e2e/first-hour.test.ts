/** Cases: a marketer's first hour with a list of their own, from a formula to a plan and a saved file, by mouse and keyboard. */
import { mkdir } from 'node:fs/promises';
import type { FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  bytesOf,
  cellValues,
  inWorkbook,
  openWorkbench,
  typeInto,
  type WorkbenchPage,
} from '../helpers/browser-page.ts';

const LIST = 0;
const PICTURES = 'reports/pictures';
const WAIT = { timeout: 180_000 };
/** Two groups and a waiting list between people, as agencies send them. */
const OWN = [
  'Name,Platform,Followers,Engagement rate,Quote (USD)',
  'TIER A,,,,',
  'Kim Vale,Instagram,12.5K,6.4%,350',
  'Åsa Berg,Instagram,92000,3.1%,2700',
  'Agency XY,,,,',
  'Tomo Ito,TikTok,250000,1.9%,4500',
  'Lea Roth,Instagram,2300,8.0%,170',
  '-- Waiting list --,,,,',
  'Ravi Das,YouTube,48000,2.0%,900',
].join('\r\n');
const [KIM, ASA] = [3, 4];

let workbench: WorkbenchPage;
let frame: FrameLocator;

beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
  workbench = await openWorkbench();
  await openFile('list.csv', Buffer.from(OWN));
});
afterAll(() => workbench?.close());

async function openFile(name: string, buffer: Buffer): Promise<void> {
  await workbench.page.locator('#file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  await workbench.page.waitForFunction(`document.getElementById("document").textContent === ${JSON.stringify(name)}`);
}
async function clickMenu(item: string): Promise<void> {
  await workbench.page.getByRole('menuitem', { name: 'Extensions', exact: true }).click();
  await workbench.page.getByRole('menuitem', { name: item, exact: true }).click();
  await workbench.page.evaluate('window.workbench.idle()');
}
const picture = (step: string) => workbench.page.screenshot({ path: `${PICTURES}/first-hour-${step}.png` });
const values = async (): Promise<(string | number | boolean | null)[][]> => {
  await inWorkbook(workbench.page, 'store.settled()');
  return cellValues(workbench.page, LIST, [1, 1, 9, 45]);
};
const titles = async () => ((await values())[0] ?? []).filter((title) => title !== null);
const cell = async (row: number, title: string) => {
  const cells = await values();
  return cells[row - 1]?.[(cells[0] ?? []).indexOf(title)];
};
const inFrame = () =>
  workbench.page.evaluate<string>('document.activeElement === null ? "" : document.activeElement.tagName');

test('a formula answers beside the list', async () => {
  await typeInto(workbench.page, KIM, 7, '=TIER(C3,B3)');
  await expect.poll(async () => (await values())[KIM - 1]?.[6], WAIT).toBe('Micro influencer');
  await inWorkbook(
    workbench.page,
    `store.write(${LIST}, { row: ${KIM}, column: 7, rows: 1, columns: 1 }, [[{ value: null }]])`,
  );
});

test('opening the sidebar takes the keyboard in, F6 brings it out and in again', async () => {
  await clickMenu('Open sidebar');
  frame = workbench.page.frameLocator('#sidebar iframe');
  await frame.getByText('credibility').first().waitFor({ state: 'attached' });
  await expect.poll(inFrame, WAIT).toBe('IFRAME');
  expect(await frame.locator(':focus').textContent()).toBe('Classify');
  await workbench.page.keyboard.press('F6');
  await expect.poll(inFrame, WAIT).not.toBe('IFRAME');
  await workbench.page.keyboard.press('F6');
  await expect.poll(inFrame, WAIT).toBe('IFRAME');
});

test('the preview knows who is no creator, and follows the choices', async () => {
  await frame.getByRole('button', { name: 'Preview' }).click();
  await frame.getByText(/^Nothing written yet\. 5 creators: /).waitFor();
  await frame.getByLabel('Goal').selectOption('conversion');
  await frame.getByText(/adds 9 columns/).waitFor();
  await picture('1-preview');
});

test('Apply writes the essential columns and goes to the first answer', async () => {
  await frame.getByRole('button', { name: 'Apply' }).click();
  await frame.getByText(/^5 rows written to /).waitFor();
  expect((await titles()).slice(5)).toEqual([
    'Tier',
    'Fit: conversion',
    'Why',
    'Expected ER typical',
    'Cost low (USD)',
    'Cost typical (USD)',
    'Cost high (USD)',
    'Flags',
    'Checked',
  ]);
  const selected = () => inWorkbook<{ row: number }>(workbench.page, 'store.selection()');
  await expect.poll(async () => (await selected()).row, WAIT).toBe(KIM);
  await picture('2-applied');
});

test('a tier set by hand counts everywhere', async () => {
  await frame.getByLabel('Columns', { exact: true }).selectOption('all');
  await frame.getByRole('button', { name: 'Preview' }).click();
  await frame.getByRole('button', { name: 'Apply' }).click();
  await frame.getByText(/^5 rows written to /).waitFor();
  const column = ((await values())[0] ?? []).indexOf('Tier override') + 1;
  await typeInto(workbench.page, KIM, column, 'KOL');
  await frame.getByRole('button', { name: 'Preview' }).click();
  await frame.getByRole('button', { name: 'Apply' }).click();
  await frame.getByText(/^5 rows written to /).waitFor();
  expect(await cell(KIM, 'Tier')).toBe('KOL');
  expect(await cell(KIM, 'Why')).toMatch(/set by hand/);
  await inWorkbook(workbench.page, `store.select(${LIST}, { row: ${KIM}, column: 1, rows: 1, columns: 1 })`);
  await frame.getByRole('tab', { name: 'Creator' }).click();
  await frame.getByRole('heading', { name: 'Kim Vale' }).waitFor();
  await frame.getByText('at their quote of $350').waitFor();
  expect(await frame.getByLabel('Quote', { exact: true }).inputValue()).toBe('USD 350');
  await picture('3-creator');
});

test('the line of KOLs is moved, compared and kept', async () => {
  await frame.getByRole('tab', { name: 'Rules' }).click();
  await frame.getByLabel('KOL from').fill('80,000');
  await frame.getByRole('button', { name: 'Change', exact: true }).click();
  await frame.getByRole('button', { name: 'Change', exact: true }).click();
  await frame.getByRole('button', { name: 'Compare with the accepted rules' }).click();
  await frame.locator('strong', { hasText: 'Followers from 100,000 to 80,000' }).waitFor();
  await frame.getByText(/^Row 4, Åsa Berg/).waitFor();
  await picture('4-compared');
  await frame.getByRole('button', { name: 'Keep', exact: true }).click();
  await frame.getByText('The rules are accepted.').waitFor();
});

test('a budget is planned and written', async () => {
  await inWorkbook(workbench.page, `store.activate(${LIST})`);
  await frame.getByRole('tab', { name: 'Plan' }).click();
  await frame.getByLabel('Budget', { exact: true }).fill('4000');
  await frame.getByLabel('Largest share').fill('100%');
  await frame.getByRole('button', { name: 'Plan', exact: true }).click();
  await frame.getByRole('heading', { name: /creators? for \$/ }).waitFor();
  await picture('5-plan');
});

test('the list is saved and opens as it was', async () => {
  const [saved] = await Promise.all([
    workbench.page.waitForEvent('download'),
    workbench.page.getByRole('button', { name: 'Save as XLSX' }).click(),
  ]);
  const before = await values();
  await openFile('again.xlsx', await bytesOf(saved));
  expect(await values()).toEqual(before);
  expect(await cell(ASA, 'Tier')).toBe('Micro influencer');
  await picture('6-opened-again');
  expect(workbench.errors).toEqual([]);
  expect(workbench.outside).toEqual([]);
});
