/** One creator and the counts of a run as plain JSON-safe data. Rounds nothing but money to cents. */
import type { Creator, OtherPrice, Platform, PlatformSource } from '../creator.ts';
import type { Decided } from '../decision.ts';
import type {
  AuthorityVerdict,
  Benchmark,
  EngagementCheckCode,
  Evaluation,
  FairMarketValue,
  Forecast,
  Question,
  Reach,
  Recommendation,
  TierVerdict,
} from '../evaluation/evaluation.ts';
import { explain } from '../evaluation/explanation.ts';
import { fairMarketValues } from '../evaluation/fair-market.ts';
import { CANNOT_TELL } from '../evaluation/tier.ts';
import { findWithheld } from '../evaluation/withheld.ts';
import { valueOrNull } from '../missing.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import type { Confidence, CreatorClass } from '../rules/rule-set.ts';
import type { RolledUp } from './roll-up.ts';

/** One creator as the command line's JSON prints it; unknown is null, keys are never left out. */
export type CreatorReport = {
  readonly row: number;
  readonly creator: string | null;
  readonly platform: Platform | null;
  readonly platformSource: PlatformSource | null;
  readonly followers: number | null;
  readonly tier: string;
  readonly class: CreatorClass;
  readonly kolBy: TierVerdict['kolBy'];
  readonly authority: AuthorityVerdict['level'];
  readonly boundary: boolean;
  readonly contentInfluence: string | null;
  readonly brandFit: string | null;
  readonly recommendation: Omit<Recommendation, 'isNearLine'> | null;
  readonly benchmark: Benchmark | null;
  readonly forecast: Omit<Forecast, 'ownWeight'> | null;
  /** Views of a post, fractions of a view kept. */
  readonly reach: Reach | null;
  readonly measuredEngagement: number | null;
  readonly engagementCheck: EngagementCheckCode | null;
  readonly cost: {
    readonly low: number;
    readonly typical: number;
    readonly high: number;
    readonly currency: string;
    readonly date: string;
    readonly confidence: Confidence;
    readonly basis: 'views' | 'followers';
    readonly byFollowers: number | null;
  } | null;
  readonly fairMarketValue: readonly Omit<FairMarketValue, 'source' | 'date' | 'cell'>[];
  readonly quoteCheck: {
    readonly verdict: string;
    readonly quote: number;
    readonly ratio: number;
    readonly costPerEngagement: number | null;
    readonly usualCostPerEngagement: number | null;
    readonly costPerView: number | null;
    readonly questioned: boolean;
    readonly counterOffer: number | null;
  } | null;
  /** What a person decided in the list about booking. */
  readonly decided: Decided | null;
  /** Prices for other pieces; left out when there are none. */
  readonly otherPrices?: readonly OtherPrice[];
  readonly rule: string | null;
  readonly reasons: readonly string[];
  readonly flags: readonly string[];
};

export type Counts = {
  readonly creators: number;
  /** Tier label to number of creators, in the order of the rules. */
  readonly tiers: readonly { readonly tier: string; readonly count: number }[];
  readonly kolByAudience: number;
  readonly kolByAuthority: number;
  readonly nearLine: number;
  /** Creators whose tier a person set; left out where there are none. */
  readonly tiersByHand?: number;
} & Partial<RolledUp>;

/** Numbers as computed, money in cents; `rule` is null when no tier line could be decided. */
export function creatorReport(
  creator: Creator,
  evaluation: Evaluation,
  rules: CompiledRules,
  question: Question,
): CreatorReport {
  const { tier, cost, quoteCheck } = evaluation;
  return {
    row: creator.row,
    creator: creator.creator === '' ? null : creator.creator,
    platform: valueOrNull(creator.platform),
    platformSource: creator.platformSource,
    followers: valueOrNull(creator.followers),
    tier: tier.tier,
    class: tier.class,
    kolBy: tier.kolBy,
    authority: evaluation.authority.level,
    boundary: tier.boundary !== null,
    contentInfluence: tier.rule?.contentInfluence ?? null,
    brandFit: tier.rule?.brandFit ?? null,
    recommendation: fitReport(evaluation.recommendation),
    benchmark: evaluation.benchmark,
    forecast: forecastReport(evaluation.forecast),
    reach: evaluation.reach,
    measuredEngagement: evaluation.measured?.value ?? null,
    engagementCheck: evaluation.engagementCheck?.code ?? null,
    cost:
      cost === null
        ? null
        : {
            low: inCents(cost.low),
            typical: inCents(cost.typical),
            high: inCents(cost.high),
            currency: cost.currency,
            date: cost.date,
            confidence: cost.confidence,
            basis: cost.basis,
            byFollowers: cost.byFollowers === null ? null : inCents(cost.byFollowers),
          },
    fairMarketValue: fairMarketReport(creator, evaluation, rules),
    quoteCheck:
      quoteCheck === null
        ? null
        : {
            verdict: quoteCheck.code,
            quote: inCents(quoteCheck.quote),
            ratio: quoteCheck.ratio,
            costPerEngagement: quoteCheck.costPerEngagement,
            usualCostPerEngagement: quoteCheck.usualCostPerEngagement,
            costPerView: quoteCheck.costPerView,
            questioned: quoteCheck.isQuestioned,
            counterOffer: quoteCheck.counterOffer,
          },
    decided: creator.decided ?? null,
    ...(creator.otherPrices === undefined ? {} : { otherPrices: creator.otherPrices }),
    rule: tier.rule?.id ?? null,
    reasons: explain(creator, evaluation, rules, question).map(({ text }) => text),
    flags: evaluation.flags,
  };
}

function fitReport(recommendation: Recommendation | null): CreatorReport['recommendation'] {
  if (recommendation === null) return null;
  const { goal, fit, score, known, missing } = recommendation;
  return { goal, class: recommendation.class, fit, score, known, missing };
}

/** Empty but for those whose fee is withheld. */
function fairMarketReport(
  creator: Creator,
  { authority }: Evaluation,
  rules: CompiledRules,
): CreatorReport['fairMarketValue'] {
  if (findWithheld(creator, rules) === null) return [];
  return fairMarketValues(creator, authority, rules).map(({ activity, country, hours, hourly, amount }) => {
    return { activity, country, hours, hourly: inCents(hourly), amount: inCents(amount) };
  });
}

function forecastReport(forecast: Forecast | null): CreatorReport['forecast'] {
  if (forecast === null) return null;
  const { p10, p25, p50, p75, p90, basis, confidence, source } = forecast;
  return { p10, p25, p50, p75, p90, basis, confidence, source };
}

function inCents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

/** Creators per tier in the order of the rules, "Can't tell" last; every tier of the rules is listed, also with 0. */
export function countTiers(evaluations: readonly Pick<Evaluation, 'tier'>[], rules: CompiledRules): Counts {
  const tally = tallyTiers(rules);
  for (const evaluation of evaluations) tally.add(evaluation);
  return tally.counts();
}

/** The same, one creator at a time. */
export function tallyTiers(rules: CompiledRules): {
  add(evaluation: Pick<Evaluation, 'tier'>): void;
  counts(): Counts;
} {
  const counts = new Map<string, number>();
  let creators = 0;
  for (const { tier } of rules.rules.tiers) counts.set(tier, 0);
  counts.set(CANNOT_TELL, 0);
  let kolByAudience = 0;
  let kolByAuthority = 0;
  let nearLine = 0;
  let byHand = 0;
  return {
    add({ tier }) {
      creators += 1;
      counts.set(tier.tier, (counts.get(tier.tier) ?? 0) + 1);
      if (tier.kolBy === 'audience') kolByAudience += 1;
      if (tier.kolBy === 'authority') kolByAuthority += 1;
      if (tier.boundary !== null) nearLine += 1;
      if (tier.byHand !== undefined) byHand += 1;
    },
    counts: () => ({
      creators,
      tiers: [...counts].map(([tier, count]) => ({ tier, count })),
      kolByAudience,
      kolByAuthority,
      nearLine,
      ...(byHand > 0 ? { tiersByHand: byHand } : {}),
    }),
  };
}
