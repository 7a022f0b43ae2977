/** What is noted of each creator when it is read first, so that a long list is not read again for it. */
import type { Creator } from '../../creator.ts';
import { type KeyHashes, keyHashes } from './key-hashes.ts';

/** By which rows are one account, and accounts one person; '' where nothing tells. */
export type Keys = { readonly account: string; readonly person: string };

export type Sightings = {
  see(creator: Creator, at: number): void;
  /** By what rows of a list of posts are one creator. */
  readonly posts: KeyHashes;
  readonly accounts: KeyHashes;
  readonly persons: KeyHashes;
  keysAt(creator: Creator, at: number): Keys;
  /** A row tells how old its figures are. */
  isDated(): boolean;
};

export function sightings(
  length: number,
  keysAt: (creator: Creator, at: number) => Keys,
  postKey: (creator: Creator) => string,
): Sightings {
  const [posts, accounts, persons] = [keyHashes(length), keyHashes(length), keyHashes(length)];
  let isDated = false;
  return {
    ...{ posts, accounts, persons, keysAt, isDated: () => isDated },
    see(creator, at) {
      const { account, person } = keysAt(creator, at);
      accounts.put(at, account);
      persons.put(at, person);
      posts.put(at, postKey(creator));
      isDated ||= creator.dataDate !== '';
    },
  };
}
