/** An upper bound on every plan of a part of the problem, by prices for the limits. */
import type { Flat } from './flat.ts';
import {
  type Basis,
  basisOf,
  bestOf,
  createRelaxed,
  factor,
  findRest,
  findShares,
  load,
  type Relaxed,
} from './relaxed.ts';
import { createWalker } from './walk.ts';

/** That nothing fits is proven; otherwise no plan is above `bound`. `isWhole`: the keys are the best plan of the part. */
export type Bound = { readonly bound: number; readonly nothingFits: boolean; readonly isWhole: boolean };

export type Relaxation = {
  readonly at: Relaxed;
  /** Of plans without the options in `out`; ends early below `enough`. */
  bound(out: Uint8Array, basis: Basis | null, enough: number, isOutOfTime: () => boolean): Bound;
  basis(): Basis;
  /** Options of shared groups with their shares, from 0 to 1. */
  shares(): readonly (readonly [option: number, share: number])[];
};

/** Below this a share or what is left of a limit counts as zero; it only steers the search. */
const TINY = 1e-9;

/** Dual simplex over the limits; the options of a group cost no row. Any prices give a true bound, so rounding cannot lie. */
export function createRelaxation(flat: Flat): Relaxation {
  const at = createRelaxed(flat);
  const { rows } = flat;
  const turns = new Float64Array(flat.size);
  const walk = createWalker(at, turns);
  const direction = new Float64Array(rows);
  const steps = 60 + 20 * rows;

  /** Moves on from the corner; what ended it. */
  const descend = (enough: number, isOutOfTime: () => boolean): 'tight' | 'enough' | 'nothing fits' | 'ended' => {
    let bound = boundHere(at);
    for (let step = 0; step < steps; step += 1) {
      if (step > 0 && !factor(at)) return 'ended';
      if (step % 16 === 15) {
        findRest(at);
        if (isOutOfTime()) return 'ended';
      }
      findShares(at);
      const leaving = leavingColumn(at);
      if (leaving === null) return 'tight';
      if (leaving.isKey && !becomeKey(at, leaving.column)) return 'ended';
      const sign = leaving.isHigh ? -1 : 1;
      for (let row = 0; row < rows; row += 1) {
        direction[row] = sign * (at.inverse[leaving.column * rows + row] as number);
      }
      const { far, column, fallen } = walk(direction, -leaving.by);
      if (column === null) {
        const further = far + (2 * Math.abs(bound - fallen) + 1) / leaving.by;
        move(at, direction, turns, further);
        return 'nothing fits';
      }
      move(at, direction, turns, far);
      bound -= fallen + exchange(at, leaving.column, column);
      if (bound < enough) return 'enough';
    }
    return 'ended';
  };

  return {
    at,
    bound: (out, basis, enough, isOutOfTime) => {
      at.out = out;
      if (!load(at, basis) && !load(at, null)) return { bound: Infinity, nothingFits: false, isWhole: false };
      const end = descend(enough, isOutOfTime);
      const bound = certify(at);
      return { bound, nothingFits: bound < 0, isWhole: end === 'tight' && isWhole(at) };
    },
    basis: () => basisOf(at),
    shares: () => sharesOf(at),
  };
}

type Leaving = { column: number; isKey: boolean; isHigh: boolean; by: number };

/** The column or key that is furthest outside its bounds for the length of its direction. */
function leavingColumn(at: Relaxed): Leaving | null {
  const { flat, columns, share, inverse, key, out } = at;
  const { rows, groupOf } = flat;
  let best = 0;
  let found: Leaving | null = null;
  const consider = (column: number, isKey: boolean, value: number, isOut: boolean, length: number): void => {
    const isHigh = value > 0;
    const by = Math.abs(value);
    if (by <= TINY || (isHigh && !isOut)) return;
    const score = (by * by) / Math.max(length, 1e-30);
    if (score > best) [best, found] = [score, { column, isKey, isHigh, by }];
  };
  for (let index = 0; index < rows; index += 1) {
    const column = columns[index] as number;
    let length = 0;
    for (let row = 0; row < rows; row += 1) length += (inverse[index * rows + row] as number) ** 2;
    consider(index, false, share[index] as number, column >= 0 && out[column] === 1, length);
    if (column < 0) continue;
    const group = groupOf[column] as number;
    let left = 1;
    let isFirst = true;
    for (let other = 0; other < rows; other += 1) {
      const also = columns[other] as number;
      if (also < 0 || groupOf[also] !== group) continue;
      if (other < index) isFirst = false;
      left -= share[other] as number;
    }
    if (isFirst) consider(index, true, left, out[key[group] as number] === 1, length);
  }
  return found;
}

/** Key and column of a group change places. */
function becomeKey(at: Relaxed, index: number): boolean {
  const { flat, columns, key, isColumn } = at;
  const column = columns[index] as number;
  const group = flat.groupOf[column] as number;
  const head = key[group] as number;
  takeKey(at, group, column);
  columns[index] = head;
  isColumn[column] = 0;
  isColumn[head] = 1;
  return factor(at);
}

/** A column leaves for another. Returns how far the bound falls when the group it leaves is left with a key that is out. */
function exchange(at: Relaxed, index: number, entering: number): number {
  const { flat, columns, key, rest, shared, isColumn, isSlack } = at;
  const leaving = columns[index] as number;
  const count = (column: number, by: 1 | -1): void => {
    if (column < 0) {
      isSlack[~column] = by === 1 ? 1 : 0;
      return;
    }
    isColumn[column] = by === 1 ? 1 : 0;
    const group = flat.groupOf[column] as number;
    shared[group] = (shared[group] as number) + by;
  };
  count(leaving, -1);
  count(entering, 1);
  columns[index] = entering;
  const group = leaving < 0 ? -1 : (flat.groupOf[leaving] as number);
  if (group < 0 || (shared[group] as number) > 0) return 0;
  const head = key[group] as number;
  if (at.out[head] === 0) return 0;
  const best = bestOf(at, group);
  takeKey(at, group, best);
  return (rest[head] as number) - (rest[best] as number);
}

/** A group that is not shared, or exchanges its key for a column, takes another key. */
function takeKey({ flat, key, room }: Relaxed, group: number, option: number): void {
  const { rows, use } = flat;
  const head = key[group] as number;
  key[group] = option;
  for (let row = 0; row < rows; row += 1) {
    room[row] = (room[row] as number) + (use[head * rows + row] as number) - (use[option * rows + row] as number);
  }
}

function move(
  { flat: { rows, size }, prices, rest }: Relaxed,
  direction: Float64Array,
  turns: Float64Array,
  far: number,
) {
  for (let row = 0; row < rows; row += 1) {
    prices[row] = Math.max(0, (prices[row] as number) + far * (direction[row] as number));
  }
  for (let option = 0; option < size; option += 1) {
    rest[option] = (rest[option] as number) - far * (turns[option] as number);
  }
}

function boundHere({ flat, key, rest, prices }: Relaxed): number {
  let sum = 0;
  for (let row = 0; row < flat.rows; row += 1) sum += (prices[row] as number) * (flat.limit[row] as number);
  for (let group = 0; group < flat.groups; group += 1) sum += rest[key[group] as number] as number;
  return sum;
}

/** The bound at the prices, computed afresh, with more than what rounding can have taken from it. */
function certify(at: Relaxed): number {
  const { flat, prices, rest } = at;
  findRest(at);
  let sum = 0;
  let size = 0;
  for (let row = 0; row < flat.rows; row += 1) {
    const part = (prices[row] as number) * (flat.limit[row] as number);
    sum += part;
    size += Math.abs(part);
  }
  for (let group = 0; group < flat.groups; group += 1) {
    const option = bestOf(at, group);
    if (option < 0) return -Infinity;
    sum += rest[option] as number;
    size += (flat.value[option] as number) * 2 + Math.abs(rest[option] as number);
  }
  return sum + size * 1e-12;
}

/** True when the keys take the whole of every group. */
function isWhole({ columns, share }: Relaxed): boolean {
  return columns.every((column, index) => column < 0 || Math.abs(share[index] as number) < TINY);
}

function sharesOf({ flat, columns, key, share }: Relaxed): readonly (readonly [number, number])[] {
  const found = new Map<number, number>();
  columns.forEach((column, index) => {
    if (column < 0) return;
    const head = key[flat.groupOf[column] as number] as number;
    found.set(column, share[index] as number);
    found.set(head, (found.get(head) ?? 1) - (share[index] as number));
  });
  return [...found];
}
