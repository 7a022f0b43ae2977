/** The shape of what is said about one creator. Computes nothing. */
import type { Deliverable, Format, RateBasis } from '../creator.ts';
import type { Band } from '../maths/band.ts';
import type { AuthorityLevel, Confidence, CreatorClass, GoalClass, Provenance, TierRule } from '../rules/rule-set.ts';
import type { FlagCode } from './flags.ts';

export type Benchmark = Band & { readonly basis: 'followers' | 'views'; readonly confidence: Confidence };
/** Views of a post, five quantiles; `basis` says whether they go by own average views or by followers alone. */
export type Reach = Band & { readonly basis: 'followers' | 'views'; readonly confidence: Confidence };
export type Forecast = Benchmark & { readonly source: 'benchmark' | 'own+benchmark'; readonly ownWeight: number };

export type Measured = { readonly value: number; readonly basis: RateBasis; readonly likesOnly: boolean };
/** `unlike-basis`: measured and benchmark have different denominators and are not compared. */
export type EngagementCheckCode = 'far-below' | 'below' | 'typical' | 'above' | 'far-above' | 'unlike-basis';
/** `higherThan`: of 10 creators this size, how many lie below the measured rate (0-10). */
export type EngagementCheck = { readonly code: EngagementCheckCode; readonly higherThan: number };

export type AuthorityVerdict = {
  readonly level: AuthorityLevel | 'unknown';
  readonly points: number;
  /** The words or score that counted. */
  readonly evidence: readonly string[];
  /** What settled the level when it was not the points. */
  readonly by?: 'score' | 'named';
};

export type TierVerdict = {
  readonly tier: string;
  readonly class: CreatorClass;
  readonly kolBy: 'authority' | 'audience' | 'hand' | null;
  /** The rule that won, or the first of the tier set by hand; null when no rule could be decided. */
  readonly rule: TierRule | null;
  /** The nearest threshold within the margin, null when none is near. */
  readonly boundary: { readonly threshold: number; readonly tierAcross: string } | null;
  /** Why a person set this tier, '' where no reason is given; left out where the rules decided. */
  readonly byHand?: string;
};

export type CostBand = {
  readonly low: number;
  readonly typical: number;
  readonly high: number;
  readonly currency: string;
  /** Newest date behind the fees. */
  readonly date: string;
  /** What the fee is for, at least one piece. */
  readonly deliverables: readonly Deliverable[];
  /** Rights in the fee, as "paid ads + 30 days"; '' for none. */
  readonly usageRights: string;
  readonly confidence: Confidence;
  readonly factors: readonly { readonly kind: string; readonly name: string; readonly factor: number }[];
  /** What the fee follows. */
  readonly basis: 'views' | 'followers';
  readonly source: Provenance | null;
  /** Typical fee by followers where views come first and the two are far apart; else null. */
  readonly byFollowers: number | null;
};

/** Money in the rules' currency for so many hours of an activity. */
export type FairMarketValue = Provenance & {
  readonly activity: string;
  readonly country: string;
  readonly hours: number;
  readonly hourly: number;
  readonly amount: number;
};

/** As cells and panels show it: no fee is praised beside numbers that a flag questions. */
export type ShownVerdict = QuoteVerdictCode | 'questioned';
export type QuoteVerdictCode = 'below-band' | 'cheaper' | 'typical' | 'dearer' | 'above-band';
export type QuoteCheck = {
  readonly code: QuoteVerdictCode;
  /** In the rules' currency. */
  readonly quote: number;
  /** Quote divided by the typical fee. */
  readonly ratio: number;
  readonly costPerEngagement: number | null;
  /** The typical fee by the engagements expected of this size. */
  readonly usualCostPerEngagement: number | null;
  /** Of one view of one piece; stories have views of their own. */
  readonly costPerView: number | null;
  /** A flag questions the numbers: a low quote is no bargain then. */
  readonly isQuestioned: boolean;
  readonly counterOffer: number | null;
  /** A counter-offer would be so far below the quote that nobody would send it. */
  readonly isTooFar: boolean;
};

/** What a fit is judged by; the names of the weights of a goal. */
export type FitPart = 'classMatch' | 'engagement' | 'authority' | 'cost' | 'audience';

export type Recommendation = {
  readonly goal: string;
  readonly class: GoalClass | 'unknown';
  readonly fit: 'strong' | 'possible' | 'weak' | 'unknown';
  /** 0-100, null when the fit is unknown. */
  readonly score: number | null;
  /** Share of the goal's weight that is known, 0 to 1: at equal score what is known comes first. */
  readonly known: number;
  /** Parts with weight that are not known, heaviest first: they would settle it. */
  readonly missing: readonly FitPart[];
  /** A little more or less of anything would give another fit. */
  readonly isNearLine: boolean;
};

export type Evaluation = {
  readonly tier: TierVerdict;
  readonly authority: AuthorityVerdict;
  readonly benchmark: Benchmark | null;
  readonly forecast: Forecast | null;
  readonly reach: Reach | null;
  readonly measured: Measured | null;
  readonly engagementCheck: EngagementCheck | null;
  readonly cost: CostBand | null;
  /** The band that the quote is held against; null without a quote. */
  readonly quoteBand: CostBand | null;
  readonly quoteCheck: QuoteCheck | null;
  readonly recommendation: Recommendation | null;
  /** Flags of the row itself. */
  readonly raised: readonly FlagCode[];
  /** The same, and that tier or fit are near a line. */
  readonly flags: readonly FlagCode[];
};

/** A structured cause; `sentence` in explanation.ts says it. */
export type Reason = {
  readonly about:
    | 'tier'
    | 'authority'
    | 'boundary'
    | 'engagement'
    | 'measured'
    | 'cost'
    | 'quote'
    | 'fit'
    | 'flag'
    | 'missing';
  readonly text: string;
  /** The same with its patterns, as `text/marked.ts` keeps them. */
  readonly marked: string;
};

/** What is asked about every creator of a run. */
export type Question = {
  /** Goal name of the rule set, or null for none. */
  readonly goal: string | null;
  /** null: the platform's default format. */
  readonly format: Format | null;
  /** Several pieces together, which win over `format`; left out or empty for none. */
  readonly deliverables?: readonly Deliverable[];
  /** Usage rights, one or several joined; '' for those that each row names. */
  readonly usageRights: string;
  /** ISO day of the run, for the age of figures; left out or '' when not known. */
  readonly today?: string;
};
