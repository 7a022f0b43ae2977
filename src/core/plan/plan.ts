/** The campaign plan of a list: whom to book, how good that is, and what else it would take. */

import type { Creator } from '../creator.ts';
import type { Question } from '../evaluation/evaluation.ts';
import { shownCurrency } from '../output/shown-currency.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import { type Barred, type Bookable, findBookable, largestOffer, type PersonOffer } from './bookable.ts';
import { findCandidates, type SetAside } from './candidates.ts';
import { type Conflict, findConflicts, leastBudget } from './conflicts.ts';
import { withBooked } from './decided.ts';
import type { PlanWishes } from './plan-wishes.ts';
import { type Booked, entersAt, leavesAbove, mustRows, roomOf } from './prices.ts';
import { problemOf } from './problem-of.ts';
import { bandOfSum, type SumBand } from './risk.ts';
import { rowsOf } from './rows-of.ts';
import type { Effort, Solution } from './solve/problem.ts';
import { solve } from './solve/solve.ts';

/** Money in whole cents of `currency`; values in tenths of what counts. */
export type Plan = {
  readonly wishes: PlanWishes;
  readonly currency: string;
  readonly status: Solution['status'];
  readonly budget: number;
  readonly spent: number;
  readonly value: number;
  readonly bound: number;
  readonly nodes: number;
  readonly band: SumBand;
  readonly chosen: readonly (PersonOffer & { readonly leavesAbove: number })[];
  readonly left: readonly (PersonOffer & { readonly reason: LeftReason; readonly entersAt: number | null })[];
  readonly aside: readonly SetAside[];
  readonly curve: readonly { readonly budget: number; readonly value: number }[];
  readonly conflicts: readonly Conflict[];
  /** With so many cents and all else as asked there is a plan; null where there is one, or none was found. */
  readonly budgetNeeded: number | null;
  /** Rows that must be in and cannot. */
  readonly lost: readonly number[];
};
export type LeftReason = Barred | 'other-account' | 'better-elsewhere';

/** Budgets of the curve as shares of the one asked for. */
const CURVE = [0.3, 0.5, 0.7, 0.85, 1, 1.1, 1.25, 1.5, 1.75, 2] as const;
/** A point of the curve, and a smallest change, may be so far from the best. */
const CURVE_GAP = 0.001;

/** `isOutOfTime` ends the search for the plan, `isCurveOver` that for everything beside it. */
export type PlanEffort = Effort & { readonly isCurveOver: () => boolean };

export function makePlan(
  creators: readonly Creator[],
  rules: CompiledRules,
  question: Question,
  asked: PlanWishes,
  effort: PlanEffort,
): Plan {
  const plan = withBooked(asked, creators);
  const budget = Math.round(plan.budget * 100);
  const { candidates, aside } = findCandidates(creators, rules, question, plan);
  const bookable = findBookable(candidates, plan, budget);
  const { persons, lost } = bookable;
  const rows = rowsOf(plan, budget);
  const base = { wishes: plan, currency: shownCurrency(rules).code, budget, aside, lost };
  const nothing = { spent: 0, value: 0, band: bandOfSum([]), chosen: [], curve: [] };
  const side: Effort = { gap: CURVE_GAP, isOutOfTime: effort.isCurveOver };
  const found = solve(problemOf(persons, rows), effort);
  if (lost.length > 0 || found.status === 'infeasible' || found.status === 'open') {
    const isLost = lost.length > 0;
    const isSaid = !isLost && found.status === 'infeasible';
    const conflicts = isSaid ? findConflicts(persons, rows, { ...side, gap: 0 }) : [];
    const problemAt = (cents: number) => problemOf(findBookable(candidates, plan, cents).persons, rowsOf(plan, cents));
    const budgetNeeded = isSaid ? leastBudget(problemAt, budget, side) : null;
    const status = isLost ? 'infeasible' : found.status;
    const left = leftOf(bookable, { chosen: [], room: roomOf([], rows) }, () => null);
    return { ...base, ...nothing, status, bound: 0, nodes: found.nodes, left, conflicts, budgetNeeded };
  }
  const chosen = persons
    .flatMap(({ offers }, at) => offers[found.picks[at] ?? -1] ?? [])
    .sort((a, b) => a.candidate.creator.row - b.candidate.creator.row);
  const booked: Booked = { chosen, room: roomOf(chosen, rows) };
  const must = mustRows(bookable);
  const mostForOne = ({ candidate }: PersonOffer): number =>
    must.has(candidate.creator.row) ? budget : largestOffer(plan, budget);
  return {
    ...base,
    status: found.status,
    spent: chosen.reduce((sum, { offer }) => sum + offer.cents, 0),
    value: found.value,
    bound: found.bound,
    nodes: found.nodes,
    band: bandOfSum(chosen.map(({ offer }) => offer)),
    chosen: chosen.map((one) => ({
      ...one,
      leavesAbove: Math.min(leavesAbove(one, booked, rows, found.prices), mostForOne(one)),
    })),
    left: leftOf(bookable, booked, (one) => entersAt(one, booked, rows, must)),
    curve: curveOf(candidatesAt(candidates, plan), plan, budget, found.value, side),
    conflicts: [],
    budgetNeeded: null,
  };
}

/** Which offers a budget of this size may choose from. */
function candidatesAt(candidates: Parameters<typeof findBookable>[0], plan: PlanWishes): (budget: number) => Bookable {
  return (budget) => findBookable(candidates, plan, budget);
}

/** Budgets with a plan, and its value; shares and the largest share follow the budget. */
function curveOf(
  bookableAt: (budget: number) => Bookable,
  plan: PlanWishes,
  budget: number,
  value: number,
  effort: Effort,
): Plan['curve'] {
  return CURVE.flatMap((share) => {
    if (share === 1) return [{ budget, value }];
    const cents = Math.round(budget * share);
    if (effort.isOutOfTime()) return [];
    const found = solve(problemOf(bookableAt(cents).persons, rowsOf(plan, cents)), effort);
    return found.status === 'optimal' || found.status === 'bounded' ? [{ budget: cents, value: found.value }] : [];
  });
}

/** One line per row that is not booked, by its offer of most value for the money. */
function leftOf(
  { persons, barred }: Bookable,
  { chosen }: Booked,
  enters: (one: PersonOffer) => number | null,
): Plan['left'] {
  const booked = new Set(chosen.map(({ candidate }) => candidate.creator.row));
  const bookedPersons = new Set(chosen.map(({ candidate }) => candidate.person));
  const best = new Map<number, PersonOffer>();
  for (const one of persons.flatMap(({ offers }) => offers)) {
    const { row } = one.candidate.creator;
    const so = best.get(row);
    const isBetter = so === undefined || one.offer.value * so.offer.cents > so.offer.value * one.offer.cents;
    if (!booked.has(row) && isBetter) best.set(row, one);
  }
  const free = [...best.values()].map((one) => {
    const reason: LeftReason = bookedPersons.has(one.candidate.person) ? 'other-account' : 'better-elsewhere';
    const price = enters(one);
    return { ...one, reason, entersAt: price === null ? null : Math.min(price, one.offer.cents) };
  });
  const others = barred.flatMap(({ candidate, reason }) => {
    const [offer] = candidate.offers;
    return offer === undefined || booked.has(candidate.creator.row)
      ? []
      : [{ candidate, offer, reason, entersAt: null }];
  });
  return [...free, ...others].sort((a, b) => a.candidate.creator.row - b.candidate.creator.row);
}
