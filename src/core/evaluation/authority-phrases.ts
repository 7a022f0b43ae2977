/** Which words and phrases of the rules are at a place, and whether a field is named beside it. Weighs none. */
import { type CompiledAuthority, type EvidencePhrase, endKey, standsAt, startKey } from '../rules/compile-authority.ts';
import { personKey } from '../text/person-word.ts';

/** How many words away a field may be named. */
const BESIDE = 5;

/** Calls `found` with every phrase that is at the place. */
export function eachPhrase(
  { phrases }: CompiledAuthority,
  words: readonly string[],
  at: number,
  found: (phrase: EvidencePhrase) => void,
): void {
  const word = words[at] as string;
  for (const key of [word, endKey(word), startKey(word), personKey(word)]) {
    for (const phrase of phrases.get(key) ?? []) if (standsAt(phrase, words, at)) found(phrase);
  }
}

/** True when a word of a field, or a licence that names one, is at the place. */
export function isFieldAt(authority: CompiledAuthority, words: readonly string[], at: number): boolean {
  let isField = false;
  eachPhrase(authority, words, at, ({ signal, isTitle, isWeak, isExact }) => {
    const counts = authority.rules.signals[signal]?.counts;
    if (counts === 'field' || (counts === 'licence' && !isTitle && !isWeak && !isExact)) isField = true;
  });
  return isField;
}

/** True when a field is named within a few words of those from `start` to before `end`, which do not name it themselves. */
export function hasFieldBeside(
  authority: CompiledAuthority,
  words: readonly string[],
  start: number,
  end: number,
): boolean {
  for (let index = Math.max(0, start - BESIDE); index < Math.min(words.length, end + BESIDE); index += 1) {
    if ((index < start || index >= end) && isFieldAt(authority, words, index)) return true;
  }
  return false;
}

const WORKS =
  ' book books textbook textbooks paper papers article articles study studies buch bucher fachbucher libro libros livre livres libri livros boeken ksiazek книг книги ';
const FICTION =
  ' novel novels romance poetry poems fiction fantasy thriller thrillers children kids cookery coloring colouring ';

/** True for books or papers from `start` on that are no fiction: those of somebody trained are of the trade. */
export function namesWorks(words: readonly string[], start: number): boolean {
  const rest = words.slice(start);
  const isAmong = (list: string) => rest.some((word) => list.indexOf(` ${word} `) >= 0);
  return isAmong(WORKS) && !isAmong(FICTION);
}
