/** A curve proposed from rows of creators: anchors, spread, how many are behind each. Never fills a gap. */
import type { Band } from '../maths/band.ts';
import { flatOutside, logCurve } from '../maths/log-curve.ts';
import { middle, quantile } from '../maths/quantile.ts';
import { roundSize, sizeClass } from '../maths/round-size.ts';
import type { Spread } from '../rules/rule-set.ts';
import { toDigits } from '../text/say-number.ts';
import { shortHash } from '../text/short-hash.ts';
import { type BandError, type Judged, measureBands } from './band-error.ts';

/** One creator: `key` names the row, the same in every run; `rate` is a fraction. By views followers are not used. */
export type CalibrationRow = { readonly key: string; readonly followers: number; readonly rate: number };

export type FitOptions = {
  /** By views one anchor holds at any size. */
  readonly basis: 'followers' | 'views';
  /** Fewest creators behind the curve, and behind each of its anchors; at least 5 are always needed. */
  readonly minCreators: number;
};

export type FittedAnchor = { readonly followers: number; readonly value: number; readonly creators: number };
export type CurveFit = {
  readonly anchors: readonly FittedAnchor[];
  readonly spread: Spread;
  readonly creators: number;
  /** Rows without a follower count or without a rate above 0. */
  readonly leftOut: number;
  /** Each half of the rows judged by the curve of the other half; null when a half is too small for a curve. */
  readonly heldOut: BandError | null;
};
/** `found` usable rows of `needed`. */
export type NoFit = { readonly found: number; readonly needed: number };

/** Five quantiles of fewer rows are no quantiles, whatever the option says. */
const LEAST = 5;

/**
 * Anchors at round follower counts, the median rate of the creators around each, and the spread of all around the
 * curve. Sizes with too few creators get no anchor; fewer rows than `minCreators` get no curve. The order of the rows
 * does not matter.
 */
export function fitCurve(rows: readonly CalibrationRow[], options: FitOptions): CurveFit | NoFit {
  const usable = rows.filter(
    ({ followers, rate }) => isPositive(rate) && (options.basis === 'views' || isPositive(followers)),
  );
  const curve = curveOf(usable, options);
  if (curve === null) return { found: usable.length, needed: neededBy(options) };
  return {
    ...curve,
    creators: usable.length,
    leftOut: rows.length - usable.length,
    heldOut: checkHalves(usable, options),
  };
}

/** The band of a fitted curve at a size. */
export function fittedBand({ anchors, spread }: Pick<CurveFit, 'anchors' | 'spread'>, followers: number): Band {
  const line = logCurve(anchors);
  const p50 = line === null ? 0 : Math.exp(flatOutside(line, Math.log(Math.max(1, followers))));
  return { p10: p50 * spread[0], p25: p50 * spread[1], p50, p75: p50 * spread[3], p90: p50 * spread[4] };
}

function isPositive(value: number): boolean {
  return value > 0 && value < Infinity;
}

function neededBy({ minCreators }: FitOptions): number {
  return Math.max(LEAST, Math.ceil(minCreators));
}

function curveOf(rows: readonly CalibrationRow[], options: FitOptions): Pick<CurveFit, 'anchors' | 'spread'> | null {
  const needed = neededBy(options);
  if (rows.length < needed) return null;
  const drafts = options.basis === 'views' ? [] : anchorsBySize(rows, needed);
  const line = drafts.length > 0 ? drafts : [oneAnchor(rows, options.basis)];
  const ratios = rows.map(({ followers, rate }) => rate / fittedBand({ anchors: line, spread: FLAT }, followers).p50);
  const level = middle(ratios) ?? 1;
  const at = (share: number): number => toDigits((quantile(ratios, share) ?? level) / level, 2);
  return {
    anchors: line.map((anchor) => ({ ...anchor, value: toDigits(anchor.value * level, 2) })),
    spread: [Math.min(1, at(0.1)), Math.min(1, at(0.25)), 1, Math.max(1, at(0.75)), Math.max(1, at(0.9))],
  };
}

const FLAT: Spread = [1, 1, 1, 1, 1];

function anchorsBySize(rows: readonly CalibrationRow[], needed: number): FittedAnchor[] {
  const bySize = new Map<number, CalibrationRow[]>();
  for (const row of rows) {
    const size = sizeClass(row.followers);
    const others = bySize.get(size);
    if (others === undefined) bySize.set(size, [row]);
    else others.push(row);
  }
  return [...bySize.entries()]
    .filter(([, group]) => group.length >= needed)
    .sort(([a], [b]) => a - b)
    .map(([, group]) => oneAnchor(group, 'followers'));
}

function oneAnchor(rows: readonly CalibrationRow[], basis: FitOptions['basis']): FittedAnchor {
  return {
    followers: basis === 'views' ? 1 : roundSize(middle(rows.map(({ followers }) => followers)) ?? 1),
    value: middle(rows.map(({ rate }) => rate)) ?? 0,
    creators: rows.length,
  };
}

function checkHalves(rows: readonly CalibrationRow[], options: FitOptions): BandError | null {
  const halves = [rows.filter(isInFirstHalf), rows.filter((row) => !isInFirstHalf(row))] as const;
  const judged: Judged[] = [];
  for (const [seen, unseen] of [halves, [halves[1], halves[0]]] as const) {
    const curve = curveOf(seen, options);
    if (curve === null) return null;
    for (const { followers, rate } of unseen) judged.push({ band: fittedBand(curve, followers), measured: rate });
  }
  return measureBands(judged);
}

/** By the row's key alone, so that a row stays in its half whatever else is in the file. */
function isInFirstHalf({ key }: CalibrationRow): boolean {
  return Number.parseInt(shortHash(key), 36) % 2 === 0;
}
