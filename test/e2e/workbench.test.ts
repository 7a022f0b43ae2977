/** Cases: a person at the workbench, in a real browser, with the bundle that would be pushed. */
import { mkdir } from 'node:fs/promises';
import axe from 'axe-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  bytesOf,
  cellValues,
  inWorkbook,
  openWorkbench,
  typeInto,
  type WorkbenchPage,
} from '../helpers/browser-page.ts';

const CREATORS = 0;
const FORMULAS = 1;
const PICTURES = 'reports/pictures';
/** The editor and the engine work in their own time. */
const WAIT = { timeout: 180_000 };

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await openWorkbench();
  await mkdir(PICTURES, { recursive: true });
});
afterAll(() => workbench?.close());

async function clickMenu(menu: string, item: string): Promise<void> {
  await workbench.page.getByRole('menuitem', { name: menu, exact: true }).click();
  await workbench.page.getByRole('menuitem', { name: item, exact: true }).click();
  await workbench.page.evaluate('window.workbench.idle()');
}

/** Violations of the rules of axe inside one element, by rule and place. */
async function faults(scope: string, where = workbench.page.mainFrame()): Promise<string[]> {
  await where.evaluate(axe.source);
  return where.evaluate<string[]>(
    `axe.run(${JSON.stringify(scope)}).then((r) => r.violations.flatMap((v) => v.nodes.map((n) => v.id + ' ' + n.target)))`,
  );
}

test('opens with sample creators and live formulas that have values', async () => {
  const rows = await cellValues(workbench.page, CREATORS, [1, 1, 31, 10]);
  expect(rows[0]).toEqual([
    ...['Creator', 'Platform', 'Followers', 'Engagement rate', 'Avg likes', 'Niche', 'Bio', 'Quote (USD)'],
    ...['Live tier', 'Live fit'],
  ]);
  const tiers = rows.slice(1).map((row) => row[8]);
  expect(new Set(tiers)).toEqual(new Set(['Micro influencer', 'KOL', 'Below micro', "Can't tell"]));
  expect(rows[1]?.[9]).toBe('Strong fit');
  const [header, first] = await cellValues(workbench.page, FORMULAS, [1, 1, 2, 11]);
  expect(header).toEqual([
    ...['Creator', 'Followers', 'Tier', 'Expected ER low', 'Expected ER typical', 'Expected ER high', 'ER vs size'],
    ...['Cost low (USD)', 'Cost typical (USD)', 'Cost high (USD)', 'Why'],
  ]);
  expect(first?.slice(3, 6).every((value) => typeof value === 'number' && value > 0 && value < 1)).toBe(true);
  await workbench.page.screenshot({ path: `${PICTURES}/start.png` });
});

test('a typed formula that Sheets answers otherwise is said, once', async () => {
  const said = async () =>
    (await workbench.said()).filter((text) => text.includes('Google Sheets answers 28, the last day of February'))
      .length;
  await typeInto(workbench.page, 3, 30, '=EDATE(DATE(2025;1;31);1)');
  await expect.poll(said, WAIT).toBe(1);
  await typeInto(workbench.page, 4, 30, '=EDATE(DATE(2025;1;31);2)');
  expect(await said()).toBe(1);
  await workbench.page.screenshot({ path: `${PICTURES}/differs.png` });
});

test('a typed formula with an open reference spills and shows as it was typed', async () => {
  await typeInto(workbench.page, 2, 12, '=TIER(C2:C;B2:B)');
  const picked = async () => (await cellValues(workbench.page, CREATORS, [2, 12, 30, 1])).flat().slice(7, 10);
  await expect.poll(picked, WAIT).toEqual(['Micro influencer', 'KOL', 'Below micro']);
  const formula = await inWorkbook(workbench.page, 'store.formulas(0, { row: 2, column: 12, rows: 1, columns: 1 })');
  expect(formula).toEqual([['=TIER(C2:C;B2:B)']]);
});

test('an edited cell changes the answers that depend on it', async () => {
  const tiers = async () => {
    const [row = []] = await cellValues(workbench.page, CREATORS, [3, 9, 1, 4]);
    return [row[0], row[3]];
  };
  await typeInto(workbench.page, 3, 3, '480000');
  await expect.poll(tiers, WAIT).toEqual(['KOL', 'KOL']);
  await typeInto(workbench.page, 3, 3, '48200');
  await expect.poll(tiers, WAIT).toEqual(['Micro influencer', 'Micro influencer']);
});

test('a misused call shows #ERROR! and its message beneath the grid', async () => {
  await typeInto(workbench.page, 34, 3, '=TIER(C2:C9;B2:B5)');
  await expect.poll(() => cellValues(workbench.page, CREATORS, [34, 3, 1, 1]), WAIT).toEqual([['#ERROR!']]);
  await workbench.page.keyboard.press('ArrowUp');
  await expect.poll(() => workbench.page.locator('#status').textContent(), WAIT).toMatch(/platform has 4 rows/);
  await workbench.page.keyboard.press('Delete');
  await expect.poll(() => cellValues(workbench.page, CREATORS, [34, 3, 1, 1]), WAIT).toEqual([[null]]);
});

test('help comes while typing', async () => {
  await workbench.page.mouse.click(110, 250);
  await inWorkbook(workbench.page, 'store.select(0, { row: 33, column: 1, rows: 1, columns: 1 })');
  await workbench.page.keyboard.type('=COST_B');
  await workbench.page.getByText('What a post usually costs: low, typical, high.').first().waitFor();
  await workbench.page.keyboard.press('Escape');
  await workbench.page.keyboard.press('Escape');
  expect(await cellValues(workbench.page, CREATORS, [33, 1, 1, 1])).toEqual([[null]]);
});

test('the menu holds the items of the bundle and opens the sidebar, which answers', async () => {
  await workbench.page.getByRole('menuitem', { name: 'Extensions' }).click();
  const items = await workbench.page
    .getByRole('group', { name: 'Creator Tiers' })
    .getByRole('menuitem')
    .allTextContents();
  expect(items).toEqual(await inWorkbook(workbench.page, 'host.menu.flatMap((item) => item.caption ?? [])'));
  expect(await faults('body > header')).toEqual([]);
  await workbench.page.keyboard.press('Escape');
  await clickMenu('Extensions', 'Open sidebar');
  const frame = workbench.page.frameLocator('#sidebar iframe');
  // The goals come from the rules, through google.script.run.
  await frame.getByText('credibility').first().waitFor({ state: 'attached' });
  const box = await workbench.page.locator('#sidebar iframe').boundingBox();
  expect(box?.width).toBe(300);
  const sandbox = await workbench.page.locator('#sidebar iframe').getAttribute('sandbox');
  expect(sandbox).toBe('allow-scripts');
  const inside = workbench.page.frames().find((one) => one.url() === 'about:srcdoc');
  expect(inside && (await faults('body', inside))).toEqual([]);
  expect(await faults('#sidebar > header, footer.status')).toEqual([]);
  await workbench.page.screenshot({ path: `${PICTURES}/sidebar.png` });
  await workbench.page.locator('#sidebar').getByRole('button', { name: 'Close sidebar' }).click();
  expect(await workbench.page.locator('#sidebar').isHidden()).toBe(true);
});

test('"Classify all rows" writes columns beside the table and says what it did', async () => {
  const before = (await workbench.said()).length;
  await clickMenu('Extensions', 'Classify all rows');
  await expect.poll(async () => (await workbench.said()).length, WAIT).toBeGreaterThan(before);
  const [header = []] = await cellValues(workbench.page, CREATORS, [1, 1, 1, 40]);
  const column = header.indexOf('Tier') + 1;
  expect(column).toBeGreaterThan(10);
  const tiers = await cellValues(workbench.page, CREATORS, [2, column, 30, 1]);
  expect(tiers.every(([tier]) => typeof tier === 'string' && tier !== '')).toBe(true);
  await workbench.page.screenshot({ path: `${PICTURES}/classified.png` });
});

test('an own CSV opens, is classified and is saved as it was, with our columns behind', async () => {
  const lines = [
    'Name;Network;Followers;ER;Quote;Since',
    'Kim Vale;Instagram;12.5K;3,4%;"1.250";2024-05-01',
    'Åsa Berg;TikTok;250000;5.0%;007;',
  ];
  const buffer = Buffer.from(lines.join('\r\n'), 'latin1');
  const before = (await workbench.said()).length;
  await workbench.page.locator('#file').setInputFiles({ name: 'my list.csv', mimeType: 'text/csv', buffer });
  await workbench.page.getByRole('button', { name: 'Discard' }).click();
  await workbench.page.waitForFunction('document.getElementById("document").textContent === "my list.csv"');
  expect(await cellValues(workbench.page, 0, [1, 1, 3, 6])).toEqual([
    ['Name', 'Network', 'Followers', 'ER', 'Quote', 'Since'],
    ['Kim Vale', 'Instagram', '12.5K', '3,4%', '1.250', '2024-05-01'],
    ['Åsa Berg', 'TikTok', 250_000, 0.05, '007', null],
  ]);
  expect((await workbench.said()).slice(before)).toEqual(['my list.csv is not UTF-8; it was read as windows-1252.']);
  await clickMenu('Extensions', 'Classify all rows');
  await inWorkbook(workbench.page, 'store.settled()');
  const [saved] = await Promise.all([workbench.page.waitForEvent('download'), clickMenu('File', 'Save tab as CSV')]);
  expect(saved.suggestedFilename()).toBe('my list.csv');
  const after = (await bytesOf(saved)).toString('latin1').split('\r\n');
  expect(after).toHaveLength(3);
  lines.forEach((line, at) => {
    expect(after[at]?.slice(0, line.length)).toBe(line);
  });
  expect(after[0]).toContain(';Since;Tier;KOL by;');
  expect(after[2]).toMatch(/;007;;KOL;Audience;/);
});

test('the workbook is saved as XLSX and opens again with the same cells', async () => {
  const before = await cellValues(workbench.page, 0, [1, 1, 3, 8]);
  const [saved] = await Promise.all([
    workbench.page.waitForEvent('download'),
    workbench.page.getByRole('button', { name: 'Save as XLSX' }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe('my list.xlsx');
  await workbench.heard('Not carried over: formulas, colours');
  const buffer = await bytesOf(saved);
  await workbench.page.locator('#file').setInputFiles({ name: 'again.xlsx', mimeType: '', buffer });
  await workbench.page.waitForFunction('document.getElementById("document").textContent === "again.xlsx"');
  expect(await cellValues(workbench.page, 0, [1, 1, 3, 8])).toEqual(before);
  const formats = await inWorkbook(workbench.page, 'store.formats(0, { row: 3, column: 4, rows: 1, columns: 1 })');
  expect(formats).toEqual([['0.0%']]);
  // What was said of the file before went with it.
  expect(await workbench.page.locator('.toast').count()).toBe(0);
});

test('a dropped file that is no table is refused in one sentence', async () => {
  const drop = `(() => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array([208, 207, 17, 224, 161, 177, 26, 225])], 'secret.xlsx'));
    for (const kind of ['dragover', 'drop']) window.dispatchEvent(new DragEvent(kind, { dataTransfer: data, cancelable: true }));
  })()`;
  await workbench.page.evaluate(drop);
  const dialog = workbench.page.getByRole('dialog');
  await dialog.waitFor();
  expect(await dialog.locator('p').textContent()).toBe(
    '"secret.xlsx" is an old .xls or a workbook with a password: save it as CSV or .xlsx.',
  );
  expect(await faults('dialog')).toEqual([]);
  await dialog.getByRole('button', { name: 'OK' }).click();
  expect(await dialog.count()).toBe(0);
});

test('the sample comes back with its formulas alive', async () => {
  await clickMenu('File', 'Open sample creators');
  const live = () => cellValues(workbench.page, CREATORS, [2, 9, 1, 2]);
  await expect.poll(live, WAIT).toEqual([['Micro influencer', 'Strong fit']]);
});

test('no request left this machine and no error was left uncaught', () => {
  expect([workbench.outside, workbench.errors]).toEqual([[], []]);
});
