/** The shipped engagement curves and the weight of a creator's own posts. Never estimates where no data was found. */
import type { Confidence, EngagementCurve, OwnPostsRule, PlatformScope, Spread } from '../rule-set.ts';
import { type SourceId, shipped } from './shipped-source.ts';

type CurveData = {
  readonly platform: EngagementCurve['platform'];
  readonly basis: EngagementCurve['basis'];
  readonly source: SourceId;
  readonly confidence: Confidence;
  readonly lowBelow: number | null;
  readonly anchors: readonly (readonly [followers: number, rate: number])[];
  readonly spread: Spread;
};

/** The count an anchor by views is at: its rate holds at any size. */
const ANY_SIZE = 1;

/** Rates are fractions. Pinterest, Xiaohongshu, Weibo and the rest have no line: no data of real creators was found. */
const CURVES: readonly CurveData[] = [
  {
    platform: 'instagram',
    basis: 'followers',
    source: 'instagram',
    confidence: 'medium',
    lowBelow: null,
    anchors: [
      [3000, 0.04],
      [20000, 0.026],
      [75000, 0.02],
      [150000, 0.016],
      [700000, 0.012],
      [3000000, 0.012],
    ],
    spread: [0.14, 0.4, 1, 2.2, 4.4],
  },
  {
    platform: 'tiktok',
    basis: 'followers',
    source: 'tiktok',
    confidence: 'medium',
    lowBelow: 50000,
    anchors: [
      [3000, 0.05],
      [20000, 0.033],
      [75000, 0.023],
      [200000, 0.018],
      [700000, 0.017],
      [3000000, 0.02],
    ],
    spread: [0.2, 0.43, 1, 2.3, 5],
  },
  {
    platform: 'twitch',
    basis: 'followers',
    source: 'twitch',
    confidence: 'medium',
    lowBelow: 50000,
    anchors: [
      [20000, 0.025],
      [150000, 0.0115],
      [700000, 0.0075],
      [3000000, 0.0034],
      [10000000, 0.0018],
    ],
    spread: [0.38, 0.6, 1, 1.7, 2.9],
  },
  {
    platform: 'x',
    basis: 'followers',
    source: 'x',
    confidence: 'medium',
    lowBelow: 50000,
    anchors: [
      [3000, 0.006],
      [10000, 0.004],
      [30000, 0.0025],
      [75000, 0.00105],
      [230000, 0.0006],
      [700000, 0.00033],
      [2000000, 0.0002],
      [9000000, 0.00011],
    ],
    spread: [0.05, 0.2, 1, 4, 13],
  },
  {
    platform: 'youtube',
    basis: 'followers',
    source: 'youtube',
    confidence: 'low',
    lowBelow: null,
    anchors: [
      [3000, 0.017],
      [20000, 0.009],
      [150000, 0.0055],
      [700000, 0.0045],
      [3000000, 0.0035],
    ],
    spread: [0.15, 0.37, 1, 2.8, 9],
  },
  {
    platform: 'linkedin',
    basis: 'followers',
    source: 'linkedin',
    confidence: 'low',
    lowBelow: null,
    anchors: [
      [3000, 0.02],
      [20000, 0.013],
      [150000, 0.008],
      [700000, 0.006],
    ],
    spread: [0.2, 0.45, 1, 2.2, 5],
  },
  {
    platform: 'facebook',
    basis: 'followers',
    source: 'facebook',
    confidence: 'low',
    lowBelow: null,
    anchors: [
      [3000, 0.01],
      [20000, 0.005],
      [150000, 0.0015],
      [700000, 0.0007],
      [3000000, 0.0003],
    ],
    spread: [0.08, 0.3, 1, 3.3, 12],
  },
  {
    platform: 'tiktok',
    basis: 'views',
    source: 'tiktokViews',
    confidence: 'high',
    lowBelow: null,
    anchors: [[ANY_SIZE, 0.095]],
    spread: [0.3, 0.55, 1, 1.5, 2.1],
  },
  {
    platform: 'youtube',
    basis: 'views',
    source: 'youtubeViews',
    confidence: 'medium',
    lowBelow: null,
    anchors: [[ANY_SIZE, 0.035]],
    spread: [0.3429, 0.5714, 1, 1.6571, 2.7143],
  },
  {
    platform: 'x',
    basis: 'views',
    source: 'xViews',
    confidence: 'medium',
    lowBelow: null,
    anchors: [[ANY_SIZE, 0.03]],
    spread: [0.32, 0.56, 1, 1.8, 2.68],
  },
  {
    platform: 'linkedin',
    basis: 'views',
    source: 'linkedinViews',
    confidence: 'low',
    lowBelow: null,
    anchors: [[ANY_SIZE, 0.025]],
    spread: [0.12, 0.32, 1, 2, 3.2],
  },
];

type OwnPostsData = {
  readonly platform: PlatformScope;
  readonly source: SourceId;
  /** Posts measured, then the weight of the own rate and the band of the next posts from that many on. */
  readonly lines: readonly (readonly [posts: number, weight: number, spread: Spread])[];
};

/** The more posts, the more they weigh and the narrower the band. */
const OWN_POSTS: readonly OwnPostsData[] = [
  {
    platform: 'instagram',
    source: 'ownInstagram',
    lines: [
      [1, 0.85, [0.6, 0.76, 1, 1.25, 1.55]],
      [3, 0.95, [0.65, 0.8, 1, 1.17, 1.4]],
      [10, 0.95, [0.69, 0.82, 1, 1.12, 1.28]],
    ],
  },
  {
    platform: 'tiktok',
    source: 'ownTiktok',
    lines: [
      [1, 0.7, [0.2, 0.4, 1, 1.35, 2.1]],
      [3, 0.85, [0.27, 0.45, 1, 1.3, 1.9]],
      [10, 0.9, [0.27, 0.45, 1, 1.15, 1.6]],
    ],
  },
  {
    platform: 'any',
    source: 'ownOther',
    lines: [
      [1, 0.6, [0.2, 0.4, 1, 1.5, 2.5]],
      [3, 0.8, [0.27, 0.5, 1, 1.4, 2]],
      [10, 0.9, [0.27, 0.55, 1, 1.35, 1.9]],
    ],
  },
];

/** Benchmarks per platform and basis, rates as fractions; platforms without data have none. */
export function defaultEngagement(): EngagementCurve[] {
  return CURVES.map(({ platform, basis, source, confidence, lowBelow, anchors, spread }) => ({
    ...shipped(source),
    platform,
    basis,
    confidence,
    lowConfidenceBelow: lowBelow,
    anchors: anchors.map(([followers, value]) => ({ ...shipped(source), followers, value })),
    spread,
  }));
}

/** How far a creator's own measured rate counts; the spread is the band of the median of the next five posts. */
export function defaultOwnPosts(): OwnPostsRule[] {
  return OWN_POSTS.flatMap(({ platform, source, lines }) =>
    lines.map(([posts, weight, spread]) => ({ ...shipped(source), platform, posts, weight, spread })),
  );
}
