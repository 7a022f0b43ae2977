/** The shipped engagement curves and the weight of a creator's own posts. Never estimates where no data was found. */
import type { Confidence, EngagementCurve, OwnPostsRule, PlatformScope, Spread } from '../rule-set.ts';
import { type SourceId, shipped } from './shipped-source.ts';

type CurveData = readonly [
  platform: EngagementCurve['platform'],
  basis: EngagementCurve['basis'],
  source: SourceId,
  confidence: Confidence,
  lowBelow: number | null,
  anchors: readonly (readonly [followers: number, rate: number])[],
  spread: Spread,
];

/** The count an anchor by views is at: its rate holds at any size. */
const ANY_SIZE = 1;

/** Rates are fractions. Pinterest, Xiaohongshu, Weibo and the rest have no line: no data of real creators was found. */
const CURVES: readonly CurveData[] = [
  [
    'instagram',
    'followers',
    'instagram',
    'medium',
    null,
    [
      [3000, 0.04],
      [20000, 0.026],
      [75000, 0.02],
      [150000, 0.016],
      [700000, 0.012],
      [3000000, 0.012],
    ],
    [0.14, 0.4, 1, 2.2, 4.4],
  ],
  [
    'tiktok',
    'followers',
    'tiktok',
    'medium',
    50000,
    [
      [3000, 0.05],
      [20000, 0.033],
      [75000, 0.023],
      [200000, 0.018],
      [700000, 0.017],
      [3000000, 0.02],
    ],
    [0.2, 0.43, 1, 2.3, 5],
  ],
  [
    'twitch',
    'followers',
    'twitch',
    'medium',
    50000,
    [
      [20000, 0.025],
      [150000, 0.0115],
      [700000, 0.0075],
      [3000000, 0.0034],
      [10000000, 0.0018],
    ],
    [0.38, 0.6, 1, 1.7, 2.9],
  ],
  [
    'x',
    'followers',
    'x',
    'medium',
    50000,
    [
      [3000, 0.006],
      [10000, 0.004],
      [30000, 0.0025],
      [75000, 0.00105],
      [230000, 0.0006],
      [700000, 0.00033],
      [2000000, 0.0002],
      [9000000, 0.00011],
    ],
    [0.05, 0.2, 1, 4, 13],
  ],
  [
    'youtube',
    'followers',
    'youtube',
    'low',
    null,
    [
      [3000, 0.017],
      [20000, 0.009],
      [150000, 0.0055],
      [700000, 0.0045],
      [3000000, 0.0035],
    ],
    [0.15, 0.37, 1, 2.8, 9],
  ],
  [
    'linkedin',
    'followers',
    'linkedin',
    'low',
    null,
    [
      [3000, 0.02],
      [20000, 0.013],
      [150000, 0.008],
      [700000, 0.006],
    ],
    [0.2, 0.45, 1, 2.2, 5],
  ],
  [
    'facebook',
    'followers',
    'facebook',
    'low',
    null,
    [
      [3000, 0.01],
      [20000, 0.005],
      [150000, 0.0015],
      [700000, 0.0007],
      [3000000, 0.0003],
    ],
    [0.08, 0.3, 1, 3.3, 12],
  ],
  ['tiktok', 'views', 'tiktokViews', 'high', null, [[ANY_SIZE, 0.095]], [0.3, 0.55, 1, 1.5, 2.1]],
  ['youtube', 'views', 'youtubeViews', 'medium', null, [[ANY_SIZE, 0.035]], [0.3429, 0.5714, 1, 1.6571, 2.7143]],
  ['x', 'views', 'xViews', 'medium', null, [[ANY_SIZE, 0.03]], [0.32, 0.56, 1, 1.8, 2.68]],
  ['linkedin', 'views', 'linkedinViews', 'low', null, [[ANY_SIZE, 0.025]], [0.12, 0.32, 1, 2, 3.2]],
];

/** Posts measured, then the weight of the own rate and the band of the next posts from that many on. */
type OwnPostsLine = readonly [posts: number, weight: number, spread: Spread];
type OwnPostsData = readonly [platform: PlatformScope, source: SourceId, ...lines: OwnPostsLine[]];

/** The more posts, the more they weigh and the narrower the band. */
const OWN_POSTS: readonly OwnPostsData[] = [
  [
    'instagram',
    'ownInstagram',
    [1, 0.85, [0.6, 0.76, 1, 1.25, 1.55]],
    [3, 0.95, [0.65, 0.8, 1, 1.17, 1.4]],
    [10, 0.95, [0.69, 0.82, 1, 1.12, 1.28]],
  ],
  [
    'tiktok',
    'ownTiktok',
    [1, 0.7, [0.2, 0.4, 1, 1.35, 2.1]],
    [3, 0.85, [0.27, 0.45, 1, 1.3, 1.9]],
    [10, 0.9, [0.27, 0.45, 1, 1.15, 1.6]],
  ],
  [
    'any',
    'ownOther',
    [1, 0.6, [0.2, 0.4, 1, 1.5, 2.5]],
    [3, 0.8, [0.27, 0.5, 1, 1.4, 2]],
    [10, 0.9, [0.27, 0.55, 1, 1.35, 1.9]],
  ],
];

/** Benchmarks per platform and basis, rates as fractions; platforms without data have none. */
export function defaultEngagement(): EngagementCurve[] {
  return CURVES.map(([platform, basis, source, confidence, lowBelow, anchors, spread]) => ({
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
  return OWN_POSTS.flatMap(([platform, source, ...lines]) =>
    lines.map(([posts, weight, spread]) => ({ ...shipped(source), platform, posts, weight, spread })),
  );
}
