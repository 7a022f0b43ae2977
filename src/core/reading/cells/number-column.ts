/** A column of numbers read under one decimal mark. */
import type { Cell } from '../../cell.ts';
import { type Maybe, undecided } from '../../missing.ts';
import { type DecimalMark, other } from './number-body.ts';
import { isOpen, type NumberScan, scanNumbers, voteOf } from './number-scan.ts';
import type { NumberText } from './number-text.ts';
import { UNTITLED, type WordFactors } from './word-factors.ts';

/** A reading this many times outside the range of its neighbours is absurd. */
const FAR = 10;

/**
 * Reads a column. The mark comes from the cells, else `localeMark`; what stays open is undecided. A locale alone never
 * makes a text such as `1.250` one and a quarter: it was pasted as text, and a thousandfold slip would look like a number.
 * `whole` says that the numbers count people, so that `1.250` cannot be one and a quarter; `words` what `mil` and `B` mean under
 * the titles of the table.
 */
export function readNumberColumn(
  cells: readonly Cell[],
  localeMark: DecimalMark | null,
  whole = false,
  words: WordFactors = UNTITLED,
): { values: Maybe<number>[]; mark: DecimalMark | null } {
  const scan = scanNumbers(cells, whole, words);
  const voted = voteOf([scan.votes]);
  const mark = voted ?? localeMark;
  return { values: settleNumbers(scan, mark, voted === null), mark };
}

/** Second look: the open texts under `mark`. A decimal reading far below all neighbours is read as thousands (`180.000` beside `200,000`). */
export function settleNumbers(scan: NumberScan, mark: DecimalMark | null, byLocale = false): Maybe<number>[] {
  // Numbers are most columns: nothing waits for a mark.
  if (!scan.items.some(isOpen)) return scan.items.slice() as Maybe<number>[];
  const strong = scan.votes.dot + scan.votes.comma > 0;
  const range = rangeOf(scan, mark, strong);
  return scan.items.map((item) => {
    if (!isOpen(item)) return item;
    const { open, found } = item;
    const decimal = openMark(open, scan.whole, strong, mark);
    if (decimal === null) return undecided(found.trim());
    if (decimal !== open.mark) return open.grouped;
    if (isFarBelow(open, range)) return open.grouped;
    return byLocale ? undecided(found.trim()) : open.value;
  });
}

/** The decimal mark that holds for one open text. */
function openMark(open: NumberText, whole: boolean, strong: boolean, mark: DecimalMark | null): DecimalMark | null {
  if (whole && open.exact && open.mark !== null && !(strong && Number.isInteger(open.value))) return other(open.mark);
  return mark ?? (open.weak ? open.vote : null);
}

type Range = { readonly count: number; readonly low: number; readonly high: number };

/** Range of everything that is not an open text read as a decimal. */
function rangeOf(scan: NumberScan, mark: DecimalMark | null, strong: boolean): Range {
  let total = 0;
  let low = Number.POSITIVE_INFINITY;
  let high = 0;
  for (const item of scan.items) {
    let value: Maybe<number> = 0;
    if (!isOpen(item)) value = item;
    else if (openMark(item.open, scan.whole, strong, mark) !== item.open.mark) value = item.open.grouped;
    if (typeof value !== 'number' || value <= 0) continue;
    total++;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return { count: total, low, high };
}

function isFarBelow(open: NumberText, range: Range): boolean {
  return range.count >= 3 && open.value * FAR < range.low && open.grouped <= range.high * FAR && open.exact;
}
