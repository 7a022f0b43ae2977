/** How far prices move along a direction before a bound stops falling. */
import type { Relaxed } from './relaxed.ts';

/** Where a walk ended: how far, and the column that comes in (an option, `~row`, or null when nothing ends it). */
export type Walk = { readonly far: number; readonly column: number | null; readonly fallen: number };

export type Walker = (direction: Float64Array, slope: number) => Walk;

/**
 * A walk moves prices by `far` times the direction. On the way groups that are not shared go over from option to option,
 * each time the fall (`slope`, below zero) gets flatter; it ends where it would turn, where a price reaches zero or where
 * a shared group would take one more option.
 */
export function createWalker(at: Relaxed, turns: Float64Array): Walker {
  const { flat, key, shared, isColumn, isSlack, room, prices, rest } = at;
  const { groups, rows, size, start, use } = flat;
  const heap = new Int32Array(groups);
  const when = new Float64Array(groups);
  const next = new Int32Array(groups);
  let count = 0;

  const findTurns = (direction: Float64Array): number => {
    let most = 0;
    for (let row = 0; row < rows; row += 1) most = Math.max(most, Math.abs(direction[row] as number));
    for (let option = 0, place = 0; option < size; option += 1) {
      let sum = 0;
      for (let row = 0; row < rows; row += 1, place += 1) sum += (direction[row] as number) * (use[place] as number);
      turns[option] = sum;
    }
    return most * 1e-10;
  };
  /** The first option that overtakes the key of a group after `from`; what it holds is in `when` and `next`. */
  const overtake = (group: number, from: number, least: number): void => {
    const { out } = at;
    const head = key[group] as number;
    const [turn, value] = [turns[head] as number, rest[head] as number];
    let soonest = Infinity;
    let by = -1;
    for (let option = start[group] as number; option < (start[group + 1] as number); option += 1) {
      const gain = turn - (turns[option] as number);
      if (gain <= least || out[option] === 1 || isColumn[option] === 1) continue;
      const time = Math.max(from, (value - (rest[option] as number)) / gain);
      if (time < soonest || (time === soonest && (turns[option] as number) < (turns[by] as number))) {
        soonest = time;
        by = option;
      }
    }
    when[group] = soonest;
    next[group] = by;
  };
  const sink = (place: number): void => {
    const group = heap[place] as number;
    let here = place;
    for (;;) {
      let child = 2 * here + 1;
      if (child >= count) break;
      const right = child + 1;
      if (right < count && (when[heap[right] as number] as number) < (when[heap[child] as number] as number))
        child = right;
      if ((when[heap[child] as number] as number) >= (when[group] as number)) break;
      heap[here] = heap[child] as number;
      here = child;
    }
    heap[here] = group;
  };

  return (direction, slopeAtStart) => {
    const least = findTurns(direction);
    let stop = Infinity;
    let column: number | null = null;
    for (let row = 0; row < rows; row += 1) {
      const rate = -(direction[row] as number);
      if (isSlack[row] === 1 || rate <= least) continue;
      const time = (prices[row] as number) / rate;
      if (time < stop) [stop, column] = [time, ~row];
    }
    count = 0;
    for (let group = 0; group < groups; group += 1) {
      overtake(group, 0, least);
      if ((shared[group] as number) > 0) {
        if ((when[group] as number) < stop) [stop, column] = [when[group] as number, next[group] as number];
      } else if ((when[group] as number) < stop) {
        heap[count] = group;
        count += 1;
      }
    }
    for (let place = (count >> 1) - 1; place >= 0; place -= 1) sink(place);
    let slope = slopeAtStart;
    let far = 0;
    let fallen = 0;
    while (count > 0) {
      const group = heap[0] as number;
      const time = when[group] as number;
      if (time >= stop) break;
      fallen -= slope * (time - far);
      far = time;
      const head = key[group] as number;
      const by = next[group] as number;
      slope += (turns[head] as number) - (turns[by] as number);
      if (slope >= 0) return { far, column: by, fallen };
      key[group] = by;
      for (let row = 0; row < rows; row += 1) {
        room[row] = (room[row] as number) + (use[head * rows + row] as number) - (use[by * rows + row] as number);
      }
      overtake(group, far, least);
      if ((when[group] as number) === Infinity) {
        count -= 1;
        heap[0] = heap[count] as number;
      }
      sink(0);
    }
    if (column === null) return { far, column, fallen };
    return { far: stop, column, fallen: fallen - slope * (stop - far) };
  };
}
