/** What is noted of each creator when it is read first, so that a long list is not read again for it. */
import type { Creator } from '../../creator.ts';
import { type KeyHashes, keyHashes } from './key-hashes.ts';
import { handleOf, type Keys, type Names, repeatKeys } from './repeat-keys.ts';

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

/**
 * `handleAt` gives the handle of a row, '' where only its name tells the account; for `names` see `repeatKeys`. The hashes are
 * those of names on a platform: a text for each key would cost a row of a long list more than all else that is noted.
 */
export function sightings(length: number, handleAt: (at: number) => string, names?: Names): Sightings {
  const [posts, accounts, persons] = [keyHashes(length), keyHashes(length), keyHashes(length)];
  let isDated = false;
  return {
    ...{ posts, accounts, persons, isDated: () => isDated },
    keysAt: (creator, at) => repeatKeys(creator, handleAt(at), names),
    see(creator, at) {
      const platform = typeof creator.platform === 'string' ? creator.platform : '';
      const name = handleOf(handleAt(at) || creator.creator);
      accounts.put(at, name, platform);
      persons.put(at, creator.person.trim().toLowerCase() || name);
      posts.put(at, creator.creator === '' ? `row ${creator.row}` : creator.creator.trim().toLowerCase(), platform);
      isDated ||= creator.dataDate !== '';
    },
  };
}
