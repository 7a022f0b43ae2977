/** What a view is asked for: the columns of a table, and the question about every row. Holds no rules. */
import type { Deliverable, RateBasis } from '../core/creator.ts';
import type { DialectName } from './dialects/all-dialects.ts';

/** Counts that speak for expertise, each named as the title of a column that the rules give a meaning. */
export const CREDENTIALS = [
  'h_index',
  'publications',
  'citations',
  'patents',
  'clinical_trials',
  'guidelines',
  'congress_talks',
  'years_of_experience',
  'npi_number',
] as const;

/** Columns over one right, by yes or no, and the right that a yes means. */
export const RIGHT_FLAGS = { whitelisting: 'whitelisting', exclusivity: 'exclusivity', paid_ads: 'paid ads' } as const;

/** What a column of the warehouse can be mapped to, by the names of the JSON fields. */
export const WAREHOUSE_FIELDS = [
  'creator',
  'person',
  'platform',
  'followers',
  'likes',
  'comments',
  'shares',
  'views',
  'engagement_rate',
  'posts_measured',
  'niche',
  'account_type',
  'country',
  'verified',
  'bio',
  'authority',
  'authority_score',
  ...CREDENTIALS,
  'quote',
  'quote_currency',
  'format',
  'usage_rights',
  'whitelisting',
  'exclusivity',
  'paid_ads',
  'following',
  'fake_follower_share',
  'data_date',
] as const;
export type WarehouseField = (typeof WAREHOUSE_FIELDS)[number];

export type ViewRequest = {
  readonly dialect: DialectName;
  /** Name of the source, its parts separated by full stops. */
  readonly table: string;
  readonly columns: Readonly<Partial<Record<WarehouseField, string>>>;
  /** Further columns of the source that the view carries as they are, such as a key. */
  readonly keep: readonly string[];
  /** What the column of rates was divided by, and whether 3.4 means 3.4%. */
  readonly rate: { readonly basis: RateBasis; readonly isPercent: boolean };
  /** ISO code, '' for the rules' currency; what the fee is for, null for the row's or the platform's usual format. */
  readonly quote: { readonly currency: string; readonly deliverables: readonly Deliverable[] | null };
  readonly goal: string | null;
  /** Pieces the cost is for; none: the quoted ones, the row's, or the platform's usual format. */
  readonly deliverables: readonly Deliverable[];
  readonly usageRights: string;
  /** Code that costs are shown in; without one, that of the rules. */
  readonly currency?: string;
  /** True: the column of bios is judged, by a function that `bioFunction` makes. */
  readonly bios: boolean;
  /** Numbers as computed in place of those that cells show. */
  readonly isRaw: boolean;
  /** SQL for the day of the run; '' for the dialect's own. */
  readonly today: string;
};
