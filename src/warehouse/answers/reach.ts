/** The views that a post is expected to get: around own average views where there are any, else by size. */
import type { Answer, Compiler } from '../compiler.ts';
import { match, when } from '../sql/expressions.ts';
import { hasOwnPosts, mixOwn } from './own-posts.ts';
import { spreadFigures, typicalOf } from './size-band.ts';

export function reachAnswer(sql: Compiler): Answer {
  const { rules, has, none } = sql;
  const says = 'Views: what a post of this size usually gets, with own average views in it';
  const isOwn = has('views') && hasOwnPosts(sql);
  const usual = {
    name: 'usual_views',
    says,
    columns: { usual_p50: `EXP(${match('platform_place', typicalOf(rules.views, sql), none('number'))}) * size` },
  };
  const ends = {
    name: 'usual_ends',
    says: '',
    columns: { usual_p10: 'usual_p50 * reach_p10', usual_p90: 'usual_p50 * reach_p90' },
  };
  const figures = spreadFigures('reach', rules.views, ['p10', 'p90']);
  const byFollowers = { views_p10: 'usual_p10', views_p50: 'usual_p50', views_p90: 'usual_p90' };
  if (!isOwn) return { figures, layers: [usual, ends, { name: 'reach', says: '', columns: byFollowers }] };
  const mix = {
    name: 'seen',
    holds: 'has_both',
    own: 'seen_views',
    p10: 'usual_p10',
    p50: 'usual_p50',
    p90: 'usual_p90',
  };
  /** Around the mix, around own views where nothing is usual, or as usual. */
  const around = (mixed: string, own: string, usualEnd: string): string =>
    when(
      [
        ['has_both = 1', mixed],
        ['has_own_views = 1', own],
      ],
      usualEnd,
    );
  return {
    figures,
    layers: [
      usual,
      ends,
      {
        name: 'own_views',
        says: '',
        columns: { has_own_views: when([['seen_views IS NOT NULL AND own_weight IS NOT NULL', '1']], '0') },
      },
      {
        name: 'both_views',
        says: '',
        columns: { has_both: when([['has_own_views = 1 AND usual_p50 IS NOT NULL', '1']], '0') },
      },
      ...mixOwn({ ...mix, power: 'power_by_views' }, sql),
      {
        name: 'reach',
        says: '',
        columns: {
          views_p10: around('seen_typical * seen_below', 'seen_views * own_p10', 'usual_p10'),
          views_p50: around('seen_typical', 'seen_views', 'usual_p50'),
          views_p90: around('seen_typical * seen_above', 'seen_views * own_p90', 'usual_p90'),
        },
      },
    ],
  };
}
