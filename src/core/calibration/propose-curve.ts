/** A curve of the rules set by the creators of a table: what would be in it and what is there now. */
import type { Platform } from '../creator.ts';
import { evaluate } from '../evaluation/evaluate.ts';
import type { Question } from '../evaluation/evaluation.ts';
import { basisOf } from '../evaluation/measured.ts';
import { positiveOrNull } from '../evaluation/size.ts';
import { slopeOutside } from '../maths/log-curve.ts';
import { Z10, Z25 } from '../maths/quantile-position.ts';
import type { TableReading } from '../reading/columns/table-reading.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import type { Spread } from '../rules/rule-set.ts';
import { toDigits } from '../text/say-number.ts';
import { type CalibrationRow, type CurveFit, type FittedAnchor, fitCurve, type NoFit } from './fit-curve.ts';

/** `value` is a fraction for rates, an amount in the rules' currency for fees. */
export type Curve = {
  readonly points: readonly { readonly followers: number; readonly value: number }[];
  readonly spread: Spread;
  readonly source: string;
};

export type CurveProposal = {
  readonly basis: 'followers' | 'views';
  readonly anchors: readonly FittedAnchor[];
  readonly spread: Spread;
  readonly creators: number;
  readonly leftOut: number;
  readonly held: number | null;
  /** Of the rules; null when they have none for the platform. */
  readonly present: Curve | null;
  /** What the platform's fees are multiplied by, where fee lines are another platform's; null when lines are replaced. */
  readonly factor: { readonly from: number; readonly to: number } | null;
  /** High over typical; null for rates and where lines are another platform's. */
  readonly bandFactor: number | null;
  readonly own: readonly { readonly followers: number; readonly value: number }[];
};

/** The platform whose photo post the fee lines are about; the others are factors on it. */
const FEE_PLATFORM: Platform = 'instagram';

/** Measured rates of the platform's creators, on the basis that most of them have. */
export function proposeEngagement(
  reading: TableReading,
  rules: CompiledRules,
  platform: Platform,
  question: Question,
): CurveProposal | NoFit {
  const creators = reading.creators.filter((creator) => creator.platform === platform);
  const found = creators.map((creator) => {
    const { measured } = evaluate(creator, rules, question);
    return { creator, rate: measured?.value ?? 0, basis: measured === null ? null : basisOf(measured) };
  });
  const count = (wanted: string): number => found.filter(({ basis }) => basis === wanted).length;
  const basis = count('views') > count('followers') ? 'views' : 'followers';
  const rows = found.map(({ creator, rate, basis: own }) => ({
    key: `${creator.row} ${creator.creator}`,
    followers: positiveOrNull(creator.followers) ?? 0,
    rate: own === basis ? rate : 0,
  }));
  const fit = fitCurve(rows, { basis, minCreators: rules.rules.calibrationMinimum });
  if (isNoFit(fit)) return fit;
  return {
    ...of(fit),
    basis,
    present: engagementCurve(rules, platform, basis),
    factor: null,
    bandFactor: null,
    own: ownOf(rows),
  };
}

/** Quotes of the platform's creators, each divided by what the rules make of format, niche and authority. */
export function proposeCost(
  reading: TableReading,
  rules: CompiledRules,
  platform: Platform,
  question: Question,
): CurveProposal | NoFit {
  const fees = rules.fees;
  const present = costCurve(rules, platform);
  const factor = rules.factors.platform.get(platform)?.factor ?? null;
  const level = factor ?? 1;
  const rows = reading.creators
    .filter((creator) => creator.platform === platform)
    .map((creator) => {
      const followers = positiveOrNull(creator.followers) ?? 0;
      const ratio = evaluate(creator, rules, question).quoteCheck?.ratio ?? 0;
      const base = fees === null || followers === 0 ? 0 : Math.exp(slopeOutside(fees, Math.log(followers)));
      return { key: `${creator.row} ${creator.creator}`, followers, ratio, rate: ratio * base * level };
    });
  const minCreators = rules.rules.calibrationMinimum;
  if (platform === FEE_PLATFORM || factor === null) {
    const fit = fitCurve(rows, { basis: 'followers', minCreators });
    if (isNoFit(fit)) return fit;
    const anchors = fit.anchors.map((anchor) => ({ ...anchor, value: toDigits(anchor.value / level, 2) }));
    const bandFactor = Math.max(1.05, toDigits(Math.sqrt(fit.spread[4] / fit.spread[0]), 2));
    return { ...of(fit), anchors, basis: 'followers', present, factor: null, bandFactor, own: ownOf(rows) };
  }
  const fit = fitCurve(
    rows.map(({ key, followers, ratio }) => ({ key, followers, rate: ratio })),
    { basis: 'views', minCreators },
  );
  if (isNoFit(fit)) return fit;
  const to = toDigits(factor * (fit.anchors[0]?.value ?? 1), 2);
  const anchors = rules.rules.cost.anchors.map(({ followers, value }) => ({
    followers,
    value: value * to,
    creators: nearest(
      rows.filter(({ ratio }) => ratio > 0),
      rules.rules.cost.anchors,
      followers,
    ),
  }));
  return {
    ...of(fit),
    anchors,
    basis: 'followers',
    present,
    factor: { from: factor, to },
    bandFactor: null,
    own: ownOf(rows),
  };
}

/** The rules' curve of a platform as it is drawn; null when they have none. */
export function engagementCurve(rules: CompiledRules, platform: Platform, basis: 'followers' | 'views'): Curve | null {
  const found = (basis === 'views' ? rules.byViews : rules.byFollowers).get(platform)?.curve;
  return found === undefined ? null : { points: points(found.anchors, 1), spread: found.spread, source: found.source };
}

/** Fees of one photo post or its like on a platform; null without a factor for it. */
export function costCurve({ rules, factors }: CompiledRules, platform: Platform): Curve | null {
  const factor = factors.platform.get(platform);
  const [first] = rules.cost.anchors;
  if (factor === undefined || first === undefined) return null;
  const at = (z: number): number => rules.cost.bandFactor ** z;
  const spread: Spread = [at(-1), at(-Z25 / Z10), 1, at(Z25 / Z10), at(1)];
  return { points: points(rules.cost.anchors, factor.factor), spread, source: first.source };
}

export function isNoFit<T extends object>(found: T | NoFit): found is NoFit {
  return 'needed' in found;
}

function of({ anchors, spread, creators, leftOut, heldOut }: CurveFit) {
  return { anchors, spread, creators, leftOut, held: heldOut?.inBand ?? null };
}

function ownOf(rows: readonly CalibrationRow[]): CurveProposal['own'] {
  return rows
    .filter(({ followers, rate }) => followers > 0 && rate > 0)
    .map(({ followers, rate }) => ({ followers, value: rate }));
}

function points(anchors: Curve['points'], factor: number): Curve['points'] {
  return anchors.map(({ followers, value }) => ({ followers, value: value * factor }));
}

/** How many rows are nearer to this size than to any other, by ratio. */
function nearest(
  rows: readonly { readonly followers: number }[],
  sizes: readonly { readonly followers: number }[],
  size: number,
): number {
  const far = (from: number, to: number): number => Math.abs(Math.log(from / to));
  return rows.filter(({ followers }) =>
    sizes.every((other) => other.followers === size || far(followers, size) < far(followers, other.followers)),
  ).length;
}
