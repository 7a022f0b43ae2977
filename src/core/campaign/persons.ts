/** The people that are handed over: one for all their accounts of the list, with what was agreed. */
import type { Creator, Deliverable } from '../creator.ts';
import type { Decision } from '../decision.ts';
import { type Account, accountOf } from './accounts.ts';
import { type Contact, contactReader } from './contacts.ts';
import { type Country, countryOf } from './countries.ts';
import type { List } from './list.ts';

/** What is agreed with, or to be offered to, a creator. Money in `currency`; null for what is not known. */
export type Deal = {
  readonly row: number;
  readonly deliverables: readonly Deliverable[];
  readonly price: number | null;
  readonly offer: number | null;
  readonly currency: string;
  readonly rights: string;
  readonly tier: string;
  readonly fit: string;
};

export type Person = {
  readonly name: string;
  /** The chosen account first. */
  readonly accounts: readonly Account[];
  readonly contact: Contact;
  readonly country: Country;
  readonly niche: string;
  readonly decision: Decision | null;
  readonly deal: Deal;
};

/** Of two chosen accounts of a person the first one leads. */
export function personsOf(
  { creators, handleColumn, titles, cellsOf }: List,
  deals: readonly Deal[],
): readonly Person[] {
  const read = contactReader(titles);
  const byPerson = new Map<number, Person>();
  for (const deal of deals) {
    const creator = creators.find(({ row }) => row === deal.row);
    if (creator === undefined) continue;
    const key = personOf(creator);
    if (byPerson.has(key)) continue;
    const own = [creator, ...creators.filter((other) => other !== creator && personOf(other) === key)];
    const contacts = own.map(({ row }) => read(cellsOf(row)));
    const [first] = contacts;
    if (first === undefined) continue;
    const keys = Object.keys(first) as (keyof Contact)[];
    const contact = Object.fromEntries(
      keys.map((one) => [one, contacts.map((each) => each[one]).find((text) => text !== '') ?? '']),
    ) as Contact;
    byPerson.set(key, {
      name: [contact.firstName, contact.lastName].filter((part) => part !== '').join(' ') || bareName(creator),
      accounts: own.map((one) => accountOf(one, cellsOf(one.row), cellsOf(one.row)[handleColumn])),
      contact,
      country: countryOf(creator.country),
      niche: creator.niche,
      decision: creator.decided?.choice ?? null,
      deal,
    });
  }
  return [...byPerson.values()];
}

function personOf({ row, repeats }: Creator): number {
  return repeats?.personRow ?? row;
}

function bareName({ creator, person }: Creator): string {
  return person !== '' ? person : creator.replace(/^@/, '');
}
