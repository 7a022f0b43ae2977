/** The people behind the rows of a list: accounts of one person, rows that are there twice, contacts that several share. Merges nothing. */
import type { Creator } from '../creator.ts';
import { isMissing, valueOrNull } from '../missing.ts';
import { foldText } from '../text/fold-text.ts';
import { platformLabel } from '../text/names.ts';
import { contactReader } from './contacts.ts';
import type { List } from './list.ts';

/** `rows` are all rows of the account; `platform` as people call it, '' where nothing tells; `followers` is null where none of them says it. */
export type PersonAccount = {
  readonly rows: readonly number[];
  readonly creator: string;
  readonly platform: string;
  readonly followers: number | null;
};

/**
 * `upTo` is the sum of the followers of all accounts: more people cannot be reached, and fewer are where some follow
 * several. `known` accounts are in it; null where none is.
 */
export type PersonBehind = {
  readonly name: string;
  readonly accounts: readonly PersonAccount[];
  readonly upTo: number | null;
  readonly known: number;
};

export type People = {
  /** People with several accounts. */
  readonly several: readonly PersonBehind[];
  /** Accounts in several rows. */
  readonly twice: readonly PersonAccount[];
  /** An e-mail that is beside several people, and the first row of each. */
  readonly contacts: readonly { readonly contact: string; readonly rows: readonly number[] }[];
};

export function peopleOf({ creators, titles, cellsOf }: List): People {
  const persons = new Map<number, Creator[]>();
  const contacts = new Map<string, number[]>();
  const contactOf = contactReader(titles);
  for (const creator of creators) {
    const person = firstRowOf(creator);
    persons.set(person, [...(persons.get(person) ?? []), creator]);
    const contact = foldText(contactOf(cellsOf(creator.row)).email);
    const rows = contacts.get(contact) ?? [];
    if (contact !== '' && rows.indexOf(person) < 0) contacts.set(contact, [...rows, person]);
  }
  const all = [...persons.values()].filter((rows) => rows.length > 1).map(personOf);
  return {
    several: all.filter(({ accounts }) => accounts.length > 1),
    twice: all.flatMap(({ accounts }) => accounts.filter(({ rows }) => rows.length > 1)),
    contacts: [...contacts].flatMap(([contact, rows]) => (rows.length > 1 ? [{ contact, rows }] : [])),
  };
}

/** The person behind one creator of the list; null for one account in one row. */
export function personBehind(creator: Creator, creators: readonly Creator[]): PersonBehind | null {
  if (creator.repeats === null) return null;
  const person = firstRowOf(creator);
  return personOf(creators.filter((other) => firstRowOf(other) === person));
}

function personOf(creators: readonly Creator[]): PersonBehind {
  const byAccount = new Map<number, PersonAccount>();
  for (const { row, creator, platform, followers, repeats } of creators) {
    const key = repeats?.accountRow ?? row;
    const present = byAccount.get(key);
    byAccount.set(key, {
      rows: [...(present?.rows ?? []), row],
      creator: present?.creator ?? creator,
      platform: present?.platform ?? (isMissing(platform) ? '' : platformLabel(platform)),
      followers: present?.followers ?? valueOrNull(followers),
    });
  }
  const accounts = [...byAccount.values()];
  const sizes = accounts.flatMap(({ followers }) => followers ?? []);
  const [first] = creators;
  return {
    name: first === undefined ? '' : first.person || first.creator,
    accounts,
    upTo: sizes.length === 0 ? null : sizes.reduce((sum, size) => sum + size, 0),
    known: sizes.length,
  };
}

function firstRowOf({ row, repeats }: Creator): number {
  return repeats?.personRow ?? row;
}
