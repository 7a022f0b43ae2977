/** What is to be offered to rows that are chosen: by a plan, else by the decisions of the list. */
import type { Creator } from '../creator.ts';
import type { Decision } from '../decision.ts';
import { evaluate } from '../evaluation/evaluate.ts';
import type { Question } from '../evaluation/evaluation.ts';
import { fitLabel } from '../evaluation/labels.ts';
import { askedRights } from '../evaluation/rights.ts';
import { shownCurrency } from '../output/shown-currency.ts';
import type { PlanReport } from '../plan/plan-report.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import { roundToTwoDigits } from '../text/say-number.ts';
import type { Deal } from './persons.ts';

/** Who is handed over where no plan says so. */
const HANDED_OVER: readonly Decision[] = ['Keep', 'Booked', 'Done'];

/** With a plan its rows, in its order; without one those decided Keep, Booked or Done. */
export function dealsOf(
  creators: readonly Creator[],
  rules: CompiledRules,
  question: Question,
  plan: Pick<PlanReport, 'chosen'> | null,
): readonly Deal[] {
  const rows =
    plan === null
      ? creators.filter(({ decided }) => decided !== undefined && HANDED_OVER.indexOf(decided.choice) >= 0)
      : plan.chosen.flatMap(({ row }) => creators.find((creator) => creator.row === row) ?? []);
  return rows.map((creator) => {
    const { tier, recommendation, cost, quoteCheck } = evaluate(creator, rules, question);
    const { code, rate } = shownCurrency(rules);
    const chosen = plan?.chosen.find(({ row }) => row === creator.row);
    const inCents = (amount: number): number => Math.round(amount * rate * 100) / 100;
    const usual = quoteCheck?.quote ?? cost?.typical ?? null;
    const counter = quoteCheck?.counterOffer ?? null;
    return {
      row: creator.row,
      deliverables: chosen?.deliverables ?? cost?.deliverables ?? [],
      price: chosen?.price ?? (usual === null ? null : inCents(usual)),
      offer: counter === null ? null : roundToTwoDigits(counter * rate),
      currency: code,
      rights: askedRights(creator, question),
      tier: tier.tier,
      fit: recommendation === null ? '' : fitLabel(recommendation.fit),
    };
  });
}
