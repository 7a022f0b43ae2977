/** People who go on working while a run writes: whatever they do between two service calls, nothing of theirs is lost. */
import { describe, expect, it } from 'vitest';
import type { Answer, Progress, RunState } from '../../src/contract/server-calls.ts';
import { type Cell, idOf, openScene, remember, type Scene } from '../helpers/interruption.ts';

const ROWS = 6;
const LIST: Cell[][] = [
  ['Name', 'Network', 'Followers', 'ER %', 'Notes'],
  ...Array.from({ length: ROWS }, (_, at): Cell[] => [`c${at}`, 'IG', 1000 * (at + 1), '3,1 %', `note ${at}`]),
];
const START = { request: { sheet: 'Creators', goal: 'conversion' }, fingerprint: '', rowsAtOnce: 3 };

/** A column with a text in each row, at a 1-based place. */
function insertColumn({ store }: Scene, at: number): void {
  const id = idOf(store, 'Creators');
  store.insertLines(id, 'columns', at, 1);
  const cells = Array.from({ length: ROWS + 1 }, (_, row) => [{ value: `mine ${row}` }]);
  store.write(id, { row: 1, column: at, rows: ROWS + 1, columns: 1 }, cells);
}

const EDITS: Readonly<Record<string, (scene: Scene) => void>> = {
  'an input is changed': (scene) => scene.type(5, 3, 777_777),
  'a column is inserted at the left': (scene) => insertColumn(scene, 1),
  'a column is inserted where ours stand': (scene) => insertColumn(scene, 8),
  'a row is inserted': ({ store }) => store.insertLines(idOf(store, 'Creators'), 'rows', 3, 1),
  'a cell of ours is changed': (scene) => scene.type(6, 6, 'My favourite'),
};

/** What must stand in the sheet at the end, beside the inputs of before. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  'an input is changed': ['777777'],
  'a column is inserted at the left': Array.from({ length: ROWS + 1 }, (_, row) => `mine ${row}`),
  'a column is inserted where ours stand': Array.from({ length: ROWS + 1 }, (_, row) => `mine ${row}`),
  'a cell of ours is changed': ['My favourite'],
};

function texts({ store }: Scene): string[] {
  const id = idOf(store, 'Creators');
  const last = store.lastCell(id);
  const cells = store.values(id, { row: 1, column: 1, rows: last.row, columns: last.column });
  return cells.flat().flatMap((cell) => (cell === null ? [] : [String(cell)]));
}

/**
 * Where an edit makes a difference: right before calls that read or change cells. Not among writes that reach the sheet
 * together, at the next read or flush: nobody comes between them.
 */
function momentsOf(scene: Scene): { readonly call: number; readonly member: string }[] {
  const members: string[] = [];
  scene.faults.failWith = (member) => {
    members.push(member);
    return null;
  };
  scene.call('startRun', START);
  delete scene.faults.failWith;
  return members.flatMap((member, call) => {
    const looks =
      /^Range\.get(Value|Note|Formula|NumberFormat|FontWeight)|^Sheet\.(getLast|getDataRange|insert|clear)|flush$/;
    return looks.test(member) && !/^Range\.set/.test(members[call - 1] ?? '') ? [{ call, member }] : [];
  });
}

/** A run of before, of which two inputs have changed. */
function opened(): Scene {
  const scene = openScene(LIST);
  scene.call('startRun', START);
  scene.type(3, 3, 3_000_000);
  scene.type(6, 3, 4_000_000);
  return scene;
}

describe('whatever a person does while a run writes', () => {
  it.each(Object.keys(EDITS))('%s: nothing of it is lost', (name) => {
    const scene = opened();
    const reset = remember(scene);
    const before = texts(scene).filter((text) => /^(c\d|note \d|Notes|Followers)$/.test(text));
    const moments = momentsOf(scene);
    expect(moments.length).toBeGreaterThan(10);
    for (const { call, member } of moments) {
      reset();
      let now = 0;
      scene.faults.failWith = () => {
        if (now === call) EDITS[name]?.(scene);
        now += 1;
        return null;
      };
      const answer = scene.host.run('startRun', [START]) as Answer<Progress>;
      delete scene.faults.failWith;
      const found = texts(scene);
      const lost = [...before, ...(WRITTEN[name] ?? [])].filter((text) => !found.includes(text));
      const titles = found.filter((text) => text === 'Tier');
      const isOver = !answer.ok || answer.value.stopped !== null || answer.value.isFinished;
      expect({ lost, titles, isOver }, `at call ${call + 1} (${member})`).toEqual({
        lost: [],
        titles: ['Tier'],
        isOver: true,
      });
    }
  });
});

it('a formula typed into a cell of a later chunk stays, though it shows what the cell showed', () => {
  const scene = opened();
  const id = idOf(scene.store, 'Creators');
  const [titles] = scene.store.values(id, { row: 1, column: 1, rows: 1, columns: 12 });
  const place = { row: 6, column: (titles ?? []).indexOf('Tier') + 1, rows: 1, columns: 1 };
  const value = scene.store.values(id, place)[0]?.[0] ?? null;
  let flushes = 0;
  scene.faults.failWith = (member) => {
    if (member === 'SpreadsheetApp.flush') flushes += 1;
    // The second flush is that of the first chunk's cells; the formula comes before the second chunk is looked at.
    if (member === 'SpreadsheetApp.flush' && flushes === 2) scene.store.write(id, place, [[{ formula: '=C9', value }]]);
    return null;
  };
  scene.call('startRun', START);
  delete scene.faults.failWith;
  expect(scene.store.formulas(id, place)).toEqual([['=C9']]);
});

/** Plays an edit right before one service call of a start, and answers what the start says. */
function startWith(scene: Scene, isNow: (member: string, call: number) => boolean, edit: () => void): unknown {
  let call = 0;
  let isDone = false;
  scene.faults.failWith = (member) => {
    if (!isDone && isNow(member, call)) {
      isDone = true;
      edit();
    }
    call += 1;
    return null;
  };
  try {
    return scene.host.run('startRun', [START]);
  } finally {
    delete scene.faults.failWith;
  }
}

it('a column of ours deleted while a run starts gives a sentence, at every call until it is written', () => {
  const scene = openScene(LIST);
  const id = idOf(scene.store, 'Creators');
  const reset = remember(scene);
  const members: string[] = [];
  startWith(
    scene,
    (member) => members.push(member) < 0,
    () => undefined,
  );
  const widened = members.indexOf('Sheet.insertColumnsAfter') + 1;
  const written = members.indexOf('SpreadsheetApp.flush', widened);
  expect({ isWidened: widened > 0, isLong: written - widened > 8 }).toEqual({ isWidened: true, isLong: true });
  for (let at = widened; at < written; at += 1) {
    reset();
    const answer = startWith(
      scene,
      (_, call) => call === at,
      () => scene.store.deleteLines(id, 'columns', scene.store.sheets()[0]?.columns ?? 0, 1),
    );
    expect(answer, `at call ${at + 1} (${members[at]})`).toMatchObject({
      ok: false,
      problem: expect.stringMatching(/^The sheet was changed a moment ago/),
    });
  }
});

it('a start that finds another table than it read leaves the undo of the run before', () => {
  const scene = opened();
  const undoable = (): string => (scene.call('runState') as RunState).undo?.runId ?? '';
  const before = undoable();
  startWith(
    scene,
    (member) => member === 'Sheet.getProtections',
    () => scene.type(3, 3, 777_777),
  );
  expect(before).not.toBe('');
  expect(undoable()).toBe(before);
  scene.call('undoRun', {});
  expect(texts(scene).filter((text) => text === 'Tier')).toEqual([]);
});

it('a run writes its record under the lock only: what others did to it meanwhile is not written over', () => {
  for (const msPerCall of [0, 1000]) {
    const scene = openScene(LIST);
    if (msPerCall > 0) scene.faults.msPerCall = msPerCall;
    const members: string[] = [];
    startWith(
      scene,
      (member) => members.push(member) < 0,
      () => undefined,
    );
    expect(members).toContain('Properties.setProperties');
    let isLocked = false;
    for (const member of members) {
      if (member === 'Lock.tryLock') isLocked = true;
      if (member === 'Lock.releaseLock') isLocked = false;
      expect({ member, isLocked }).not.toEqual({ member: 'Properties.setProperties', isLocked: false });
    }
  }
});

it('half a chunk of a dead run is taken back before a new one takes its undo, whatever people type meanwhile', () => {
  const scene = openScene(LIST);
  scene.call('classifySheet', START.request);
  scene.type(2, 3, 3_000_000);
  let writes = 0;
  scene.faults.failWith = (member) => {
    if (member === 'Range.setValues') writes += 1;
    // The first keeps what the cells held, the second writes answers; their stamps would follow.
    if (writes === 2) scene.faults.killAtCall = 1;
    return null;
  };
  expect(() => scene.call('startRun', START)).toThrow(/maximum execution time/);
  delete scene.faults.failWith;
  delete scene.faults.killAtCall;
  const reset = remember(scene);
  const titles =
    scene.store.values(idOf(scene.store, 'Creators'), { row: 1, column: 1, rows: 1, columns: 40 })[0] ?? [];
  const flags = titles.indexOf('Flags');
  expect(flags).toBeGreaterThan(0);
  const membersOf = (at: number): readonly string[] => {
    const members: string[] = [];
    scene.faults.failWith = (member) => {
      if (members.length === at) scene.type(2, 3, 500);
      members.push(member);
      return null;
    };
    scene.host.run('classifySheet', [START.request]);
    delete scene.faults.failWith;
    return members;
  };
  const members = membersOf(-1);
  const reads = members.flatMap((member, at) => (/^Range\.get(Values|Formulas|Notes)$/.test(member) ? [at] : []));
  expect(reads.length).toBeGreaterThan(10);
  for (const at of reads) {
    reset();
    membersOf(at);
    scene.host.run('classifySheet', [START.request]);
    const id = idOf(scene.store, 'Creators');
    const cells = scene.store.values(id, { row: 2, column: 1, rows: ROWS, columns: 40 });
    const edited = cells.map((row) => /Edited by hand: (.*)/.exec(String(row[flags] ?? ''))?.[1] ?? '');
    expect(edited, `at call ${at + 1} (${members[at]})`).toEqual(edited.map(() => ''));
  }
});

it('a row inserted while a dead run is taken over gets no answer, and no row one of another', () => {
  const scene = openScene(LIST);
  let writes = 0;
  scene.faults.failWith = (member) => {
    if (member === 'Range.setValues') writes += 1;
    // What the second chunk takes back is kept, its answers are not written yet.
    if (writes === 4) scene.faults.killAtCall = 1;
    return null;
  };
  expect(() => scene.call('startRun', START)).toThrow(/maximum execution time/);
  delete scene.faults.failWith;
  delete scene.faults.killAtCall;
  const { open } = scene.call('runState', null) as RunState;
  expect(open).toMatchObject({ done: 3, total: ROWS });
  const reset = remember(scene);
  const membersOf = (at: number): readonly string[] => {
    const members: string[] = [];
    scene.faults.failWith = (member) => {
      if (members.length === at) scene.store.insertLines(idOf(scene.store, 'Creators'), 'rows', 6, 1);
      members.push(member);
      return null;
    };
    scene.host.run('takeOver', [{ runId: open?.runId }]);
    delete scene.faults.failWith;
    return members;
  };
  const answered = (): string[] => {
    const id = idOf(scene.store, 'Creators');
    const [titles = [], ...rows] = scene.store.values(id, { row: 1, column: 1, rows: ROWS + 2, columns: 40 });
    const [why, tier] = [titles.indexOf('Why'), titles.indexOf('Tier')];
    return rows.flatMap((row) =>
      row[tier] === null ? [] : [`${row[0]}: ${/[\d,]+(?= followers)/.exec(String(row[why]))?.[0]}`],
    );
  };
  const members = membersOf(-1);
  const right = answered();
  expect(right).toHaveLength(ROWS);
  const looks = members.flatMap((member, at) => (/^Range\.get(Values|Formulas|Notes)$/.test(member) ? [at] : []));
  expect(looks.length).toBeGreaterThan(5);
  for (const at of looks) {
    reset();
    membersOf(at);
    for (const line of answered()) expect(right, `at call ${at + 1} (${members[at]})`).toContain(line);
  }
});

it('a freeze in the tab writes nothing when a column is inserted meanwhile', () => {
  const scene = openScene(LIST);
  const id = idOf(scene.store, 'Creators');
  scene.store.write(id, { row: 2, column: 6, rows: 1, columns: 1 }, [[{ formula: '=TIER(C2)', value: 'KOL' }]]);
  let flushes = 0;
  scene.faults.failWith = (member) => {
    if (member === 'SpreadsheetApp.flush') flushes += 1;
    if (member === 'SpreadsheetApp.flush' && flushes === 1) insertColumn(scene, 6);
    return null;
  };
  expect(scene.host.run('freezeToValues', [{ where: 'tab' }])).toMatchObject({
    ok: false,
    problem: expect.stringMatching(/^The sheet was changed a moment ago/),
  });
  expect(texts(scene).filter((text) => text.startsWith('mine'))).toHaveLength(ROWS + 1);
  expect(scene.store.formulas(id, { row: 2, column: 7, rows: 1, columns: 1 })).toEqual([['=TIER(C2)']]);
  expect(scene.store.sheets()).toHaveLength(1);
});
