/** A quoted fee in a cell. Never converts currencies, and never takes one end of a range. */
import type { Cell } from '../../cell.ts';
import type { Deliverable, Format, Quote } from '../../creator.ts';
import { ABSENT, type Maybe, unreadable } from '../../missing.ts';
import { once } from '../../text/once.ts';
import { readDeliverables } from './deliverables.ts';
import type { DecimalMark } from './number-body.ts';
import { readNumberColumn } from './number-column.ts';
import { parseNumberText } from './number-text.ts';
import { UNTITLED, type WordFactors } from './word-factors.ts';

/** What the title of a price column tells of its cells; `currency` is '' for none. */
export type PriceTitle = {
  readonly currency: string;
  readonly format: Format | null;
  readonly deliverables?: readonly Deliverable[];
};

/**
 * A lone fee (`€900`, `USD 1.2K`, `$500 / reel`); `currency` is '' when the cell names none. Ranges and `negotiable` are unreadable.
 * No fee is written with three decimals: `€1.250` is 1,250.
 */
export function readQuote(cell: Cell, mark: DecimalMark | null): Maybe<Quote> {
  return readQuoteColumn([cell], mark, null)[0] ?? ABSENT;
}

/** A column of fees under one decimal mark; `title` tells the currency and what the fee is for where a cell does not. */
export function readQuoteColumn(
  cells: readonly Cell[],
  mark: DecimalMark | null,
  title: PriceTitle | null,
  words: WordFactors = UNTITLED,
): Maybe<Quote>[] {
  const amounts = readNumberColumn(
    cells.map((cell) => (typeof cell === 'string' ? withoutFormat(cell) : cell)),
    mark,
    true,
    words,
  ).values;
  return cells.map((cell, at) =>
    quoteOf(amounts[at] ?? ABSENT, cell, title?.currency ?? '', title?.format ?? null, title?.deliverables),
  );
}

/** `amount` was read by the column; currency and format are those of the cell, else of header or column. */
export function quoteOf(
  amount: Maybe<number>,
  cell: Cell,
  currency: string,
  format: Format | null,
  deliverables?: readonly Deliverable[],
): Maybe<Quote> {
  if (typeof amount !== 'number') return amount;
  if (amount < 0) return unreadable(String(cell).trim());
  const own = typeof cell === 'string' && !/^[\d.,]*$/.test(cell) ? parseNumberText(withoutFormat(cell)).currency : '';
  // `kr` in the cell, SEK in the title; `$` in the cell, MXN in the title.
  const isOpen = own === '¥' || own === 'kr' || (own === 'USD' && isOtherDollar(currency) && !/us/i.test(String(cell)));
  const said = (isOpen ? currency : own) || own || currency;
  const named = typeof cell === 'string' ? endOf(cell) : null;
  if (named === null) {
    const quote = { amount, currency: said, format };
    return deliverables === undefined ? quote : { ...quote, deliverables };
  }
  const [only] = named;
  const isOne = named.length === 1 && only?.count === 1;
  return {
    amount,
    currency: said,
    format: isOne ? only.format : null,
    ...(isOne ? {} : { deliverables: named }),
  };
}

/** Currencies that are written with a plain `$`. */
function isOtherDollar(code: string): boolean {
  return code !== '' && 'MXN CAD AUD NZD SGD HKD TWD ARS CLP COP UYU'.split(' ').includes(code);
}

/** What follows the amount: `/ reel`, `per post`, `for 1 reel + 3 stories`. */
const formatAtEnd = once(
  () =>
    /\s*(?:\/|\b(?:per|pro|par|por|each|for|für|pour|para) )\s*((?:\d{1,2}\s*[x×]?\s*)?[\p{L} ]{3,20}(?:\s*[+&]\s*(?:\d{1,2}\s*[x×]?\s*)?[\p{L} ]{3,20})*)$/iu,
);

/** `$500 / reel` and `€900 for 1 reel + 3 stories` without what the fee is for; a bare number before the word (`3 stories`) stays. */
export function withoutFormat(text: string): string {
  const end = formatAtEnd().exec(text);
  return end?.[1] !== undefined && readDeliverables(end[1]) !== null ? text.slice(0, end.index) : text;
}

/** What the cell itself says the fee is for; null when it does not. */
function endOf(text: string): readonly Deliverable[] | null {
  const end = formatAtEnd().exec(text)?.[1];
  return end === undefined ? null : readDeliverables(end);
}
