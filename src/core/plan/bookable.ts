/** Answers for which rows and offers a plan may choose from, and why the others may not; chooses none. */
import type { PlanAsk } from './ask.ts';
import type { Candidate, Offer } from './candidates.ts';

export type Barred = 'excluded' | 'fit-below' | 'above-largest-share' | 'other-row-must';
/** The offers of one person: at most one is taken, exactly one when it `must`. */
export type Person = { readonly must: boolean; readonly offers: readonly PersonOffer[] };
export type PersonOffer = { readonly candidate: Candidate; readonly offer: Offer };
export type Bookable = {
  readonly persons: readonly Person[];
  readonly barred: readonly { readonly candidate: Candidate; readonly reason: Barred }[];
  /** Rows that must be in and cannot: not in the list, without a price or a forecast, or barred. */
  readonly lost: readonly number[];
};

/** A row that must be in wins over exclusion by fit and share, never over `without`; of a person's rows only one is taken. */
export function findBookable(candidates: readonly Candidate[], ask: PlanAsk, budgetCents: number): Bookable {
  const must = new Set(ask.must);
  const without = new Set(ask.without);
  const persons = new Map<number, { must: boolean; offers: PersonOffer[] }>();
  const barred: { candidate: Candidate; reason: Barred }[] = [];
  const most = largestOffer(ask, budgetCents);
  const taken = new Set<number>();
  for (const candidate of [...candidates].sort(
    (a, b) => Number(must.has(b.creator.row)) - Number(must.has(a.creator.row)),
  )) {
    const { row } = candidate.creator;
    const isMust = must.has(row);
    const person = persons.get(candidate.person) ?? { must: false, offers: [] };
    const offers = isMust ? candidate.offers : candidate.offers.filter(({ cents }) => cents <= most);
    const reason = without.has(row)
      ? 'excluded'
      : person.must
        ? 'other-row-must'
        : isMust
          ? null
          : ask.leastFit !== null && (candidate.fit ?? -1) < ask.leastFit
            ? 'fit-below'
            : offers.length === 0
              ? 'above-largest-share'
              : null;
    if (reason !== null) {
      barred.push({ candidate, reason });
      continue;
    }
    if (isMust) taken.add(row);
    persons.set(candidate.person, {
      must: person.must || isMust,
      offers: [...person.offers, ...offers.map((offer) => ({ candidate, offer }))],
    });
  }
  return { persons: [...persons.values()], barred, lost: ask.must.filter((row) => !taken.has(row)) };
}

/** The most that one creator may cost, in cents. */
export function largestOffer({ largestShare }: PlanAsk, budgetCents: number): number {
  return largestShare === null ? budgetCents : Math.floor(Number((largestShare * budgetCents).toPrecision(15)));
}
