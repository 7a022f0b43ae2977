/** One plan while it is changed, with exact sums. */
import type { Flat } from './flat.ts';

export type Draft = {
  readonly pick: Int32Array;
  /** What is left of each limit; below zero where it is broken. */
  readonly room: Float64Array;
  value: number;
};

export function createDraft(flat: Flat): Draft {
  return { pick: new Int32Array(flat.groups), room: new Float64Array(flat.rows), value: 0 };
}

export function setDraft(draft: Draft, { groups, rows, use, limit, value }: Flat, pick: Int32Array): void {
  draft.pick.set(pick);
  draft.room.set(limit);
  draft.value = 0;
  for (let group = 0; group < groups; group += 1) {
    const option = pick[group] as number;
    draft.value += value[option] as number;
    for (let row = 0; row < rows; row += 1) {
      draft.room[row] = (draft.room[row] as number) - (use[option * rows + row] as number);
    }
  }
}

export function changePick(draft: Draft, { rows, use, value, groupOf }: Flat, option: number): void {
  const group = groupOf[option] as number;
  const before = draft.pick[group] as number;
  for (let row = 0; row < rows; row += 1) {
    draft.room[row] =
      (draft.room[row] as number) + (use[before * rows + row] as number) - (use[option * rows + row] as number);
  }
  draft.value += (value[option] as number) - (value[before] as number);
  draft.pick[group] = option;
}

export function isWithin({ room }: Draft): boolean {
  for (let row = 0; row < room.length; row += 1) if ((room[row] as number) < 0) return false;
  return true;
}
