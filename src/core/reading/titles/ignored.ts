/** Why a column serves no field, as a code with its facts. The only place where such a reason becomes words. */
import type { Field, Platform } from '../../creator.ts';
import { platformLabel } from '../../text/names.ts';
import { fieldName } from '../words/field-words.ts';

/** Reasons that need no facts, with their words. */
const WORDS = {
  rank: 'a rank or row number',
  'unit-cost': 'a cost per view, click or engagement, not a fee',
  'fake-share': 'the share of fake followers, read for flags only',
  'audience-quality': 'says how real the audience is; nothing is computed from it',
  growth: 'growth, not a level',
  notes: 'notes',
  duration: 'a duration',
  benchmark: 'a benchmark or score, not the measured rate',
  'partial-rate': 'a rate of comments, shares or saves alone',
  'rate-score': 'a score or comparison, not a rate',
  'other-rate': 'a share or rate of something other than engagement',
  currency: 'names the currency of the price',
  'campaign-figures': 'sales, clicks or budget of a campaign, not a fee',
  estimate: 'an estimate by another tool, not a quoted fee',
  ratio: 'one count by another, not a count',
  following: 'the accounts this creator follows, not the followers; read for flags only',
  engagements: 'several counts added up: a number of engagements, not a rate',
  'engagement-count': 'a number of engagements, not a rate',
  audience: 'describes the audience',
  'audience-place': 'a share of the audience by place',
  'followers-somewhere': 'followers in one part of the world, not all of them',
  target: 'a forecast or target, not a measured number',
  'other-thing': 'counts something else',
  'middle-followers': 'a middle value of followers, not the count of this account',
  'no-followers': 'not a number of followers',
  'page-likes': 'likes of the page, not of its posts',
  'over-time': 'counted over a time, not per post',
  'own-output': 'written by an earlier run of this add-on',
  'own-title': 'titled as a column of this add-on, which is never read',
  'list-item': 'one item of a list, such as a single post',
  'campaign-results': 'what a campaign brought, no input of a forecast',
  team: 'somebody of your team, not the creator',
  'other-account': 'of a sound or another account, not of the creator',
  brand: 'about a brand, campaign or file',
  contact: 'a way to reach somebody',
  link: 'a link',
  'work-title': 'the title of a work',
  'post-text': 'the text of a post',
  'post-id': 'identifies a post',
  'post-facts': 'describes posts',
  'post-gains': 'gained by single posts, not the followers of an account',
  'all-posts': 'all posts ever published, not the posts that were measured',
  id: 'a number that identifies, not a name',
  'account-age': 'how long the account is there',
  'other-score': 'a score or class given by another tool',
  people: 'describes people, no field is read from it',
  status: 'a status',
  'lifetime-total': 'a lifetime total',
  'data-date': 'the day the figures were taken, read for flags only',
  date: 'a date or time',
  untitled: 'has no title',
  'empty-unknown': 'is empty, and its title is not known',
  unknown: 'its title names no field',
  'your-choice': 'left out by your choice',
  'your-other-choice': 'you chose another column',
  'undecided-followers': 'may hold the followers, as another column may',
  'comments-above-likes': 'more comments than likes: one of the two titles is wrong',
  'fee-format': 'what the fee is for, read for the cost',
  'usage-rights': 'usage rights, read for the cost',
} as const;

/** Reasons that name the column read instead; `used` is its label. */
const BESIDE = {
  'other-name': 'another name of the creator; {} is used',
  'other-category': 'a further category; {} is used',
  'other-platform': 'for another platform; {} is used',
  'other-platform-read': 'for another platform; {} is read',
  'other-price': 'a price for something else; {} is used',
  empty: 'empty; {} is used',
  'likes-alone': 'counts likes alone; {} is used',
  'same-numbers': 'the same numbers as {}',
  rounded: 'the numbers of {}, rounded; the exact ones are used',
  'other-values': 'has the title of {} but other values; {} is used',
} as const;

/** What the cells of a column are, with one of them where it helps; '' for none. */
export type Held = { readonly kind: keyof typeof HELD; readonly example: string };

const HELD = {
  percents: 'percentages',
  dates: 'dates',
  money: 'amounts of money',
  'row-numbers': 'row numbers',
  numbers: 'numbers',
  addresses: 'web addresses',
  platforms: 'platform names',
  countries: 'country names',
  kinds: 'formats or tiers',
  'yes-no': 'yes and no',
  text: 'text',
} as const;

type Count = 'likes' | 'comments' | 'shares' | 'views' | 'saves' | 'reach' | 'impressions';

/** A code alone, or a code with what its sentence names. */
export type Ignored =
  | keyof typeof WORDS
  | { readonly code: keyof typeof BESIDE; readonly used: string }
  | { readonly code: 'also-field'; readonly field: Field; readonly used: string }
  | { readonly code: 'of-stories' | 'lifetime' | 'somewhere'; readonly count: Count }
  | { readonly code: 'series'; readonly first: string; readonly last: string }
  | { readonly code: 'rows-on'; readonly platform: Platform }
  | { readonly code: 'shifted'; readonly side: 'left' | 'right' }
  | { readonly code: 'misfit'; readonly field: Field; readonly held: Held }
  | { readonly code: 'place'; readonly held: Held };

/** The labels of the columns that a reason names. */
export function namedIn(ignored: Ignored): readonly string[] {
  if (typeof ignored === 'string') return [];
  if (ignored.code === 'series') return [ignored.first, ignored.last];
  return 'used' in ignored ? [ignored.used] : [];
}

/** The cells as the end of a sentence: `percentages (“12%”)`. */
export function sayHeld({ kind, example }: Held): string {
  return example === '' ? HELD[kind] : `${HELD[kind]} (“${example}”)`;
}

/** The reason as people read it, without a full stop. */
export function sayIgnored(ignored: Ignored): string {
  if (typeof ignored === 'string') return WORDS[ignored];
  switch (ignored.code) {
    case 'also-field':
      return `also reads as ${fieldName(ignored.field)}; ${ignored.used} is used`;
    case 'of-stories':
      return `${ignored.count} of stories, not of posts`;
    case 'lifetime':
      return `a lifetime total of ${ignored.count}, not an average per post`;
    case 'somewhere':
      return `${ignored.count} in one part of the world, not all of them`;
    case 'series':
      return `read with ${ignored.first} to ${ignored.last}: the middle of these columns`;
    case 'rows-on':
      return `read for the rows on ${platformLabel(ignored.platform)} only`;
    case 'shifted':
      return `the titles are one column to the ${ignored.side} of their data`;
    case 'misfit':
      return `titled like ${fieldName(ignored.field)}, but holds ${sayHeld(ignored.held)}`;
    case 'place':
      return `a place; it holds ${sayHeld(ignored.held)}, not countries`;
    default: {
      const { code, used } = ignored;
      return BESIDE[code].replace(/\{\}/g, () => used);
    }
  }
}
