/** A good plan near a corner of the relaxation: repaired, filled, improved two by two. */
import { changePick, createDraft, type Draft, isWithin, setDraft } from './draft.ts';
import type { Relaxed } from './relaxed.ts';

const MOST_CHANGES = 80;
/** Changes that are tried two by two. */
const MOST_PAIRED = 260;

export type Rounder = {
  /** The plan that the keys of the corner lead to, or null when it cannot be repaired; `thorough` also tries pairs. */
  round(thorough: boolean): Draft | null;
};

export function createRounder(at: Relaxed): Rounder {
  const { flat, rest, key } = at;
  const draft = createDraft(flat);
  return {
    round: (thorough) => {
      setDraft(draft, flat, key);
      if (!repair(draft, at)) return null;
      fill(draft, at);
      if (thorough) {
        const list = new Int32Array(flat.size);
        for (let turn = 0; turn < 30 && improveByPair(draft, at, list); turn += 1) fill(draft, at);
      }
      return draft;
    },
  };

  function repair(plan: Draft, { out }: Relaxed): boolean {
    for (let turn = 0; turn < MOST_CHANGES && !isWithin(plan); turn += 1) {
      let best = -1;
      let least = Infinity;
      for (let option = 0; option < flat.size; option += 1) {
        const now = plan.pick[flat.groupOf[option] as number] as number;
        if (now === option || out[option] === 1) continue;
        const mended = mendedBy(plan, now, option);
        if (mended <= 1e-12) continue;
        const loss = Math.max((rest[now] as number) - (rest[option] as number), 1e-9) / mended;
        if (loss < least) [least, best] = [loss, option];
      }
      if (best < 0) return false;
      changePick(plan, flat, best);
    }
    return isWithin(plan);
  }

  /** How much less the limits are broken, all together. */
  function mendedBy({ room }: Draft, now: number, option: number): number {
    const { rows, use } = flat;
    let mended = 0;
    for (let row = 0; row < rows; row += 1) {
      const more = (use[option * rows + row] as number) - (use[now * rows + row] as number);
      const left = room[row] as number;
      mended += Math.max(0, -left) - Math.max(0, more - left);
    }
    return mended;
  }

  function fill(plan: Draft, { out }: Relaxed): void {
    for (let turn = 0; turn < MOST_CHANGES; turn += 1) {
      let best = -1;
      let most = 0;
      for (let option = 0; option < flat.size; option += 1) {
        const now = plan.pick[flat.groupOf[option] as number] as number;
        const gain = (flat.value[option] as number) - (flat.value[now] as number);
        if (gain <= most || out[option] === 1 || !fits(plan, now, option)) continue;
        [most, best] = [gain, option];
      }
      if (best < 0) return;
      changePick(plan, flat, best);
    }
  }

  function fits({ room }: Draft, now: number, option: number): boolean {
    const { rows, use } = flat;
    for (let row = 0; row < rows; row += 1) {
      if ((use[option * rows + row] as number) - (use[now * rows + row] as number) > (room[row] as number))
        return false;
    }
    return true;
  }

  /** The best two changes at once, among those that lose least at the prices; false when no two gain. */
  function improveByPair(plan: Draft, { out }: Relaxed, list: Int32Array): boolean {
    const { rows, use, value, groupOf, size } = flat;
    let count = 0;
    for (let option = 0; option < size; option += 1) {
      if (plan.pick[groupOf[option] as number] !== option && out[option] === 0) list[count++] = option;
    }
    const lossOf = (option: number): number =>
      (rest[plan.pick[groupOf[option] as number] as number] as number) - (rest[option] as number);
    const near = list
      .subarray(0, count)
      .sort((one, other) => lossOf(one) - lossOf(other))
      .slice(0, MOST_PAIRED);
    const changes = Array.from(near, (option) => {
      const now = plan.pick[groupOf[option] as number] as number;
      const more = new Float64Array(rows);
      for (let row = 0; row < rows; row += 1) {
        more[row] = (use[option * rows + row] as number) - (use[now * rows + row] as number);
      }
      return {
        option,
        group: groupOf[option] as number,
        gain: (value[option] as number) - (value[now] as number),
        more,
      };
    });
    let most = 0;
    let pair: readonly [number, number] | null = null;
    for (let one = 1; one < changes.length; one += 1) {
      const first = changes[one] as (typeof changes)[number];
      for (let other = 0; other < one; other += 1) {
        const second = changes[other] as (typeof changes)[number];
        if (first.gain + second.gain <= most || first.group === second.group) continue;
        let row = 0;
        while (row < rows && (first.more[row] as number) + (second.more[row] as number) <= (plan.room[row] as number))
          row += 1;
        if (row === rows) [most, pair] = [first.gain + second.gain, [first.option, second.option]];
      }
    }
    if (pair === null) return false;
    for (const option of pair) changePick(plan, flat, option);
    return true;
  }
}
