/** Cases: the built sidebar in a real browser, every panel and language, against a server that is calm, slow, broken or hostile. */
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../helpers/browser.ts';
import { answering, CHOICES, PREVIEW, SELECTED } from '../helpers/sidebar-answers.ts';
import { openSidebar, type SidebarOptions, type SidebarPage } from '../helpers/sidebar-page.ts';

const PANELS = ['classify', 'creator', 'plan', 'rules', 'overview', 'help'] as const;
/** A bar for scrolling takes up to 16 of the 300 pixels. */
const NARROWEST = 284;

let browser: Browser;
const open: SidebarPage[] = [];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await Promise.all(open.map((sidebar) => sidebar.close()));
  await browser?.close();
});

async function start(options: Partial<SidebarOptions> = {}): Promise<SidebarPage> {
  const sidebar = await openSidebar(browser, { run: answering(), ...options });
  open.push(sidebar);
  return sidebar;
}

const inLanguage = (language: string) =>
  answering({ readChoices: () => ({ ok: true, value: { ...CHOICES, language } }) });

async function show(page: Page, panel: (typeof PANELS)[number]): Promise<void> {
  await page.locator(`#tab-${panel}`).click();
  const content = { classify: 'select', creator: 'h2', plan: 'input', rules: 'h2', overview: '.bars', help: 'h2' }[
    panel
  ];
  await page.locator(`#panel-${panel} ${content}`).first().waitFor();
}

async function preview(page: Page): Promise<void> {
  await page.locator('#panel-classify button.action').click();
  await page.locator('#panel-classify .bars').waitFor();
}

async function faults(page: Page): Promise<string[]> {
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(axe.source);
  return page.evaluate<string[]>(
    'axe.run(document).then((r) => r.violations.flatMap((v) => v.nodes.map((n) => v.id + " " + n.target)))',
  );
}

/** Choices whose words do not fit beside the arrow: narrower than they would be by themselves. */
async function cutChoices(page: Page): Promise<string[]> {
  return page.evaluate<
    string[]
  >(`[...document.querySelectorAll('select')].filter((one) => one.offsetWidth > 0).flatMap((one) => {
    const alone = one.cloneNode(false);
    const chosen = one.selectedOptions[0];
    alone.append(chosen.cloneNode(true));
    alone.style.width = 'auto';
    one.after(alone);
    const wanted = alone.offsetWidth;
    alone.remove();
    return wanted > one.offsetWidth ? [chosen.text] : [];
  })`);
}

/** Everything that is folded is open, so that it is looked at too. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true; })');
}

describe('every panel', () => {
  test.each([
    ['en', 'light', 'none'],
    ['en', 'dark', 'none'],
    ['en', 'light', 'active'],
    ['es', 'light', 'none'],
    ['de', 'light', 'none'],
  ] as const)('in %s, %s, forced colours %s: no fault of axe, nothing wider than the sidebar', async (...given) => {
    const [language, colorScheme, forcedColors] = given;
    const { page, errors, outside } = await start({ run: inLanguage(language), colorScheme, forcedColors });
    await page.locator(`html[lang=${language}]`).waitFor();
    await preview(page);
    for (const panel of PANELS) {
      await show(page, panel);
      await unfold(page);
      expect([panel, await faults(page)]).toEqual([panel, []]);
      expect([panel, await cutChoices(page)]).toEqual([panel, []]);
      for (const width of [300, NARROWEST]) {
        await page.setViewportSize({ width, height: 800 });
        const wider = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
        expect([panel, width, wider]).toEqual([panel, width, 0]);
        const tab = await page.locator('[role=tab]').last().boundingBox();
        expect((tab?.x ?? 0) + (tab?.width ?? 0)).toBeLessThanOrEqual(width);
      }
      await page.setViewportSize({ width: 300, height: 800 });
    }
    expect([errors, outside]).toEqual([[], []]);
  });

  test('speaks the language of the browser, and another one when a person chooses it', async () => {
    const { page, calls } = await start({ locale: 'de-AT' });
    await page.locator('html[lang=de]').waitFor();
    await show(page, 'help');
    await page.getByLabel('Sprache').selectOption({ label: 'Español' });
    await page.locator('html[lang=es]').waitFor();
    expect(calls.filter(({ name }) => name === 'chooseLanguage')).toEqual([{ name: 'chooseLanguage', argument: 'es' }]);
    const next = await start({ locale: 'de-AT', run: inLanguage('es') });
    await next.page.locator('html[lang=es]').waitFor();
    await show(next.page, 'help');
    expect(await next.page.getByLabel('Idioma').inputValue()).toBe('es');
  });

  test('is as light as the grid beside it, whatever the system prefers', async () => {
    const { page } = await start({ colorScheme: 'dark' });
    const colours = ['background-color', 'color-scheme'].map((name) => `getComputedStyle(document.body)['${name}']`);
    expect(await page.evaluate(`[${colours.join()}]`)).toEqual(['rgb(255, 255, 255)', 'light']);
  });

  test('has one coloured button at most', async () => {
    const { page } = await start();
    for (const panel of PANELS) {
      await show(page, panel);
      expect(await page.locator(`#panel-${panel} button.action:visible`).count()).toBeLessThanOrEqual(1);
    }
    await show(page, 'classify');
    await preview(page);
    expect(await page.locator('#panel-classify button.action:visible').allTextContents()).toEqual(['Apply']);
  });
});

test('keyboard alone: preview, apply, undo, another panel', async () => {
  const { page, calls } = await start();
  const focused = () => page.evaluate<string>('document.activeElement.textContent');
  const tabTo = async (text: string): Promise<void> => {
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      if ((await focused()) === text) return;
    }
    throw new Error(`“${text}” cannot be reached`);
  };
  await page.getByText('Undo run of 14:32').waitFor();
  await tabTo('Preview');
  await page.keyboard.press('Enter');
  await page.locator('#panel-classify .bars').waitFor();
  expect(await focused()).toBe('Spring list');
  await tabTo('Apply');
  await page.keyboard.press('Enter');
  await page.getByText('200 rows written to N to AF').waitFor();
  expect(await focused()).toBe('200 rows written to N to AF');
  await tabTo('Undo run of 14:32 (200 rows)');
  await page.keyboard.press('Enter');
  // The question has the focus, Escape leaves it, and the button has it again.
  expect(await page.evaluate('document.activeElement.type')).toBe('checkbox');
  await page.keyboard.press('Escape');
  expect(await focused()).toBe('Undo run of 14:32 (200 rows)');
  await page.keyboard.press('Enter');
  await tabTo('Undo');
  await page.keyboard.press('Enter');
  await page.getByText('Undone: 3,800 cells restored').waitFor();
  expect(calls.find(({ name }) => name === 'undoRun')?.argument).toEqual({ restoreEdited: false });
  await page.locator('#tab-classify').focus();
  await page.keyboard.press('End');
  expect(await focused()).toBe('Help');
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe('Classify');
  await page.keyboard.press('ArrowLeft');
  expect(await page.locator('#panel-help').isVisible()).toBe(true);
});

describe('answers that come late, twice, out of order or not at all', () => {
  test('a double click asks once', async () => {
    const { page, calls } = await start();
    await preview(page);
    await page.getByRole('button', { name: 'Apply' }).dblclick();
    await page.getByText('200 rows written').waitFor();
    expect(calls.filter(({ name }) => name === 'startRun')).toHaveLength(1);
  });

  test('a change of the request after a preview: it is looked at again, and Apply is for what is shown', async () => {
    const { page, calls } = await start();
    await preview(page);
    await page.getByLabel('Goal').selectOption('trust');
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.getByText('200 rows written').waitFor();
    const goalOf = (name: string) =>
      JSON.stringify(calls.filter((call) => call.name === name).at(-1)?.argument).match(/"goal":"(\w*)"/)?.[1];
    expect([goalOf('previewSheet'), goalOf('startRun')]).toEqual(['trust', 'trust']);
  });

  test('a problem is said in place, and trying again mends it', async () => {
    let isBroken = true;
    const run = answering({
      readChoices: () => (isBroken ? { ok: false, problem: 'Creator rules C7: text.' } : { ok: true, value: CHOICES }),
    });
    const { page } = await start({ run });
    await page.getByText('Creator rules C7: text.').waitFor();
    isBroken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('#goal option', { hasText: 'trust' }).waitFor({ state: 'attached' });
    expect(await page.getByText('Creator rules C7').count()).toBe(0);
  });

  test('several Google accounts are told apart from other failures and explained', async () => {
    const run = () => {
      throw new Error('ScriptError: We are sorry, a server error occurred. Error code PERMISSION_DENIED.');
    };
    const { page } = await start({ run });
    await page.getByText('another Google account').first().waitFor();
    await page.getByText('browser profile with one account').first().waitFor();
  });

  test('chunks are followed, and a run is cancelled between two of them', async () => {
    let done = 0;
    const step = () => {
      done += 100;
      const progress = { runId: 'r1', done, total: 1000, isFinished: false, stopped: null, summary: null };
      return { ok: true, value: progress } as const;
    };
    const slow = answering({
      startRun: step,
      continueRun: step,
      cancelRun: () => ({ ok: true, value: { open: null, undo: null } }),
    });
    const { page, calls } = await start({
      run: async (name, argument) => {
        if (name === 'continueRun') await new Promise((resolve) => setTimeout(resolve, 150));
        return slow(name, argument);
      },
    });
    await preview(page);
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.getByText('200 of 1,000 rows').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText(/^Stopped after \d00 of 1000 rows/).waitFor();
    expect(calls[calls.length - 2]?.name).toBe('cancelRun');
  });

  test('a run of before is offered again', async () => {
    const run = answering({
      runState: () => ({
        ok: true,
        value: {
          open: {
            ...{ runId: 'r7', isMine: false, sheet: 'Spring list', since: '14:32' },
            ...{ done: 400, total: 1200, canTakeOver: true },
          },
          undo: null,
        },
      }),
      takeOver: () => ({
        ok: true,
        value: {
          runId: 'r7',
          done: 1200,
          total: 1200,
          isFinished: false,
          stopped: 'The table has changed.',
          summary: null,
        },
      }),
    });
    const { page, calls } = await start({ run });
    await page.getByText('A run on “Spring list” has written 400 of 1,200 rows. Another person started it').waitFor();
    await page.getByRole('button', { name: 'Take over' }).click();
    await page.getByText('The table has changed.').waitFor();
    expect(calls.find(({ name }) => name === 'takeOver')?.argument).toEqual({ runId: 'r7' });
  });
});

describe('questions', () => {
  test('Apply waits until the platform is told, with the guess filled in', async () => {
    let asked = 0;
    const run = answering({
      previewSheet: ({ platform }) => {
        asked += 1;
        const question = platform === '' ? ({ rows: 12, guess: 'tiktok' } as const) : null;
        return { ok: true, value: { ...PREVIEW, platformQuestion: question } };
      },
    });
    const { page, calls } = await start({ run });
    await preview(page);
    expect(await page.getByRole('button', { name: 'Apply' }).getAttribute('aria-disabled')).toBe('true');
    expect(await page.locator('#platform-question').inputValue()).toBe('tiktok');
    await page.getByRole('button', { name: 'Use this' }).click();
    await page.locator('#platform-question').waitFor({ state: 'detached' });
    expect(asked).toBe(2);
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.getByText('200 rows written').waitFor();
    expect(calls.find(({ name }) => name === 'startRun')?.argument).toMatchObject({ request: { platform: 'tiktok' } });
  });

  test('a column that was misread is corrected and looked at again', async () => {
    const { page, calls } = await start();
    await preview(page);
    await page.getByText('Columns: 5 recognised').click();
    await page.getByLabel('Average likes').selectOption({ label: 'G “Total likes”' });
    await expect.poll(() => calls.filter(({ name }) => name === 'previewSheet').length).toBe(2);
    const correction = { sheet: 'Spring list', field: 'likes', index: 6, header: 'Total likes' };
    expect(calls.find(({ name }) => name === 'correctColumn')?.argument).toEqual(correction);
  });

  test('the sample is brought to the front and looked at', async () => {
    const { page, calls } = await start();
    await page.getByRole('button', { name: 'Try the sample' }).click();
    await page.locator('#panel-classify .bars').waitFor();
    const asked = calls.map(({ name }) => name).filter((name) => name === 'makeSample' || name === 'previewSheet');
    expect(asked).toEqual(['makeSample', 'previewSheet']);
  });
});

describe('the selected row', () => {
  test('is asked about only while its panel shows, and not while a quote is checked', async () => {
    const { page, calls } = await start();
    const asked = () => calls.filter(({ name }) => name === 'selectedCreator').length;
    await page.waitForTimeout(300);
    expect(asked()).toBe(0);
    await show(page, 'creator');
    await expect.poll(asked, { timeout: 180_000 }).toBe(2);
    await show(page, 'help');
    const before = asked();
    await page.waitForTimeout(2500);
    expect(asked()).toBe(before);
  });

  test('a row without a creator is no fault, and the selection is followed on', async () => {
    let isOnList = false;
    const problem = 'Row 1 of “Spring list” holds no creator: select a row of the table.';
    const run = answering({
      selectedCreator: () => (isOnList ? { ok: true, value: SELECTED } : { ok: false, problem }),
    });
    const { page } = await start({ run });
    await page.locator('#tab-creator').click();
    await page.getByText(problem).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    isOnList = true;
    await page.locator('.name', { hasText: 'Carla Weiss' }).waitFor();
    expect(await page.getByText(problem).count()).toBe(0);
  });

  test('a lost connection ends the asking, until a person asks again', async () => {
    let isLost = true;
    const calm = answering();
    const run = (name: string, argument: unknown): unknown => {
      if (name === 'selectedCreator' && isLost) throw new Error('NetworkError: Connection failure due to HTTP 0');
      return calm(name, argument);
    };
    const { page, calls } = await start({ run });
    await page.locator('#tab-creator').click();
    await page.getByText('Connection failure').waitFor();
    await page.waitForTimeout(2500);
    expect(calls.filter(({ name }) => name === 'selectedCreator')).toHaveLength(1);
    isLost = false;
    await page.getByRole('button', { name: 'Use selected row' }).click();
    await page.locator('.name', { hasText: 'Carla Weiss' }).waitFor();
  });

  test('a quote is checked without a cell', async () => {
    const { page, calls } = await start();
    await show(page, 'creator');
    await page.locator('#quote').fill('900');
    await page.keyboard.press('Enter');
    await page.getByText('Counter with $550').waitFor();
    expect(calls.find(({ name }) => name === 'checkQuote')?.argument).toMatchObject({ row: 5, amount: '900' });
  });

  test('a quote above the usual range is said so where a flag questions the numbers, a low one is not praised', async () => {
    const { creator } = SELECTED;
    if (creator === null) throw new Error('no creator');
    const quoteCheck = {
      ...{ label: '', quote: 5000, ratio: 4, costPerEngagement: null, usualCostPerEngagement: null, costPerView: null },
      ...{ questioned: true, counterOffer: null },
    };
    for (const [verdict, said] of [
      ['above-band', 'Above the usual range'],
      ['below-band', 'Low, but check the numbers'],
    ] as const) {
      const value = { ...SELECTED, creator: { ...creator, quoteCheck: { ...quoteCheck, verdict } } };
      const { page } = await start({ run: answering({ selectedCreator: () => ({ ok: true, value }) }) });
      await show(page, 'creator');
      await page.locator('.fit', { hasText: said }).waitFor();
      await page.close();
    }
  });

  test('a platform without a benchmark says so', async () => {
    const creator = SELECTED.creator;
    if (creator === null) throw new Error('no creator');
    const value = { ...creator, benchmark: null, forecast: null, measuredEngagement: null, platformLabel: 'Pinterest' };
    const run = answering({ selectedCreator: () => ({ ok: true, value: { ...SELECTED, creator: value } }) });
    const { page } = await start({ run });
    await show(page, 'creator');
    await page
      .getByText(
        'No reliable benchmark for Pinterest, so no expected engagement is shown. You can calibrate from your own creators.',
      )
      .waitFor();
  });
});

test('text from cells is text, whatever stands in it', async () => {
  const hostile = '<img src=x onerror="window.isHurt=1"><script>window.isHurt=1</script>\u202e"\'`{0}|{1}';
  const creator = SELECTED.creator;
  if (creator === null) throw new Error('no creator');
  const run = answering({
    selectedCreator: () => ({
      ok: true,
      value: {
        ...SELECTED,
        creator: { ...creator, creator: hostile, reasons: [hostile], wouldChange: [hostile], tier: hostile },
      },
    }),
    previewSheet: () => ({
      ok: true,
      value: {
        ...PREVIEW,
        sheet: hostile,
        unreadableCells: 500,
        unreadable: Array.from({ length: 50 }, (_, at) => ({
          ...{ row: at + 2, column: 'C' },
          facts: { says: 'not-read' as const, found: hostile, field: 'followers' as const },
        })),
        ignored: [{ column: 'F', header: hostile, reason: hostile }],
      },
    }),
  });
  const { page, errors, outside } = await start({ run });
  await preview(page);
  await page.getByText('and 490 more').waitFor();
  await show(page, 'creator');
  await page.locator('.name', { hasText: '<img' }).waitFor();
  expect(await page.evaluate('window.isHurt')).toBeUndefined();
  expect(await page.locator('main img, main script').count()).toBe(0);
  expect([errors, outside]).toEqual([[], []]);
});

test('the command for SQL stands beside the rules as CSV, for the dialect that is chosen', async () => {
  const { page } = await start();
  await show(page, 'rules');
  await unfold(page);
  await page.getByRole('button', { name: 'Show as CSV', exact: true }).click();
  const command = page.getByRole('textbox', { name: 'Command for SQL' });
  expect(await command.inputValue()).toMatch(/^npm run -s sql -- --dialect bigquery --table /);
  await page.getByLabel('Warehouse').selectOption('duckdb');
  expect(await command.inputValue()).toContain('--dialect duckdb ');
  await page.getByRole('button', { name: 'Copy SQL command', exact: true }).scrollIntoViewIfNeeded();
});
