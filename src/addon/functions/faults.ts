/** Answers for the sentences behind `? `: which argument, what was found, what was expected. */
import { isMissing, type Maybe, type Missing } from '../../core/index.ts';

export type Expected = 'number' | 'rate' | 'platform';

const NEEDED: Readonly<Record<Expected, string>> = {
  number: 'a number is needed',
  rate: 'write 3.4% or 0.034',
  platform: 'name Instagram, TikTok, YouTube, X, Facebook, LinkedIn, Twitch or another network',
};

/** "followers is “soon”: a number is needed." */
export function sayFault(argument: string, missing: Missing, expected: Expected): string {
  if (missing.missing === 'absent') return `${argument} is empty: ${NEEDED[expected]}.`;
  if (missing.missing === 'undecided' && expected === 'number') {
    return `${argument} is “${missing.found}”, which can be read in two ways: use READ_NUMBER with a decimal mark.`;
  }
  return `${argument} is “${missing.found}”: ${NEEDED[expected]}.`;
}

/** The fault of a value that is there but cannot be read; null when it can, or when there is none. */
export function unreadableFault(argument: string, value: Maybe<unknown>, expected: Expected): string | null {
  return isMissing(value) && value.missing !== 'absent' ? sayFault(argument, value, expected) : null;
}

/** The fault of a value that must be there. */
export function missingFault(argument: string, value: Maybe<unknown>, expected: Expected): string | null {
  return isMissing(value) ? sayFault(argument, value, expected) : null;
}

/** The fault of a follower count that says nothing about size: not there, unreadable, or 0. */
export function sizeFault(followers: Maybe<number>): string | null {
  return (
    missingFault('followers', followers, 'number') ??
    (followers === 0 ? 'followers is 0: a number above 0 is needed.' : null)
  );
}
