/** Titles of rates, prices and counts. */
import type { RateBasis } from '../../creator.ts';
import { foldText } from '../../text/fold-text.ts';
import { byTitle } from '../cells/rate-column.ts';
import { currencyOfTitle } from '../words/currency.ts';
import { readFormat } from '../words/format.ts';
import type { Concept } from '../words/titles/concepts.ts';
import type { Found, Has } from './title-rule.ts';
import type { TitleIdeas } from './title-words.ts';

/** Why a rate of something else is left out. */

/** Columns that no field is read from, whatever else their title says. */
export function neverRead(has: Has, { tokens }: TitleIdeas): Found | null {
  if (
    tokens.some((token) =>
      /^rank(?:ing|s)?$|^cla(?:ssificac|sificac|ssifica|ssement)|排名|排行|順位|ランキング|순위/.test(token),
    )
  )
    return { ignore: 'rank' };
  if (has('perUnit') || (has('price') && has('per') && has('views', 'engagement', 'followers', 'likes')))
    return { ignore: 'unit-cost' };
  if (has('fake') && !has('score', 'quality', 'likes', 'comments', 'engagement'))
    return { ignore: 'fake-share', side: 'fakeFollowerShare' };
  if (has('quality', 'fake')) return { ignore: 'audience-quality' };
  const isDay = has('date') && tokens.includes('added');
  if ((has('growth') && !isDay) || (has('recent') && has('followers'))) return { ignore: 'growth' };
  if (has('note')) return { ignore: 'notes' };
  if (has('duration') && !has('price')) return { ignore: 'duration' };
  return null;
}

/** Engagement rates with their basis; other rates are left out. */
export function rateRule(has: Has, read: TitleIdeas): Found | null {
  const rate = has('rate', 'engagementRate');
  const part = has('comments', 'shares', 'saves') && !has('likes');
  if (has('engagementRate') || (has('engagement') && rate)) {
    if (has('estimate', 'score')) return { ignore: 'benchmark' };
    if (part) return { ignore: 'partial-rate' };
    const likesOnly = has('likes') && !has('comments', 'shares');
    return {
      field: 'engagementRate',
      rank: likesOnly ? 6 : has('recent') ? 9 : 10,
      basis: basisOf(has, read),
      likesOnly,
    };
  }
  const divided = has('followers', 'views') && (has('per') || read.line.includes('/'));
  if (has('likes') && (rate || divided) && !has('price')) {
    return { field: 'engagementRate', rank: 5, basis: basisOf(has, read), likesOnly: !has('comments') };
  }
  if (has('engagement') && !has('price')) {
    if (has('score', 'status', 'estimate')) return { ignore: 'rate-score' };
    return has('average', 'total', 'number', 'followers', 'posts') ||
      read.tokens.some((token) => token.startsWith('auth'))
      ? { field: 'engagementRate', rank: 3, demand: 'percent-text' }
      : { field: 'engagementRate', rank: 4, demand: 'rate-like' };
  }
  if (
    rate &&
    has(
      'comments',
      'shares',
      'saves',
      'views',
      'reach',
      'impressions',
      'followers',
      'audience',
      'gender',
      'age',
      'shop',
    )
  )
    return { ignore: 'other-rate' };
  return null;
}

function basisOf(has: Has, read: TitleIdeas): RateBasis {
  if (has('views') || read.tokens.includes('erv')) return 'views';
  if (has('reach', 'impressions') || read.tokens.includes('err')) return 'reach';
  return has('followers') || read.tokens.includes('erf') ? 'followers' : 'unknown';
}

/** Quoted fees; costs per view, estimates and campaign money are none. */
export function priceRule(has: Has, read: TitleIdeas): Found | null {
  const { line } = read;
  if (has('deal') && !has('shop', 'date', 'asOf', 'status', 'note', 'id', 'link') && !has(...COUNTS))
    return { field: 'quote', rank: has('total') ? 5 : 7, demand: has('price') ? '' : 'amounts' };
  if (!has('price') && !isPriced(has, line)) {
    if (
      /^(?:currency|ccy|moneda|devise|wahrung|valuta|moeda|waluta|para birimi|mata uang|валюта|货币|币种|通貨|통화)$/.test(
        foldText(line),
      )
    )
      return { ignore: 'currency' };
    if (has('rate') && !has('engagement')) return otherRate(read);
    return has('shop') ? { ignore: 'campaign-figures' } : null;
  }
  if (has('shop')) return { ignore: 'campaign-figures' };
  if (has('estimate')) return { ignore: 'estimate' };
  if (has('status', 'date', 'asOf')) return null;
  return { field: 'quote', rank: 10 - (has('limit') ? 3 : 0) - (has('total') ? 2 : 0) };
}

/** `Reel (EUR)`, `Rate per post`. */
function isPriced(has: Has, line: string): boolean {
  const isMoney = currencyOfTitle(line) !== '';
  if (!has('rate')) return isMoney && readFormat(line) !== null;
  return isMoney || has('per') || readFormat(line) !== null;
}

/** `Rate` alone may be a fee; `Agreed rate` is one where its cells are amounts, `Completion rate` and `完播率` never. */
function otherRate({ ideas, unknown, skipped, line }: TitleIdeas): Found {
  const isBare = unknown + skipped === 0 && [...ideas].every((idea) => BESIDE_RATE.includes(idea));
  if (isBare) return { field: 'engagementRate', rank: 3, demand: 'rate-like', otherwise: 'quote' };
  if (skipped > 0 || byTitle(line) === 'percent') return { ignore: 'other-rate' };
  return { field: 'quote', rank: 3, demand: 'amounts' };
}

/** What may be in the title of a fee called `rate`. */
const BESIDE_RATE: readonly Concept[] = [
  'rate',
  'average',
  'number',
  'recent',
  'date',
  'time',
  'creator',
  'limit',
  'total',
];

/** Followers, likes, comments, shares, saves, views, reach, impressions; totals, plans and growth are none. */
export function countRule(has: Has, read: TitleIdeas): Found | null {
  const counts = COUNTS.filter((idea) => has(idea));
  if (has('followers') && counts.length > 0 && (has('per') || /\p{L}\s*\/\s*\p{L}/u.test(read.line)))
    return { ignore: 'ratio' };
  if (has('followers')) return followersRule(has, read);
  if (has('following')) return { ignore: 'following', side: 'following' };
  const both = has('favourite') ? [...counts, 'favourite'] : counts;
  if (both.length > 1) return { ignore: 'engagements' };
  const [count] = counts;
  if (count !== undefined && !has('verified', 'status', 'link')) return oneCount(has, count, read);
  if (!has('favourite')) return null;
  const found = oneCount(has, 'likes', read);
  // A like on X, a save on TikTok and Xiaohongshu: what else the table counts tells.
  return 'field' in found
    ? { ...found, rank: found.rank - 2, also: [{ field: 'saves', rank: found.rank - 3 }] }
    : found;
}

const COUNTS = ['likes', 'comments', 'shares', 'saves', 'views', 'reach', 'impressions'] as const;

function followersRule(has: Has, { tokens }: TitleIdeas): Found {
  if (has('country', 'place')) return { field: 'country', rank: 4 };
  if (has('gender', 'age', 'language', 'category', 'score', 'audience')) return { ignore: 'audience' };
  if (has('somewhere')) return { ignore: 'followers-somewhere' };
  if (has('estimate')) return { ignore: 'target' };
  if (has('thing', 'contact', 'shop', 'brand')) return { ignore: 'other-thing' };
  if (has('average')) return { ignore: 'middle-followers' };
  if (has('link', 'name', 'date', 'asOf')) return { ignore: 'no-followers' };
  // Paid ones on Twitch, followers on YouTube: another column of followers is the better one.
  const isPaid = tokens.includes('subscriptions');
  return { field: 'followers', rank: 10 - (has('following') ? 5 : 0) - (isPaid ? 4 : 0) };
}

function oneCount(has: Has, count: (typeof COUNTS)[number], read: TitleIdeas): Found {
  if (has('estimate')) return { ignore: 'target' };
  if (has('thing', 'contact')) return { ignore: 'other-thing' };
  if (count === 'likes' && has('page', 'posting')) return { ignore: 'page-likes' };
  if (readFormat(read.line)?.startsWith('story') === true) return { ignore: { code: 'of-stories', count } };
  if (has('total') || (count === 'views' && has('channel'))) return { ignore: { code: 'lifetime', count } };
  if (has('time', 'date', 'asOf') && !has('average')) return { ignore: 'over-time' };
  if (has('somewhere')) return { ignore: { code: 'somewhere', count } };
  // `media` is an average in Spanish, Portuguese and Italian, and posts in English.
  const average = has('average', 'per') || read.tokens.includes('media');
  return { field: count, rank: (average ? 10 : 7) - (has('recent') ? 2 : 0), average };
}
