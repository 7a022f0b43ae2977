/** Which rows and offers a plan may choose from, and why the others may not. */

import type { Candidate, Offer } from './candidates.ts';
import { barredByDecision } from './decided.ts';
import type { PlanWishes } from './plan-wishes.ts';

export type Barred = 'excluded' | 'passed' | 'not-shortlisted' | 'fit-below' | 'above-largest-share' | 'other-row-must';
/** The offers of one person: at most one is taken, exactly one when it `must`. */
export type Person = { readonly must: boolean; readonly offers: readonly PersonOffer[] };
export type PersonOffer = { readonly candidate: Candidate; readonly offer: Offer };
export type Bookable = {
  readonly persons: readonly Person[];
  readonly barred: readonly { readonly candidate: Candidate; readonly reason: Barred }[];
  /** Rows that must be in and cannot: not in the list, without a price or a forecast, or barred. */
  readonly lost: readonly number[];
};

/**
 * A row that must be in wins over exclusion by decision, fit and share, never over `without`. Of a person's rows only one is
 * taken; where several must be in, all of these.
 */
export function findBookable(candidates: readonly Candidate[], wishes: PlanWishes, budgetCents: number): Bookable {
  const must = new Set(wishes.must);
  const without = new Set(wishes.without);
  const persons = new Map<number, { must: boolean; offers: PersonOffer[] }>();
  const barred: { candidate: Candidate; reason: Barred }[] = [];
  const most = largestOffer(wishes, budgetCents);
  const taken = new Set<number>();
  for (const candidate of [...candidates].sort(
    (a, b) => Number(must.has(b.creator.row)) - Number(must.has(a.creator.row)),
  )) {
    const { row } = candidate.creator;
    const isMust = must.has(row) && !without.has(row);
    const present = persons.get(candidate.person);
    const offers = isMust ? candidate.offers : candidate.offers.filter(({ cents }) => cents <= most);
    const reason = without.has(row) ? 'excluded' : isMust ? null : barredFor(candidate, present?.must === true, offers);
    if (reason !== null) {
      barred.push({ candidate, reason });
      continue;
    }
    if (isMust) taken.add(row);
    // Another account that must be in as well counts for itself.
    const key = isMust && present !== undefined ? -row : candidate.person;
    const own = offers.map((offer) => ({ candidate, offer }));
    persons.set(key, { must: isMust, offers: [...(persons.get(key)?.offers ?? []), ...own] });
  }
  return { persons: [...persons.values()], barred, lost: wishes.must.filter((row) => !taken.has(row)) };

  function barredFor(candidate: Candidate, isPersonIn: boolean, offers: readonly Offer[]): Barred | null {
    if (isPersonIn) return 'other-row-must';
    const decided = barredByDecision(candidate.creator, wishes);
    if (decided !== null) return decided;
    if (wishes.leastFit !== null && (candidate.fit ?? -1) < wishes.leastFit) return 'fit-below';
    return offers.length === 0 ? 'above-largest-share' : null;
  }
}

/** The most that one creator may cost, in cents. */
export function largestOffer({ largestShare }: PlanWishes, budgetCents: number): number {
  return largestShare === null ? budgetCents : Math.floor(Number((largestShare * budgetCents).toPrecision(15)));
}
