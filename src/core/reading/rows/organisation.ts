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

const MOST_REMEMBERED = 1000;
const LONGEST_CATEGORY = 60;

/** What an account is known by; `types` are cells of a column for the kind of account, where `Media` is no niche. */
export type AccountTexts = {
  readonly categories: readonly string[];
  readonly types: readonly string[];
  readonly bios: readonly string[];
};

/** True when a category or type names a kind of organisation, or a bio is that of one; whoever speaks of himself is a person. */
export function isOrganisation({ categories, types, bios }: AccountTexts): boolean {
  return (
    categories.some(isCategory) || types.some((text) => isCategory(text) || isType(text)) || bios.some(isOfOrganisation)
  );
}

/** A column of categories repeats a few; in `Media, News` each part must be one. */
const isCategory = remembered(MOST_REMEMBERED, (text: string): boolean => {
  if (text === '' || text.length > LONGEST_CATEGORY) return false;
  const whole = foldText(text);
  if (categories().has(whole)) return true;
  const parts = whole.split(/\s*[,;|]\s*/).filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => categories().has(part));
});

const isType = remembered(MOST_REMEMBERED, (text: string): boolean => types().has(foldText(text)));

const isOfOrganisation = remembered(MOST_REMEMBERED, (bio: string): boolean => {
  if (bio.length < 8) return false;
  const { sure, likely, person } = bioWords();
  const text = ` ${foldText(bio).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')} `;
  const found = text.match(likely);
  if (!sure.test(text) && (found === null || new Set(found).size < 2)) return false;
  return !person.test(text);
});

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
