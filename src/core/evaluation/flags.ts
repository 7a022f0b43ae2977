/** Every notice that a row may get: when, in what words, and how far it doubts the numbers. A flag asks for a look, proves nothing. */

import type { Creator } from '../creator.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import { plain, say, sayCount, sayRate, sayTimes } from '../text/marked.ts';
import { daysBetween } from '../text/read-day.ts';
import { foundOnce } from '../text/remembered.ts';
import { isOwnerUnknown } from './owner.ts';
import { countOrNull, positiveOrNull } from './size.ts';
import { usualViews } from './usual-views.ts';

/** What flags are raised from. */
export type FlagFacts = {
  readonly creator: Creator;
  /** Limits of the rules by flag; one that is not there raises no flag. */
  readonly limits: ReadonlyMap<string, number>;
  readonly isNearLine: boolean;
  readonly benchmark: {
    readonly p10: number;
    readonly p90: number;
    readonly basis: string;
    readonly confidence: string;
  } | null;
  readonly measured: { readonly value: number } | null;
  /** Null where rate and benchmark cannot be compared. */
  readonly check: { readonly code: string } | null;
  /** Views that 9 of 10 creators of this size exceed; NaN where the rules do not know. */
  readonly fewViews: number;
  /** The rules have no engagement curve for the platform, or only one by views while no views are given. */
  readonly hasNoCurve: boolean;
  /** `2026-11-30`, '' for no date. */
  readonly today: string;
};

/** The part of an evaluation that flags look at. */
type Judged = Pick<FlagFacts, 'benchmark' | 'measured'> & {
  readonly tier: { readonly boundary: unknown };
  readonly engagementCheck: FlagFacts['check'];
};

type Flag = {
  /** In the Flags column. */
  readonly label: string;
  /** Whether it is raised; `limit` is NaN, which nothing exceeds, where the rules give none. */
  readonly holds: (facts: FlagFacts, limit: number) => boolean;
  /** The sentence before its source: value, limit, what to do. Without it the reasons beside tier and engagement say enough. */
  readonly say?: (facts: FlagFacts, limit: number) => string;
  /** How often it counts as a doubt about the numbers; `sliding` grows towards its limit. Without it, it only informs. */
  readonly doubt?: 1 | 2 | 'sliding';
};

/** A billionth of room keeps "at 3 times p90" inclusive, as quantiles come out of logs. */
const ROOM = 1e-9;
/** Fewer accounts than this may be followed by anybody without a pattern in it. */
export const FOLLOWED_FROM = 1000;

/** In the order they are shown. */
export const FLAGS = {
  'near-line': { label: 'Near a line of tier or fit', holds: ({ isNearLine }) => isNearLine },
  'engagement-far-above': {
    label: 'Engagement far above its size: check for bought engagement',
    holds: (facts, limit) => rateBeside(facts) >= (facts.benchmark?.p90 ?? NaN) * limit * (1 - ROOM),
    say: ({ measured, benchmark }, limit) =>
      say`${sayRate(measured?.value ?? NaN)} is at or above ${sayTimes(limit)} the ${sayRate(benchmark?.p90 ?? NaN)} that ${mostOf(benchmark)} stay below: check for bought engagement or engagement pods`,
    doubt: 'sliding',
  },
  'engagement-far-below': {
    label: 'Engagement far below its size: check for bought followers',
    holds: (facts, limit) => rateBeside(facts) <= (facts.benchmark?.p10 ?? NaN) * limit * (1 + ROOM),
    say: ({ measured, benchmark }, limit) =>
      say`${sayRate(measured?.value ?? NaN)} is at or below ${sayTimes(limit)} the ${sayRate(benchmark?.p10 ?? NaN)} that ${mostOf(benchmark)} exceed: check for bought followers`,
    doubt: 'sliding',
  },
  'views-far-below': {
    label: 'Views far below its size: check for bought followers',
    holds: ({ creator, fewViews }, limit) => viewsOf(creator) <= fewViews * limit * (1 + ROOM),
    say: ({ creator, fewViews }, limit) =>
      say`${sayCount(viewsOf(creator))} average views are at or below ${sayTimes(limit)} the ${sayCount(Math.round(fewViews))} that 9 of 10 this size exceed: check for bought followers`,
    doubt: 'sliding',
  },
  'one-post': {
    label: 'Measured on one post only',
    holds: ({ creator, measured }, limit) => measured !== null && (countOrNull(creator.postsMeasured) ?? NaN) <= limit,
    say: ({ creator }, limit) =>
      say`The rate is based on ${posts(countOrNull(creator.postsMeasured) ?? 0)}, and ${posts(limit)} or fewer may be chance: measure more`,
  },
  'low-confidence': {
    label: 'Benchmark of low confidence',
    holds: ({ benchmark }) => benchmark !== null && benchmark.confidence === 'low',
  },
  'no-benchmark': {
    label: 'No engagement benchmark for the platform',
    holds: ({ benchmark, hasNoCurve }) => benchmark === null && hasNoCurve,
  },
  organisation: {
    label: 'Account of a brand, label, medium or public body',
    holds: ({ creator }) => creator.organisation === true,
  },
  'unlike-basis': {
    label: 'Rate and benchmark have different denominators',
    holds: ({ check }) => check !== null && check.code === 'unlike-basis',
  },
  'few-comments': {
    label: 'Few comments for its likes',
    holds: ({ creator }, limit) => commentsPer100(creator) < limit,
    say: ({ creator }, limit) =>
      say`${sayPer100(creator)} comments per 100 likes, fewer than ${plain(limit)}: check for bought likes`,
    doubt: 1,
  },
  'many-comments': {
    label: 'Many comments for its likes',
    holds: ({ creator }, limit) => commentsPer100(creator) > limit,
    say: ({ creator }, limit) =>
      say`${sayPer100(creator)} comments per 100 likes, more than ${plain(limit)}: check for engagement pods or a giveaway`,
    doubt: 1,
  },
  'likes-without-views': {
    label: 'More likes than views',
    holds: ({ creator }, limit) => likesOf(creator) > (countOrNull(creator.views) ?? NaN) * limit,
    say: ({ creator }, limit) =>
      say`${sayCount(likesOf(creator))} likes on ${sayCount(countOrNull(creator.views) ?? 0)} views, more than ${plain(limit)} a view: check for bought likes`,
    doubt: 1,
  },
  'fake-followers-high': {
    label: 'Too many followers reported fake: do not book',
    holds: ({ creator }, limit) => fakeShare(creator) > limit,
    say: ({ creator }, limit) =>
      say`${sayRate(fakeShare(creator))} of the followers are reported fake, more than ${sayRate(limit)}: do not book`,
    doubt: 2,
  },
  'fake-followers': {
    label: 'Many followers reported fake',
    holds: ({ creator, limits }, limit) =>
      fakeShare(creator) > limit && !(fakeShare(creator) > (limits.get('fake-followers-high') ?? NaN)),
    say: ({ creator }, limit) =>
      say`${sayRate(fakeShare(creator))} of the followers are reported fake, more than ${sayRate(limit)}: look closer before you book`,
    doubt: 1,
  },
  'follows-many': {
    label: 'Follows as many as follow it',
    holds: ({ creator }, limit) => {
      const following = countOrNull(creator.following) ?? NaN;
      return following >= FOLLOWED_FROM && following >= (positiveOrNull(creator.followers) ?? NaN) * limit;
    },
    say: ({ creator }, limit) =>
      say`Follows ${sayCount(countOrNull(creator.following) ?? 0)} accounts with ${sayCount(positiveOrNull(creator.followers) ?? 0)} followers, at least ${plain(limit)} per follower: check for follow-for-follow`,
    doubt: 'sliding',
  },
  'person-or-brand': {
    label: 'Very large account: check whether it is a person or a brand',
    holds: ({ creator }, limit) => (positiveOrNull(creator.followers) ?? NaN) >= limit && isOwnerUnknown(creator),
    say: ({ creator }, limit) =>
      say`${sayCount(positiveOrNull(creator.followers) ?? 0)} followers, at least ${sayCount(limit)}, and nothing says whether of a person or a brand: look before you book`,
  },
  'stale-data': {
    label: 'Figures are old',
    holds: ({ creator, today }, limit) => (daysBetween(creator.dataDate, today) ?? NaN) > limit,
    say: ({ creator, today }, limit) =>
      say`The figures are of ${creator.dataDate}, ${daysBetween(creator.dataDate, today) ?? 0} days ago, more than ${plain(limit)}: get new ones`,
  },
  'duplicate-account': {
    label: 'Account is in the list more than once',
    holds: ({ creator }, limit) => (creator.repeats?.rows ?? NaN) > limit,
    say: ({ creator: { repeats } }) =>
      say`The account is in ${repeats?.rows ?? 0} rows, first in row ${repeats?.accountRow ?? 0}: count and pay it once`,
  },
  'same-person': {
    label: 'Person with several accounts in the list',
    holds: ({ creator }, limit) => (creator.repeats?.accounts ?? NaN) > limit,
    say: ({ creator: { repeats } }) =>
      say`The person has ${repeats?.accounts ?? 0} accounts in the list, first in row ${repeats?.personRow ?? 0}: one person, one contract`,
  },
} as const satisfies Readonly<Record<string, Flag>>;

export type FlagCode = keyof typeof FLAGS;

const ALL = Object.entries(FLAGS) as [FlagCode, Flag][];

/** What the flags of one row are raised from and said with. `today` as `2026-11-30`, '' for no date. */
export function factsFor(
  creator: Creator,
  { tier, benchmark, measured, engagementCheck }: Judged,
  rules: CompiledRules,
  today: string,
): FlagFacts {
  const { limits, byFollowers } = rules;
  const hasNoCurve = typeof creator.platform === 'string' && !byFollowers.has(creator.platform);
  const isNearLine = tier.boundary !== null;
  const fewViews = fewViewsOf(creator, rules);
  return { creator, limits, isNearLine, benchmark, measured, check: engagementCheck, fewViews, hasNoCurve, today };
}

/** Views that 9 of 10 creators of this size exceed; NaN where no views are given or none are usual. */
export function fewViewsOf(creator: Creator, rules: CompiledRules): number {
  return viewsOf(creator) > 0 ? (usualViews(creator, rules)?.p10 ?? NaN) : NaN;
}

/** The flags of a row, in the order they are shown. */
export function findFlags(facts: FlagFacts): readonly FlagCode[] {
  const raised: FlagCode[] = [];
  const limits = limitsOf(facts.limits);
  for (let at = 0; at < ALL.length; at += 1) {
    const [code, { holds }] = ALL[at] as (typeof ALL)[number];
    if (holds(facts, limits[at] as number)) raised.push(code);
  }
  return raised;
}

/** The limit of each flag. */
const limitsOf = foundOnce((limits: FlagFacts['limits']) => ALL.map(([code]) => limits.get(code) ?? NaN));

/** What a flag says behind its limit, before its source; '' for one that other reasons speak of. */
export function sayFlag(code: FlagCode, facts: FlagFacts): string {
  const limit = facts.limits.get(code);
  const flag: Flag = FLAGS[code];
  return limit === undefined || flag.say === undefined ? '' : flag.say(facts, limit);
}

/** How often a flag counts as a doubt; null for one that only informs. */
export function doubtOf(code: FlagCode): 1 | 2 | 'sliding' | null {
  const flag: Flag = FLAGS[code];
  return flag.doubt ?? null;
}

/** The rate that can be held against the benchmark, else NaN. */
function rateBeside({ measured, benchmark, check }: FlagFacts): number {
  const isComparable = benchmark !== null && check !== null && check.code !== 'unlike-basis';
  return isComparable && measured !== null ? measured.value : NaN;
}

function mostOf(benchmark: FlagFacts['benchmark']): string {
  return say`9 of 10 ${benchmark?.basis === 'views' ? say`on the platform` : say`this size`}`;
}

/** NaN for none, and for an organisation, whose posts are judged by nobody. */
function likesOf(creator: Creator): number {
  return creator.organisation === true ? NaN : (positiveOrNull(creator.likes) ?? NaN);
}

/** NaN for none, for an organisation, and on Twitch, where the rate is made of them and is judged already. */
function viewsOf(creator: Creator): number {
  return creator.organisation === true || creator.platform === 'twitch' ? NaN : (positiveOrNull(creator.views) ?? NaN);
}

function commentsPer100(creator: Creator): number {
  return ((countOrNull(creator.comments) ?? NaN) / likesOf(creator)) * 100;
}

function fakeShare(creator: Creator): number {
  return countOrNull(creator.fakeFollowerShare) ?? NaN;
}

function sayPer100(creator: Creator): string {
  return plain(Number(commentsPer100(creator).toPrecision(2)));
}

function posts(count: number): string {
  return count === 1 ? say`1 post` : say`${plain(count)} posts`;
}
