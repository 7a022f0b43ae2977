/** The parts of a fit as shares from 0 to 1, each from one input. Weighs none of them. */
import type { Creator } from '../creator.ts';
import { beyondLast } from '../maths/log-curve.ts';
import { shareBelow } from '../maths/quantile-position.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import type { AuthorityLevel, GoalRule } from '../rules/rule-set.ts';
import { audiencePart } from './audience.ts';
import { classPart } from './class-part.ts';
import { lowestFor } from './cost.ts';
import { type Doubted, doubtsOf } from './doubts.ts';
import type { AuthorityVerdict, CostBand, FitPart, Forecast, QuoteCheck, TierVerdict } from './evaluation.ts';
import { expertLine } from './expert-fee.ts';
import { positiveOrNull } from './size.ts';

/** What a part that is not known counts as. */
export const MIDDLING = 0.5;

/** What the fit is judged from. */
export type FitInput = Doubted & {
  readonly tier: TierVerdict;
  readonly authority: AuthorityVerdict;
  readonly forecast: Forecast | null;
  /** Band that the quote was held against. */
  readonly quoteBand: CostBand | null;
  readonly quoteCheck: QuoteCheck | null;
};

/** Shares from 0 to 1; null when not known. */
export type FitParts = Readonly<Record<FitPart, number | null>>;

export const AUTHORITY_SHARES: Readonly<Record<AuthorityLevel, number>> = { none: 0, some: 0.7, strong: 1 };

/**
 * Class as `classPart`, audience as `audiencePart`; engagement is the share of creators of this size below the measured
 * rate; authority none 0, some 0.7 as a licence is worth more than not knowing, strong 1; cost as `costPart`.
 */
export function fitParts(input: FitInput, creator: Creator, rules: CompiledRules, goal: GoalRule): FitParts {
  const { benchmark, measured, engagementCheck, authority, tier } = input;
  const isCompared = engagementCheck !== null && engagementCheck.code !== 'unlike-basis';
  return {
    classMatch: classPart(goal.class, tier, creator, authority, rules),
    engagement: isCompared && benchmark !== null && measured !== null ? shareBelow(benchmark, measured.value) : null,
    authority: authority.level === 'unknown' ? null : AUTHORITY_SHARES[authority.level],
    cost: costPart(input, creator, rules),
    audience: audiencePart(creator, rules),
  };
}

/**
 * 1 at the cheap end of the band, 0.5 at the typical fee, 0 at the expensive end, in logs. What the engagement is above or
 * below its size counts half. Numbers in doubt make nothing cheap, fees beyond the sizes of the table or near the lowest one count less and less,
 * and experts, who are paid for what they know, have no such part.
 */
function costPart(input: FitInput, creator: Creator, rules: CompiledRules): number | null {
  const { quoteBand, quoteCheck, benchmark, forecast } = input;
  if (quoteBand === null || quoteCheck === null || expertLine(input.authority.level, rules) !== null) return null;
  const value = benchmark === null || forecast === null ? 0 : Math.log(forecast.p50 / benchmark.p50);
  const dearness = quoteCheck.quote === 0 ? -Infinity : Math.log(quoteCheck.ratio) - value / 2;
  const width = Math.log(quoteBand.high / quoteBand.typical);
  const share =
    width > 0 ? Math.min(1, Math.max(0, MIDDLING - (MIDDLING * dearness) / width)) : dearness > 1e-9 ? 0 : 1;
  const praise = Math.max(0, share - MIDDLING);
  const judged = share - praise * Math.min(1, doubtsOf(input, creator, rules));
  const followers = positiveOrNull(creator.followers);
  const isByFollowers = quoteBand.basis === 'followers' && rules.fees !== null && followers !== null;
  const beyond = isByFollowers && rules.fees !== null ? beyondLast(rules.fees, Math.log(followers)) : 0;
  const least = lowestFor(quoteBand.deliverables, rules);
  const nearLeast = least > 0 ? Math.min(1, Math.max(0, 1 - Math.log(quoteBand.typical / least) / Math.LN2)) : 0;
  return judged + (MIDDLING - judged) * Math.max(beyond, nearLeast);
}
