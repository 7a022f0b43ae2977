/** Killing an execution of the built file at each of its service calls, and what the sheet is then. */

import {
  type CellStore,
  createHost,
  createMemoryStore,
  type Faults,
  type Host,
  type HostOptions,
} from '../../src/host/index.ts';
import { CELL_READ } from '../../src/host/run/counters.ts';
import { builtCode } from './built-files.ts';
import { WARM_REALM } from './warm-realm.ts';

export type Cell = string | number | boolean | null;
type Call = readonly [name: string, argument: unknown];

export type Scene = {
  readonly host: Host;
  readonly store: CellStore;
  readonly faults: Faults;
  /** Calls a server function and answers its value; throws its problem. */
  call(name: string, argument?: unknown): unknown;
  /** Everything a person sees on a tab: values, formulas, formats, notes, lists and weights. */
  tab(name: string): unknown;
  type(row: number, column: number, value: Cell): void;
};

/** A spreadsheet with one tab of rows, put in as text. */
export function openScene(
  rows: readonly (readonly Cell[])[],
  name = 'Creators',
  protections: HostOptions['protections'] = [],
): Scene {
  const faults: Faults = {};
  const columns = Math.max(12, ...rows.map((row) => row.length));
  const store = createMemoryStore({
    sheets: [{ name, rows, asText: true, grid: { rows: Math.max(30, rows.length + 5), columns } }],
  });
  const host = createHost({
    store,
    bundle: builtCode(),
    html: { sidebar: '' },
    realm: WARM_REALM,
    clock: () => Date.UTC(2026, 10, 23, 14, 32),
    faults,
    protections,
  });
  return {
    host,
    store,
    faults,
    call(functionName, argument = null) {
      const answer = host.run(functionName, [argument]) as { ok: boolean; value?: unknown; problem?: string };
      if (!answer.ok) throw new Error(answer.problem);
      return answer.value;
    },
    tab(tabName) {
      const sheet = store.sheets().find((candidate) => candidate.name === tabName);
      if (sheet === undefined) return null;
      const last = store.lastCell(sheet.id);
      if (last.row === 0) return [];
      const rect = { row: 1, column: 1, rows: last.row, columns: last.column };
      // Notes, lists and weights stay where no cell has content.
      const whole = { ...rect, rows: sheet.rows, columns: sheet.columns };
      return [
        store.values(sheet.id, rect),
        store.formulas(sheet.id, rect),
        store.formats(sheet.id, rect),
        ...(['note', 'validation', 'fontWeight'] as const).map((kind) =>
          placesOf(store.attributes(sheet.id, whole, kind)),
        ),
      ];
    },
    type(row, column, value) {
      store.write(idOf(store, name), { row, column, rows: 1, columns: 1 }, [[{ value }]]);
    },
  };
}

/** The attributes that are not the default, with their places. */
function placesOf(grid: readonly (readonly string[])[]): string[] {
  const inLine = (line: readonly string[], row: number): string[] =>
    line.flatMap((text, column) => (text === '' ? [] : [`${row + 1}:${column + 1} ${text}`]));
  return grid.flatMap(inLine);
}

/** The id of a tab by its name. */
export function idOf(store: CellStore, name: string): number {
  return store.sheets().find((sheet) => sheet.name === name)?.id ?? -1;
}

export type Killed = { readonly at: number; readonly member: string; readonly lost: boolean };

/** Cells and properties as they are; called, the answer puts them back, as often as it is called. */
export function remember({ host, store }: Scene): () => void {
  const properties = [...host.properties];
  let goBack = store.checkpoint?.();
  return () => {
    goBack?.();
    goBack = store.checkpoint?.();
    host.properties.clear();
    for (const [key, value] of properties) host.properties.set(key, value);
  };
}

/** A service call of a run, and what a death there leaves: with pending writes applied, and lost where there are some. */
type Point = { readonly member: string; readonly applied: string; readonly lost: string | null };

/** All service calls of `call` from the scene's present state, which is put back. */
function pointsOf(scene: Scene, [name, argument]: Call): readonly Point[] {
  const { host, faults } = scene;
  const reset = remember(scene);
  const points: Point[] = [];
  // Whether writes are pending when a call begins: counted as the host counts them, since the last read or flush.
  let written = 0;
  let isPending = false;
  let settled = '';
  faults.failWith = (member) => {
    const cells = cellsOf(scene);
    if (!isPending) settled = cells;
    const properties = propertiesOf(scene);
    points.push({ member, applied: cells + properties, lost: isPending ? settled + properties : null });
    if (member === 'SpreadsheetApp.flush' || CELL_READ.test(member)) isPending = false;
    else if (host.counters.writes > written) isPending = true;
    written = host.counters.writes;
    return null;
  };
  host.counters.reset();
  host.run(name, [argument]);
  delete faults.failWith;
  reset();
  return points;
}

/** All tabs as one text; ids that are drawn anew each time are left out, here and among the properties. */
function cellsOf({ store, tab }: Scene): string {
  return withoutIds(store.sheets().map((sheet) => [sheet.name, sheet.hidden, tab(sheet.name)]));
}

function propertiesOf({ host }: Scene): string {
  return withoutIds([...host.properties]);
}

function withoutIds(value: unknown): string {
  return JSON.stringify(value)
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id')
    .replace(/(creatorTiersTab\\+":)\d+/g, '$1id');
}

/**
 * Runs `call` from the scene's present state, killed at each of its service calls that finds what no call before it found:
 * with pending writes applied, and lost. `look` sees each death; each of `next` sees each state left. With `every`, dies at
 * all of its calls, those too whose state is known. Answers all members, and all that going on used.
 */
export function killEverywhere(
  scene: Scene,
  call: Call,
  look: (killed: Killed) => void,
  next: readonly ((killed: Killed) => void)[],
  every = false,
): { readonly points: readonly string[]; readonly after: ReadonlySet<string>; readonly states: number } {
  const { faults } = scene;
  const points = pointsOf(scene, call);
  const reset = remember(scene);
  const seen = new Set<string>();
  const after = new Set<string>();
  points.forEach(({ member, applied, lost }, index) => {
    const left = { applied, ...(lost === null ? {} : { lost }) };
    for (const [writes, state] of Object.entries(left)) {
      const isKnown = seen.has(state);
      if (isKnown && !every) continue;
      seen.add(state);
      const killed = { at: index + 1, member, lost: writes === 'lost' };
      killAt(scene, call, killed);
      look(killed);
      if (cellsOf(scene) + propertiesOf(scene) !== state) {
        throw new Error(`${call[0]} killed at call ${killed.at} (${member}) left what it had not found`);
      }
      const dead = remember(scene);
      faults.failWith = (used) => {
        after.add(used);
        return null;
      };
      for (const step of isKnown ? [] : next) {
        step(killed);
        dead();
      }
      delete faults.failWith;
      reset();
    }
  });
  return { points: points.map(({ member }) => member), after, states: seen.size };
}

function killAt({ host, faults }: Scene, [name, argument]: Call, { at, lost }: Killed): void {
  faults.killAtCall = at;
  faults.loseWrites = lost;
  let end = 'nothing thrown';
  try {
    host.run(name, [argument]);
  } catch (error) {
    end = String(error);
  }
  delete faults.killAtCall;
  delete faults.loseWrites;
  if (!/maximum execution time/.test(end)) throw new Error(`${name} outlived its kill at call ${at}: ${end}`);
}
