/** Very large accounts of which nothing says whether a person or a brand is behind them. */
import type { Creator } from '../creator.ts';
import { speaksOfPerson } from '../reading/rows/organisation.ts';

/** True when neither the person, a bio nor the kind of account says who it is. */
export function isOwnerUnknown({ organisation, person, authority }: Creator): boolean {
  return organisation !== true && person.trim() === '' && !authority.entries.some(({ text }) => speaksOfPerson(text));
}
