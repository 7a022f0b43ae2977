/** What is known of one creator after reading. Never holds a guess or a default. */
import type { Decided } from './decision.ts';
import type { Maybe } from './missing.ts';

/** Where creators publish; `press` is TV, radio and print, `offline` somebody without any account. */
export const PLATFORMS = [
  'instagram',
  'tiktok',
  'youtube',
  'x',
  'facebook',
  'linkedin',
  'twitch',
  'pinterest',
  'threads',
  'snapchat',
  'telegram',
  'xiaohongshu',
  'weibo',
  'douyin',
  'bilibili',
  'kuaishou',
  'podcast',
  'newsletter',
  'blog',
  'press',
  'offline',
] as const;
export type Platform = (typeof PLATFORMS)[number];

/** Used in China alone: fees are in yuan and of that market. */
export const CHINESE_PLATFORMS: readonly Platform[] = ['xiaohongshu', 'weibo', 'douyin', 'bilibili', 'kuaishou'];

/** Where the platform of a row was learnt. */
export type PlatformSource = 'column' | 'url' | 'file' | 'sheet' | 'option';

/** What a rate was divided by; never compare across bases. */
export type RateBasis = 'followers' | 'views' | 'reach' | 'unknown';

/** A fraction (0.034 is 3.4%) with its denominator. `likesOnly`: comments and shares are not in it. */
export type Rate = { readonly value: number; readonly basis: RateBasis; readonly likesOnly: boolean };

export const FORMATS = [
  'post',
  'carousel',
  'story',
  'story_set',
  'reel',
  'short',
  'video',
  'integration',
  'stream',
  'pin',
  'newsletter',
  'other',
] as const;
/** `other` is what a cell names and no list knows. */
export type Format = (typeof FORMATS)[number];

/** So many pieces of one format; `said` is the text of an `other` one. */
export type Deliverable = { readonly format: Format; readonly count: number; readonly said?: string };

/** A quoted fee; `deliverables` when it is for several pieces; `currency` is an ISO code, or '' when the sheet does not say. */
export type Quote = {
  readonly amount: number;
  readonly currency: string;
  readonly format: Format | null;
  readonly deliverables?: readonly Deliverable[];
};

/** A price that is beside the one judged, under the title of its column. */
export type OtherPrice = Pick<Quote, 'amount' | 'currency' | 'format'> & { readonly title: string };

/** What the sheet says about expertise. `asked` is false when there is no such column at all. */
export type AuthorityEvidence = {
  readonly asked: boolean;
  /** Header and text of each evidence cell that is not empty. */
  readonly entries: readonly { readonly header: string; readonly text: string }[];
};

/** The same account or person elsewhere in the list: first row of each, how many rows and how many accounts. */
export type Repeats = {
  readonly accountRow: number;
  readonly rows: number;
  readonly personRow: number;
  readonly accounts: number;
};

/** One account on one platform: one row. `row` is 1-based in the grid, 0 outside a grid. */
export type Creator = {
  readonly row: number;
  readonly creator: string;
  readonly platform: Maybe<Platform>;
  readonly platformSource: PlatformSource | null;
  readonly followers: Maybe<number>;
  readonly likes: Maybe<number>;
  readonly comments: Maybe<number>;
  readonly shares: Maybe<number>;
  readonly views: Maybe<number>;
  /** Favourites, bookmarks and collections of a post. */
  readonly saves: Maybe<number>;
  /** People a post was shown to, and times it was shown. */
  readonly reach: Maybe<number>;
  readonly impressions: Maybe<number>;
  readonly engagementRate: Maybe<Rate>;
  readonly postsMeasured: Maybe<number>;
  readonly niche: string;
  readonly country: string;
  readonly verified: Maybe<boolean>;
  readonly authority: AuthorityEvidence;
  readonly quote: Maybe<Quote>;
  /** Prices for other pieces; left out when there are none. */
  readonly otherPrices?: readonly OtherPrice[];
  /** What a column says the fee is for; left out when none does. */
  readonly deliverables?: readonly Deliverable[];
  /** A column says that content is made for the buyer's own use: such has no fee by audience. */
  readonly isContentOnly?: true;
  /** Header and text of each cell that says which usage rights the fee includes; left out when none does. */
  readonly usageRights?: readonly { readonly header: string; readonly text: string }[];
  /** From here on for flags only. Accounts that this one follows. */
  readonly following: Maybe<number>;
  /** Share of followers that a tool reports as fake, a fraction. */
  readonly fakeFollowerShare: Maybe<number>;
  /** ISO day the figures were taken, '' when the sheet does not say. */
  readonly dataDate: string;
  /** Who is behind the account, '' when the sheet does not say. */
  readonly person: string;
  /** What a person typed over the tier, and why; left out where nobody did. */
  readonly tierByHand?: { readonly tier: string; readonly reason: string };
  /** What a person decided about booking; left out where nobody did. No answer depends on it but the plan. */
  readonly decided?: Decided;
  /** The account of a brand, label, medium or public body; left out for people. */
  readonly organisation?: true;
  /** null when account and person are in the list once. */
  readonly repeats: Repeats | null;
};

/** The fields a column can be recognised as. */
export const FIELDS = [
  'creator',
  'platform',
  'followers',
  'likes',
  'comments',
  'shares',
  'views',
  'engagementRate',
  'niche',
  'country',
  'verified',
  'authority',
  'quote',
  'postsMeasured',
  'saves',
  'reach',
  'impressions',
] as const;
export type Field = (typeof FIELDS)[number];
