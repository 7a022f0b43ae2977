/** Which cells formulas of ours fill, told from what goes with them, and from what other formulas fill that read them. */
import { type Cell, columnLetters } from '../../core/cell.ts';
import { type Cells, clearCells, makeWorkCopy, readCells, writeValues } from '../sheets/frozen-tab.ts';

type Sheet = Parameters<typeof readCells>[0];
type Place = readonly [row: number, column: number];

/** A formula with all it fills; 0-based. */
export type Spill = { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };

/** The spills with a copy in which they can be frozen; `wrong`: a cell that would show something else. */
type Found = { readonly copy: Sheet; readonly spills: readonly Spill[] } | { readonly wrong: string };

/**
 * Empties `anchors` in a copy: whatever goes with them was filled by them, or by a formula that reads them. The latter goes
 * too when all other formulas are values; where that leaves a doubt (ours read what others fill), `freeze` is tried.
 */
export function findSpills(
  sheet: Sheet,
  now: Cells,
  anchors: readonly Place[],
  freeze: (copy: Sheet, spills: readonly Spill[]) => unknown,
): Found {
  let copy = makeWorkCopy(sheet);
  clearCells(
    copy,
    anchors.map(([row, column]) => [row + 1, column + 1]),
  );
  const gone = goneFrom(now, readCells(copy));
  const others = othersIn(now, anchors);
  if (gone.size === 0 || others.length === 0) return { copy, spills: spillsOf(now, anchors, gone) };
  copy = makeWorkCopy(sheet);
  for (const { row, column, rows } of others) {
    const values = now.values.slice(row, row + rows).map((line) => [line[column] ?? null]);
    writeValues(copy, row + 1, column + 1, values);
  }
  const theirs = goneFrom(now, readCells(copy));
  const sure = new Set([...gone].filter((place) => !theirs.has(place)));
  const isSure = sure.size === gone.size;
  let wrong = '';
  for (const ours of [sure, gone]) {
    copy = makeWorkCopy(sheet);
    const spills = spillsOf(now, anchors, ours);
    if (isSure) return { copy, spills };
    freeze(copy, spills);
    wrong = firstOther(now, readCells(copy), gone);
    if (wrong === '') return { copy, spills };
  }
  return { wrong };
}

const keyOf = (row: number, column: number): string => `${row},${column}`;
const isEmpty = (cell: Cell | undefined): boolean => (cell ?? '') === '';

/** Cells without a formula that are empty after. */
function goneFrom(now: Cells, after: Cells): Set<string> {
  const gone = new Set<string>();
  now.values.forEach((line, row) => {
    line.forEach((cell, column) => {
      if (!isEmpty(cell) && isEmpty(now.formulas[row]?.[column]) && isEmpty(after.values[row]?.[column]))
        gone.add(keyOf(row, column));
    });
  });
  return gone;
}

/** Formulas that are not ours, as runs down a column. */
function othersIn(now: Cells, anchors: readonly Place[]): Spill[] {
  const ours = new Set(anchors.map(([row, column]) => keyOf(row, column)));
  const isOther = (row: number, column: number): boolean =>
    !isEmpty(now.formulas[row]?.[column]) && !ours.has(keyOf(row, column));
  const runs: Spill[] = [];
  now.formulas.forEach((line, row) => {
    line.forEach((_, column) => {
      if (!isOther(row, column) || isOther(row - 1, column)) return;
      let rows = 1;
      while (isOther(row + rows, column)) rows += 1;
      runs.push({ row, column, rows, columns: 1 });
    });
  });
  return runs;
}

/**
 * Each anchor with the rectangle that holds most of what is ours and nothing else; from the lowest and rightmost, so that
 * each takes only what no nearer one fills.
 */
function spillsOf(now: Cells, anchors: readonly Place[], ours: ReadonlySet<string>): Spill[] {
  const free = new Set(ours);
  const isInTheWay = (row: number, column: number): boolean =>
    !isEmpty(now.formulas[row]?.[column]) || (!isEmpty(now.values[row]?.[column]) && !free.has(keyOf(row, column)));
  return [...anchors]
    .reverse()
    .map(([row, column]) => {
      let best: Spill = { row, column, rows: 1, columns: 1 };
      let most = 0;
      let height = ours.size === 0 ? 1 : now.values.length - row;
      const held = Array.from({ length: height }, () => 0);
      for (let at = column; at < (now.values[row]?.length ?? 0) && height > 0; at += 1) {
        for (let down = 0; down < height; down += 1) {
          if (isInTheWay(row + down, at) && (down > 0 || at > column)) height = down;
          else if (free.has(keyOf(row + down, at))) held[down] = (held[down] ?? 0) + 1;
        }
        let sum = 0;
        for (let down = 0; down < height; down += 1) {
          sum += held[down] ?? 0;
          if (sum > most) [most, best] = [sum, { row, column, rows: down + 1, columns: at - column + 1 }];
        }
      }
      for (let down = 0; down < best.rows; down += 1)
        for (let right = 0; right < best.columns; right += 1) free.delete(keyOf(row + down, column + right));
      return best;
    })
    .reverse();
}

/** The first cell that shows something else than before, or now an error; '' for none. */
function firstOther(now: Cells, after: Cells, filled: ReadonlySet<string>): string {
  for (const [row, line] of now.values.entries()) {
    for (const [column, cell] of line.entries()) {
      const then = after.values[row]?.[column];
      const isWrong = filled.has(keyOf(row, column)) ? String(then) !== String(cell) : isError(then) && !isError(cell);
      if (isWrong) return `${columnLetters(column + 1)}${row + 1}`;
    }
  }
  return '';
}

/** What Sheets shows where a formula failed. */
export function isError(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && /^#[A-Z0-9/]+[!?]?$/i.test(cell);
}
