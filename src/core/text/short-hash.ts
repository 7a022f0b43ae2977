/** A short, stable fingerprint of a text. */

/** The hash in base 36: seven characters, the same everywhere. */
export function shortHash(text: string): string {
  return sayHash(addToHash(HASH_START, text));
}

/** 32-bit FNV-1a over UTF-16 units with a final mix. */
export function hashNumber(text: string): number {
  return mixed(addToHash(HASH_START, text));
}

/** A hash that a long text is added to piece by piece, so that the whole text is never in memory. */
export const HASH_START = 0x811c9dc5;

export function addToHash(begun: number, text: string): number {
  let hash = begun;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash;
}

/** What `shortHash` says of all pieces joined. */
export function sayHash(begun: number): string {
  return mixed(begun).toString(36).padStart(7, '0');
}

function mixed(begun: number): number {
  let hash = Math.imul(begun ^ (begun >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39);
  return (hash ^ (hash >>> 16)) >>> 0;
}
