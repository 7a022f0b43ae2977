/** What people do to a list between two calls and during one: each edit is a few numbers, so that a script of them can be printed. */
import type { Cell } from '../../helpers/interruption.ts';
import type { Random } from '../../helpers/random.ts';
import { grid, headerRow, notesOf, rulesId, sheetId, typeAt, type World } from './world.ts';

/** `a` and `b` choose rows, columns and values, taken modulo what there is. */
export type Edit = { readonly do: keyof typeof EDITS; readonly a: number; readonly b: number };

const VALUES: readonly Cell[] = [500, 45_000, 99_500, 1_200_000, 'soon', '3 Mio', null];
const OWN = ['Tier', 'Why', 'Fit score', 'Flags', 'Expected ER typical', 'Cost low (USD)', 'Confidence', 'Brand fit'];

const mod = (value: number, by: number): number => (by <= 0 ? 0 : value % by);

function rows(world: World): number {
  return Math.max(0, grid(world).length - headerRow(world));
}
function dataRow(world: World, a: number): number {
  return headerRow(world) + 1 + mod(a, Math.max(1, rows(world)));
}
function titles(world: World): readonly Cell[] {
  return grid(world)[headerRow(world) - 1] ?? [];
}
function columnOf(world: World, title: string): number {
  return titles(world).indexOf(title) + 1;
}
/** Columns that a run wrote, by their notes. */
function ownColumns(world: World): number[] {
  const notes = notesOf(world, Math.max(1, headerRow(world)), Math.max(1, titles(world).length));
  return notes.flatMap((note, at) => (/Creator Tiers/.test(note) ? [at + 1] : []));
}

/** The marks on lines that a person deletes are nobody's any more. */
function disown(world: World, rect: { row: number; column: number; rows: number; columns: number }): void {
  for (const line of world.store.attributes(sheetId(world), rect, 'background'))
    for (const mark of line) world.owned.delete(mark);
}

function deleteLine(world: World, axis: 'rows' | 'columns', at: number): void {
  const id = sheetId(world);
  const { rows: height, columns: width } = world.store.sheets()[0] ?? { rows: 1, columns: 1 };
  disown(
    world,
    axis === 'rows'
      ? { row: at, column: 1, rows: 1, columns: width }
      : { row: 1, column: at, rows: height, columns: 1 },
  );
  world.store.deleteLines(id, axis, at, 1);
}

function reorder(world: World, order: (count: number) => number[]): void {
  const id = sheetId(world);
  const from = headerRow(world) + 1;
  const count = rows(world);
  if (count < 2) return;
  const rect = { row: from, column: 1, rows: count, columns: Math.max(1, titles(world).length) };
  const values = world.store.values(id, rect);
  const formats = world.store.formats(id, rect);
  const marks = world.store.attributes(id, rect, 'background');
  const to = order(count);
  world.store.write(
    id,
    rect,
    to.map((at) => (values[at] ?? []).map((value, c) => ({ value, format: formats[at]?.[c] ?? '' }))),
  );
  world.store.writeAttributes(
    id,
    rect,
    'background',
    to.map((at) => marks[at] ?? []),
  );
}

export const EDITS = {
  input: (world: World, a: number, b: number) => {
    const column = columnOf(world, ['Followers', 'Platform', 'ER', 'Bio', 'Quote'][mod(a, 5)] ?? '');
    const value =
      [
        VALUES,
        ['IG', 'tiktok', 'myspace', null],
        ['1,5 %', '12 %', 0.03, null],
        ['cats', 'doctor', null],
        [99, '$ 5,000', null],
      ][mod(a, 5)] ?? VALUES;
    if (column > 0) typeAt(world, dataRow(world, b), column, value[mod(a + b, value.length)] ?? null);
  },
  note: (world: World, a: number, b: number) => {
    const column = columnOf(world, 'Notes');
    if (column > 0) typeAt(world, dataRow(world, a), column, `note ${a}.${b}`);
  },
  ownCell: (world: World, a: number, b: number) => {
    const column = columnOf(world, OWN[mod(a, OWN.length)] ?? '');
    if (column > 0) typeAt(world, dataRow(world, b), column, mod(a, 3) === 0 ? 7_000 + b : `mine ${a}.${b}`);
  },
  emptyOwnCell: (world: World, a: number, b: number) => {
    const own = ownColumns(world);
    const column = own[mod(a, own.length)];
    if (column !== undefined) typeAt(world, dataRow(world, b), column, null);
  },
  emptyStamp: (world: World, a: number) => {
    const column = columnOf(world, 'Checked');
    if (column > 0) typeAt(world, dataRow(world, a), column, null);
  },
  override: (world: World, a: number, b: number) => {
    const column = columnOf(world, 'Tier override');
    if (column > 0) typeAt(world, dataRow(world, a), column, mod(b, 3) === 0 ? null : 'KOL');
  },
  renameOwn: (world: World, a: number, b: number) => {
    const own = ownColumns(world);
    const column = own[mod(a, own.length)];
    if (column !== undefined && titles(world)[column - 1] !== 'Checked')
      typeAt(world, headerRow(world), column, `My title ${a}.${b}`);
  },
  insertRow: (world: World, a: number) =>
    world.store.insertLines(sheetId(world), 'rows', mod(a, grid(world).length + 1) + 1, 1),
  newCreator: (world: World, a: number, b: number) => {
    const row = grid(world).length + 1;
    world.store.insertLines(sheetId(world), 'rows', row, 1);
    const column = columnOf(world, 'Followers');
    if (column > 0) typeAt(world, row, column, 1000 * (a + b + 1));
    const platform = columnOf(world, 'Platform');
    if (platform > 0) typeAt(world, row, platform, 'IG');
  },
  insertColumn: (world: World, a: number, b: number) => {
    const at = mod(a, titles(world).length + 1) + 1;
    world.store.insertLines(sheetId(world), 'columns', at, 1);
    typeAt(world, Math.max(1, headerRow(world)), at, `Added ${a}.${b}`);
    typeAt(world, dataRow(world, b), at, `added ${a}.${b}`);
  },
  deleteRow: (world: World, a: number) => {
    if (rows(world) > 2) deleteLine(world, 'rows', dataRow(world, a));
  },
  deleteOwnColumn: (world: World, a: number) => {
    const own = ownColumns(world);
    const column = own[mod(a, own.length)];
    if (column !== undefined) deleteLine(world, 'columns', column);
  },
  deleteColumn: (world: World, a: number) => {
    const column = columnOf(world, ['ER', 'Bio', 'Quote', 'Notes', 'Platform'][mod(a, 5)] ?? '');
    if (column > 0) deleteLine(world, 'columns', column);
  },
  reverse: (world: World) => reorder(world, (count) => Array.from({ length: count }, (_, at) => count - 1 - at)),
  rotate: (world: World, a: number) =>
    reorder(world, (count) => Array.from({ length: count }, (_, at) => (at + 1 + mod(a, count)) % count)),
  copyRow: (world: World, a: number) => {
    const id = sheetId(world);
    const from = dataRow(world, a);
    const columns = Math.max(1, titles(world).length);
    const to = grid(world).length + 1;
    world.store.insertLines(id, 'rows', to, 1);
    const [values = []] = world.store.values(id, { row: from, column: 1, rows: 1, columns });
    const [formats = []] = world.store.formats(id, { row: from, column: 1, rows: 1, columns });
    world.store.write(id, { row: to, column: 1, rows: 1, columns }, [
      values.map((value, c) => ({ value, format: formats[c] ?? '' })),
    ]);
  },
  renameTab: (world: World, a: number) => world.store.updateSheet(sheetId(world), { name: `List ${a}` }),
  select: (world: World, a: number, b: number) =>
    world.store.select(sheetId(world), { row: dataRow(world, a), column: 1, rows: 1 + mod(b, 3), columns: 1 }),
  breakRules: (world: World, a: number, b: number) =>
    editRules(world, a, ['soon', 'KOL!', -5][mod(b, 3)] ?? null, true),
  mendRules: (world: World) => mendRules(world),
  changeRules: (world: World, a: number, b: number) => editRules(world, a, 1000 * (1 + mod(b, 90)), false),
} as const;

/** A threshold of the first tier lines. */
function editRules(world: World, a: number, value: Cell, breaks: boolean): void {
  const id = rulesId(world);
  if (id < 0) return;
  const last = world.store.lastCell(id);
  const cells = world.store.values(id, { row: 1, column: 1, rows: last.row, columns: last.column });
  const head = cells.findIndex((row) => row.includes('Followers from'));
  const column = (cells[head] ?? []).indexOf('Followers from') + 1;
  if (head < 0) return;
  const row = head + 2 + mod(a, 3);
  const before = cells[row - 1]?.[column - 1] ?? null;
  if (breaks) world.broken.push({ row, column, value: before });
  else if (world.broken.some((cell) => cell.row === row)) return;
  world.store.write(id, { row, column, rows: 1, columns: 1 }, [[{ value }]]);
}

export function mendRules(world: World): void {
  const id = rulesId(world);
  for (const { row, column, value } of world.broken.splice(0).reverse())
    world.store.write(id, { row, column, rows: 1, columns: 1 }, [[{ value }]]);
}

const NAMES = Object.keys(EDITS) as Edit['do'][];

export function anyEdit(random: Random): Edit {
  return { do: random.pick(NAMES), a: random.below(60), b: random.below(60) };
}

export function apply(world: World, edit: Edit): void {
  EDITS[edit.do](world, edit.a, edit.b);
}
