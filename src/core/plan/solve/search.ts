/** The best plan of what is left of a problem, by splitting it in two again and again. */
import { createDraft, type Draft, isWithin, setDraft } from './draft.ts';
import type { Flat } from './flat.ts';
import { createOpenParts, type Part } from './open-parts.ts';
import type { Effort } from './problem.ts';
import { createRelaxation } from './relax.ts';
import type { Basis } from './relaxed.ts';
import { createRounder } from './round.ts';

/** What is known of the whole problem: the value of the best plan so far, -1 for none. */
export type Known = { readonly value: number; readonly settled: number };

export type Found = {
  /** Options of the best plan that this search found, null when it found none better than known. */
  readonly pick: Int32Array | null;
  readonly value: number;
  readonly bound: number;
  readonly nodes: number;
  /** Scaled back to the limits as given. */
  readonly prices: readonly number[];
  /** Options that a better plan may still hold, when so few are left that a new start is worth it; else null. */
  readonly left: Uint8Array | null;
};

/** Share of the options below which a search starts again with what is left. */
const WORTH_A_START = 0.7;

/** Values are of the whole problem: `settled` is added to what is searched here. */
export function search(flat: Flat, known: Known, effort: Effort): Found {
  const { settled } = known;
  const relaxation = createRelaxation(flat);
  const rounder = createRounder(relaxation.at);
  const open = createOpenParts();
  let best = known.value;
  let pick: Int32Array | null = null;
  let nodes = 0;
  /** The greatest bound of parts that were left because they are within the wanted gap. */
  let passedOver = -Infinity;
  /** A part with a bound below this holds no plan that counts. */
  const enough = (): number => Math.max(better(), best / (1 - effort.gap) - settled);
  const better = (): number => best + 1 - settled;

  const isPassedOver = (bound: number): boolean => {
    if (bound >= enough()) return false;
    if (bound >= better()) passedOver = Math.max(passedOver, bound);
    return true;
  };

  const tryRounding = (thorough: boolean): void => keep(rounder.round(thorough));
  /** One option is left of each group. */
  const tryDecided = (out: Uint8Array): void => {
    const only = new Int32Array(flat.groups);
    out.forEach((is, option) => {
      if (is === 0) only[flat.groupOf[option] as number] = option;
    });
    const draft = createDraft(flat);
    setDraft(draft, flat, only);
    if (isWithin(draft)) keep(draft);
  };
  const keep = (draft: Draft | null): void => {
    if (draft === null || draft.value + settled <= best) return;
    best = draft.value + settled;
    pick = draft.pick.slice();
  };
  /** Bounds a part and strikes what its prices rule out; null when no plan in it counts. */
  const look = (out: Uint8Array, basis: Basis | null, above: number): Part | null => {
    nodes += 1;
    const { bound: own, nothingFits, isWhole } = relaxation.bound(out, basis, enough(), effort.isOutOfTime);
    if (nothingFits) return null;
    const bound = Math.min(own, above);
    const isThorough = nodes === 1 || nodes % 64 === 0 || (nodes < 64 && nodes % 8 === 0);
    if (bound >= enough() && (isThorough || isWhole)) tryRounding(isThorough);
    if (isPassedOver(bound)) return null;
    const branch = strikeAndBranch(flat, relaxation, out, own, better());
    if (branch < 0) tryDecided(out);
    return branch < 0 ? null : { out, basis: relaxation.basis(), bound, branch };
  };
  const prices = (): readonly number[] =>
    Array.from(relaxation.at.prices, (price, row) => price / (flat.scale[row] as number));

  let part = look(new Uint8Array(flat.size), null, Infinity);
  const rootPrices = prices();
  const root = { rest: relaxation.at.rest.slice(), bound: part?.bound ?? -Infinity };
  let checked = best;
  const leftNow = (): Uint8Array | null => {
    const left = leftAfter(flat, root.rest, root.bound, better());
    const count = left.reduce((sum, is) => sum + is, 0);
    return count < WORTH_A_START * flat.size ? left : null;
  };
  let left = part === null ? null : leftNow();
  while (left === null) {
    part ??= open.take() ?? null;
    if (part === null || effort.isOutOfTime()) break;
    if (best > checked && nodes > 8) {
      checked = best;
      left = leftNow();
      if (left !== null) break;
    }
    const { out, basis, bound, branch } = part;
    part = null;
    if (isPassedOver(bound)) continue;
    const with_ = look(outOf(flat, out, branch, true), basis, bound);
    const without = look(outOf(flat, out, branch, false), basis, bound);
    const isWithBetter = (with_?.bound ?? -1) >= (without?.bound ?? -1);
    part = isWithBetter ? with_ : without;
    const other = isWithBetter ? without : with_;
    if (other !== null) open.add(other);
  }
  const bound = Math.max(open.bound(), part?.bound ?? -Infinity, passedOver) + settled;
  return { pick, value: best, bound: Math.max(best, Math.floor(bound)), nodes, prices: rootPrices, left };
}

/** The options out of a part when an option is taken, or not. */
function outOf({ start, groupOf }: Flat, out: Uint8Array, option: number, taken: boolean): Uint8Array {
  const copy = out.slice();
  if (!taken) {
    copy[option] = 1;
    return copy;
  }
  const group = groupOf[option] as number;
  copy.fill(1, start[group], start[group + 1]);
  copy[option] = 0;
  return copy;
}

/**
 * Strikes options that cost more than the bound has to spare, and gives the option to split by: the most valuable of
 * those that the corner shares out, else of the groups that are still open. -1 when all is decided.
 */
function strikeAndBranch(
  flat: Flat,
  relaxation: ReturnType<typeof createRelaxation>,
  out: Uint8Array,
  bound: number,
  better: number,
): number {
  const { start, value, groupOf } = flat;
  const { rest } = relaxation.at;
  let open = -1;
  for (let group = 0; group < flat.groups; group += 1) {
    let best = -Infinity;
    for (let option = start[group] as number; option < (start[group + 1] as number); option += 1) {
      if (out[option] === 0) best = Math.max(best, rest[option] as number);
    }
    let count = 0;
    let dearest = -1;
    for (let option = start[group] as number; option < (start[group + 1] as number); option += 1) {
      if (out[option] === 1) continue;
      if (bound - (best - (rest[option] as number)) < better) {
        out[option] = 1;
        continue;
      }
      count += 1;
      if (dearest < 0 || (value[option] as number) > (value[dearest] as number)) dearest = option;
    }
    if (count > 1 && (open < 0 || (value[dearest] as number) > (value[open] as number))) open = dearest;
  }
  let branch = -1;
  for (const [option, share] of relaxation.shares()) {
    if (share < 1e-6 || share > 1 - 1e-6 || out[option] === 1 || isAlone(flat, out, groupOf[option] as number))
      continue;
    if (branch < 0 || (value[option] as number) > (value[branch] as number)) branch = option;
  }
  return branch < 0 ? open : branch;
}

function isAlone({ start }: Flat, out: Uint8Array, group: number): boolean {
  let count = 0;
  for (let option = start[group] as number; option < (start[group + 1] as number); option += 1) {
    if (out[option] === 0) count += 1;
  }
  return count < 2;
}

/** 1 for each option that a `better` plan may hold, by the prices at the root. */
function leftAfter({ groups, size, start }: Flat, rest: Float64Array, bound: number, better: number): Uint8Array {
  const left = new Uint8Array(size);
  for (let group = 0; group < groups; group += 1) {
    let best = -Infinity;
    for (let option = start[group] as number; option < (start[group + 1] as number); option += 1) {
      best = Math.max(best, rest[option] as number);
    }
    for (let option = start[group] as number; option < (start[group + 1] as number); option += 1) {
      if (bound - (best - (rest[option] as number)) >= better) left[option] = 1;
    }
  }
  return left;
}
