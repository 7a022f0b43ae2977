/** The engagement a creator was measured at, with its denominator: 1 followers, 2 views, 3 reach. */
import { type Answer, type Compiler, placeOf } from '../compiler.ts';
import { type Case, when } from '../sql/expressions.ts';

export const BASES = { followers: 1, views: 2, reach: 3, unknown: 1 } as const;

export function measuredAnswer(sql: Compiler): Answer {
  const { has, number, request } = sql;
  const zero = number(0);
  const engagements = [
    'likes',
    ...(has('comments') ? [`COALESCE(comments, ${zero})`] : []),
    ...(has('shares') ? [`COALESCE(shares, ${zero})`] : []),
  ].join(' + ');
  const rates: Case[] = [];
  const bases: Case[] = [];
  if (has('engagement_rate')) {
    rates.push(['engagement_rate IS NOT NULL', 'engagement_rate']);
    bases.push(['engagement_rate IS NOT NULL', String(BASES[request.rate.basis])]);
  }
  if (has('views')) {
    rates.push([`platform_place = ${placeOf('twitch')}`, 'seen_views / size']);
    bases.push([`platform_place = ${placeOf('twitch')}`, '1']);
  } else if (has('likes')) rates.push([`platform_place = ${placeOf('twitch')}`, sql.none('number')]);
  if (has('likes')) {
    if (has('views')) {
      rates.push(['has_views_curve = 1 AND seen_views IS NOT NULL', `(${engagements}) / seen_views`]);
      bases.push(['has_views_curve = 1 AND seen_views IS NOT NULL', '2']);
    }
    rates.push(['size IS NOT NULL', `(${engagements}) / size`]);
  }
  return {
    layers: [
      {
        name: 'measured',
        says: 'Measured: the given rate, else engagements by views or followers; basis 1 followers, 2 views, 3 reach',
        columns: {
          measured_rate: rates.length === 0 ? sql.none('number') : when(rates, sql.none('number')),
          measured_basis: when(bases, '1'),
        },
      },
    ],
  };
}

/** True when a rate can be there at all. */
export function canMeasure({ has }: Compiler): boolean {
  return has('engagement_rate', 'likes', 'views');
}
