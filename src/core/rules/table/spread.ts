/** The five spread columns that curves and own posts share. */
import type { Spread } from '../rule-set.ts';
import type { Columns, Line, Say } from './column.ts';
import { cellOf } from './origin.ts';

export const SPREAD_COLUMNS = {
  p10: { title: 'p10', unit: 'x typical', kind: 'number', above: 0 },
  p25: { title: 'p25', unit: 'x typical', kind: 'number', above: 0 },
  p50: { title: 'p50', unit: 'x typical', kind: 'number', above: 0 },
  p75: { title: 'p75', unit: 'x typical', kind: 'number', above: 0 },
  p90: { title: 'p90', unit: 'x typical', kind: 'number', above: 0 },
} as const satisfies Columns;

const KEYS = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;
type SpreadValues = Readonly<Record<(typeof KEYS)[number], number | null>>;

/** The spread of a sound line. */
export function spreadOf({ p10, p25, p50, p75, p90 }: SpreadValues): Spread {
  return [p10 ?? 0, p25 ?? 0, p50 ?? 1, p75 ?? 0, p90 ?? 0];
}

/** The spread as columns; all empty for null. */
export function spreadValues(spread: Spread | null): SpreadValues {
  const [p10, p25, p50, p75, p90] = spread ?? [null, null, null, null, null];
  return { p10, p25, p50, p75, p90 };
}

/** The spread columns, when at least one of them is filled. */
export function spreadKeys(values: SpreadValues): readonly (typeof KEYS)[number][] {
  return KEYS.some((key) => values[key] !== null) ? KEYS : [];
}

/** Quantiles rise from p10 to p90 and p50 is 1; unreadable ones are left to their own message. */
export function checkSpread(line: Line, values: SpreadValues, say: Say): void {
  const { p50 } = values;
  if (p50 !== null && !Number.isNaN(p50) && p50 !== 1) {
    say(line, 'p50', 'not-one', p50);
  }
  for (let at = 1; at < KEYS.length; at += 1) {
    const lower = KEYS[at - 1] ?? 'p10';
    const upper = KEYS[at] ?? 'p90';
    const [from, to] = [values[lower], values[upper]];
    if (from !== null && to !== null && to < from) {
      say(line, upper, 'not-least', upper, to, from, { says: 'title-cell', parts: [lower, cellOf(line, lower)] });
    }
  }
}
