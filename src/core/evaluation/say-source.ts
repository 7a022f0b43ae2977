/** How a sentence names the rule behind it and what is missing. Knows no figures. */

import { isMissing, type Maybe } from '../missing.ts';
import type { Provenance } from '../rules/rule-set.ts';
import { say, word } from '../text/marked.ts';

/** Publisher and year: the source up to its first mark, before it the place in the rules tab. "seed table, 2025". */
export function saySource({ source, date, cell }: Provenance): string {
  const publisher = (source.split(/[,;:]\s|\s?[("“]|\s?https?:/)[0] ?? '').trim();
  const year = /\d{4}/.exec(date)?.[0] ?? '';
  const named = [publisher, publisher.includes(year) ? '' : year].filter((part) => part !== '').join(', ');
  return [cell, named].filter((part) => part !== '').join('; ');
}

/** "the follower count is empty", "... “abc” can't be read", "... “1.250” can be read in two ways". '' when it is there. */
export function sayMissing(what: string, value: Maybe<unknown>): string {
  if (!isMissing(value)) return '';
  if (value.missing === 'absent') return say`the ${word(what)} is missing`;
  if (value.missing === 'undecided') return say`the ${word(what)} “${value.found}” can be read in two ways`;
  return say`the ${word(what)} “${value.found}” can't be read`;
}
