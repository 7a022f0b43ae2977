/** Letters behind a name that are words too: `"NP"`, `"PA"+`. Weighs none. */
import type { CompiledAuthority, EvidencePhrase } from '../rules/compile-authority.ts';
import { hasField, isFieldAt } from './authority-phrases.ts';

/** "NP", "NP in women’s health": hardly anything else in the clause, or the job behind it; `"PA"+` one or two words behind its field. */
export function isSaidSo(
  { tokens, word, isWeak }: EvidencePhrase,
  words: readonly string[],
  at: number,
  text: string,
  authority: CompiledAuthority,
): boolean {
  const next = words[at + tokens.length] ?? '';
  const isJob =
    at === 0 &&
    (' in by helping sharing mom mum mama dad turned '.indexOf(` ${next} `) >= 0 ||
      words.slice(1, 4).some((_word, away) => isFieldAt(authority, words, away + 1)));
  const isSo = isWeak
    ? hasField(authority, words.slice(Math.max(0, at - 2), at))
    : isJob || words.length <= tokens.length + 1;
  return (isSo || (at === 0 && !isWeak && isApart(text, word))) && hasLetters(text, word);
}

/** "RD 🥑": a picture behind it. */
function isApart(text: string, word: string): boolean {
  return /^\s*\p{Extended_Pictographic}/u.test(text.slice(text.indexOf(word) + word.length));
}

/** The word in these very letters, between other marks than letters. */
function hasLetters(text: string, word: string): boolean {
  const at = text.indexOf(word);
  return at >= 0 && !/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + word.length));
}
