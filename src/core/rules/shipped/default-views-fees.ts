/** The shipped prices of a thousand views in US dollars, by platform and format. */
import type { Format, Platform } from '../../creator.ts';
import type { Confidence, ViewsFee } from '../rule-set.ts';
import { type SourceId, shipped } from './shipped-source.ts';

type Line = readonly [
  platform: Platform,
  format: Format,
  low: number,
  typical: number,
  high: number,
  source: SourceId,
  confidence: Confidence,
];

/** The first line of a platform prices its other formats too. Twitch: a thousand viewers for an hour; podcast: downloads of an episode; newsletter: opens. */
const LINES: readonly Line[] = [
  ['youtube', 'video', 15, 25, 50, 'cpm', 'medium'],
  ['youtube', 'short', 3, 6, 12, 'sponsorRate', 'low'],
  ['tiktok', 'video', 5, 10, 20, 'cpm', 'low'],
  ['instagram', 'reel', 5, 12, 25, 'cpm', 'low'],
  ['x', 'post', 5, 12, 25, 'cpmX', 'low'],
  ['linkedin', 'post', 20, 30, 50, 'cpm', 'low'],
  ['facebook', 'video', 3, 6, 12, 'sponsorRate', 'low'],
  ['twitch', 'stream', 500, 1000, 2000, 'viewerHour', 'low'],
  ['podcast', 'integration', 18, 30, 50, 'podcastFee', 'low'],
  ['newsletter', 'newsletter', 20, 30, 80, 'newsletterFee', 'low'],
  ['newsletter', 'post', 20, 30, 80, 'newsletterFee', 'low'],
];

export function defaultViewsFees(): ViewsFee[] {
  return LINES.map(([platform, format, low, typical, high, source, confidence]) => ({
    ...shipped(source),
    platform,
    format,
    low,
    typical,
    high,
    confidence,
  }));
}
