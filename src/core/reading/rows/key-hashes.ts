/** Which of many keys may be more than once, in four bytes for each. */
import { addToHash, HASH_START } from '../../text/short-hash.ts';

export type KeyHashes = {
  /** The key is `name` with what is `before` it; a name of '' is none. */
  put(at: number, name: string, before?: string): void;
  /** How many different keys there are at least. */
  different(): number;
  /** True for a key that another one may equal; false is sure. */
  again(): (at: number) => boolean;
};

/** Hashes of `length` keys: a group for each key of a long list would fill the memory. */
export function keyHashes(length: number): KeyHashes {
  const hashes = new Uint32Array(length);
  const eachRun = (see: (hash: number, times: number) => void): void => {
    const sorted = hashes.slice().sort();
    for (let at = 0; at < sorted.length; ) {
      const hash = sorted[at] ?? 0;
      const from = at;
      while (at < sorted.length && sorted[at] === hash) at += 1;
      if (hash !== NONE) see(hash, at - from);
    }
  };
  return {
    put(at, name, before = '') {
      hashes[at] = name === '' ? NONE : addToHash(addToHash(HASH_START, before), name) >>> 0 || 1;
    },
    different() {
      let count = 0;
      eachRun(() => {
        count += 1;
      });
      return count;
    },
    again() {
      const repeated = new Set<number>();
      eachRun((hash, times) => {
        if (times > 1) repeated.add(hash);
      });
      return (at) => repeated.has(hashes[at] ?? NONE);
    },
  };
}

const NONE = 0;
