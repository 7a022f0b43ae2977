/** How a value that is not there is carried. */

/**
 * `absent`: the cell is empty or says so (`-`, `N/A`, `#N/A`); `unreadable`: something is there, not what was expected;
 * `undecided`: it can be read in more than one way (`1.250`) and nothing decides.
 */
export type MissingKind = 'absent' | 'unreadable' | 'undecided';

export type Missing = {
  readonly missing: MissingKind;
  readonly found: string;
  /** The ends of a range that was found in the place of one number: from `low` on and below `high`, which may be Infinity. */
  readonly between?: { readonly low: number; readonly high: number };
};

/** A value, or the reason why there is none. */
export type Maybe<T> = T | Missing;

export const ABSENT: Missing = { missing: 'absent', found: '' };

export function unreadable(found: string): Missing {
  return { missing: 'unreadable', found };
}

export function undecided(found: string): Missing {
  return { missing: 'undecided', found };
}

export function isMissing(value: unknown): value is Missing {
  return typeof value === 'object' && value !== null && 'missing' in value;
}

/** The value, or null when it is missing. */
export function valueOrNull<T>(value: Maybe<T>): T | null {
  return isMissing(value) ? null : (value as T);
}
