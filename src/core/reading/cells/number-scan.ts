/** The first look at a column of numbers: what is settled, what waits for the mark. */
import { type Cell, isDate } from '../../cell.ts';
import { ABSENT, type Maybe, type Missing, undecided, unreadable } from '../../missing.ts';
import { type DecimalMark, other } from './number-body.ts';
import { type NumberText, parseNumberText } from './number-text.ts';
import { UNTITLED, type WordFactors } from './word-factors.ts';

/** How many cells speak for each decimal mark; votes of `1.5k` count only when no other cell votes. */
export type Votes = { dot: number; comma: number; weakDot: number; weakComma: number };

/** Cells after the first look: settled values, and texts that wait for the column's mark. */
export type NumberScan = {
  readonly items: readonly (Maybe<number> | OpenText)[];
  readonly votes: Votes;
  readonly whole: boolean;
  /** Cells given in full (`13800000`), and cells rounded by a factor word (`13.8M`). */
  readonly exact: number;
  readonly rounded: number;
};
export type OpenText = { readonly open: NumberText; readonly found: string };

/** Cells that settle the mark must outnumber the contrary ones this many times. */
const MAJORITY = 4;
/** First look at a column: every cell once, no mark assumed. */
export function scanNumbers(cells: readonly Cell[], whole: boolean, words: WordFactors = UNTITLED): NumberScan {
  const votes: Votes = { dot: 0, comma: 0, weakDot: 0, weakComma: 0 };
  const items: (Maybe<number> | OpenText)[] = [];
  let exact = 0;
  let rounded = 0;
  for (const cell of cells) {
    if (typeof cell !== 'string') {
      if (typeof cell === 'number') exact++;
      items.push(numberOfPlain(cell));
      continue;
    }
    if (/^\d{1,15}$/.test(cell)) {
      exact++;
      items.push(Number(cell));
      continue;
    }
    const text = parseNumberText(cell, words);
    if (isNumberText(text)) {
      if (text.exact) exact++;
      else rounded++;
    }
    count(votes, text, whole);
    items.push(text.state === 'open' && !text.percent ? { open: text, found: cell } : numberOfText(text, cell, null));
  }
  return { items, votes, whole, exact, rounded };
}

function count(votes: Votes, text: NumberText, whole: boolean): void {
  let vote = text.vote;
  let weak = text.weak;
  if (whole && text.state === 'open' && text.exact && text.mark !== null && !Number.isInteger(text.value)) {
    vote = other(text.mark);
    weak = false;
  }
  if (vote === '.') votes[weak ? 'weakDot' : 'dot']++;
  if (vote === ',') votes[weak ? 'weakComma' : 'comma']++;
}

/** The mark most cells speak for, over one or several columns; null without votes or when they contradict each other. */
export function voteOf(all: readonly Votes[]): DecimalMark | null {
  const sum: Votes = { dot: 0, comma: 0, weakDot: 0, weakComma: 0 };
  for (const votes of all) {
    sum.dot += votes.dot;
    sum.comma += votes.comma;
    sum.weakDot += votes.weakDot;
    sum.weakComma += votes.weakComma;
  }
  if (sum.dot + sum.comma > 0) return majority(sum.dot, sum.comma);
  return majority(sum.weakDot, sum.weakComma);
}

function majority(dots: number, commas: number): DecimalMark | null {
  if (dots > 0 && dots >= commas * MAJORITY) return '.';
  return commas > 0 && commas >= dots * MAJORITY ? ',' : null;
}

/** A cell that is no text: numbers as they are; dates and booleans are unreadable. */
export function numberOfPlain(cell: Exclude<Cell, string>): Maybe<number> {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : unreadable(String(cell));
  if (cell === null || cell === undefined) return ABSENT;
  return unreadable(isDate(cell) ? dateText(cell) : String(cell).toUpperCase());
}

/** A date as `2024-04-03`, for messages. */
export function dateText(date: Exclude<Cell, string | number | boolean | null | undefined>): string {
  const year = date.getFullYear();
  if (Number.isNaN(year)) return 'a date';
  return `${year}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
}

/** True for a text that holds a number, in whatever way it is to be read. */
export function isNumberText({ state }: NumberText): boolean {
  return state === 'value' || state === 'open' || state === 'either';
}

/** The value of a parsed text once the decimal mark is known; undecided when it is needed and null. */
export function numberOfText(text: NumberText, found: string, mark: DecimalMark | null): Maybe<number> {
  if (text.state === 'absent') return ABSENT;
  if (text.state === 'unreadable' || text.percent) return unreadable(found.trim());
  if (text.state === 'value') return text.value;
  if (text.state === 'either') return undecided(found.trim());
  const decimal = mark ?? (text.weak ? text.vote : null);
  if (decimal === null) return undecided(found.trim());
  return decimal === text.mark ? text.value : text.grouped;
}

/** True for a text that waits for the column's mark. */
export function isOpen(item: Maybe<number> | OpenText): item is OpenText {
  return typeof item === 'object' && !('missing' in (item as Missing | OpenText));
}
