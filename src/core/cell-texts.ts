/** What is said of cells that cannot be read, in English. Other languages have the same keys; `sayCell` fills them in. */
import type { Field } from './creator.ts';

const SENTENCES = {
  'not-read': '{cell} holds “{found}”; expected {expected}.',
  'error-cell': '{cell} holds the error “{found}”; expected {expected}.',
  'date-cell': '{cell} holds a date ({found}); expected {expected}. Sheets may have turned “1.2” or “3/4” into a date.',
  range: '{cell} holds the range “{found}”; expected {expected}. A tier is given where both ends agree.',
  'several-platforms': '{cell} names more than one platform (“{found}”); expected one.',
  'no-rate': '{cell} holds “{found}”; expected an engagement rate such as 3.4%.',
  'two-rates': '{cell} holds “{found}”: percent or fraction? Write {a}% or {b}%.',
  'two-ways-of-rate': '{cell} holds “{found}”: percent or fraction? Write 3.4% or 0.034.',
  'two-numbers': '{cell} “{found}” ({a} or {b}?): nothing in the column decides; write the number in full.',
  'two-meanings':
    '{cell} “{found}” ({a} or {b}?): “{word}” means another number from language to language; write the number in full.',
  'two-ways': '{cell} “{found}” can be read in two ways; write the number in full.',
  'below-zero': '{cell} holds “{found}”; {expected} cannot be below zero.',
  'too-many': '{cell} holds “{found}”, more followers than there are people; write the number in full.',
  fraction: '{cell} holds {found}, which is no whole number of followers: was {a} meant? Write the number in full.',
  'no-format': '{cell} holds “{found}”; expected what the fee is for, such as reel or 1 reel + 3 stories.',
  'no-right':
    '{cell} holds “{found}”, which is no usage right of these rules, so the row has no cost; expected {names}, or several as paid ads + 30 days.',
  'no-tier': '{cell} holds “{found}”, which is not a tier of these rules; expected {expected}.',
} as const;

/** Which sentence says what is wrong with a cell. */
export type CellSentence = keyof typeof SENTENCES;

export type CellTexts = {
  readonly sentences: Readonly<Record<CellSentence, string>>;
  /** Each field as it is named inside a sentence: `expected a number of followers`. */
  readonly fields: Readonly<Record<Field, string>>;
  /** Between the last two of several names. */
  readonly or: string;
};

export const CELL_TEXTS = {
  sentences: SENTENCES,
  fields: {
    creator: 'the name of a creator',
    platform: 'a platform such as Instagram, TikTok or YouTube',
    followers: 'a number of followers',
    likes: 'a number of likes',
    comments: 'a number of comments',
    shares: 'a number of shares',
    views: 'a number of views',
    engagementRate: 'an engagement rate',
    niche: 'a niche',
    country: 'a country',
    verified: 'yes or no',
    authority: 'evidence of expertise',
    quote: 'one price',
    postsMeasured: 'a number of posts measured',
    saves: 'a number of saves',
    reach: 'a number of people reached',
    impressions: 'a number of impressions',
  },
  or: 'or',
} as const satisfies CellTexts;
