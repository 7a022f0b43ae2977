/** The plain words users see for the codes of an evaluation. Does not decide which code applies. */
import type { GoalClass } from '../rules/rule-set.ts';
import type { EngagementCheckCode, Recommendation, ShownVerdict, TierVerdict } from './evaluation.ts';
import { FLAGS, type FlagCode } from './flags.ts';

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
  return FLAGS[code].label;
}

/** What makes a KOL one; '' for everybody else. */
export function kolByLabel(kolBy: TierVerdict['kolBy']): string {
  if (kolBy === null) return '';
  return { authority: 'Authority', audience: 'Audience', hand: 'Set by hand' }[kolBy];
}
