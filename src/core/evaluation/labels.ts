/** The plain words users see for the codes of an evaluation. Does not decide which code applies. */
import type { GoalClass } from '../rules/rule-set.ts';
import type { EngagementCheckCode, FlagCode, Recommendation, ShownVerdict, TierVerdict } from './evaluation.ts';

const FIT_LABELS: Readonly<Record<Recommendation['fit'], string>> = {
  strong: 'Strong fit',
  possible: 'Possible fit',
  weak: 'Weak fit',
  unknown: "Can't tell",
};

const GOAL_CLASS_LABELS: Readonly<Record<GoalClass | 'unknown', string>> = {
  micro: 'Micro influencer',
  kol: 'KOL',
  mix: 'Mix',
  unknown: "Can't tell",
};

const CHECK_LABELS: Readonly<Record<Exclude<EngagementCheckCode, 'unlike-basis'>, string>> = {
  'far-below': 'Far below typical',
  below: 'Below typical',
  typical: 'Typical',
  above: 'Above typical',
  'far-above': 'Far above typical',
};

const QUOTE_LABELS: Readonly<Record<ShownVerdict, string>> = {
  'below-band': 'Below the usual range',
  cheaper: 'Cheaper than typical',
  typical: 'About typical',
  dearer: 'More expensive than typical',
  'above-band': 'Above the usual range',
  questioned: 'Low, but check the numbers',
};

const FLAG_LABELS: Readonly<Record<FlagCode, string>> = {
  'near-line': 'Near a line of tier or fit',
  'engagement-far-above': 'Engagement far above its size: check for bought engagement',
  'engagement-far-below': 'Engagement far below its size: check for bought followers',
  'one-post': 'Measured on one post only',
  'low-confidence': 'Benchmark of low confidence',
  'no-benchmark': 'No engagement benchmark for the platform',
  'unlike-basis': 'Rate and benchmark have different denominators',
  'few-comments': 'Few comments for its likes',
  'many-comments': 'Many comments for its likes',
  'likes-without-views': 'More likes than views',
  'fake-followers': 'Many followers reported fake',
  'fake-followers-high': 'Too many followers reported fake: do not book',
  'follows-many': 'Follows as many as follow it',
  'stale-data': 'Figures are old',
  'duplicate-account': 'Account is in the list more than once',
  'same-person': 'Person with several accounts in the list',
  organisation: 'Account of a brand, label, medium or public body',
};

export function fitLabel(fit: Recommendation['fit']): string {
  return FIT_LABELS[fit];
}

/** What a goal asks for: KOL, Micro influencer, Mix. */
export function goalClassLabel(goalClass: GoalClass | 'unknown'): string {
  return GOAL_CLASS_LABELS[goalClass];
}

export function checkLabel(code: Exclude<EngagementCheckCode, 'unlike-basis'>): string {
  return CHECK_LABELS[code];
}

export function quoteLabel(code: ShownVerdict): string {
  return QUOTE_LABELS[code];
}

export function flagLabel(code: FlagCode): string {
  return FLAG_LABELS[code];
}

/** What makes a KOL one; '' for everybody else. */
export function kolByLabel(kolBy: TierVerdict['kolBy']): string {
  if (kolBy === null) return '';
  return { authority: 'Authority', audience: 'Audience', hand: 'Set by hand' }[kolBy];
}
