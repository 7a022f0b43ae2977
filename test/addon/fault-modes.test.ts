/** Faults of the platform: the product says what happened in its own sentence, loses nothing, and the next run ends as without a fault. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FAULT_MODES, type FaultMode, type Faults, setFaultModes } from '../../src/host/index.ts';
import { createScriptRunner } from '../../src/host/run/script-runner.ts';
import { callServer } from '../../src/sidebar/server/call-server.ts';
import { en } from '../../src/sidebar/strings/en.ts';
import { speak } from '../../src/sidebar/strings/strings.ts';
import { type BuiltHost, builtHost, cellsOf } from '../helpers/built-host.ts';

const LIST = [
  ['Name', 'Platform', 'Followers', 'ER %', 'Notes'],
  ['ana', 'Instagram', '45000', '6,5 %', 'call her'],
  ['bo', 'TikTok', '1200000', '3,1 %', '=not a formula'],
  ['cy', 'Instagram', 'soon', '', ''],
  ['di', 'YouTube', '99000', '', 'ask again'],
];
const INPUTS = LIST.map((row) => row.map((cell) => (cell === '' ? null : cell)));
const REQUEST = { goal: 'conversion', sheet: 'Creators' };

type Scene = BuiltHost & { readonly faults: Faults };

/** A list of four in a spreadsheet of its own; its faults are the scene's to switch. */
function openScene(): Scene {
  const faults: Faults = {};
  const built = builtHost([{ name: 'Creators', rows: LIST, asText: true }], { faults });
  built.host.open('enabled');
  return { ...built, faults };
}

const inputsOf = ({ store }: Scene): unknown => cellsOf(store, 'Creators').map((row) => row.slice(0, 5));
const answersOf = ({ store }: Scene): unknown => cellsOf(store, 'Creators').map((row) => row.slice(5));

/** What the person reads after a click; what Google itself says when it ends a script. */
function click({ host }: Scene): string {
  const toasts = host.toasts.length;
  const dialogs = host.dialogs.length;
  try {
    host.clickMenu('Classify all rows');
  } catch (error) {
    return `Google: ${(error as Error).message}`;
  }
  const dialog = host.dialogs[host.dialogs.length - 1];
  if (host.dialogs.length > dialogs && dialog !== undefined && 'text' in dialog) return dialog.text;
  return host.toasts[toasts]?.message ?? 'nothing';
}

function sidebarOf({ host }: Scene): void {
  const run = createScriptRunner(host.functionNames(), host.scriptRun, () => undefined);
  vi.stubGlobal('google', { script: { run } });
}
afterEach(() => void vi.unstubAllGlobals());

const DONE = '4 creators:';
const BUSY = 'Another run is writing to this spreadsheet.';
const SAID: Readonly<Record<FaultMode, string>> = {
  slow: DONE,
  quota: 'Google allows no more calls for now. Wait a minute, then choose the item again',
  'lock-held': BUSY,
  'cache-evicted': DONE,
  denied: 'Google was not given the permission for this step.',
  'time-limit': 'Google: Exceeded maximum execution time',
  'other-account': DONE,
  'second-person': DONE,
};

describe.each(Object.keys(FAULT_MODES) as FaultMode[])('%s', (mode) => {
  it('a click on “Classify all rows” says what happened, keeps the inputs, and the next one ends as without a fault', () => {
    const calm = openScene();
    expect(click(calm)).toContain(DONE);
    const scene = openScene();
    setFaultModes(scene.faults, [mode]);
    expect(click(scene)).toContain(SAID[mode]);
    expect(inputsOf(scene)).toEqual(INPUTS);
    setFaultModes(scene.faults, []);
    expect(click(scene)).toContain(DONE);
    expect(inputsOf(scene)).toEqual(INPUTS);
    expect(answersOf(scene)).toEqual(answersOf(calm));
  });

  it('a cell edited by hand outlives it', () => {
    const scene = openScene();
    click(scene);
    const column = (cellsOf(scene.store, 'Creators')[0] ?? []).indexOf('Tier') + 1;
    const { id } = scene.store.sheets()[0] ?? { id: -1 };
    scene.store.write(id, { row: 2, column, rows: 1, columns: 1 }, [[{ value: 'My favourite' }]]);
    setFaultModes(scene.faults, [mode]);
    click(scene);
    setFaultModes(scene.faults, []);
    click(scene);
    expect(cellsOf(scene.store, 'Creators')[1]?.[column - 1]).toBe('My favourite');
  });
});

describe('the sidebar', () => {
  const start = () =>
    callServer('startRun', { request: REQUEST, fingerprint: '', rowsAtOnce: 1 } as never, speak(en).server);

  it.each<[FaultMode, string]>([
    ['quota', en.server.failed.replace('{0}', '')],
    ['lock-held', BUSY],
    ['time-limit', en.server.failed.replace('{0}', 'Exceeded maximum execution time.')],
    ['other-account', en.server.wrongAccount],
  ])('%s: says so, and the run is done afterwards', async (mode, sentence) => {
    const scene = openScene();
    sidebarOf(scene);
    setFaultModes(scene.faults, [mode]);
    const outcome = await start();
    expect(outcome.ok).toBe(false);
    if (!outcome.ok) for (const part of sentence.split('  ')) expect(outcome.problem).toContain(part);
    expect(inputsOf(scene)).toEqual(INPUTS);
    setFaultModes(scene.faults, []);
    expect(click(scene)).toContain(DONE);
  });

  it('a second person reads whose run is open, and nothing of theirs is written', async () => {
    const scene = openScene();
    sidebarOf(scene);
    scene.faults.msPerCall = 1000;
    expect(await start()).toMatchObject({ ok: true, value: { isFinished: false, stopped: null } });
    delete scene.faults.msPerCall;
    setFaultModes(scene.faults, ['second-person']);
    const before = cellsOf(scene.store, 'Creators');
    expect(scene.host.run('runState', [null])).toMatchObject({
      value: { open: { isMine: false, canTakeOver: false } },
    });
    expect(await start()).toMatchObject({ ok: false, problem: expect.stringContaining('A run of another person') });
    expect(cellsOf(scene.store, 'Creators')).toEqual(before);
  });
});
