/** Answers for which rows are one account, and which accounts are one person; never merges two because their names are alike. */
import type { Creator, Repeats } from '../../creator.ts';
import { platformFromUrl } from '../cells/platform.ts';

/** `accounts` is null while all rows are one account. */
type Group = { readonly first: number; readonly account: string; accounts: Set<string> | null; rows: number };

/**
 * Marks repeated accounts and persons. One account: the same platform and handle (for a name with a space, also the same
 * followers). `people` says that the list holds names, so that a lone word is a handle only where it looks like one. One person: the same text in a person column, or the same handle on another platform.
 */
export function markRepeats(
  creators: readonly Creator[],
  handles: readonly string[],
  names: 'handles' | 'people' = 'handles',
): Creator[] {
  const accounts = new Map<string, Group>();
  const persons = new Map<string, Group>();
  const marks = creators.map((creator, at) => {
    const name = handleOf(handles[at] || creator.creator);
    const platform = typeof creator.platform === 'string' ? creator.platform : '';
    const isHandle =
      name !== '' && name.indexOf(' ') < 0 && (names === 'handles' || isHandleText(handles[at] || creator.creator));
    const size = isHandle ? '' : typeof creator.followers === 'number' ? creator.followers : null;
    const account = name === '' || size === null ? '' : `${platform} ${name} ${size}`;
    const known = creator.person.trim().toLowerCase();
    const person = known !== '' ? `= ${known}` : isHandle ? `@ ${name}` : account;
    addTo(accounts, account, creator.row, account);
    addTo(persons, person, creator.row, account === '' ? `row ${creator.row}` : account);
    return { creator, account, person };
  });
  return marks.map(({ creator, account, person }) => {
    const repeats = repeatsOf(creator.row, accounts.get(account), persons.get(person));
    return repeats === null ? creator : { ...creator, repeats };
  });
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

/** `@mara`, `mara_01`, a link: nobody is called so. */
function isHandleText(text: string): boolean {
  return /[@\d_./]/.test(text);
}

/** The handle in a link or behind an @, folded; a name as it is. */
function handleOf(text: string): string {
  const line = text.trim().toLowerCase();
  if (platformFromUrl(line) === null) return line.replace(/^@/, '');
  const path = line.replace(/[?#].*$/, '').replace(/\/+$/, '');
  return path.slice(path.lastIndexOf('/') + 1).replace(/^@/, '');
}
