/** The shape of a rule set: plain data a team can read and edit. Holds no figures and no behaviour. */
import type { Format, Platform, RateBasis } from '../creator.ts';
import type { SettingId, SettingsOf } from './settings.ts';

export type AuthorityLevel = 'none' | 'some' | 'strong';
export type CreatorClass = 'micro' | 'kol' | 'below' | 'unknown';
export type Confidence = 'high' | 'medium' | 'low';
/** `any` matches every platform. */
export type PlatformScope = Platform | 'any';

/** Where a figure comes from: shown beside every answer that used it. `cell` is the rule's place in a rules tab, '' for shipped rules. */
export type Provenance = { readonly source: string; readonly date: string; readonly cell: string };

/** One line of the tier table; the first line that holds wins. An empty condition holds always. */
export type TierRule = Provenance & {
  /** Stable short name: `kol-by-authority`. */
  readonly id: string;
  readonly platform: PlatformScope;
  readonly authority: AuthorityLevel | 'any';
  /** Niche words separated by commas, one of which the creator's niche must contain; '' for every niche. */
  readonly niche: string;
  /** Inclusive; null when followers do not matter (an account without a count matches too). */
  readonly followersFrom: number | null;
  /** Exclusive; null for no upper end. */
  readonly followersTo: number | null;
  readonly tier: string;
  readonly class: CreatorClass;
  readonly contentInfluence: string;
  readonly brandFit: string;
  readonly note: string;
};

/** One point of a curve; `value` is a fraction for rates, an amount in the rules' currency for fees. */
export type Anchor = Provenance & { readonly followers: number; readonly value: number };

/** p10, p25, p50, p75, p90 as multiples of the typical value (p50 is 1). */
export type Spread = readonly [number, number, number, number, number];

/** What creators of one platform reach by size: log-log between anchors, flat outside. */
export type SizeCurve = Provenance & {
  readonly platform: Platform;
  readonly anchors: readonly Anchor[];
  readonly spread: Spread;
  readonly confidence: Confidence;
  /** Followers below which the confidence is low whatever `confidence` says; null when one confidence holds everywhere. */
  readonly lowConfidenceBelow: number | null;
};

/** Expected engagement of one platform and basis. By views, one anchor is enough. */
export type EngagementCurve = SizeCurve & { readonly basis: Extract<RateBasis, 'followers' | 'views'> };

/** Views of a typical post as a share of the followers, 0.2 is 20%; on Twitch, where there are none, average viewers. */
export type ViewsCurve = SizeCurve;

/** How far a creator's own measured rate outweighs the benchmark once `posts` posts are behind it. */
export type OwnPostsRule = Provenance & {
  readonly platform: PlatformScope;
  readonly posts: number;
  /** 0 is the benchmark alone, 1 the own rate alone (in logs). */
  readonly weight: number;
  readonly spread: Spread;
};

export type FactorKind = 'platform' | 'format' | 'niche' | 'authority' | 'usageRights';
/** A multiplier on the typical fee: `name` is a platform, format, niche word, authority level or right. */
export type CostFactor = Provenance & {
  readonly kind: FactorKind;
  readonly name: string;
  readonly factor: number;
  /** Only for platforms: how far published sources agree. */
  readonly confidence: Confidence | '';
};

/**
 * A niche whose fee does not follow reach: `note` says what to pay by instead. `titles`, separated by commas, are words of
 * a bio that do the same whatever the niche; none when left out.
 */
export type WithheldFee = Provenance & {
  readonly niche: string;
  readonly titles?: string;
  /** Level of authority whose people are paid for what they know. */
  readonly authority?: string;
  readonly note: string;
};

/** Price of 1,000 views of a post in the rules' currency; on Twitch of 1,000 viewers for an hour. */
export type ViewsFee = Provenance & {
  readonly platform: Platform;
  readonly format: Format;
  readonly low: number;
  readonly typical: number;
  readonly high: number;
  readonly confidence: Confidence;
};

/** What a country does to fees; `byAds` is the same by ad prices, for comparison only. */
export type MarketFactor = Provenance & {
  /** Names and codes of the one country. */
  readonly countries: readonly string[];
  readonly factor: number;
  readonly byAds: number | null;
};

/** What an hour of an expert is paid, in the rules' currency of the date of the source; `index` brings it to today. */
export type FairMarketRate = Provenance & {
  readonly credential: 'some' | 'strong';
  readonly activity: string;
  readonly country: string;
  readonly hours: number;
  readonly rate: number;
  readonly index: number;
};

export type DefaultFormat = Provenance & { readonly platform: PlatformScope; readonly format: Format };

/** Fees in `currency` for one photo post on Instagram; everything else is a factor on it. */
export type CostRules = SettingsOf<'cost'> & {
  readonly anchors: readonly Anchor[];
  readonly factors: readonly CostFactor[];
  /** Format assumed for a platform when none is asked for. */
  readonly defaultFormats: readonly DefaultFormat[];
  /** Niches without a fee by followers; none when left out. */
  readonly withheld?: readonly WithheldFee[];
  /** What nobody works below, for one piece; none when left out. */
  readonly lowestFee?: number;
  readonly lowestFeeFrom?: Provenance;
};

export type GoalClass = 'micro' | 'kol' | 'mix';
/** Shares of the fit score; they add up to 1. What is not known counts as middling with its share. */
export type FitWeights = {
  readonly classMatch: number;
  readonly engagement: number;
  readonly authority: number;
  readonly cost: number;
  /** Views of one post, within the platform. From half up the goal cannot be judged without an audience. */
  readonly audience: number;
};
export type GoalRule = Provenance & {
  readonly goal: string;
  readonly synonyms: readonly string[];
  readonly class: GoalClass;
  /** Without strong authority at most a possible fit. */
  readonly needsAuthority: boolean;
  readonly reason: string;
  readonly weights: FitWeights;
};

/**
 * What a line of evidence counts as. Strong takes two kinds, one of them a licence, a proof or an award. Licence, trade
 * and degree are one kind together, a degree beside a licence a second; an award is two where its field is named, extra is
 * none. A place counts beside another kind only; a field is no evidence and lets weak words count.
 */
export const EVIDENCE_KINDS = [
  'licence',
  'trade',
  'degree',
  'proof',
  'award',
  'support',
  'place',
  'extra',
  'field',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** A word or phrase (or a column) that counts as evidence, with its points. Synonyms are alternatives that count once. */
export type AuthoritySignal = Provenance & {
  readonly signal: string;
  readonly words: readonly string[];
  /** 0 for a field. */
  readonly points: number;
  /** Left out in tables of earlier days: points alone decide then. */
  readonly counts?: EvidenceKind;
};
export type AuthorityRules = SettingsOf<'authority'> & { readonly signals: readonly AuthoritySignal[] };

/** A limit behind a flag, by its code. */
export type FlagLimit = Provenance & { readonly code: string; readonly limit: number; readonly meaning: string };

/** Units of `currency` for one unit of the rules' currency. */
export type ExchangeRate = Provenance & { readonly currency: string; readonly rate: number };

/** Shares are fractions of the budget, null for no limit; '' is for goals without a line and for no goal. */
export type PlanRule = Provenance & {
  readonly goals: GoalClass | '';
  readonly microTo: number | null;
  readonly kolTo: number | null;
  readonly largestShare: number | null;
  readonly leastFit: number | null;
  /** End of the cost band that prices a creator without a quote. */
  readonly price: 'low' | 'typical' | 'high';
};

export type RuleSet = SettingsOf<'own'> & RuleBlocks;

/** What a rule set has beside its single figures. */
export type RuleBlocks = {
  readonly tiers: readonly TierRule[];
  readonly engagement: readonly EngagementCurve[];
  /** One for each platform at most; without one no views are expected on a platform. */
  readonly views: readonly ViewsCurve[];
  readonly ownPosts: readonly OwnPostsRule[];
  readonly cost: CostRules;
  /** By platform and format; the first line of a platform prices its other formats too. */
  readonly viewsFees?: readonly ViewsFee[];
  /** The first is the home market, which the fees are of. */
  readonly markets?: readonly MarketFactor[];
  /** The country of the first line is that of experts from elsewhere too. */
  readonly fairMarket?: readonly FairMarketRate[];
  /** What a campaign plan keeps to; the first line of a class counts. */
  readonly plan?: readonly PlanRule[];
  /** Titles of blocks that a table of before there were such blocks lacks: they are the shipped ones. */
  readonly shippedBlocks?: readonly string[];
  readonly goals: readonly GoalRule[];
  readonly authority: AuthorityRules;
  readonly flags: readonly FlagLimit[];
  readonly exchangeRates: readonly ExchangeRate[];
  /** Where each single figure comes from. */
  readonly settingSources: Readonly<Record<SettingId, Provenance>>;
};
