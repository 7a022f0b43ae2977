/** The shape of what is found out about a sample. Computes nothing. */
import type { BandError } from '../../src/core/calibration/band-error.ts';
import type { CurveFit, NoFit } from '../../src/core/calibration/fit-curve.ts';
import type { Format, Platform } from '../../src/core/creator.ts';
import type { Band } from '../../src/core/maths/band.ts';
import type { Confidence } from '../../src/core/rules/rule-set.ts';

/** What a group is about: a rate by one of two, or the views of a post as a share of the followers. */
export type Basis = 'followers' | 'views' | 'views per follower';

/** Creators of one source, platform and basis: what is compared with each other. */
export type GroupKey = { readonly source: string; readonly platform: Platform; readonly basis: Basis };

/** One part of a group against the rules in force. */
export type PartError = { readonly part: string; readonly error: BandError; readonly lowConfidence: number };

export type SizeQuantiles = {
  /** Middle follower count of the class. */
  readonly followers: number;
  readonly creators: number;
  readonly measured: Band;
  readonly expected: Band;
};

export type PublishedError = {
  readonly name: string;
  readonly date: string;
  readonly address: string;
  /** '' where only middles are printed: coverage says nothing then. */
  readonly band: string;
  readonly error: BandError;
};

export type Group = GroupKey & {
  readonly all: PartError;
  readonly tiers: readonly PartError[];
  readonly sizes: readonly SizeQuantiles[];
  readonly published: readonly PublishedError[];
  /** A curve fitted to the group itself: how far follower counts can go at all. */
  readonly fitted: CurveFit | NoFit;
};

/** The forecast for the median of the next five posts from `posts` earlier ones; 0 posts is the benchmark alone. */
export type HistoryError = {
  readonly source: string;
  readonly platform: Platform;
  readonly posts: number;
  readonly error: BandError;
  /** Middle of p90 / p10 over the creators. */
  readonly width: number;
  /** Middle of average / median over the creators' posts: how far single hits lift an average. */
  readonly averageToMedian: number;
};

export type QuoteError = {
  readonly source: string;
  readonly platform: Platform;
  readonly format: Format;
  readonly error: BandError;
  readonly confidence: Confidence;
  readonly published: readonly PublishedError[];
};

export type Findings = {
  readonly rules: { readonly name: string; readonly date: string; readonly version: string };
  readonly files: readonly string[];
  readonly groups: readonly Group[];
  readonly histories: readonly HistoryError[];
  readonly quotes: readonly QuoteError[];
  /** Rows that could not be compared, by reason. */
  readonly leftOut: readonly { readonly reason: string; readonly rows: number }[];
  readonly notes: readonly string[];
};
