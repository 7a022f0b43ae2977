/** What each row may bring to a plan and at what price. Rows without a price or a forecast are set aside. */
import type { Creator, Deliverable } from '../creator.ts';
import { deliverablesOf, quotedDeliverables } from '../evaluation/cost.ts';
import { evaluate } from '../evaluation/evaluate.ts';
import type { Evaluation, Question } from '../evaluation/evaluation.ts';
import { expectedEngagements, inRulesCurrency, piecesOf } from '../evaluation/quote.ts';
import { isMissing } from '../missing.ts';
import { shownCurrency } from '../output/shown-currency.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import type { PlanWishes } from './plan-wishes.ts';

/** Values are counted in tenths, so that sums are exact. */
export const PER_UNIT = 10;

/** One way to book a row: whole cents of the shown currency, whole tenths of what counts; `low` and `high` are p10 and p90. */
export type Offer = {
  readonly deliverables: readonly Deliverable[];
  readonly cents: number;
  readonly source: 'quote' | 'typical';
  readonly value: number;
  readonly low: number;
  readonly high: number;
};

export type Candidate = {
  readonly creator: Creator;
  readonly person: number;
  readonly class: Evaluation['tier']['class'];
  readonly fit: number | null;
  readonly offers: readonly Offer[];
};

export type SetAside = { readonly row: number; readonly reason: 'no-price' | 'no-forecast' };

/** `ask` is what evaluations were made for; each alternative is evaluated again. */
export function findCandidates(
  creators: readonly Creator[],
  rules: CompiledRules,
  question: Question,
  plan: PlanWishes,
): { readonly candidates: readonly Candidate[]; readonly aside: readonly SetAside[] } {
  const candidates: Candidate[] = [];
  const aside: SetAside[] = [];
  const goalQuestion: Question = { ...question, goal: plan.goal?.goal ?? null };
  const questions =
    plan.alternatives.length === 0
      ? [goalQuestion]
      : plan.alternatives.map((one) => ({ ...goalQuestion, deliverables: one }));
  for (const creator of creators) {
    const evaluations = questions.map((one) => evaluate(creator, rules, one));
    const [first] = evaluations;
    if (first === undefined) continue;
    const priced = evaluations.map((one, at) => priceOf(creator, one, rules, questions[at] ?? goalQuestion, plan));
    const offers = evaluations.flatMap((one, at) => {
      const price = priced[at];
      const worth = price === null || price === undefined ? null : worthOf(creator, one, price.deliverables, plan);
      return price === null || price === undefined || worth === null ? [] : [{ ...price, ...worth }];
    });
    if (offers.length === 0) {
      aside.push({ row: creator.row, reason: priced.every((one) => one === null) ? 'no-price' : 'no-forecast' });
      continue;
    }
    candidates.push({
      creator,
      person: creator.repeats?.personRow ?? creator.row,
      class: first.tier.class,
      fit: first.recommendation?.score ?? null,
      offers,
    });
  }
  return { candidates, aside };
}

type Price = Pick<Offer, 'deliverables' | 'cents' | 'source'>;

/** The quote where it is for these pieces or does not say what for, else the fee; null when there is neither. A price of 0 is none. */
function priceOf(
  creator: Creator,
  { cost }: Evaluation,
  rules: CompiledRules,
  question: Question,
  { priceView, alternatives }: PlanWishes,
): Price | null {
  const { rate } = shownCurrency(rules);
  const quoted = isMissing(creator.quote) ? null : inRulesCurrency(creator.quote, rules);
  const pieces = cost?.deliverables ?? (isMissing(creator.platform) ? [] : deliverablesOf(creator, question, rules));
  const isForThese = alternatives.length === 0 || isSame(quotedDeliverables(creator), pieces);
  if (quoted !== null && quoted > 0 && isForThese) {
    const deliverables = alternatives.length === 0 ? (quotedDeliverables(creator) ?? pieces) : pieces;
    return { deliverables, cents: Math.round(quoted * rate * 100), source: 'quote' };
  }
  if (cost === null || !(cost[priceView] > 0)) return null;
  return { deliverables: pieces, cents: Math.max(1, Math.round(cost[priceView] * rate * 100)), source: 'typical' };
}

function isSame(one: readonly Deliverable[] | null, other: readonly Deliverable[]): boolean {
  if (one === null || one.length !== other.length) return false;
  return one.every(({ format, count }) => other.some((also) => also.format === format && also.count === count));
}

/** null when what counts is not forecast. */
function worthOf(
  creator: Creator,
  { forecast, reach, recommendation }: Evaluation,
  deliverables: readonly Deliverable[],
  { counted, goal }: PlanWishes,
): Pick<Offer, 'value' | 'low' | 'high'> | null {
  const pieces = piecesOf({ deliverables });
  const inUnits = (amount: number): number => Math.round(amount * pieces * PER_UNIT);
  if (counted === 'views') {
    return reach === null ? null : { value: inUnits(reach.p50), low: inUnits(reach.p10), high: inUnits(reach.p90) };
  }
  const engagements = expectedEngagements(creator, forecast);
  if (engagements === null || forecast === null) return null;
  const score = recommendation?.score ?? null;
  if (counted === 'value' && goal !== null && score === null) return null;
  const weight = counted === 'value' && score !== null ? score / 100 : 1;
  const at = (rate: number): number => inUnits((engagements * weight * rate) / forecast.p50);
  return { value: at(forecast.p50), low: at(forecast.p10), high: at(forecast.p90) };
}
