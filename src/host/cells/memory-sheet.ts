/** One sheet held in memory: its grid and its layers. Formulas are kept, never calculated. */
import type { AttributeName, CellInput, CellValue, Rect, SheetState } from './cell-store.ts';
import { createPlane, type Plane } from './plane.ts';

/** What a formula cell shows that was never calculated: the text Sheets shows while it waits for a result. */
export const NOT_CALCULATED = 'Loading...';

export type MemorySheet = {
  state: SheetState;
  readonly values: Plane<CellValue>;
  readonly formulas: Plane<string>;
  readonly formats: Plane<string>;
  readonly attributes: Map<AttributeName, Plane<string>>;
  readonly widths: Map<number, number>;
  merges: Rect[];
};

export function createMemorySheet(state: SheetState): MemorySheet {
  return {
    state,
    values: createPlane<CellValue>(null),
    formulas: createPlane(''),
    formats: createPlane(''),
    attributes: new Map(),
    widths: new Map(),
    merges: [],
  };
}

/** The layer of an attribute, made at the first write. */
export function attributePlane(sheet: MemorySheet, name: AttributeName): Plane<string> {
  const known = sheet.attributes.get(name);
  if (known !== undefined) return known;
  const plane = createPlane('');
  sheet.attributes.set(name, plane);
  return plane;
}

/** Puts one input into a cell; the same formula again keeps its last known value. */
export function writeCell(sheet: MemorySheet, row: number, column: number, cell: CellInput): void {
  if (cell.formula !== undefined && cell.formula !== '') {
    const isSame = sheet.formulas.get(row, column) === cell.formula;
    sheet.formulas.set(row, column, cell.formula);
    if (cell.value !== undefined) sheet.values.set(row, column, cell.value);
    else if (!isSame) sheet.values.set(row, column, NOT_CALCULATED);
  } else if (cell.value !== undefined) {
    sheet.formulas.set(row, column, '');
    sheet.values.set(row, column, cell.value === '' ? null : cell.value);
  }
  if (cell.format !== undefined) sheet.formats.set(row, column, cell.format);
}

/** Moves every layer, the widths and the merges along with inserted or deleted lines; `count` below 0 deletes. */
export function shiftLines(sheet: MemorySheet, axis: 'rows' | 'columns', at: number, count: number): void {
  const planes: Pick<Plane<string>, 'insert' | 'remove'>[] = [sheet.values, sheet.formulas, sheet.formats];
  for (const plane of [...planes, ...sheet.attributes.values()]) {
    if (count > 0) plane.insert(axis, at, count);
    else plane.remove(axis, at, -count);
  }
  sheet.state = { ...sheet.state, [axis]: sheet.state[axis] + count };
  sheet.merges = sheet.merges.flatMap((rect) => shiftRect(rect, axis, at, count) ?? []);
  if (axis === 'columns') {
    const widths = [...sheet.widths];
    sheet.widths.clear();
    for (const [column, width] of widths) {
      const moved = shiftRect({ row: 1, rows: 1, column, columns: 1 }, axis, at, count);
      if (moved !== null) sheet.widths.set(moved.column, width);
    }
  }
}

/** Remembers the sheet; the answer puts it back. */
export function checkpointSheet(sheet: MemorySheet): () => void {
  const { state, merges } = sheet;
  const widths = [...sheet.widths];
  const attributes = [...sheet.attributes];
  const planes = [sheet.values, sheet.formulas, sheet.formats, ...sheet.attributes.values()].map((plane) =>
    plane.checkpoint(),
  );
  return () => {
    sheet.state = state;
    sheet.merges = merges;
    sheet.widths.clear();
    for (const [column, width] of widths) sheet.widths.set(column, width);
    sheet.attributes.clear();
    for (const [name, plane] of attributes) sheet.attributes.set(name, plane);
    for (const putBack of planes) putBack();
  };
}

/** Where a rectangle is after lines were inserted (`count` > 0) or deleted; null when it is gone. */
export function shiftRect(rect: Rect, axis: 'rows' | 'columns', at: number, count: number): Rect | null {
  const start = axis === 'rows' ? 'row' : 'column';
  const first = rect[start];
  const last = first + rect[axis] - 1;
  if (count > 0) {
    if (at <= first) return { ...rect, [start]: first + count };
    return at <= last ? { ...rect, [axis]: rect[axis] + count } : rect;
  }
  const gone = at - count - 1;
  const before = Math.max(0, Math.min(last, at - 1) - first + 1);
  const after = Math.max(0, last - Math.max(first, gone + 1) + 1);
  if (before + after === 0) return null;
  const newFirst = first < at ? first : Math.max(at, first + count);
  return { ...rect, [start]: newFirst, [axis]: before + after };
}
