/** Accounts of brands, labels, media and public bodies, by category and by what the account says of itself. */
import { foldText } from '../../text/fold-text.ts';
import { once } from '../../text/once.ts';
import { remembered } from '../../text/remembered.ts';
import {
  LIKELY_WORDS,
  ORGANISATION_CATEGORIES,
  ORGANISATION_TYPES,
  PERSON_WORDS,
  SURE_WORDS,
} from '../words/organisation-words.ts';

/** Columns of categories, kinds and bios repeat a few. */
const MOST_REMEMBERED = 1000;
const LONGEST_CATEGORY = 60;

/** True for a category that names a kind of organisation; in `Media, News` each part must be one. */
export const isOrganisationCategory = remembered(MOST_REMEMBERED, (text: string): boolean => {
  if (text === '' || text.length > LONGEST_CATEGORY) return false;
  const whole = foldText(text);
  if (categories().has(whole)) return true;
  const parts = whole.split(/\s*[,;|]\s*/).filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => categories().has(part));
});

/** The same in a column for the kind of account, where `Media` is no niche. */
export function isOrganisationType(text: string): boolean {
  return isOrganisationCategory(text) || isType(text);
}

const isType = remembered(MOST_REMEMBERED, (text: string): boolean => types().has(foldText(text)));

/** True for the bio of an organisation; whoever speaks of himself is a person. */
export const isOrganisationBio = remembered(MOST_REMEMBERED, (bio: string): boolean => {
  if (bio.length < 8) return false;
  const { sure, likely, person } = bioWords();
  const text = plainWords(bio);
  const found = text.match(likely);
  if (!sure.test(text) && (found === null || new Set(found).size < 2)) return false;
  return !person.test(text);
});

/** True for a bio in which somebody speaks of himself or names what he is. */
export function speaksOfPerson(bio: string): boolean {
  return bioWords().person.test(plainWords(bio));
}

const plainWords = (text: string): string => ` ${foldText(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')} `;

const categories = once(() => new Set(foldText(ORGANISATION_CATEGORIES).split('|')));
const types = once(() => new Set(foldText(ORGANISATION_TYPES).split('|')));

const bioWords = once(() => ({
  sure: new RegExp(anyOf(SURE_WORDS), 'u'),
  likely: new RegExp(anyOf(LIKELY_WORDS), 'gu'),
  person: new RegExp(anyOf(PERSON_WORDS), 'u'),
}));

/** Whole words; inside a text where a script has no spaces. */
function anyOf(list: string): string {
  const words = foldText(list)
    .split('|')
    .sort((a, b) => b.length - a.length);
  const whole = words.filter((word) => word.charCodeAt(0) < 0x2e80);
  const inside = words.filter((word) => word.charCodeAt(0) >= 0x2e80);
  return `(?<=\\s)(?:${whole.join('|')})(?=\\s)|${inside.join('|')}`;
}
