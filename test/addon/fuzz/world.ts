/** A spreadsheet that people edit while calls run: one host for many sequences, and a mark on every cell that people own. */

import { type CellStore, createHost, createMemoryStore, type Faults, type Host } from '../../../src/host/index.ts';
import { builtCode } from '../../helpers/built-files.ts';
import type { Cell } from '../../helpers/interruption.ts';
import { WARM_REALM } from '../../helpers/warm-realm.ts';

export const TAB = 'Creators';
const HEADER = ['Name', 'Platform', 'Followers', 'ER', 'Bio', 'Quote', 'Notes'];
const LIST: readonly (readonly Cell[])[] = [
  HEADER,
  ['ana', 'IG', 45_000, '6,5 %', 'cats', 700, 'call her'],
  ['bo', 'tiktok', 1_200_000, '3,1 %', 'comedian', null, '=not a formula'],
  ['cy', 'instagram', 'soon', null, 'Professor of dermatology, 120 publications', null, null],
  ['di', 'pinterest', 99_000, null, null, 1200, 'ask again'],
  ['ed', 'youtube', 3_000_000, '0,4 %', 'author of two books', 90_000, null],
  ['flo', 'IG', 12_500, '2,2 %', null, 150, 'n/a'],
];

/** `owned`: what people typed, by the mark that travels with its cell. */
export type World = {
  readonly store: CellStore;
  readonly host: Host;
  readonly faults: Faults;
  readonly owned: Map<string, Cell>;
  readonly marks: { next: number };
  readonly clock: { ms: number };
  /** Cells of the rules that were made unreadable, with what they held. */
  readonly broken: { row: number; column: number; value: Cell }[];
  reset(): void;
};

export const sheetId = ({ store }: World): number => store.sheets()[0]?.id ?? -1;
export const sheetName = ({ store }: World): string => store.sheets()[0]?.name ?? TAB;
export const rulesId = ({ store }: World): number =>
  store.sheets().find(({ name }) => name === 'Creator rules')?.id ?? -1;

/** All cells of the list, from A1. */
export function grid(world: World): Cell[][] {
  const id = sheetId(world);
  const { row, column } = world.store.lastCell(id);
  return row === 0 ? [] : world.store.values(id, { row: 1, column: 1, rows: row, columns: column });
}

export function notesOf(world: World, row: number, columns: number): readonly string[] {
  return world.store.attributes(sheetId(world), { row, column: 1, rows: 1, columns }, 'note')[0] ?? [];
}

/** 1-based row of the titles, which people may push down. */
export function headerRow(world: World): number {
  return grid(world).findIndex((row) => row.includes('Followers')) + 1;
}

/** A person types: the cell is theirs from now on, or nobody's where they empty it. */
export function typeAt(world: World, row: number, column: number, value: Cell): void {
  const rect = { row, column, rows: 1, columns: 1 };
  const id = sheetId(world);
  world.store.write(id, rect, [[{ value }]]);
  const [[before = '']] = world.store.attributes(id, rect, 'background') as [[string]];
  world.owned.delete(before);
  world.marks.next += 1;
  const mark = value === null ? '' : `#${world.marks.next}`;
  world.store.writeAttributes(id, rect, 'background', [[mark]]);
  if (mark !== '') world.owned.set(mark, value);
}

export function openWorld(withRules: boolean): World {
  const faults: Faults = {};
  const clock = { ms: Date.UTC(2026, 10, 23, 14, 32) };
  const store = createMemoryStore({
    sheets: [{ name: TAB, rows: [], grid: { rows: 40, columns: 12 } }],
  });
  const host = createHost({
    store,
    bundle: builtCode(),
    html: { sidebar: '' },
    realm: WARM_REALM,
    clock: () => clock.ms,
    faults,
  });
  const owned = new Map<string, Cell>();
  const broken: World['broken'] = [];
  const world: World = { store, host, faults, owned, marks: { next: 0 }, clock, broken, reset: () => undefined };
  LIST.forEach((line, row) => {
    line.forEach((value, column) => {
      if (value !== null) typeAt(world, row + 1, column + 1, value);
    });
  });
  if (withRules) host.run('applyPreset', [{ preset: 'micro-or-kol', how: 'replace' }]);
  store.activate(sheetId(world));
  const cells = [...owned];
  const properties = [...host.properties];
  const began = clock.ms;
  let goBack = store.checkpoint?.();
  return {
    ...world,
    reset() {
      goBack?.();
      goBack = store.checkpoint?.();
      host.properties.clear();
      for (const [key, value] of properties) host.properties.set(key, value);
      owned.clear();
      for (const [key, value] of cells) owned.set(key, value);
      broken.length = 0;
      clock.ms = began;
      for (const key of Object.keys(faults)) delete faults[key as keyof Faults];
    },
  };
}
