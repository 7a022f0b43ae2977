/** The price at which a row would come into a plan or leave it. */
import type { Bookable, PersonOffer } from './bookable.ts';
import { amountOf, type Row } from './rows-of.ts';

/** What a plan uses of each limit, and who is in it. */
export type Booked = { readonly chosen: readonly PersonOffer[]; readonly room: readonly number[] };

export function roomOf(chosen: readonly PersonOffer[], rows: readonly Row[]): readonly number[] {
  return rows.map((row) =>
    chosen.reduce((room, { candidate, offer }) => room - amountOf(row, candidate, offer.cents), row.most),
  );
}

/**
 * The highest price in cents at which a better plan surely holds this offer: it is added, or takes the place of one that
 * is worth less. null when it would not come in for nothing. `isAlone` offers may leave only together with their person.
 */
export function entersAt(
  one: PersonOffer,
  booked: Booked,
  rows: readonly Row[],
  must: ReadonlySet<number>,
): number | null {
  const own = booked.chosen.find(({ candidate }) => candidate.person === one.candidate.person);
  let most = own === undefined && one.offer.value > 0 ? priceInPlaceOf(null, one, booked, rows) : -1;
  for (const other of own === undefined ? booked.chosen : [own]) {
    if (other.offer.value >= one.offer.value || must.has(other.candidate.creator.row)) continue;
    most = Math.max(most, priceInPlaceOf(other, one, booked, rows));
  }
  return most < 0 ? null : most;
}

/** What one may cost when the other leaves; -1 when no price of it keeps the limits. */
function priceInPlaceOf(other: PersonOffer | null, one: PersonOffer, { room }: Booked, rows: readonly Row[]): number {
  let least = 0;
  let most = Infinity;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as Row;
    const left = (room[at] as number) + (other === null ? 0 : amountOf(row, other.candidate, other.offer.cents));
    const isMeant = row.isMeant(one.candidate);
    if (row.isMoney && isMeant && row.sign === 1) most = Math.min(most, left);
    else if (row.isMoney && isMeant) least = Math.max(least, -left);
    else if (left < (isMeant ? row.sign : 0)) return -1;
  }
  return least <= most ? most : -1;
}

/**
 * The price up to which a booked offer is worth its place: what its value buys elsewhere at the prices of the limits, at
 * least what is left over beside it. In cents.
 */
export function leavesAbove(
  one: PersonOffer,
  { room }: Booked,
  rows: readonly Row[],
  prices: readonly number[],
): number {
  let worth = one.offer.value;
  let perCent = 0;
  let spare = Infinity;
  rows.forEach((row, at) => {
    if (!row.isMeant(one.candidate)) return;
    if (!row.isMoney) worth -= (prices[at] ?? 0) * row.sign;
    else {
      perCent += (prices[at] ?? 0) * row.sign;
      if (row.sign === 1) spare = Math.min(spare, room[at] ?? 0);
    }
  });
  const fair = perCent > 0 ? Math.floor(worth / perCent) : 0;
  return Math.max(fair, one.offer.cents + spare);
}

/** Rows that must be in the plan. */
export function mustRows({ persons }: Bookable): ReadonlySet<number> {
  return new Set(
    persons.flatMap(({ must, offers }) => (must ? offers.map(({ candidate }) => candidate.creator.row) : [])),
  );
}
