/** What one text can mean as a number, on its own. */

import { foldText, wordSet } from '../../text/fold-text.ts';
import { once } from '../../text/once.ts';
import { isAbsentText } from '../words/absent.ts';
import { currencyOfWord } from '../words/currency.ts';
import { ROUNDING_WORDS } from '../words/number-words.ts';
import { type DecimalMark, readBody, settled } from './number-body.ts';
import { readTail } from './number-tail.ts';
import { UNTITLED, type WordFactors } from './word-factors.ts';

export type { DecimalMark } from './number-body.ts';

/**
 * `value` is settled; `open` has one mark before three digits: `value` reads it as a decimal mark, `grouped` as a thousands mark;
 * `either` has a word of two meanings: `value` is the smaller number, `grouped` the larger.
 * `vote` is the decimal mark the text gives away; a `weak` vote comes from a factor word (`1.5k`).
 */
export type NumberText = {
  readonly state: 'value' | 'open' | 'either' | 'absent' | 'unreadable';
  readonly value: number;
  readonly grouped: number;
  readonly mark: DecimalMark | null;
  readonly vote: DecimalMark | null;
  readonly weak: boolean;
  /** No factor word and no rounding word: the number as it was counted. */
  readonly exact: boolean;
  readonly percent: boolean;
  /** ISO code, or a sign of several currencies (`¥`, `kr`); '' when the text names none. */
  readonly currency: string;
};

const NOTHING: NumberText = {
  state: 'absent',
  value: 0,
  grouped: 0,
  mark: null,
  vote: null,
  weak: false,
  exact: true,
  percent: false,
  currency: '',
};
const UNREADABLE: NumberText = { ...NOTHING, state: 'unreadable' };

const LONGEST = 60;
/** Emoji with their colours and joints; digits are none. */
const pictures = once(
  () => /\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}]|\ufe0f|\u200d|\u20e3/gu,
);

const roundings = wordSet(ROUNDING_WORDS);

/** Reads digits, marks, factor words, currency, percent sign and a trailing noun; ranges and prose are unreadable. */
export function parseNumberText(text: string, words: WordFactors = UNTITLED): NumberText {
  const plainly = parseCommon(text, words);
  if (plainly !== null) return plainly;
  const line = text.trim();
  if (line.length > LONGEST) return UNREADABLE;
  if (isAbsentText(line)) return NOTHING;
  const plain = foldText(line)
    .replace(/[٫]/g, '.')
    .replace(/[٬´`’‘]/g, "'")
    .replace(/[٪﹪]/g, '%')
    .replace(/[−–—]/g, '-')
    .replace(/^'+/, '')
    .replace(/^"(.*)"$/, '$1')
    .replace(/\b(us|a|c|r|nz) \$/, '$1$$')
    .replace(/^s\/\.?(?=\s?\d)/, 'pen ')
    .replace(pictures(), ' ')
    .trim();
  return parsePlain(asciiDigits(plain), words);
}

/** The shapes that fill most columns (`12400`, `12.5K`, `12,400`, `3.4%`, `$900`), without the work of the rest. */
function parseCommon(text: string, words: WordFactors): NumberText | null {
  const found = /^([$€£]?)(\d{1,15})(?:([.,])(\d{1,3}))?([kKmMbB%]?)$/.exec(text);
  if (found === null) return null;
  const [, sign = '', whole = '', mark, fraction = '0', word = ''] = found;
  const isOpen = fraction.length === 3 && whole.length <= 3 && whole[0] !== '0';
  if (isOpen && word !== '') return null;
  const factor = word === '' || word === '%' ? 1 : /[kK]/.test(word) ? 1e3 : /[mM]/.test(word) ? 1e6 : words.b;
  if (factor === null) return null;
  const value = scaled(Number(`${whole}.${fraction}`), factor);
  const seen = (mark ?? null) as DecimalMark | null;
  return {
    state: isOpen ? 'open' : 'value',
    value,
    grouped: isOpen ? Number(whole + fraction) : value,
    mark: isOpen ? seen : null,
    vote: isOpen ? null : seen,
    weak: factor !== 1,
    exact: factor === 1,
    percent: word === '%',
    currency: sign === '' ? '' : sign === '$' ? 'USD' : sign === '€' ? 'EUR' : 'GBP',
  };
}

function asciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code >= 0x966 && code <= 0x96f ? code - 0x966 : code & 0xf);
  });
}

function parsePlain(text: string, words: WordFactors): NumberText {
  if (/^\d[\d.,]*e\+?\d{1,2}$/.test(text)) {
    const scientific = settled(text.replace(',', '.'), null, false);
    return scientific === null ? UNREADABLE : { ...NOTHING, ...scientific, exact: false };
  }
  const accounting = /^\((.*\d.*)\)$/.exec(text);
  let rest = accounting?.[1]?.trim() ?? text;
  let exact = true;
  let negative = accounting !== null;
  let currency = '';
  // `%2,8` as written in Turkish.
  const leading = /^%\s*(?=\d)/.exec(rest)?.[0] ?? '';
  rest = rest.slice(leading.length);

  while (!/^[\d.,]/.test(rest)) {
    const rounding = roundingBefore(rest);
    const word = /^(?:[\p{L}.]*[$€£¥￥₹₽₩₫₺฿₱₴₸₪₦֏]|[\p{L}]{1,8}\.?)/u.exec(rest)?.[0];
    if (rest[0] === '-') {
      if (negative) return UNREADABLE;
      negative = true;
      rest = rest.slice(1).trim();
    } else if (rounding !== '') {
      exact = false;
      rest = rest.slice(rounding.length).trim();
    } else {
      if (word === undefined) return UNREADABLE;
      const code = currencyOfWord(word);
      if (code === null) return UNREADABLE;
      // `AUD $500`: the code says which dollar.
      if (currency === '' || !/^[$¥￥]$/.test(word)) currency = code || currency;
      rest = rest.slice(word.length).replace(/^[\s:]+/, '');
    }
  }

  const body = /^[.,]?\d(?:[\d.,' ]*\d)?/.exec(rest)?.[0];
  if (body === undefined) return UNREADABLE;
  const tail = readTail(rest.slice(body.length), words);
  if (tail === null) return UNREADABLE;
  const read = readBody(body, tail.factor !== 1);
  if (read === null) return UNREADABLE;
  const sign = negative ? -1 : 1;
  const isEither = tail.other !== tail.factor;
  return {
    state: isEither ? 'either' : read.state,
    value: sign * scaled(read.value, tail.factor) + sign * tail.added,
    grouped: sign * scaled(isEither ? read.value : read.grouped, tail.other) + sign * tail.added,
    mark: read.mark,
    vote: read.vote,
    weak: read.weak,
    exact: exact && tail.factor === 1,
    percent: tail.percent || leading !== '',
    currency: tail.currency || currency,
  };
}

/** 1.2 x 10,000 is 12,000, not 11,999.999...; whole results stay whole. */
function scaled(value: number, factor: number): number {
  if (factor === 1) return value;
  const product = value * factor;
  const near = Math.round(product);
  return Math.abs(product - near) < 1e-6 * Math.max(1, factor / 1e3) ? near : product;
}

function roundingBefore(text: string): string {
  let found = '';
  for (const word of roundings()) if (word.length > found.length && text.startsWith(word)) found = word;
  return /[a-z.]$/.test(found) && /[\p{L}$]/u.test(text[found.length] ?? '') ? '' : found;
}
