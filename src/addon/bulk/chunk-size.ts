/** How many rows the next chunk takes, from how long the last ones took: soon a first sign of life, then full speed. */

export type Pace = { readonly rows: number; readonly ms: number };

/** A list up to here is written in one piece: it is done before progress would be worth a call. */
const ONE_PIECE = 2000;
const FIRST = 500;
const LEAST = 100;
export const MOST_ROWS = 5000;
const QUICK_MS = 700;
const LONG_MS = 2500;
const TOO_LONG_MS = 4000;
/** Calls that cost the same for any number of rows are worth a longer chunk as long as this much is won. */
const GAIN = 1.1;
/** Below this, a longer chunk has won nothing. */
const NO_GAIN = 1.05;

/** Rows of a run's first chunk. */
export function firstRows(total: number): number {
  return total <= ONE_PIECE ? ONE_PIECE : FIRST;
}

/** Twice as many while that is quick or makes rows cheaper, half as many when it is long and rows cost no more. */
export function nextRows(last: Pace, before: Pace | null): number {
  const more = Math.min(MOST_ROWS, last.rows * 2);
  const fewer = Math.max(LEAST, Math.floor(last.rows / 2));
  if (last.ms < QUICK_MS) return more;
  if (before === null) return last.ms > TOO_LONG_MS ? fewer : more;
  if (before.rows === last.rows) return last.rows;
  const isLarger = before.rows < last.rows;
  const [large, small] = isLarger ? [last, before] : [before, last];
  const gain = (large.rows * small.ms) / (small.rows * Math.max(1, large.ms));
  if (gain > GAIN) return more;
  return last.ms > LONG_MS && gain < NO_GAIN ? fewer : last.rows;
}
