/** A text that gives two ends of a number, or one (`10k-50k`, `50K+`, `<10k`). Never picks a number between. */
import type { Cell } from '../../cell.ts';
import { type Maybe, unreadable } from '../../missing.ts';
import { foldText } from '../../text/fold-text.ts';
import { once } from '../../text/once.ts';
import { isDayText } from '../../text/read-day.ts';
import { BETWEEN_WORDS, FROM_ENDINGS, FROM_WORDS, TO_ENDINGS, TO_WORDS } from '../words/range-words.ts';
import { parseNumberText } from './number-text.ts';
import { UNTITLED, type WordFactors } from './word-factors.ts';

/** From `low` on and below `high`, Infinity for no end. */
export type NumberRange = { readonly low: number; readonly high: number };

const LONGEST = 40;
/** Plain numbers are most of a column: only other texts are looked at. */
const mayBeRange = once(() => /\d[^\d.,]*[-–—―~〜～‐‑−].*\d|[+<>≤≥]|\p{L}{2}|[以起至到超]/u);

/** The values of a column of people; a range takes the place of what was read, and says its ends. */
export function withRanges(
  cells: readonly Cell[],
  values: readonly Maybe<number>[],
  words: WordFactors = UNTITLED,
): Maybe<number>[] {
  return values.map((value, at) => {
    const cell = cells[at];
    const range = typeof cell === 'string' ? readRange(cell, words) : null;
    return range === null ? value : { ...unreadable(String(cell).trim()), between: range };
  });
}

/** The ends of a range of people; null for a single number and all else. */
export function readRange(text: string, words: WordFactors = UNTITLED): NumberRange | null {
  if (text.length > LONGEST || !mayBeRange().test(text) || isDayText(text)) return null;
  const line = foldText(text).replace(/[–—―~〜～‐‑−]/g, '-');
  const { from, to, fromEnd, toEnd, between } = patterns();
  const two = between.exec(line);
  if (two !== null) return twoEnds(two[1] ?? '', two[2] ?? '', words);
  const least = from.exec(line)?.[1] ?? fromEnd.exec(line)?.[1];
  if (least !== undefined) {
    const low = numberIn(least, words);
    return low === null ? null : { low, high: Number.POSITIVE_INFINITY };
  }
  const most = to.exec(line)?.[1] ?? toEnd.exec(line)?.[1];
  const high = most === undefined ? null : numberIn(most, words);
  return high === null || high <= 0 ? null : { low: 0, high };
}

/** `10-50k` is 10k to 50k, `500-1.2k` is 500 to 1,200. */
function twoEnds(first: string, second: string, words: WordFactors): NumberRange | null {
  const high = numberIn(second, words);
  if (high === null) return null;
  const unit = /[\p{L}万千百만천].*$/u.exec(second)?.[0] ?? '';
  const bare = numberIn(first, words);
  const scaled = unit === '' || /\p{L}/u.test(first) ? null : numberIn(`${first} ${unit}`, words);
  const low = scaled !== null && scaled < high ? scaled : bare;
  return low === null || low >= high ? null : { low, high };
}

/** One number of people; `10.000` is ten thousand. */
function numberIn(text: string, words: WordFactors): number | null {
  const read = parseNumberText(text.trim(), words);
  if (read.percent || read.currency !== '') return null;
  if (read.state === 'open') return read.grouped;
  return read.state === 'value' && read.value >= 0 ? read.value : null;
}

const patterns = once(() => {
  const before = (list: string): RegExp => new RegExp(`^(?:${alternatives(list)})\\s*(\\d.*)$`, 'u');
  const behind = (list: string): RegExp => new RegExp(`^(\\d.*?)\\s*(?:${alternatives(list)})$`, 'u');
  return {
    from: before(FROM_WORDS),
    to: before(TO_WORDS),
    fromEnd: behind(FROM_ENDINGS),
    toEnd: behind(TO_ENDINGS),
    between: new RegExp(
      `^(?:(?:between|from|von|entre|de|tra|da|от|z|od)\\s+)?(\\d[^-]*?)\\s*(?:-|(?<![\\p{L}])(?:${alternatives(BETWEEN_WORDS)})(?!\\p{L})|and(?=\\s))\\s*(\\d.*)$`,
      'u',
    ),
  };
});

/** Longest first; a word of letters ends before the digits. */
function alternatives(list: string): string {
  return foldText(list)
    .split('|')
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.+*?^$()[\]{}\\]/g, '\\$&').replace(/ /g, '\\s+'))
    .join('|');
}
