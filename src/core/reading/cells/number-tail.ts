/** What may follow the digits of a number. Anything else makes the text unreadable. */

import { foldText, wordSet } from '../../text/fold-text.ts';
import { once } from '../../text/once.ts';
import { currencyOfWord } from '../words/currency.ts';
import { LANGUAGE_WORDS } from '../words/language-words.ts';
import { COUNT_NOUNS, FACTOR_WORDS, TAX_REMARK } from '../words/number-words.ts';
import { factorBeside, type LanguageWord, type WordFactors } from './word-factors.ts';

const nouns = wordSet(COUNT_NOUNS);

/** `added` is the smaller unit of `1亿2000万` and the fraction of `1tr5`; `other` the second meaning of a factor word, else `factor`. */
export type Tail = {
  readonly factor: number;
  readonly other: number;
  readonly added: number;
  readonly percent: boolean;
  readonly currency: string;
};

/** What follows the digits: factor, `+`, `%`, currency, a noun, tax, a remark in brackets without digits. Null when anything else does. */
export function readTail(text: string, words: WordFactors): Tail | null {
  let rest = text.replace(/\([^()\d]*\)$/, '').trim();
  let factor = 1;
  let other = 1;
  let added = 0;
  let percent = false;
  let currency = '';
  while (rest !== '') {
    const sign = /^(?:[+*%]|\.$|\/-$|[,.] ?-+)/.exec(rest)?.[0];
    if (sign !== undefined) {
      if (sign === '%') percent = true;
      rest = rest.slice(sign.length).trim();
      continue;
    }
    const times = factor === 1 && !percent ? factorBefore(rest, words) : null;
    if (times !== null) {
      factor = times.factor;
      other = times.other;
      rest = rest.slice(times.length).replace(/^[.\s]+/, '');
      const more = smallerUnit(rest, times);
      if (more === null) return null;
      added = more.added;
      rest = rest.slice(more.length).trim();
      continue;
    }
    if (isNoun(rest) || TAX_REMARK.test(rest)) return { factor, other, added, percent, currency };
    const word = /^(?:[\p{L}]*[$€£¥￥₹₽₩₫₺฿₱₴₸₪₦֏]|[\p{L}\p{M}]+\.?)/u.exec(rest)?.[0];
    if (word === undefined) return null;
    const code = currencyOfWord(word);
    if (code === null) return null;
    currency = code || currency;
    rest = rest.slice(word.length).trim();
  }
  return { factor, other, added, percent, currency };
}

function isNoun(text: string): boolean {
  return nouns().has(text) || nouns().has(text.replace(/^(?:de|of|d')\s*/, ''));
}

type Times = { readonly factor: number; readonly other: number; readonly length: number; readonly word: string };

/** What digits behind a factor word mean: `1亿2000万`, `1万5000`, `1tr5` (1.5 million). Null where they mean nothing. */
function smallerUnit(
  rest: string,
  { factor, word }: Times,
): { readonly added: number; readonly length: number } | null {
  const [whole = '', digits = '', unitWord = ''] = /^(\d{1,4})(万|萬|만|千|천)?/.exec(rest) ?? [];
  if (whole === '') return { added: 0, length: 0 };
  if (/^(?:tr|trieu|ty)$/.test(word))
    return { added: (Number(digits) * factor) / 10 ** digits.length, length: whole.length };
  const unit = unitWord === '' ? 1 : /[千천]/.test(unitWord) ? 1e3 : 1e4;
  if (word.charCodeAt(0) < 0x2e80 || unit >= factor) return null;
  return { added: Number(digits) * unit, length: whole.length };
}

function factorBefore(text: string, known: WordFactors): Times | null {
  const words = factorWords();
  const run = /^[\p{L}\p{M}]+/u.exec(text)?.[0];
  if (run === undefined) return null;
  if (isLanguageWord(run)) return timesOf(run, text.slice(run.length), known);
  const whole = words.get(run);
  if (whole !== undefined) return { factor: whole, other: whole, length: run.length, word: run };
  if (run.charCodeAt(0) < 0x2e80) return null;
  for (const length of [2, 1]) {
    const factor = words.get(run.slice(0, length));
    if (factor !== undefined) return { factor, other: factor, length, word: run.slice(0, length) };
  }
  return null;
}

function isLanguageWord(word: string): word is LanguageWord {
  return word in LANGUAGE_WORDS;
}

/** Words behind the word tell its language before the titles do. */
function timesOf(word: LanguageWord, behind: string, known: WordFactors): Times {
  const settled = factorBeside(word, behind) ?? known[word];
  const [factor, other] = settled === null ? LANGUAGE_WORDS[word].readings : [settled, settled];
  return { factor, other, length: word.length, word };
}

const factorWords = once(
  (): ReadonlyMap<string, number> =>
    new Map(
      FACTOR_WORDS.flatMap(([factor, words]) =>
        foldText(words)
          .split('|')
          .map((word) => [word, factor] as const),
      ),
    ),
);
