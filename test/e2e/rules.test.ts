/** Cases: a marketer changes, breaks, extends, reorders and duplicates the rules tab of the workbench, in a real browser. */
import { mkdir } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cellValues, inWorkbook, openWorkbench, typeInto, type WorkbenchPage } from '../helpers/browser-page.ts';

const CREATORS = 0;
const FORMULAS = 1;
const RULES = 2;
const PICTURES = 'reports/pictures';
const WAIT = { timeout: 180_000 };
/** Rows of Elif Sarac (98,700) and Rosa Delgado (99,100), and where the live tier and the KOL line's figure stand. */
const BELOW_100K = [6, 19];
const [LIVE_TIER, FOLLOWERS_FROM] = [9, 5];

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await openWorkbench();
  await mkdir(PICTURES, { recursive: true });
});
afterAll(() => workbench?.close());

async function clickMenu(item: string): Promise<void> {
  await workbench.page.getByRole('menuitem', { name: 'Extensions', exact: true }).click();
  await workbench.page.getByRole('menuitem', { name: item, exact: true }).click();
  await workbench.page.evaluate('window.workbench.idle()');
}

const show = (tab: number) => inWorkbook(workbench.page, `store.activate(${tab})`);
/** More rows than the shipped rules take. */
const ROWS = 500;
const rules = () => cellValues(workbench.page, RULES, [1, 1, ROWS, 14]);

/** In pixels; rows grow to hold their wrapped titles. */
const rowHeight = (row: number) =>
  inWorkbook<number>(workbench.page, `store.book.sheet(${RULES}).getRowHeight(${row - 1})`);

/** 1-based row of the line that begins so. */
async function rowOf(first: string): Promise<number> {
  return (await rules()).findIndex((row) => row[0] === first) + 1;
}

async function typeRule(row: number, column: number, text: string): Promise<void> {
  await show(RULES);
  await typeInto(workbench.page, row, column, text);
  await show(CREATORS);
}

async function tiersBelow100k(column = LIVE_TIER): Promise<unknown[]> {
  const cells = await cellValues(workbench.page, CREATORS, [1, column, 31, 1]);
  return BELOW_100K.map((row) => cells[row - 1]?.[0]);
}

test('the sample has its rules tab, and every formula of ours names it', async () => {
  expect((await rules())[0]?.[0]).toBe('Creator rules');
  const texts = await inWorkbook<string[][]>(
    workbench.page,
    `[0, 1].flatMap((id) => store.formulas(id, { row: 1, column: 1, rows: 2, columns: 20 }))`,
  );
  const ours = texts.flat().filter((text) => /=(TIER|RECOMMEND|EXPECTED_|ENGAGEMENT_|COST_|WHY)/.test(text));
  expect(ours).toHaveLength(7);
  expect(ours.filter((text) => !text.includes('CREATOR_RULES'))).toEqual([]);
  expect(await tiersBelow100k()).toEqual(['Micro influencer', 'Micro influencer']);
});

test('the tab reads by itself', async () => {
  await show(RULES);
  await workbench.page.setViewportSize({ width: 1480, height: 900 });
  await expect.poll(() => rowHeight(6), WAIT).toBeGreaterThan(40);
  await workbench.page.screenshot({ path: `${PICTURES}/rules-tab.png` });
  await workbench.page.setViewportSize({ width: 1360, height: 800 });
  await show(CREATORS);
});

test('a moved KOL line moves formulas, bulk result and sidebar alike', async () => {
  await typeRule(await rowOf('kol-by-audience'), FOLLOWERS_FROM, '80000');
  await expect.poll(() => tiersBelow100k(), WAIT).toEqual(['KOL', 'KOL']);
  const onFormulas = () => cellValues(workbench.page, FORMULAS, [6, 3, 1, 1]);
  await expect.poll(onFormulas, WAIT).toEqual([['KOL']]);

  const before = (await workbench.said()).length;
  await clickMenu('Classify all rows');
  await expect.poll(async () => (await workbench.said()).length, WAIT).toBeGreaterThan(before);
  const [header = []] = await cellValues(workbench.page, CREATORS, [1, 1, 1, 40]);
  const bulk = header.indexOf('Tier') + 1;
  expect(await cellValues(workbench.page, CREATORS, [2, bulk, 30, 1])).toEqual(
    await cellValues(workbench.page, CREATORS, [2, LIVE_TIER, 30, 1]),
  );

  await clickMenu('Open sidebar');
  const frame = workbench.page.frameLocator('#sidebar iframe');
  await frame.getByRole('tab', { name: 'Rules' }).click();
  await frame
    .getByText(/^Edited since /)
    .first()
    .waitFor();
  await frame.getByRole('button', { name: 'Compare with the accepted rules' }).click();
  await frame.locator('strong', { hasText: 'Tiers, KOL by audience: Followers from 100,000 to 80,000' }).waitFor();
  await frame.getByText('2 of 30 creators change tier.').waitFor();
  await frame
    .getByText('Expected engagement and cost follow the follower count, not the tier, so they stay the same.')
    .waitFor();
  await workbench.page.screenshot({ path: `${PICTURES}/rules-compared.png` });
  await frame.getByRole('button', { name: 'Put back' }).click();
  await frame.getByRole('button', { name: 'Put back' }).last().click();
  await expect.poll(() => tiersBelow100k(), WAIT).toEqual(['Micro influencer', 'Micro influencer']);
  expect((await rules())[(await rowOf('kol-by-audience')) - 1]?.[FOLLOWERS_FROM - 1]).toBe(100_000);
  await workbench.page.locator('#sidebar').getByRole('button', { name: 'Close sidebar' }).click();
});

test('the two figures in the panel are cells of the tab, and an edit of the tab is seen by the open panel', async () => {
  await clickMenu('Open sidebar');
  const frame = workbench.page.frameLocator('#sidebar iframe');
  await frame.getByRole('tab', { name: 'Rules' }).click();
  await frame.getByLabel('KOL from').fill('80k');
  await frame.getByRole('button', { name: 'Change', exact: true }).click();
  await frame.getByText('KOL from: 100,000 → 80,000').waitFor();
  await frame.getByRole('button', { name: 'Change', exact: true }).click();
  await frame.getByText(/^Edited since .*Followers from 100,000 to 80,000/).waitFor();
  const row = await rowOf('kol-by-audience');
  expect((await rules())[row - 1]?.[FOLLOWERS_FROM - 1]).toBe(80_000);
  await workbench.page.screenshot({ path: `${PICTURES}/rules-figures.png` });

  await typeRule(row, FOLLOWERS_FROM, 'soon');
  const colour = () =>
    inWorkbook<string[][]>(
      workbench.page,
      `store.attributes(${RULES}, { row: ${row}, column: ${FOLLOWERS_FROM}, rows: 1, columns: 1 }, 'background')`,
    );
  await expect.poll(colour, WAIT).toEqual([['#fce8e6']]);
  expect((await rules())[0]?.[1]).toMatch(/^Not readable: 1 fault/);
  await typeRule(row, FOLLOWERS_FROM, '100000');
  await frame.getByText(/^As accepted on /).waitFor(WAIT);
  expect(await colour()).toEqual([['#fffbe6']]);
  expect((await rules())[0]?.[1]).toMatch(/^As accepted on /);
  await workbench.page.locator('#sidebar').getByRole('button', { name: 'Close sidebar' }).click();
});

test('a broken cell is named in formulas, in the Check column and by the bulk run, until it is mended', async () => {
  const row = await rowOf('kol-by-audience');
  const fault = `E${row}: 'Followers from' is text “soon”, a number is needed.`;
  await typeRule(row, FOLLOWERS_FROM, 'soon');
  await expect.poll(async () => (await tiersBelow100k())[0], WAIT).not.toBe('Micro influencer');
  expect(await cellValues(workbench.page, CREATORS, [2, LIVE_TIER, 1, 1])).toEqual([[`? Creator rules ${fault}`]]);

  await clickMenu('Classify all rows');
  const dialog = workbench.page.getByRole('dialog');
  await dialog.getByText(fault, { exact: false }).waitFor();
  await dialog.getByRole('button', { name: 'OK' }).click();

  await clickMenu('Edit rules');
  await dialog.getByText(fault, { exact: false }).waitFor();
  await workbench.page.screenshot({ path: `${PICTURES}/rules-broken.png` });
  await dialog.getByRole('button', { name: 'OK' }).click();
  const check = async () => (await rules())[row - 1]?.[13];
  expect(await check()).toBe(fault);
  expect((await rules())[0]?.[1]).toContain(fault);

  await typeRule(row, FOLLOWERS_FROM, '100000');
  await expect.poll(() => tiersBelow100k(), WAIT).toEqual(['Micro influencer', 'Micro influencer']);
  await clickMenu('Edit rules');
  expect(await check()).toBeNull();
});

test('a line below the last one counts, and another shown currency touches no fee', async () => {
  const cells = await rules();
  const last = cells.reduce((most, row, at) => (row.some((cell) => cell !== null) ? at + 1 : most), 0);
  const fees = cells.filter((row) => row[0] === 'fee').map((row) => row[3]);
  const costs = await cellValues(workbench.page, FORMULAS, [1, 8, 2, 1]);
  await typeRule(last + 1, 1, 'QAR');
  await typeRule(last + 1, 2, '10');
  await typeRule(await rowOf('Shown currency'), 2, 'QAR');
  const title = async () => (await cellValues(workbench.page, FORMULAS, [1, 8, 1, 1]))[0]?.[0];
  await expect.poll(title, WAIT).toBe('Cost low (QAR)');
  const shown = await cellValues(workbench.page, FORMULAS, [2, 8, 1, 1]);
  expect(Number(shown[0]?.[0]) / Number(costs[1]?.[0])).toBeCloseTo(10, 0);
  expect((await rules()).filter((row) => row[0] === 'fee').map((row) => row[3])).toEqual(fees);
});

test('blocks in another order answer the same', async () => {
  const cells = await rules();
  const goals = cells.findIndex((row) => row[0] === 'Goals');
  const moved = [...cells.slice(0, 2), ...cells.slice(goals), [], ...cells.slice(2, goals)];
  const inputs = moved.slice(0, ROWS).map((row) => Array.from({ length: 14 }, (_, at) => ({ value: row[at] ?? null })));
  const rect = { row: 1, column: 1, rows: inputs.length, columns: 14 };
  await inWorkbook(workbench.page, `store.write(${RULES}, ${JSON.stringify(rect)}, ${JSON.stringify(inputs)})`);
  await inWorkbook(workbench.page, 'store.settled()');
  expect(await rowOf('Goals')).toBe(3);
  await typeRule(await rowOf('kol-by-audience'), FOLLOWERS_FROM, '90000');
  await expect.poll(() => tiersBelow100k(), WAIT).toEqual(['KOL', 'KOL']);
  await typeRule(await rowOf('kol-by-audience'), FOLLOWERS_FROM, '100000');
  await expect.poll(() => tiersBelow100k(), WAIT).toEqual(['Micro influencer', 'Micro influencer']);
});

test('a duplicate of the tab stops the bulk run, which names both; formulas follow the tab of the name', async () => {
  await show(RULES);
  const names = () => inWorkbook<string[]>(workbench.page, 'store.sheets().map(({ name }) => name)');
  const before = await names();
  await workbench.page.getByText('Creator rules', { exact: true }).last().click({ button: 'right' });
  await workbench.page.getByText('Copy', { exact: true }).last().click();
  await expect.poll(async () => (await names()).length, WAIT).toBe(before.length + 1);
  const copy = (await names()).find((name) => !before.includes(name)) ?? '';
  await show(CREATORS);
  await clickMenu('Classify all rows');
  const dialog = workbench.page.getByRole('dialog');
  await dialog.getByText('are both marked “Creator rules”', { exact: false }).waitFor();
  const said = (await dialog.locator('p').textContent()) ?? '';
  expect([said.includes('“Creator rules”'), said.includes(`“${copy}”`)]).toEqual([true, true]);
  await dialog.getByRole('button', { name: 'OK' }).click();
  await typeInto(workbench.page, 34, 3, '=TIER(90000)');
  const looked = async () => String((await cellValues(workbench.page, CREATORS, [34, 3, 1, 1]))[0]?.[0]);
  await expect.poll(looked, WAIT).toBe('Micro influencer');
  expect(await tiersBelow100k()).toEqual(['Micro influencer', 'Micro influencer']);
});

test('no request left this machine and no error was left uncaught', () => {
  expect([workbench.outside, workbench.errors]).toEqual([[], []]);
});
