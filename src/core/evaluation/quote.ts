/** A quoted fee against the usual one and against the engagement it buys. */
import type { Creator, Quote } from '../creator.ts';
import { Z10, Z25 } from '../maths/quantile-position.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import { toDigits } from '../text/say-number.ts';
import type { Benchmark, CostBand, Forecast, QuoteCheck, QuoteVerdictCode, ShownVerdict } from './evaluation.ts';
import { isUsable, positiveOrNull } from './size.ts';

/** Within this share of the typical fee a quote is "about typical". */
export const ABOUT = 0.15;

/** The quote in the rules' currency; a bare number is in it already. Null for a currency without a rate in the rules. */
export function inRulesCurrency(quote: Quote, rules: CompiledRules): number | null {
  if (!isUsable(quote.amount)) return null;
  const currency = quote.currency.toUpperCase();
  if (currency === '' || currency === rules.rules.currency.toUpperCase()) return quote.amount;
  const rate = rules.exchangeRates.get(currency);
  return rate !== undefined && rate > 0 ? quote.amount / rate : null;
}

/** Expected engagements of one post: followers or views times the typical forecast; null when either is not known. */
export function expectedEngagements(creator: Creator, forecast: Benchmark | null): number | null {
  if (forecast === null) return null;
  const audience = positiveOrNull(forecast.basis === 'views' ? creator.views : creator.followers);
  const engagements = audience === null ? 0 : audience * forecast.p50;
  return engagements > 0 ? engagements : null;
}

/**
 * Verdict, cost per engagement and per view, counter-offer. An engagement usually costs the typical fee by the engagements
 * of this size, so a typical quote is never expensive by it. The counter-offer is the typical fee, less where the creator's
 * own engagement is below its size, at least the 25th percentile, two digits; null when the quote is not clearly above it,
 * is inside the band and no more expensive by engagement than usual, or is too
 * many times the offer.
 */
export function checkQuote(
  quote: number,
  cost: CostBand,
  creator: Creator,
  { forecast, benchmark, isQuestioned }: QuoteInput,
): QuoteCheck {
  const pieces = piecesOf(cost);
  // On Twitch a rate is viewers by followers: its cost is that of a view.
  const expected = creator.platform === 'twitch' ? null : expectedEngagements(creator, forecast);
  const usual = expectedEngagements(creator, benchmark);
  const fair = expected === null || usual === null ? Infinity : cost.typical * (expected / usual);
  const least = lowerQuartile(cost);
  const offer = roundNotBelow(Math.max(least, Math.min(cost.typical, fair)), least);
  const isTooFar = quote > offer * TOO_FAR * (1 + 1e-9);
  const isEarned = fair < Infinity && quote <= cost.high * (1 + 1e-9) && quote <= fair * (1 + ABOUT + 1e-9);
  const views = hasOnlyStories(cost) ? null : positiveOrNull(creator.views);
  return {
    code: verdict(quote, cost),
    quote,
    ratio: quote / cost.typical,
    costPerEngagement: expected === null ? null : quote / (expected * pieces),
    usualCostPerEngagement: usual === null ? null : cost.typical / (usual * pieces),
    costPerView: views === null ? null : quote / (views * pieces),
    isQuestioned,
    counterOffer: !isTooFar && !isEarned && quote > offer * (1 + ABOUT + 1e-9) ? offer : null,
    isTooFar,
  };
}

/** A quote of more than so many times the offer is for something else, or nobody will come down so far. */
export const TOO_FAR = 4;

/** What a quote is held against beside its band. */
export type QuoteInput = {
  readonly forecast: Forecast | null;
  readonly benchmark: Benchmark | null;
  readonly isQuestioned: boolean;
};

function hasOnlyStories({ deliverables }: CostBand): boolean {
  return deliverables.every(({ format }) => format === 'story' || format === 'story_set');
}

/** Pieces that gather engagement: stories do not, and count only where there is nothing else. */
export function piecesOf({ deliverables }: Pick<CostBand, 'deliverables'>): number {
  let pieces = 0;
  for (const { format, count } of deliverables) if (format !== 'story' && format !== 'story_set') pieces += count;
  return Math.max(1, pieces);
}

function verdict(quote: number, cost: CostBand): QuoteVerdictCode {
  // A billionth more, so that exactly 15%, low and high are still inside whatever the binary fractions say.
  if (Math.abs(quote / cost.typical - 1) <= ABOUT + 1e-9) return 'typical';
  if (quote < cost.typical) return quote < cost.low * (1 - 1e-9) ? 'below-band' : 'cheaper';
  return quote > cost.high * (1 + 1e-9) ? 'above-band' : 'dearer';
}

/** p25 of fees that spread log-normally from low (p10) to typical (p50). */
function lowerQuartile(cost: CostBand): number {
  return cost.typical * (cost.low / cost.typical) ** (Z25 / Z10);
}

function roundNotBelow(amount: number, least: number): number {
  const rounded = toDigits(amount, 2);
  if (rounded >= least) return rounded;
  const step = 10 ** (Math.floor(Math.log10(amount)) - 1);
  return toDigits(rounded + step, 2);
}

/** The verdict to show: below and cheaper are no praise where a flag questions the numbers. */
export function shownVerdict({ code, isQuestioned }: Pick<QuoteCheck, 'code' | 'isQuestioned'>): ShownVerdict {
  return isQuestioned && (code === 'below-band' || code === 'cheaper') ? 'questioned' : code;
}
