/** Compares words whatever their case, accents and punctuation. */
import { once } from './once.ts';

/**
 * The words of a text, folded, each with a space on both sides: `" dr med "`; `" "` when there is none.
 * So `a.includes(b)` finds whole words and phrases. Scripts written without spaces are cut into single characters.
 */
export function foldWords(text: string): string {
  const bare = wordsOnly(foldMarks(text)).trim();
  return bare === '' ? ' ' : ` ${bare} `;
}

/** The folded words one by one. */
export function splitWords(folded: string): readonly string[] {
  const bare = folded.trim();
  return bare === '' ? [] : bare.split(' ');
}

/** Folded words clause by clause: full stops before a space, commas, line breaks and the like end a clause. */
export function foldClauses(text: string): readonly (readonly string[])[] {
  const clauses: (readonly string[])[] = [];
  for (const clause of foldMarks(text).split(clauseEnd())) {
    const words = splitWords(wordsOnly(clause));
    if (words.length > 0) clauses.push(words);
  }
  return clauses;
}

/** Plain English, which most texts are, does without the letters of all scripts: they take long to look up. */
function wordsOnly(folded: string): string {
  return ASCII.test(folded) ? folded.replace(NOT_PLAIN_WORDS, ' ') : folded.replace(notWords(), ' ');
}

const NOT_PLAIN_WORDS = /[^a-z0-9]+/g;
const notWords = once(() => /[^\p{L}\p{N}\p{M}]+/gu);
/** The dot of "Dr. Pepper" ends no clause. */
const clauseEnd = once(
  () =>
    /(?<!(?:^|[^\p{L}])(?:dra?|profa?|dott|assoc|asst|doc|eng|ing|lic|med|phil|mgr|uzm|arq|dipl))[.!?]+(?=\s|$)|[,;:|\n\r•·()。！？、，；]+|\s[-–—]\s/u,
);

/** Case, accents and the dots of "Ph.D." folded; other marks stay. Most texts are plain English and skip the rest. */
function foldMarks(text: string): string {
  const letters = ASCII.test(text) ? text.toLowerCase() : foldLetters(text);
  const plain = letters.indexOf("'") < 0 ? letters : letters.replace(NOT_JOINED, 'nt');
  if (plain.indexOf('.') < 0) return plain;
  // "Ph.D." and "M.D." are words of their own, "end.Start" is two.
  return plain.replace(dotted(), '$1$2');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII as a whole.
const ASCII = /^[\u0000-\u007f]*$/;
const NOT_JOINED = /n't(?![a-z])/g;
const dotted = once(() => /(^|[^\p{L}])(\p{L}{1,2})\.(?=\p{L}(?!\p{L}))/gu);

function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u0652]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßıłøđæ’]/g, (letter) => ODD_LETTERS[letter] ?? letter)
    .replace(/[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g, ' $& ');
}

/** Letters that have no accent to take off. */
const ODD_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  æ: 'ae',
  '’': "'",
};
