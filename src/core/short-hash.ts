/** Answers for a short, stable fingerprint of a text; never for security. */

/** The hash in base 36: seven characters, the same everywhere. */
export function shortHash(text: string): string {
  return hashNumber(text).toString(36).padStart(7, '0');
}

/** 32-bit FNV-1a over UTF-16 units with a final mix. */
export function hashNumber(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39);
  return (hash ^ (hash >>> 16)) >>> 0;
}
