/** Which accounts of two lists are one, and which cannot be told. Judges nothing. */
import { groupBy, type Known } from './known-by.ts';

/** Rows of one person or account, in this list and in the other. */
export type SameBehind = {
  readonly creator: string;
  readonly rows: readonly number[];
  readonly otherRows: readonly number[];
};

export type Pair = readonly [Known, Known];

/** By handle; then, where a list has no handle for it, by a name that one account has in each list. */
export function matchLists(
  ours: readonly Known[],
  theirs: readonly Known[],
): { readonly pairs: readonly Pair[]; readonly unclear: ReadonlySet<Known> } {
  const pairs: Pair[] = [];
  const unclear = new Set<Known>();
  const byAccount = new Map(theirs.map((other) => [other.account, other]));
  byAccount.delete('');
  const taken = new Set<Known>();
  for (const one of ours) {
    const other = byAccount.get(one.account);
    if (other === undefined) continue;
    pairs.push([one, other]);
    taken.add(one).add(other);
  }
  const open = [ours, theirs].map((list) => list.filter((one) => !taken.has(one)));
  const names = open.map((list) => groupBy(list, ({ name }) => name));
  for (const [name, mine] of names[0] ?? []) {
    const others = names[1]?.get(name) ?? [];
    const [one, other] = [mine[0], others[0]];
    if (one === undefined || other === undefined) continue;
    const isBare = [...mine, ...others].some(({ account }) => account === '');
    if (!isBare) continue;
    if (mine.length === 1 && others.length === 1) pairs.push([one, other]);
    else for (const each of [...mine, ...others]) unclear.add(each);
  }
  for (const each of [...ours, ...theirs]) if (each.account === '' && each.name === '') unclear.add(each);
  return { pairs, unclear };
}

/** Those of a name together. */
export function unclearGroups(
  ours: readonly Known[],
  theirs: readonly Known[],
  unclear: ReadonlySet<Known>,
): readonly SameBehind[] {
  const nameOf = ({ name }: Known): string => `= ${name}`;
  const [mine, others] = [ours, theirs].map((list) =>
    groupBy(
      list.filter((one) => unclear.has(one)),
      nameOf,
    ),
  );
  const names = new Set([...(mine?.keys() ?? []), ...(others?.keys() ?? [])]);
  return [...names].map((name) => behind(mine?.get(name) ?? [], others?.get(name) ?? []));
}

export function behind(ours: readonly Known[], theirs: readonly Known[]): SameBehind {
  const [first] = [...ours, ...theirs];
  const rowsOf = (list: readonly Known[]): number[] => list.flatMap(({ rows }) => rows);
  return { creator: first?.creator.creator ?? '', rows: rowsOf(ours), otherRows: rowsOf(theirs) };
}
