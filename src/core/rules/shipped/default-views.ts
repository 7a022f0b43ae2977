/** The shipped views per follower by size. Never estimates where neither data nor a published count was found. */
import type { Confidence, Spread, ViewsCurve } from '../rule-set.ts';
import { type SourceId, shipped } from './shipped-source.ts';

type ViewsData = readonly [
  platform: ViewsCurve['platform'],
  source: SourceId,
  confidence: Confidence,
  lowBelow: number | null,
  anchors: readonly (readonly [followers: number, viewsPerFollower: number])[],
  spread: Spread,
];

const CURVES: readonly ViewsData[] = [
  [
    'tiktok',
    'tiktokReach',
    'medium',
    50000,
    [
      [3000, 0.5],
      [20000, 0.28],
      [75000, 0.19],
      [200000, 0.16],
      [3000000, 0.16],
    ],
    [0.22, 0.42, 1, 2.2, 4.5],
  ],
  [
    'youtube',
    'youtubeReach',
    'low',
    null,
    [
      [2000, 0.55],
      [6000, 0.4],
      [20000, 0.22],
      [75000, 0.18],
      [150000, 0.18],
      [700000, 0.13],
      [3000000, 0.12],
    ],
    [0.17, 0.4, 1, 2.7, 7],
  ],
  [
    'instagram',
    'instagramReach',
    'low',
    null,
    [
      [1500, 0.85],
      [5000, 0.4],
      [20000, 0.35],
      [150000, 0.22],
      [700000, 0.15],
      [3000000, 0.1],
    ],
    [0.27, 0.47, 1, 1.9, 4.2],
  ],
  [
    'x',
    'xReach',
    'low',
    null,
    [
      [6000, 0.115],
      [30000, 0.053],
      [300000, 0.033],
      [3000000, 0.012],
    ],
    [0.06, 0.22, 1, 3.5, 11],
  ],
  [
    'telegram',
    'telegramReach',
    'low',
    null,
    [
      [2500, 0.275],
      [10000, 0.14],
      [45000, 0.096],
      [220000, 0.059],
      [1000000, 0.031],
    ],
    [0.14, 0.36, 1, 2.6, 6.1],
  ],
  [
    'twitch',
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
];

/** One curve for each platform that anything is known of; the others have none. */
export function defaultViews(): ViewsCurve[] {
  return CURVES.map(([platform, source, confidence, lowBelow, anchors, spread]) => ({
    ...shipped(source),
    platform,
    confidence,
    lowConfidenceBelow: lowBelow,
    anchors: anchors.map(([followers, value]) => ({ ...shipped(source), followers, value })),
    spread,
  }));
}
