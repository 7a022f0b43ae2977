/** A run, its continuation and its undo being killed at every service call that finds another state: nothing is lost, and the next run mends it. */
import { describe, expect, it } from 'vitest';
import type { Progress, RunState } from '../../src/contract/server-calls.ts';
import { type Cell, idOf, type Killed, killEverywhere, openScene, type Scene } from '../helpers/interruption.ts';

const LIST: Cell[][] = [
  ['Name', 'Network', 'Followers', 'ER %', 'Bio', 'Fee', 'Notes'],
  ['ana', 'IG', 45000, '6,5 %', 'cats', 700, 'call her'],
  ['bo', 'tiktok', '1,2 Mio', '3,1 %', 'comedian', '', '=not a formula'],
  ['', '', '', '', '', '', ''],
  ['cy', 'instagram', 'soon', '', 'Professor of dermatology, 120 publications', '', ''],
  ['di', 'pinterest', 99000, '', '', '', 'ask again'],
  ['di', 'pinterest', 99000, '', '', '', 'ask again'],
];
const REQUEST = { goal: 'conversion', sheet: 'Creators' };
const START = { request: REQUEST, fingerprint: '', rowsAtOnce: 3 };
const INPUTS = 7;
/** Somebody else's range below the list, which no run comes near. */
const PROTECTED = [{ sheet: 'Creators', rect: { row: 20, column: 1, rows: 2, columns: 2 }, description: 'Finance' }];

/** Column (1-based) of a title in the first row. */
function columnOf({ store }: Scene, title: string): number {
  const width = store.lastCell(idOf(store, 'Creators')).column;
  const [header] = store.values(idOf(store, 'Creators'), { row: 1, column: 1, rows: 1, columns: width });
  return (header ?? []).indexOf(title) + 1;
}

function inputs({ store }: Scene): unknown {
  return store.values(idOf(store, 'Creators'), { row: 1, column: 1, rows: LIST.length, columns: INPUTS });
}

function finish(scene: Scene): void {
  const { open } = scene.call('runState') as RunState;
  let progress = (
    open === null ? scene.call('startRun', START) : scene.call('continueRun', { runId: open.runId })
  ) as Progress;
  while (!progress.isFinished) {
    if (progress.stopped !== null) throw new Error(progress.stopped);
    progress = scene.call('continueRun', { runId: progress.runId }) as Progress;
  }
}

function startAnew(scene: Scene): void {
  const { open } = scene.call('runState') as RunState;
  if (open !== null) scene.call('cancelRun', { runId: open.runId });
  finish(scene);
}

/** Nothing stands twice: no title, no hidden tab. */
function expectSingle(scene: Scene): void {
  const id = idOf(scene.store, 'Creators');
  const width = scene.store.lastCell(id).column;
  const header = (scene.store.values(id, { row: 1, column: 1, rows: 1, columns: width })[0] ?? []).filter(
    (cell) => cell !== null,
  );
  expect(new Set(header).size).toBe(header.length);
  expect(scene.store.sheets().length).toBeLessThanOrEqual(3);
}

/** A first run, then a hand edit, an override and a changed input. */
function edited(): Scene {
  const scene = openScene(LIST);
  finish(scene);
  scene.type(2, columnOf(scene, 'Tier'), 'My favourite');
  scene.type(6, columnOf(scene, 'Fit score'), 99);
  scene.type(3, columnOf(scene, 'Tier override'), 'KOL');
  scene.type(5, 3, 250000);
  return scene;
}

/** A list with a formula of ours in three rows, one of which is still loading. */
function withFormulas(): Scene {
  const scene = openScene(LIST);
  const id = idOf(scene.store, 'Creators');
  for (const row of [2, 3, 5]) {
    const cell = { formula: `=TIER(C${row})`, value: row === 5 ? 'Loading...' : 'KOL' };
    scene.store.write(id, { row, column: 8, rows: 1, columns: 1 }, [[cell]]);
  }
  return scene;
}

const PRINTED: string[] = [];
/** Members at which an execution was killed, and members that any execution here used. */
const KILLED = new Set<string>();
const USED = new Set<string>();

/** Kills the call everywhere; each way to go on must lead to the goal. */
function kill(
  scene: Scene,
  call: readonly [string, unknown],
  goal: unknown,
  ...ways: readonly ((scene: Scene) => void)[]
): void {
  const before = inputs(scene);
  const say = ({ at, member, lost }: Killed): string =>
    `${call[0]} killed at call ${at} (${member}), pending writes ${lost ? 'lost' : 'applied'}`;
  const { points, after, states } = killEverywhere(
    scene,
    call,
    (killed) => expect(inputs(scene), say(killed)).toEqual(before),
    ways.map((way) => (killed) => {
      try {
        way(scene);
      } catch (error) {
        throw new Error(`${say(killed)}: ${String(error)}`);
      }
      expect(scene.tab('Creators'), say(killed)).toEqual(goal);
      expectSingle(scene);
    }),
  );
  for (const member of points) KILLED.add(member);
  for (const member of after) USED.add(member);
  const members = [...new Set(points)].join(' ');
  PRINTED.push(`${call[0]}: killed at ${points.length} calls, ${states} states left. Members: ${members}`);
}

describe('killed at every service call', () => {
  it('a first run ends in the same sheet, continued or begun anew', () => {
    const wanted = openScene(LIST);
    finish(wanted);
    const goal = wanted.tab('Creators');
    kill(openScene(LIST, 'Creators', PROTECTED), ['startRun', START], goal, finish, startAnew);
  });

  it('a first run that finds the empty tab of a dead one ends in the same sheet', () => {
    const wanted = openScene(LIST);
    finish(wanted);
    const scene = openScene(LIST);
    scene.store.insertSheet('Creator Tiers undo', 1);
    kill(scene, ['startRun', START], wanted.tab('Creators'), finish);
  });

  it('a run over hand edits keeps them and ends in the same sheet', () => {
    const wanted = edited();
    finish(wanted);
    const goal = wanted.tab('Creators');
    expect(JSON.stringify(goal)).toContain('My favourite');
    kill(edited(), ['startRun', START], goal, finish, startAnew);
  });

  it('a continuation ends in the same sheet', () => {
    const wanted = edited();
    finish(wanted);
    const goal = wanted.tab('Creators');
    const scene = edited();
    scene.faults.msPerCall = 1000;
    const { runId, isFinished, done } = scene.call('startRun', START) as Progress;
    delete scene.faults.msPerCall;
    expect({ isFinished, done }).toEqual({ isFinished: false, done: 2 });
    kill(scene, ['continueRun', { runId }], goal, finish, startAnew);
  });

  it('a continuation, a take-over and a cancelling that find half a chunk end in the same sheet', () => {
    const wanted = edited();
    finish(wanted);
    const goal = wanted.tab('Creators');
    const dead = (): { readonly scene: Scene; readonly runId: string } => {
      const scene = edited();
      let flushes = 0;
      scene.faults.failWith = (member) => {
        if (member === 'SpreadsheetApp.flush') flushes += 1;
        // The second flush is that of the first chunk's cells.
        if (flushes === 2) scene.faults.killAtCall = 1;
        return null;
      };
      expect(() => scene.call('startRun', START)).toThrow(/maximum execution time/);
      delete scene.faults.failWith;
      delete scene.faults.killAtCall;
      return { scene, runId: (scene.call('runState') as RunState).open?.runId ?? '' };
    };
    for (const name of ['continueRun', 'takeOver', 'cancelRun']) {
      const { scene, runId } = dead();
      kill(scene, [name, { runId }], goal, name === 'cancelRun' ? startAnew : finish);
    }
  });

  it('an undo ends in the sheet before the run', () => {
    const scene = edited();
    const goal = scene.tab('Creators');
    finish(scene);
    kill(scene, ['undoRun', {}], goal, (after) => {
      const { undo } = after.call('runState') as RunState;
      if (undo !== null) after.call('undoRun', {});
    });
    const fresh = openScene(LIST);
    const empty = fresh.tab('Creators');
    finish(fresh);
    kill(fresh, ['undoRun', {}], empty, (after) => {
      const { undo } = after.call('runState') as RunState;
      if (undo !== null) after.call('undoRun', {});
    });
  });

  it('a first run is undone to the sheet before it, wherever it died', () => {
    // But for a list to choose from: it is set before the note that tells its column.
    const shown = (scene: Scene) => (scene.tab('Creators') as unknown[]).filter((_, at) => at !== 4);
    const scene = openScene(LIST);
    const before = shown(scene);
    const undo = ({ at, member }: Killed): void => {
      if (scene.host.properties.has('creator-tiers.run')) scene.call('undoRun', {});
      expect(shown(scene), `killed at call ${at} (${member})`).toEqual(before);
    };
    killEverywhere(scene, ['startRun', START], () => undefined, [undo]);
  });

  it.each(['tab', 'copy'])('a freeze in a %s ends in the same values, asked for again', (where) => {
    const wanted = withFormulas();
    wanted.call('freezeToValues', { where });
    kill(withFormulas(), ['freezeToValues', { where }], wanted.tab('Creators'), (scene) => {
      scene.call('freezeToValues', { where });
      if (where === 'copy') expect(scene.tab('Creators (values)')).toEqual(wanted.tab('Creators (values)'));
      expect(scene.store.sheets().filter(({ hidden }) => hidden)).toEqual([]);
    });
  });

  it('a preview leaves nothing behind', () => {
    const scene = edited();
    const goal = scene.tab('Creators');
    kill(scene, ['previewSheet', REQUEST], goal, () => undefined);
  });

  it('a death leaves what its call found, also where an earlier call found the same', () => {
    const freeze = ['freezeToValues', { where: 'tab' }] as const;
    const { points, states } = killEverywhere(withFormulas(), freeze, () => undefined, [], true);
    expect(states).toBeLessThan(points.length);
  });

  it('prints its kill points: each member that is used anywhere has one', () => {
    process.stdout.write(`${PRINTED.join('\n')}\nMembers killed at: ${KILLED.size}\n`);
    expect([...USED].filter((member) => !KILLED.has(member))).toEqual([]);
    expect(KILLED.size).toBeGreaterThan(60);
  });
});

describe('killed by the time limit', () => {
  const outOfTime = (scene: Scene, name: string, argument: unknown, msPerCall: number): void => {
    scene.faults.msPerCall = msPerCall;
    expect(() => scene.call(name, argument), `${name} ${msPerCall}`).toThrow(/maximum execution time/);
    delete scene.faults.msPerCall;
  };

  it.each([7000, 8000, 9500, 13_000])('a run goes on where it stood (%s ms a call)', (msPerCall) => {
    const wanted = edited();
    finish(wanted);
    const scene = edited();
    outOfTime(scene, 'classifySheet', REQUEST, msPerCall);
    finish(scene);
    expect(scene.tab('Creators')).toEqual(wanted.tab('Creators'));
  });

  it.each([7500, 9000, 14_000])(
    'an undo is done by the next one, and a preview leaves nothing (%s ms a call)',
    (msPerCall) => {
      const scene = edited();
      const before = scene.tab('Creators');
      outOfTime(scene, 'previewSheet', REQUEST, 30_000);
      expect(scene.tab('Creators')).toEqual(before);
      finish(scene);
      outOfTime(scene, 'undoRun', {}, msPerCall);
      scene.call('undoRun', {});
      expect(scene.tab('Creators')).toEqual(before);
    },
  );
});
