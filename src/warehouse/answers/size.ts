/** Counts, rates and amounts that can be used; NULL for the others, as nothing unreadable is 0. */
import { MOST_FOLLOWERS } from '../../core/reading/cells/follower-count.ts';
import type { Answer, Compiler } from '../compiler.ts';
import { columnOf, FLAG_FIELDS } from '../field-types.ts';
import type { WarehouseField } from '../request.ts';
import { all, when } from '../sql/expressions.ts';
import { isFrom, WHOLE_FOLLOWERS, WHOLE_SIZE } from '../sql/whole.ts';

/** Far beyond any audience or fee. */
const MOST = 1e15;

const COUNTS = [
  'likes',
  'comments',
  'shares',
  'views',
  'posts_measured',
  'quote',
  'following',
  'fake_follower_share',
] as const;
const TEXTS = ['creator', 'person', 'niche', 'country', 'quote_currency', 'format'] as const;
const AS_GIVEN = ['data_date', 'usage_rights', 'account_type'] as const;

export function sizeAnswer(sql: Compiler): Answer {
  const { number, has, none, request, dialect } = sql;
  const between = (value: string, least: number, most: number, ...more: string[]): string =>
    when([[all([`${value} >= ${number(least)}`, `${value} <= ${number(most)}`, ...more]), value]]);
  const count = (field: WarehouseField): string => (has(field) ? between(`given_${field}`, 0, MOST) : none('number'));
  const followers = 'given_followers';
  const rate = request.rate.isPercent ? `given_engagement_rate / ${number(100)}` : 'given_engagement_rate';
  const known: Record<string, string> = {
    followers: has('followers')
      ? between(followers, 0, MOST_FOLLOWERS, `${followers} = FLOOR(${followers})`)
      : none('number'),
    engagement_rate: has('engagement_rate') ? between(rate, 0, MOST) : none('number'),
  };
  for (const field of COUNTS) known[columnOf(field)] = count(field);
  for (const field of TEXTS) known[field] = has(field) ? `given_${field}` : none('text');
  for (const field of [...AS_GIVEN, ...FLAG_FIELDS]) if (has(field)) known[field] = `given_${field}`;
  return {
    layers: [
      { name: 'known', says: 'Numbers that can be reckoned with', columns: known },
      {
        name: 'size',
        says: '',
        columns: {
          size: when([[`followers >= ${number(1)}`, 'followers']]),
          [WHOLE_FOLLOWERS]: `CAST(followers AS ${dialect.types.whole})`,
          seen_views: when([[`views >= ${number(1)}`, 'views']]),
        },
      },
      {
        name: 'log_size',
        says: '',
        columns: { log_size: 'LN(size)', [WHOLE_SIZE]: when([[isFrom(1, WHOLE_FOLLOWERS), WHOLE_FOLLOWERS]]) },
      },
    ],
  };
}
