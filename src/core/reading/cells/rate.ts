/** One cell as a rate. Never for the scale of a column of bare numbers, which rate-column.ts settles. */
import type { Cell } from '../../cell.ts';
import { ABSENT, isMissing, type Maybe, undecided, unreadable } from '../../missing.ts';
import { numberOfPlain } from './number-scan.ts';
import { parseNumberText } from './number-text.ts';

/** A rate as it is: `scaled` is a settled fraction (`3.4%`), `bare` a number that may be percent or fraction. */
export type RateCell = { readonly scaled: number } | { readonly bare: number };

/** No post draws a hundredfold of its followers: a larger number is a count, in percent too. */
const HIGHEST_BARE = 10_000;

/**
 * The fraction in a lone cell: `3.4%` and `3,4 %` are 0.034; a number up to 1 is a fraction.
 * A number above 1 is undecided: it may be percent or a rate above 100 %. Negative rates are unreadable.
 */
export function readRate(cell: Cell): Maybe<number> {
  const rate = readRateCell(cell);
  if (isMissing(rate)) return rate;
  if ('scaled' in rate) return rate.scaled;
  return rate.bare <= 1 ? rate.bare : undecided(String(cell).trim());
}

/** The cell before its scale is known. A single mark is always a decimal mark: no rate is written in thousands. */
export function readRateCell(cell: Cell): Maybe<RateCell> {
  if (typeof cell !== 'string') {
    const value = numberOfPlain(cell);
    if (typeof value !== 'number') return value;
    return value < 0 || value > HIGHEST_BARE ? unreadable(String(value)) : { bare: value };
  }
  // "3.33e-05", as programs write small fractions.
  if (/^\s*\d(?:\.\d+)?e-\d{1,2}\s*$/i.test(cell)) return { bare: Number(cell) };
  const perMille = /‰\s*$/.test(cell);
  const text = parseNumberText(
    perMille ? cell.replace('‰', '') : cell.replace(/\s*(?:percent|per cent|pct|prozent)\.?\s*$/i, '%'),
  );
  if (text.state === 'absent') return ABSENT;
  if (text.state === 'unreadable' || text.value < 0) return unreadable(cell.trim());
  if (perMille) return { scaled: divided(text.value, 1000) };
  if (!text.percent && text.value > HIGHEST_BARE) return unreadable(cell.trim());
  return text.percent ? { scaled: divided(text.value, 100) } : { bare: text.value };
}

/** Percent to fraction without binary dust: 3.4 becomes 0.034. */
export function divided(value: number, by: 100 | 1000): number {
  return Number((value / by).toPrecision(15));
}
