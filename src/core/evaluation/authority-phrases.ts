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
  const person = personKey(word);
  for (const key of [word, endKey(word), startKey(word), person, startKey(person)]) {
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

/** True when a field is named among the words. */
export function hasField(authority: CompiledAuthority, words: readonly string[]): boolean {
  return words.some((_word, at) => isFieldAt(authority, words, at));
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
  /^(?:text)?books?$|^(?:papers?|stud(?:y|ies)|(?:fach)?buch|bucher|libros?|livres?|libri|livros|boek|boeken|ksiazek|книг|книги|ouvrages?|guia|guide|komentarza?|[kc]ommentar[yi]?|handbuch|poradnika?|manuale?|kilavuz\p{L}*|originalarbeiten|makale|yayin|δημοσιευσεις|מאמרים|статей|статеи)$|^(?:fach|original)?(?:arti[ckg]|artyk|articu|publi[ckts]|публ?и[кл])/u;
/** Teaching at a university, and a guideline that ends the clause: of somebody trained they are of the trade. */
export function isOfPractice(word: string, isLast: boolean): boolean {
  return PRACTICE.test(word) || (word === 'guideline' && isLast);
}
const PRACTICE =
  /^(?:lectur|lehrbeauft|dosen|docente|adjun|giảng|öğretim|非常勤|시간강사|อาจารย์|wykłada|recos|sit on)/i;

/** So many papers are no hobby. */
const MANY = 10;
const FICTION =
  ' travel viaje viaggio voyage novel novels romance poetry poems fiction fantasy thriller thrillers children kids cookery coloring colouring ';

/** True for books or papers from `start` on that are no fiction: those of somebody trained are of the trade. */
export function namesWorks(words: readonly string[], start: number): boolean {
  const rest = words.slice(start);
  return rest.some((word) => WORKS.test(word)) && !rest.some((word) => FICTION.indexOf(` ${word} `) >= 0);
}

/** True for works, and "50 articles" has at least ten of them; null for other words. */
export function areMany(words: readonly string[], at: number): boolean | null {
  if (!WORKS.test(words[at] ?? '')) return null;
  return words.slice(Math.max(0, at - 3), at).some((word) => Number(word) >= MANY);
}
