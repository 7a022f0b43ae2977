/** A list with a row for each post: which rows are one creator, and what its posts come to. */
import type { Creator } from '../../creator.ts';
import { ABSENT, isMissing, type Maybe } from '../../missing.ts';
import type { Problem } from '../../problem.ts';
import type { KeyHashes } from './key-hashes.ts';

/** Fewer rows for each creator are an account that is there twice. */
const LEAST_ROWS = { ofPosts: 1.5, otherwise: 3 };
const PER_POST = ['likes', 'comments', 'shares', 'views', 'saves', 'reach', 'impressions'] as const;

/**
 * One creator for all rows of an account: the middle of what its posts counted, the last followers, posts measured as
 * many as rows. The other rows go to `problems`. Lists of another kind come back as they are. `ofPosts`: columns that
 * only single posts have are in the list; `hashes` are those of the keys.
 */
export function rollUpPosts(
  creators: readonly Creator[],
  hashes: KeyHashes,
  ofPosts: boolean,
  problems: Problem[],
): readonly Creator[] {
  const least = ofPosts ? LEAST_ROWS.ofPosts : LEAST_ROWS.otherwise;
  if (creators.length / Math.max(hashes.different(), 1) < least) return creators;
  const groups = new Map<string, Creator[]>();
  for (const creator of creators) {
    const key = postKey(creator);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [creator]);
    else group.push(creator);
  }
  if (creators.length / Math.max(groups.size, 1) < least) return creators;
  const several = [...groups.values()].filter((group) => group.length > 1);
  if (!several.every(isOfPosts)) return creators;
  for (const group of several) sayPosts(group, problems);
  const sentence = { says: 'posts-of-creators', parts: [creators.length, groups.size] } as const;
  problems.push({ code: 'post-list', row: 0, column: 0, sentence });
  return [...groups.values()].map(merge);
}

/** Rows with the same key are posts of one creator. */
function postKey({ creator, platform, row }: Creator): string {
  if (creator === '') return `row ${row}`;
  return `${typeof platform === 'string' ? platform : ''} ${creator.trim().toLowerCase()}`;
}

/** Posts differ in what they counted; rows that repeat an account do not. */
function isOfPosts(group: readonly Creator[]): boolean {
  return PER_POST.some((field) => new Set(group.map((creator) => numberOrNull(creator[field]))).size > 1);
}

function merge(group: readonly Creator[]): Creator {
  const [first] = group as readonly [Creator];
  if (group.length === 1) return { ...first, postsMeasured: isMissing(first.postsMeasured) ? 1 : first.postsMeasured };
  const newest = [...group].sort((a, b) =>
    a.dataDate < b.dataDate ? -1 : a.dataDate > b.dataDate ? 1 : a.row - b.row,
  );
  const counts = Object.fromEntries(PER_POST.map((field) => [field, middle(group.map((creator) => creator[field]))]));
  return { ...first, ...counts, followers: lastOf(newest), postsMeasured: group.length };
}

function lastOf(creators: readonly Creator[]): Maybe<number> {
  const known = creators.filter(({ followers }) => !isMissing(followers));
  return (known[known.length - 1] ?? creators[0])?.followers ?? ABSENT;
}

/** The middle of those that can be read; of two the mean. */
function middle(values: readonly Maybe<number>[]): Maybe<number> {
  const known = values.filter((value): value is number => !isMissing(value)).sort((a, b) => a - b);
  if (known.length === 0) return values[0] ?? ABSENT;
  const half = known.length >> 1;
  const upper = known[half] ?? 0;
  return known.length % 2 === 1 ? upper : ((known[half - 1] ?? 0) + upper) / 2;
}

function numberOrNull(value: Maybe<number>): number | null {
  return isMissing(value) ? null : value;
}

function sayPosts(group: readonly Creator[], problems: Problem[]): void {
  const [first, ...more] = group as readonly [Creator, ...Creator[]];
  for (const { row } of more) {
    const sentence = { says: 'further-post', parts: [row, first.creator, first.row] } as const;
    problems.push({ code: 'left-out-row', row, column: 0, sentence });
  }
}
