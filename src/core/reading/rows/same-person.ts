/** Which rows are one account, and which accounts are one person. Never merges two because their names are alike. */
import type { Creator, Repeats } from '../../creator.ts';
import { lazyList } from '../../lazy-list.ts';
import type { Sightings } from './sightings.ts';

/** `accounts` is null while all rows are one account. */
type Group = { readonly first: number; readonly account: string; accounts: Set<string> | null; rows: number };

/**
 * Marks repeated accounts and persons. One account: the same platform and handle (for a name with a space, also the same
 * followers). One person: the same text in a person column, or the same handle on another platform.
 */
export function markRepeats(
  creators: readonly Creator[],
  { accounts, persons, keysAt }: Pick<Sightings, 'accounts' | 'persons' | 'keysAt'>,
  isLong = false,
): readonly Creator[] {
  const again = { account: accounts.again(), person: persons.again() };
  const isAgain = (at: number): boolean => again.account(at) || again.person(at);
  const groups = { account: new Map<string, Group>(), person: new Map<string, Group>() };
  for (let at = 0; at < creators.length; at += 1) {
    const creator = isAgain(at) ? creators[at] : undefined;
    if (creator === undefined) continue;
    const { account, person } = keysAt(creator, at);
    if (again.account(at)) addTo(groups.account, account, creator.row, account);
    if (again.person(at)) addTo(groups.person, person, creator.row, account === '' ? `row ${creator.row}` : account);
  }
  const marked = (creator: Creator, at: number): Creator => {
    if (!isAgain(at)) return creator;
    const { account, person } = keysAt(creator, at);
    const repeats = repeatsOf(creator.row, groups.account.get(account), groups.person.get(person));
    return repeats === null ? creator : { ...creator, repeats };
  };
  if (!isLong) return creators.map(marked);
  return lazyList(creators.length, (at) => marked(creators[at] as Creator, at));
}

function addTo(groups: Map<string, Group>, key: string, row: number, account: string): void {
  if (key === '') return;
  const group = groups.get(key);
  if (group === undefined) {
    groups.set(key, { first: row, account, accounts: null, rows: 1 });
    return;
  }
  group.rows += 1;
  if (group.accounts !== null) group.accounts.add(account);
  else if (account !== group.account) group.accounts = new Set([group.account, account]);
}

function repeatsOf(row: number, account: Group | undefined, person: Group | undefined): Repeats | null {
  const rows = account?.rows ?? 1;
  const others = person?.accounts?.size ?? 1;
  if (rows < 2 && others < 2) return null;
  return { accountRow: account?.first ?? row, rows, personRow: person?.first ?? row, accounts: others };
}
