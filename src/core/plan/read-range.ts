/** A range as people write it (`3-10`, `from 3`, `20%-60%`). */

/** Both inclusive, null for open; a share is a fraction. */
export type Range = { readonly from: number | null; readonly to: number | null; readonly unit: 'creators' | 'share' };

const PART = '(\\d+(?:[.,]\\d+)?)\\s*(%?)';
const BETWEEN = new RegExp(`^(?:from\\s+)?${PART}\\s*(?:-|–|to|\\.\\.)\\s*${PART}$`);
const FROM = new RegExp(`^(?:from|at least|min(?:imum)?|>=)\\s*${PART}$|^${PART}\\s*(?:-|–|\\+|or more)$`);
const TO = new RegExp(`^(?:to|up to|at most|max(?:imum)?|<=|-)\\s*${PART}$`);
const EXACTLY = new RegExp(`^(?:exactly\\s+)?${PART}$`);

/** null when the text is no range: mixed units, numbers of creators that are not whole, more than 100%, from above to. */
export function readRange(text: string): Range | null {
  const folded = text.trim().toLowerCase();
  const between = BETWEEN.exec(folded);
  if (between !== null) {
    const [, low = '', lowUnit = '', high = '', highUnit = ''] = between;
    if (lowUnit !== '' && highUnit === '') return null;
    return checked(numberOf(low), numberOf(high), highUnit);
  }
  const from = FROM.exec(folded);
  if (from !== null) return checked(numberOf(from[1] ?? from[3] ?? ''), null, from[2] ?? from[4] ?? '');
  const to = TO.exec(folded);
  if (to !== null) return checked(null, numberOf(to[1] ?? ''), to[2] ?? '');
  const exact = EXACTLY.exec(folded);
  return exact === null ? null : checked(numberOf(exact[1] ?? ''), numberOf(exact[1] ?? ''), exact[2] ?? '');
}

/** A share as `25%` or `0.25`, as a fraction; null for anything else. */
export function readShare(text: string): number | null {
  const found = new RegExp(`^${PART}$`).exec(text.trim());
  if (found === null) return null;
  const share = numberOf(found[1] ?? '') / (found[2] === '%' ? 100 : 1);
  return share > 0 && share <= 1 ? share : null;
}

function numberOf(text: string): number {
  return Number(text.replace(',', '.'));
}

function checked(from: number | null, to: number | null, percent: string): Range | null {
  const isShare = percent === '%';
  const ends = [from, to].filter((end): end is number => end !== null);
  if (ends.some((end) => (isShare ? end > 100 : !Number.isInteger(end)))) return null;
  if (from !== null && to !== null && from > to) return null;
  const scaled = (end: number | null): number | null => (end === null ? null : isShare ? end / 100 : end);
  return { from: scaled(from), to: scaled(to), unit: isShare ? 'share' : 'creators' };
}
