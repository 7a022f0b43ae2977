/** `foldWords` of the core as SQL: small letters without accents, a space around each word. */
import type { Dialect } from '../dialects/dialect.ts';

/** Letters that have no accent to take off, and the apostrophe of "don't". */
const ODD_LETTERS = [
  ['ß', 'ss'],
  ['ı', 'i'],
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['æ', 'ae'],
  ['’', "'"],
] as const;

/** Scripts without spaces, which are cut into single characters. */
const UNSPACED = [
  [0xe00, 0xeff],
  [0x3040, 0x30ff],
  [0x3400, 0x9fff],
  [0xac00, 0xd7af],
] as const;

/** Small letters without accents; every sign stays. */
export function foldLetters(text: string, dialect: Dialect): string {
  let folded = dialect.lower(dialect.withoutAccents(text));
  for (const [odd, plain] of ODD_LETTERS) folded = `REPLACE(${folded}, ${dialect.text(odd)}, ${dialect.text(plain)})`;
  return folded;
}

/** Words of a text, two spaces for none. */
export function foldWords(text: string, dialect: Dialect): string {
  const { replaceAll, range, letters, wordSigns } = dialect;
  let folded = replaceAll(
    foldLetters(text, dialect),
    `([${UNSPACED.map(([from, to]) => range(from, to)).join('')}])`,
    ' \\1 ',
  );
  // "don't" is one word, and so is "Ph.D.".
  folded = replaceAll(folded, "n't([^a-z]|$)", 'nt\\1');
  folded = replaceAll(folded, `(^|[^${letters}])([${letters}]{1,2})\\.([${letters}])([^${letters}]|$)`, '\\1\\2\\3\\4');
  return `CONCAT(' ', TRIM(${replaceAll(folded, `[^${wordSigns}]+`, ' ')}), ' ')`;
}
