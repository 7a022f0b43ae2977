/** A problem as flat arrays that loops run over. */
import type { Problem } from './problem.ts';

/** Options of a group are side by side from `start[group]` on; "none" is one of them where the group may be left. */
export type Flat = {
  readonly groups: number;
  readonly rows: number;
  readonly size: number;
  readonly start: Int32Array;
  readonly groupOf: Int32Array;
  readonly value: Float64Array;
  /** `rows` numbers per option, each row divided by a power of two: still exact. */
  readonly use: Float64Array;
  readonly limit: Float64Array;
  /** Group and option of the problem behind each option, -1 for none. */
  readonly groupIn: Int32Array;
  readonly optionIn: Int32Array;
  /** The power of two of each row. */
  readonly scale: Float64Array;
};

/** What of the problem is still open: for each group the options that may be taken, -1 among them for none. */
export type Kept = readonly (readonly number[])[];

/** Groups with one option left are taken into the limits, and their value is `settled`. */
export function flatten(problem: Problem, kept: Kept): { readonly flat: Flat; readonly settled: number } {
  const rows = problem.limits.length;
  const open: number[] = [];
  const limits = problem.limits.slice();
  let settled = 0;
  let size = 0;
  kept.forEach((options, group) => {
    if (options.length !== 1) {
      open.push(group);
      size += options.length;
      return;
    }
    const option = problem.groups[group]?.options[options[0] as number];
    if (option === undefined) return;
    settled += option.value;
    for (let row = 0; row < rows; row += 1) limits[row] = (limits[row] as number) - (option.use[row] as number);
  });
  const flat: Flat = {
    groups: open.length,
    rows,
    size,
    start: new Int32Array(open.length + 1),
    groupOf: new Int32Array(size),
    value: new Float64Array(size),
    use: new Float64Array(size * rows),
    limit: Float64Array.from(limits),
    groupIn: new Int32Array(size),
    optionIn: new Int32Array(size),
    scale: new Float64Array(rows).fill(1),
  };
  let at = 0;
  open.forEach((group, index) => {
    flat.start[index] = at;
    for (const choice of kept[group] ?? []) {
      const option = problem.groups[group]?.options[choice];
      flat.groupOf[at] = index;
      flat.groupIn[at] = group;
      flat.optionIn[at] = choice;
      flat.value[at] = option?.value ?? 0;
      for (let row = 0; row < rows; row += 1) flat.use[at * rows + row] = option?.use[row] ?? 0;
      at += 1;
    }
  });
  flat.start[open.length] = at;
  scaleRows(flat);
  return { flat, settled };
}

function scaleRows({ rows, size, use, limit, scale }: Flat): void {
  for (let row = 0; row < rows; row += 1) {
    let most = 0;
    for (let at = 0; at < size; at += 1) most = Math.max(most, Math.abs(use[at * rows + row] as number));
    const power = most > 0 ? 2 ** Math.ceil(Math.log2(most)) : 1;
    scale[row] = power;
    for (let at = 0; at < size; at += 1) use[at * rows + row] = (use[at * rows + row] as number) / power;
    limit[row] = (limit[row] as number) / power;
  }
}
