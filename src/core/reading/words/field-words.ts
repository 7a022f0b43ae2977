/** How a field is called in messages. */
import type { Field } from '../../creator.ts';

/** The field as it stands inside a sentence: `expected a number of followers`. */
export function fieldWords(field: Field): string {
  const words: Readonly<Record<Field, string>> = {
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
  };
  return words[field];
}

/** The field as a heading inside a sentence: `no column of followers`. */
export function fieldName(field: Field): string {
  const names: Partial<Record<Field, string>> = {
    engagementRate: 'engagement rate',
    authority: 'evidence of expertise',
    quote: 'price',
    postsMeasured: 'posts measured',
  };
  return names[field] ?? field;
}
