/** Counts, rates and amounts that can be used. Never fills one in. */
import type { Maybe } from '../missing.ts';

/** Far beyond any audience or fee: what is above is a slip, and would end in an endless number. */
const MOST = 1e15;

/** True for a number from 0 up that is no slip. */
export function isUsable(value: number): boolean {
  return value >= 0 && value <= MOST;
}

/** The number when it is there and from 0 up; else null. */
export function countOrNull(value: Maybe<number>): number | null {
  return typeof value === 'number' && isUsable(value) ? value : null;
}

/** The number when it is there and at least 1, so that it can be divided by; else null. */
export function positiveOrNull(value: Maybe<number>): number | null {
  return typeof value === 'number' && value >= 1 && value <= MOST ? value : null;
}
