/** Titles of texts: names, platforms, niches, places, evidence. */
import { foldText } from '../../text/fold-text.ts';
import { platformFromName } from '../cells/platform.ts';
import { readFormat } from '../words/format.ts';
import type { Concept } from '../words/titles/concepts.ts';
import type { Found, Has } from './title-rule.ts';

/** Texts that fields are read from, and those that none is. */
export function textRule(has: Has, line: string): Found | null {
  if (has('brand')) return { ignore: 'brand' };
  if (has('contact')) return { ignore: 'contact' };
  if (has('link')) return { ignore: 'link' };
  if (has('verified')) return { field: 'verified', rank: 10 };
  if (has('publications') && has('jobTitle')) return { ignore: 'work-title' };
  if (has('posts') && has('jobTitle', 'bio')) return { ignore: 'post-text' };
  if (has('id') && has(...EVIDENCE)) return { ignore: 'id' };
  if (has('years') && (has('platform', 'channel') || platformFromName(line) !== null)) return { ignore: 'account-age' };
  if (has('professional') && !has(...BESIDE_PEOPLE))
    return { field: 'creator', rank: has('id') ? 3 : 11, otherwise: has('id') ? null : 'authority' };
  if (has('channel') && has('jobTitle')) return { field: 'creator', rank: 10 };
  if (has('authority') || (has('score') && has('expertise'))) return { field: 'authority', rank: 10 };
  if (has('score')) return { ignore: 'other-score' };
  if (has('gender', 'age', 'language')) return { ignore: 'people' };
  if (has('posts') && !has('creator', 'name', 'id', 'category', 'platform', 'handle')) return postsRule(has);
  if (has('category')) return { field: 'niche', rank: has('audience') ? 4 : 10 };
  if (has('country')) return { field: 'country', rank: has('audience') ? 5 : 10 };
  if (has('place') && readFormat(line) === null)
    return { field: 'country', rank: has('audience') ? 2 : 4, demand: 'country-names' };
  // Counts under `Audience` are followers; texts under it say who they are.
  if (has('audience') && /^[\p{L}\p{M}]+$/u.test(line)) return { field: 'followers', rank: 3 };
  if (has('audience')) return { ignore: 'audience' };
  if (has(...EVIDENCE, 'expertise', 'professional')) return { field: 'authority', rank: 10 };
  if (has('platform') && !has('handle', 'creator', 'name'))
    return { field: 'platform', rank: 10, otherwise: 'creator' };
  if (has('platform') && has('name')) return { field: 'platform', rank: 9, otherwise: 'creator' };
  return nameRule(has, line);
}

/** What may show that somebody is an expert. */
const EVIDENCE = ['bio', 'jobTitle', 'institution', 'publications', 'licence', 'press', 'years'] as const;

/** Beside these a word like `Doctor` names no person. */
const BESIDE_PEOPLE: readonly Concept[] = [
  ...EVIDENCE,
  ...(['category', 'score', 'expertise', 'authority', 'country', 'place', 'gender', 'age', 'language'] as const),
  ...(['posts', 'date', 'status', 'number', 'platform'] as const),
];

function postsRule(has: Has): Found | null {
  if (has('date', 'asOf', 'status')) return { ignore: 'post-facts' };
  if (has('measured')) return { field: 'postsMeasured', rank: 10 };
  if (has('recent')) return { field: 'postsMeasured', rank: 8 };
  if (has('number', 'total') || !has('time')) return { ignore: 'all-posts' };
  return null;
}

/** `isBusinessAccount`, `Creator status`; not `Approved creators`. */
const STATUS = /(?:^|[\s_])(?:is|type|types|typ|tipo|status|statut|stato|stage)(?=[\s_A-Z]|$)/;

function nameRule(has: Has, line: string): Found | null {
  if (has('status') && STATUS.test(line.replace(/^[A-Z]/, (letter) => letter.toLowerCase())))
    return has('creator', 'channel') && /ty?pe?s?$|tipo/i.test(line)
      ? { field: 'niche', rank: 3 }
      : { ignore: 'status' };
  const nombre = foldText(line) === 'nombre' || /\bnombre (?:del?|y) /.test(foldText(line));
  if (has('individual')) return { field: 'creator', rank: 2, side: 'person' };
  if (has('person')) return { field: 'creator', rank: 3 };
  if (has('creator')) return { field: 'creator', rank: has('id') ? 3 : has('name', 'handle') ? 12 : 11 };
  if (has('name') || nombre) return { field: 'creator', rank: has('channel') ? 9 : 10 };
  if (has('handle')) return { field: 'creator', rank: has('id') ? 6 : 9, side: 'handle' };
  if (has('channel') && has('id')) return { field: 'creator', rank: 3 };
  if (has('channel')) return { field: 'creator', rank: 7, otherwise: 'platform' };
  if (has('profile', 'page')) return { field: 'creator', rank: 5 };
  if (!has('id')) return null;
  return has('posts') ? { ignore: 'post-id' } : { field: 'creator', rank: 1 };
}

/** What is left: ranks, dates, states and lifetime totals. */
export function otherRule(has: Has): Found | null {
  if (has('rank')) return { ignore: 'rank' };
  if (has('thing')) return { ignore: 'other-thing' };
  if (has('total')) return { ignore: 'lifetime-total' };
  if (has('measured')) return { field: 'postsMeasured', rank: 6 };
  if (has('asOf')) return { ignore: 'data-date', side: 'dataDate' };
  if (has('date', 'time')) return { ignore: 'date' };
  if (has('status')) return { ignore: 'status' };
  return null;
}
