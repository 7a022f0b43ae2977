/** Four characters for a pattern or word: the sidebar carries translations, not the English beside them. */
export function patternKey(english: string): string {
  let hash = 5381;
  for (let at = 0; at < english.length; at += 1) hash = (Math.imul(hash, 33) ^ english.charCodeAt(at)) >>> 0;
  return hash.toString(36).slice(-5);
}
