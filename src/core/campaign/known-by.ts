/** By what the accounts of a list are known in another list: handle, name, person, e-mail. Compares nothing. */
import type { Creator } from '../creator.ts';
import { foldText } from '../text/fold-text.ts';
import { accountOf } from './accounts.ts';
import { contactReader } from './contacts.ts';
import type { List } from './list.ts';

/** An account with all its rows. Keys are '' where nothing tells. */
export type Known = {
  readonly creator: Creator;
  readonly rows: readonly number[];
  /** Platform and handle. */
  readonly account: string;
  /** Platform and name: no proof, names repeat. */
  readonly name: string;
  readonly handle: string;
  readonly person: string;
  readonly email: string;
};

/** In the order of their first rows. */
export function knownIn({ creators, handleColumn, titles, cellsOf }: List): readonly Known[] {
  const contactOf = contactReader(titles);
  const found = new Map<string, Known>();
  for (const creator of creators) {
    const cells = cellsOf(creator.row);
    const { platform, handle: exact } = accountOf(creator, cells, cells[handleColumn]);
    const handle = foldText(exact);
    const name = foldText(creator.creator).replace(/^@/, '');
    const account = handle === '' ? '' : `${platform} ${handle}`;
    // Without a handle only the reading knows which rows are one account.
    const key = account || `row ${creator.repeats?.accountRow ?? creator.row}`;
    const present = found.get(key);
    if (present !== undefined) {
      found.set(key, { ...present, rows: [...present.rows, creator.row] });
      continue;
    }
    found.set(key, {
      ...{ creator, rows: [creator.row], account, handle },
      name: name === '' ? '' : `${platform} ${name}`,
      person: foldText(creator.person),
      email: foldText(contactOf(cells).email),
    });
  }
  return [...found.values()];
}

/** Without those whose key is ''. */
export function groupBy(list: readonly Known[], keyOf: (one: Known) => string): Map<string, Known[]> {
  const groups = new Map<string, Known[]>();
  for (const one of list) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group !== undefined) group.push(one);
    else if (key !== '') groups.set(key, [one]);
  }
  return groups;
}
