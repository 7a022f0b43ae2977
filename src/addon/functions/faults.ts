/** The sentences behind `? `: which argument, what was found, what was expected. */

import type { ExactKind } from '../../contract/functions/parameters.ts';
import { isMissing, type Maybe, type Missing } from '../../core/missing.ts';
import { languageWordIn } from '../../core/reading/cells/word-factors.ts';
import { numberReadings } from '../../core/reading/rows/messages.ts';
import { sayPlatforms } from '../../core/text/names.ts';
import { sayCell } from '../../core/text/say-problem.ts';
import type { RowOfCall } from './call-shape.ts';

function needed(kind: ExactKind): string {
  switch (kind) {
    case 'people':
      return 'a follower count is needed, as 45000 or "12.5K"';
    case 'whole':
    case 'count':
      return 'a number from 0 up is needed';
    case 'rate':
      return 'write 3.4% or 0.034';
    case 'fee':
      return 'one amount is needed, as 900 or "€900"';
    case 'platform':
      return `name ${sayPlatforms()}`;
  }
}

/** "followers is “soon”: a follower count is needed ..."; `shown` is what an absent value's cell holds. */
function sayFault(argument: string, { missing, found }: Missing, kind: ExactKind, shown: string): string {
  if (missing === 'absent') {
    return `${argument} is ${shown === '' ? 'empty' : `“${shown}”`}: ${needed(kind)}.`;
  }
  if (missing === 'undecided' && (kind === 'people' || kind === 'whole' || kind === 'count')) {
    if (languageWordIn(found) !== '') return sayCell(`${argument} is`, numberReadings(found));
    return `${argument} is “${found}”, which can be read in two ways: use READ_NUMBER with a decimal mark.`;
  }
  if (missing === 'undecided' && kind === 'fee' && languageWordIn(found) !== '')
    return sayCell(`${argument} is`, numberReadings(found));
  const date =
    kind !== 'platform' && /^\d{4}-\d\d-\d\d$/.test(found)
      ? ' Sheets may have made a date of a number: format the cell as plain text and type it again.'
      : '';
  return `${argument} is “${found}”: ${needed(kind)}.${date}`;
}

/** The fault of a value that is there but cannot be read; null when it can, or when there is none. */
export function unreadableFault(argument: string, value: Maybe<unknown>, kind: ExactKind): string | null {
  return isMissing(value) && value.missing !== 'absent' ? sayFault(argument, value, kind, '') : null;
}

/** The fault of a value that must be there; `shown` is its cell. */
export function missingFault(argument: string, value: Maybe<unknown>, kind: ExactKind, shown: string): string | null {
  return isMissing(value) ? sayFault(argument, value, kind, shown) : null;
}

/** The fault of a follower count that says nothing about size: not there, unreadable, or 0. */
export function sizeFault({ creator, shown }: RowOfCall): string | null {
  return (
    missingFault('followers', creator.followers, 'people', shown('followers')) ??
    (creator.followers === 0 ? 'followers is 0: a number above 0 is needed.' : null)
  );
}

/** The fault of a platform that is not there or cannot be read. */
export function platformFault({ creator, shown }: RowOfCall): string | null {
  return missingFault('platform', creator.platform, 'platform', shown('platform'));
}
