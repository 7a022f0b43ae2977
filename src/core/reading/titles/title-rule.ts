/** The shape of what a title's rules say. */
import type { Deliverable, Field, Format, Platform, RateBasis } from '../../creator.ts';
import type { Concept } from '../words/titles/concepts.ts';
import type { Ignored } from './ignored.ts';

/** What the cells must look like for the title to be believed; '' asks only for the usual kind of the field. */
export type Demand = '' | 'rate-like' | 'percent-text' | 'country-names' | 'amounts';

/** What a column tells beside the fields: read for flags only. `handle` is the account's name where another name is shown. */
export type SideField = 'following' | 'fakeFollowerShare' | 'dataDate' | 'person' | 'handle';

export type RecognisedField = {
  readonly field: Field;
  /** Higher is the better column for the field; 10 is a plain title. */
  readonly rank: number;
  readonly basis: RateBasis;
  readonly likesOnly: boolean;
  /** A count per post; false leaves open whether it is a lifetime total. */
  readonly average: boolean;
  readonly percent: boolean;
  readonly platform: Platform | null;
  readonly format: Format | null;
  /** Of a price for several pieces. */
  readonly deliverables?: readonly Deliverable[];
  readonly currency: string;
  /** Unit word of a title like `Followers (K)`, '' for none. */
  readonly unit: string;
  readonly demand: Demand;
  /** Words of the title that nobody knows: the more, the weaker its word. */
  readonly unsure: number;
  /** Further fields that the same title may name, with their rank. */
  readonly also?: readonly { readonly field: Field; readonly rank: number }[];
  /** Field to try when the cells do not fit the first. */
  readonly otherwise: Field | null;
  readonly side?: SideField;
};
type NoField = { readonly ignore: Ignored; readonly side?: SideField };
export type RecognisedHeader = RecognisedField | NoField;

/** What one rule finds; null leaves the title to the next rule. */
export type Found = (Pick<RecognisedField, 'field' | 'rank'> & Partial<RecognisedField>) | NoField;

/** True when a title has one of the ideas. */
export type Has = (...ideas: Concept[]) => boolean;
