/** A campaign plan as plain JSON-safe data, money in units and values as they count. Plans nothing. */
import type { Deliverable } from '../creator.ts';
import type { Decision } from '../decision.ts';
import { PER_UNIT } from './candidates.ts';
import { type Mix, mixOf } from './mix.ts';
import type { LeftReason, Plan } from './plan.ts';
import type { Limit } from './plan-wishes.ts';

/** The plan as the command line's JSON prints it. `gap` is a fraction of `bound`; an infeasible plan has none. */
export type PlanReport = {
  readonly status: 'optimal' | 'bounded' | 'infeasible';
  readonly goal: string | null;
  readonly currency: string;
  readonly budget: number;
  readonly spent: number;
  readonly value: number;
  readonly valueBand: { readonly p10: number; readonly p50: number; readonly p90: number };
  readonly bound: number | null;
  readonly gap: number | null;
  readonly chosen: readonly {
    readonly row: number;
    readonly creator: string;
    /** What a person decided in the list, null for nothing. */
    readonly decision: Decision | null;
    readonly deliverables: readonly Deliverable[];
    readonly price: number;
    readonly priceSource: 'quote' | 'typical';
    readonly value: number;
    readonly leavesAbove: number;
  }[];
  readonly left: readonly {
    readonly row: number;
    readonly creator: string;
    readonly decision: Decision | null;
    readonly price: number;
    readonly value: number;
    readonly reason: LeftReason;
    readonly entersAt: number | null;
  }[];
  readonly mix: Mix;
  readonly curve: readonly { readonly budget: number; readonly value: number }[];
  readonly conflicts: readonly PlanConflict[];
};

/** `limit` null with `about` budget; `given` and `needed` in money, creators, or a share as a fraction. */
export type PlanConflict =
  | { readonly about: 'budget'; readonly given: number; readonly needed: number }
  | {
      readonly about: 'limit';
      readonly limit: Limit;
      readonly side: 'from' | 'to';
      readonly given: number;
      readonly needed: number;
    }
  | { readonly about: 'must'; readonly row: number };

export function planReport(plan: Plan): PlanReport | null {
  const { wishes, status } = plan;
  if (status === 'open') return null;
  const money = (cents: number): number => cents / 100;
  const count = (value: number): number => value / PER_UNIT;
  const isPlan = status !== 'infeasible';
  return {
    status,
    goal: wishes.goal?.goal ?? null,
    currency: plan.currency,
    budget: money(plan.budget),
    spent: money(plan.spent),
    value: count(plan.value),
    valueBand: { p10: whole(plan.band.p10), p50: whole(plan.band.p50), p90: whole(plan.band.p90) },
    bound: isPlan ? count(plan.bound) : null,
    gap: isPlan ? (plan.bound > 0 ? (plan.bound - plan.value) / plan.bound : 0) : null,
    chosen: plan.chosen.map(({ candidate: { creator }, offer, leavesAbove }) => ({
      row: creator.row,
      creator: creator.creator,
      decision: creator.decided?.choice ?? null,
      deliverables: offer.deliverables,
      price: money(offer.cents),
      priceSource: offer.source,
      value: count(offer.value),
      leavesAbove: money(leavesAbove),
    })),
    left: plan.left.map(({ candidate: { creator }, offer, reason, entersAt }) => ({
      row: creator.row,
      creator: creator.creator,
      decision: creator.decided?.choice ?? null,
      price: money(offer.cents),
      value: count(offer.value),
      reason,
      entersAt: entersAt === null ? null : money(entersAt),
    })),
    mix: mixOf(plan),
    curve: plan.curve.map(({ budget, value }) => ({ budget: money(budget), value: count(value) })),
    conflicts: conflictsOf(plan),
  };
}

function whole(value: number): number {
  return Math.round(value / PER_UNIT);
}

function conflictsOf({ conflicts, lost, budget, budgetNeeded }: Plan): readonly PlanConflict[] {
  return [
    ...lost.map((row): PlanConflict => ({ about: 'must', row })),
    ...(budgetNeeded === null
      ? []
      : [{ about: 'budget', given: budget / 100, needed: budgetNeeded / 100 } satisfies PlanConflict]),
    ...conflicts.flatMap(({ row, needed }): PlanConflict[] => {
      const { limit, side, isMoney, sign, most } = row;
      if (limit === null) return [];
      const inUnits = (end: number): number => (isMoney ? end / budget : end);
      return [{ about: 'limit', limit, side, given: inUnits(sign * most), needed: inUnits(needed) }];
    }),
  ];
}
