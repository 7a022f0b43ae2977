/** The parameters of custom functions: what each is called, how it is read, which columns of a creator list may fill it. */
import type { Field } from '../../core/creator.ts';

/**
 * Kinds that a cell either holds or does not: `people` a count of people above 0, `whole` a count in whole numbers,
 * `count` a number from 0 up, `rate` a fraction, `fee` an amount of money, `platform` a platform.
 */
export type ExactKind = 'people' | 'whole' | 'count' | 'rate' | 'fee' | 'platform';
const EXACT: readonly string[] = ['people', 'whole', 'count', 'rate', 'fee', 'platform'] satisfies ExactKind[];

/**
 * How an argument is read. Besides the exact ones: `evidence` signs of expertise in one or several columns, `text` words,
 * `numeral` a number as people write it, `table` a range taken whole, `titles` header cells taken whole, `rules` the
 * rules tab.
 */
export type ParameterKind = ExactKind | 'evidence' | 'text' | 'numeral' | 'table' | 'titles' | 'rules';

export function isExact(kind: ParameterKind): kind is ExactKind {
  return EXACT.indexOf(kind) >= 0;
}

export type FunctionParameter = {
  readonly name: string;
  readonly kind: ParameterKind;
  /** Fields that a title over its column may name; an inserted formula takes the column of the first. Empty for none. */
  readonly fields: readonly Field[];
  readonly description: string;
  readonly optional: boolean;
};

type Shape = readonly [name: string, kind: ParameterKind, ...fields: Field[]];

export const need = ([name, kind, ...fields]: Shape, description: string): FunctionParameter => ({
  name,
  kind,
  fields,
  description,
  optional: false,
});
export const may = (shape: Shape, description: string): FunctionParameter => ({
  ...need(shape, `Optional. ${description}`),
  optional: true,
});

export const FOLLOWERS = 'Follower count or column of counts: 45000, "12.5K", "1,2 Mio".';
export const PLATFORM = may(
  ['platform', 'platform', 'platform'],
  'Instagram, TikTok, YouTube, X, ... or a column of them. Empty means: not known.',
);
export const PLATFORM_NEEDED = may(
  ['platform', 'platform', 'platform'],
  'Instagram, TikTok, YouTube, X, ... or a column of them. Empty means: not known, so the answer says that it is missing.',
);
export const AUTHORITY = may(
  ['authority', 'evidence', 'authority'],
  'Evidence of expertise: "strong", a title, a bio, a 0-100 score, or columns of them. Empty means: not known.',
);
export const NICHE = may(
  ['niche', 'text', 'niche'],
  'Subject of the creator, as "beauty" or "finance". Empty means: any niche.',
);
export const FORMAT = may(
  ['format', 'text'],
  'post, reel, story, carousel, video, short ..., or several: 1 reel + 3 stories. Empty means: the usual one of the platform.',
);
export const RATE = (purpose: string) =>
  may(
    ['engagement_rate', 'rate', 'engagementRate'],
    `Measured rate by followers, 3.4% or 0.034. Empty means: ${purpose}`,
  );
export const RULES = may(
  ['rules', 'rules'],
  'CREATOR_RULES, so that the answer follows the rules tab that “Edit rules” makes. Empty means: the rules tab as it is now, else the shipped rules.',
);
export const RIGHTS = may(
  ['usage_rights', 'text'],
  'As "paid ads + 30 days"; the names are in the rules. Empty means: none.',
);
export const GOAL = 'Campaign goal: engagement, conversion, awareness, trust, credibility, reach ...';
