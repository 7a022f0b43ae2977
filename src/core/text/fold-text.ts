/** What two spellings of a text have in common. */
import { once } from './once.ts';

/** One line as a person reads it: no byte order mark or zero-width marks, every space and line break one plain space. */
export function oneLine(text: string): string {
  if (PLAIN_LINE.test(text) && text[0] !== ' ') return text;
  return text
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Lower case without accents, in compatibility form (full-width digits become plain ones); idempotent. */
export function foldText(text: string): string {
  const line = oneLine(text).toLowerCase();
  if (PRINTABLE_ASCII.test(line)) return line;
  return line
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đıłøæœß]/g, plainLetter)
    .normalize('NFC')
    .trim();
}

const PLAIN_LINE = /^[!-~]*(?: [!-~]+)*$/;
const PRINTABLE_ASCII = /^[\x20-\x7e]*$/;

function plainLetter(letter: string): string {
  const plain: Readonly<Record<string, string>> = { đ: 'd', ı: 'i', ł: 'l', ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss' };
  return plain[letter] ?? letter;
}

/** Asks for a set of words that are written as one text with `|` between them; folded when first asked for. */
export function wordSet(words: string): () => ReadonlySet<string> {
  return once(() => new Set(foldText(words).split('|')));
}
