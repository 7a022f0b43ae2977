/** What a relaxation holds while its multipliers move. Moves nothing. */
import type { Flat } from './flat.ts';
import { invert } from './invert.ts';

/**
 * A corner of the relaxed problem, in which a group may be shared out over several options. Every group has a key option;
 * `columns` are as many as there are limits: further options of shared groups, or the slack of a limit as `~row`.
 */
export type Basis = { readonly columns: Int32Array; readonly keys: readonly (readonly [group: number, key: number])[] };

export type Relaxed = {
  readonly flat: Flat;
  /** Options that may not be taken, by whoever asks. */
  out: Uint8Array;
  readonly key: Int32Array;
  readonly columns: Int32Array;
  /** Columns per group, and whether an option or the slack of a limit is one. */
  readonly shared: Int32Array;
  readonly isColumn: Uint8Array;
  readonly isSlack: Uint8Array;
  readonly inverse: Float64Array;
  /** Share of each column, and what is left of the limits when every group takes its key. */
  readonly share: Float64Array;
  readonly room: Float64Array;
  /** What one unit of each limit costs, and the value of each option less those costs. */
  readonly prices: Float64Array;
  readonly rest: Float64Array;
  readonly matrix: Float64Array;
};

export function createRelaxed(flat: Flat): Relaxed {
  const { groups, rows, size } = flat;
  return {
    flat,
    out: new Uint8Array(size),
    key: new Int32Array(groups),
    columns: new Int32Array(rows),
    shared: new Int32Array(groups),
    isColumn: new Uint8Array(size),
    isSlack: new Uint8Array(rows),
    inverse: new Float64Array(rows * rows),
    share: new Float64Array(rows),
    room: new Float64Array(rows),
    prices: new Float64Array(rows),
    rest: new Float64Array(size),
    matrix: new Float64Array(rows * rows),
  };
}

/** Starts from a corner, or from free limits. Groups that are not shared take what is best at its prices. */
export function load(at: Relaxed, basis: Basis | null): boolean {
  const { flat, key, columns, shared, isColumn, isSlack } = at;
  shared.fill(0);
  isColumn.fill(0);
  isSlack.fill(0);
  for (let index = 0; index < flat.rows; index += 1) {
    const column = basis === null ? ~index : (basis.columns[index] as number);
    columns[index] = column;
    if (column < 0) isSlack[~column] = 1;
    else {
      isColumn[column] = 1;
      shared[flat.groupOf[column] as number] = (shared[flat.groupOf[column] as number] as number) + 1;
    }
  }
  for (const [group, option] of basis?.keys ?? []) key[group] = option;
  if (!factor(at)) return false;
  findRest(at);
  for (let group = 0; group < flat.groups; group += 1) if (shared[group] === 0) key[group] = bestOf(at, group);
  findRoom(at);
  return true;
}

/** The corner as it is now. */
export function basisOf({ flat, columns, key }: Relaxed): Basis {
  const keys = new Map<number, number>();
  for (const column of columns) {
    if (column >= 0) keys.set(flat.groupOf[column] as number, key[flat.groupOf[column] as number] as number);
  }
  return { columns: columns.slice(), keys: [...keys] };
}

/** Inverse and prices of the corner; false when its columns depend on each other. */
export function factor(at: Relaxed): boolean {
  const { flat, columns, key, matrix, inverse, prices } = at;
  const { rows, use, groupOf, value } = flat;
  for (let index = 0; index < rows; index += 1) {
    const column = columns[index] as number;
    const base = column < 0 ? -1 : (key[groupOf[column] as number] as number) * rows;
    for (let row = 0; row < rows; row += 1) {
      matrix[row * rows + index] =
        column < 0 ? (~column === row ? 1 : 0) : (use[column * rows + row] as number) - (use[base + row] as number);
    }
  }
  if (!invert(matrix, inverse, rows)) return false;
  prices.fill(0);
  for (let index = 0; index < rows; index += 1) {
    const column = columns[index] as number;
    if (column < 0) continue;
    const gain = (value[column] as number) - (value[key[groupOf[column] as number] as number] as number);
    for (let row = 0; row < rows; row += 1) {
      prices[row] = (prices[row] as number) + gain * (inverse[index * rows + row] as number);
    }
  }
  for (let row = 0; row < rows; row += 1) if ((prices[row] as number) < 0) prices[row] = 0;
  return true;
}

export function findShares({ flat: { rows }, inverse, share, room }: Relaxed): void {
  for (let index = 0; index < rows; index += 1) {
    let sum = 0;
    for (let row = 0; row < rows; row += 1) sum += (inverse[index * rows + row] as number) * (room[row] as number);
    share[index] = sum;
  }
}

export function findRest({ flat: { rows, size, use, value }, prices, rest }: Relaxed): void {
  for (let option = 0, at = 0; option < size; option += 1) {
    let left = value[option] as number;
    for (let row = 0; row < rows; row += 1, at += 1) left -= (prices[row] as number) * (use[at] as number);
    rest[option] = left;
  }
}

function findRoom({ flat: { groups, rows, use, limit }, key, room }: Relaxed): void {
  room.set(limit);
  for (let group = 0; group < groups; group += 1) {
    const base = (key[group] as number) * rows;
    for (let row = 0; row < rows; row += 1) room[row] = (room[row] as number) - (use[base + row] as number);
  }
}

/** The option of a group that is best at these prices; -1 when all are out. */
export function bestOf({ flat: { start }, out, rest }: Relaxed, group: number): number {
  let best = -1;
  for (let option = start[group] as number; option < (start[group + 1] as number); option += 1) {
    if (out[option] === 0 && (best < 0 || (rest[option] as number) > (rest[best] as number))) best = option;
  }
  return best;
}
