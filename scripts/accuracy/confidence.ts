/** How sure an expected figure may be called, by rule. */
import type { Confidence } from '../../src/core/rules/rule-set.ts';

/** What one data set says of one curve. */
export type Witness = {
  readonly year: number;
  readonly creators: number;
  /** Share of its creators inside 10-90. */
  readonly inBand: number;
  /** False where the set defines its rate otherwise, or where its numbers are declared. */
  readonly isAsDefined: boolean;
};

/** A band that says 80% holds this much when it is what it says. */
const HOLDS = [0.72, 0.88] as const;
const FEWEST = 50;
const RECENT_YEARS = 3;

/**
 * High: two sets of the last three years hold, each measured as the rate is defined here, on 50 creators or more. Medium:
 * one such set of any year. Low: all else.
 */
export function confidenceBy(witnesses: readonly Witness[], thisYear: number): Confidence {
  const holding = witnesses.filter(
    ({ creators, inBand, isAsDefined }) =>
      isAsDefined && creators >= FEWEST && inBand >= HOLDS[0] && inBand <= HOLDS[1],
  );
  if (holding.filter(({ year }) => year > thisYear - RECENT_YEARS).length >= 2) return 'high';
  return holding.length > 0 ? 'medium' : 'low';
}
