/** Invented creators with all fourteen inputs, as a pasted list writes them. The same at each run. */
import { inventedCreators } from './invented-creators.ts';

export const FULL_HEADER = [
  'Creator',
  'Platform',
  'Followers',
  'Avg likes',
  'Avg comments',
  'Avg shares',
  'Avg views',
  'Engagement rate by followers',
  'Posts measured',
  'Niche',
  'Country',
  'Verified',
  'Bio',
  'Quote (USD)',
] as const;
export type FullTitle = (typeof FULL_HEADER)[number];

const COUNTRIES = ['Spain', 'Germany', 'Vietnam', 'Brazil'];
/** Cells that say nothing or cannot be read, one column each, so that every reader meets both. */
const GAPS: readonly (readonly [number, FullTitle, string])[] = [
  [7, 'Followers', 'soon'],
  [11, 'Followers', '-'],
  [13, 'Platform', ''],
  [17, 'Engagement rate by followers', 'n/a'],
  [19, 'Quote (USD)', ''],
  [23, 'Avg views', '#N/A'],
  [29, 'Avg likes', ''],
  [31, 'Posts measured', ''],
  [37, 'Bio', ''],
];

/** Rows under FULL_HEADER: counts as numbers, with thousands marks and as `12.5K`, rates with a percent sign. */
export function fullCreators(count: number): (string | number | boolean)[][] {
  return inventedCreators(count).map(([name, platform, followers, rate, posts, niche, bio, quote], at) => {
    const size = Number(followers);
    const engagements = Math.round(size * Number(rate)) + 3;
    const row: (string | number | boolean)[] = [
      String(name),
      String(platform),
      written(size, at),
      written(engagements, at + 1),
      1 + Math.round(engagements / 40),
      Math.round(engagements / 90),
      written(1 + Math.round(size * (0.2 + (at % 7) / 5)), at + 2),
      `${(Number(rate) * 100).toFixed(2)}%`,
      Number(posts),
      String(niche),
      COUNTRIES[at % COUNTRIES.length] ?? '',
      at % 5 === 0,
      String(bio),
      at % 4 === 0 ? `$${Number(quote).toLocaleString('en-US')}` : Number(quote),
    ];
    for (const [step, title, cell] of GAPS) if (at % 41 === step) row[FULL_HEADER.indexOf(title)] = cell;
    return row;
  });
}

function written(count: number, at: number): string | number {
  if (at % 3 === 0 && count >= 1000) return count.toLocaleString('en-US');
  return at % 3 === 1 && count >= 10_000 ? `${Math.round(count / 100) / 10}K` : count;
}
