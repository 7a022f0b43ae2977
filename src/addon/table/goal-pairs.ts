/** Which columns of a sheet answer which goal, and which of them a run for one goal writes. Does not write. */
import { type ColumnId, GOAL_COLUMNS, goalInTitle } from '../../core/own/columns.ts';
import { titleInNote } from './header-note.ts';

/** The columns of one goal: `goalBefore` is the one their cells answer, `goal` the one they shall; '' where nothing tells. */
export type GoalPair = {
  readonly goal: string;
  readonly goalBefore: string;
  /** Grid columns, 0-based; a missing one may be added. */
  readonly places: ReadonlyMap<ColumnId, number>;
  /** Titles name the goal in each column, as another goal has columns too. */
  readonly isBeside: boolean;
};

type OpenPair = GoalPair & { readonly places: Map<ColumnId, number>; isBeside: boolean };

/** Goals in the order of their columns, each known by the note of the column or by its title. */
export function findPairs(
  own: ReadonlyMap<ColumnId, readonly number[]>,
  header: readonly string[],
  notes: readonly string[],
): GoalPair[] {
  const pairs: OpenPair[] = [];
  for (const id of GOAL_COLUMNS) {
    for (const at of own.get(id) ?? []) {
      const title = header[at] ?? '';
      const goal = goalInTitle(titleInNote(notes[at] ?? '')) || goalInTitle(title);
      const isFree = (pair: OpenPair): boolean => !pair.places.has(id);
      // A column that names no goal belongs to the first goal that lacks it.
      const pair = goal === '' ? pairs.find(isFree) : pairs.find((one) => one.goal === goal);
      if (pair === undefined && (goal !== '' || pairs.length === 0)) {
        pairs.push({ goal, goalBefore: goal, places: new Map([[id, at]]), isBeside: namesGoal(id, title) });
      } else if (pair !== undefined && isFree(pair)) {
        pair.places.set(id, at);
        if (namesGoal(id, title)) pair.isBeside = true;
      }
    }
  }
  return pairs;
}

/** A score that names its goal, as only scores of goals side by side do. */
function namesGoal(id: ColumnId, title: string): boolean {
  return id === 'fitScore' && goalInTitle(title) !== '';
}

/**
 * What a run for `goal` writes: its own columns and those of all other goals, so that no fit is left from older inputs. A
 * goal that is new to the sheet gets columns of its own, or takes those of the first goal there.
 */
export function choosePairs(
  found: readonly GoalPair[],
  goal: string,
  isBeside: boolean,
): { readonly pairs: readonly GoalPair[]; readonly otherGoal: string | null } {
  const fresh: GoalPair = { goal, goalBefore: goal, places: new Map(), isBeside: false };
  if (goal === '' || found.some((pair) => pair.goal === goal)) return { pairs: found, otherGoal: null };
  const [first, ...rest] = found;
  if (first === undefined) return { pairs: [fresh], otherGoal: null };
  const otherGoal = found.find((pair) => pair.goal !== '')?.goal ?? null;
  if (isBeside && otherGoal !== null) return { pairs: [...found, { ...fresh, isBeside: true }], otherGoal };
  return { pairs: [{ ...first, goal }, ...rest], otherGoal };
}
