/** Answers for the plain words users see for codes; never for which code applies. */
import type { Deliverable, Format, Platform } from '../creator.ts';
import type {
  EngagementCheckCode,
  FlagCode,
  QuoteVerdictCode,
  Recommendation,
  TierVerdict,
} from '../evaluation/evaluation.ts';
import type { GoalClass } from '../rules/rule-set.ts';

const PLATFORM_NAMES: Readonly<Record<Platform, string>> = {
  instagram: 'Instagram',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  x: 'X',
  facebook: 'Facebook',
  linkedin: 'LinkedIn',
  twitch: 'Twitch',
  pinterest: 'Pinterest',
  threads: 'Threads',
  snapchat: 'Snapchat',
  telegram: 'Telegram',
  xiaohongshu: 'Xiaohongshu',
  weibo: 'Weibo',
  douyin: 'Douyin',
  bilibili: 'Bilibili',
  kuaishou: 'Kuaishou',
};

/** What makes a KOL one; '' for everybody else. */
export function kolByLabel(kolBy: TierVerdict['kolBy']): string {
  if (kolBy === null) return '';
  return { authority: 'Authority', audience: 'Audience', hand: 'Set by hand' }[kolBy];
}

/** "Instagram, TikTok, ... or Kuaishou": every platform that is known. */
export function sayPlatforms(): string {
  const names = Object.values(PLATFORM_NAMES);
  return `${names.slice(0, -1).join(', ')} or ${names.slice(-1).join()}`;
}

const FORMAT_NAMES: Readonly<Record<Format, string>> = {
  post: 'post',
  carousel: 'carousel',
  story: 'story',
  story_set: 'set of stories',
  reel: 'reel',
  short: 'short',
  video: 'video',
  integration: 'integration',
  stream: 'stream',
};

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

const QUOTE_LABELS: Readonly<Record<QuoteVerdictCode, string>> = {
  'below-band': 'Below the usual range',
  cheaper: 'Cheaper than typical',
  typical: 'About typical',
  dearer: 'Dearer than typical',
  'above-band': 'Above the usual range',
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
  'duplicate-account': 'Account stands in the list more than once',
  'same-person': 'Person with several accounts in the list',
};

export function platformLabel(platform: Platform): string {
  return PLATFORM_NAMES[platform];
}

export function formatLabel(format: Format): string {
  return FORMAT_NAMES[format];
}

/** With its article, for sentences: "a reel", "an integration". */
export function aFormat(format: Format): string {
  return `${format === 'integration' ? 'an' : 'a'} ${FORMAT_NAMES[format]}`;
}

/** "1 reel + 2 stories". */
export function sayDeliverables(deliverables: readonly Deliverable[]): string {
  return deliverables
    .map(({ format, count }) => `${count} ${count === 1 ? FORMAT_NAMES[format] : pluralOf(format)}`)
    .join(' + ');
}

/** A lone piece with its article, several with their counts. */
export function sayWhat(deliverables: readonly Deliverable[]): string {
  const [only] = deliverables;
  return deliverables.length === 1 && only?.count === 1 ? aFormat(only.format) : sayDeliverables(deliverables);
}

function pluralOf(format: Format): string {
  if (format === 'story') return 'stories';
  return format === 'story_set' ? 'sets of stories' : `${FORMAT_NAMES[format]}s`;
}

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

export function quoteLabel(code: QuoteVerdictCode): string {
  return QUOTE_LABELS[code];
}

export function flagLabel(code: FlagCode): string {
  return FLAG_LABELS[code];
}
