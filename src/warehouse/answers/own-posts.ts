/** How far a creator's own posts outweigh what is typical of their size. */
import { ownWeight, shrunk } from '../../core/evaluation/own-posts.ts';
import type { OwnPostsRule } from '../../core/rules/rule-set.ts';
import { type Answer, type Compiler, placeOf } from '../compiler.ts';
import type { ConstantTable } from '../dialects/dialect.ts';
import { greater, lesser, match, when } from '../sql/expressions.ts';
import type { Layer } from '../sql/layers.ts';
import { canMeasure } from './measured.ts';

/** True when own posts can count at all. */
export function hasOwnPosts(sql: Compiler): boolean {
  return canMeasure(sql) && linesOf(sql).length > 0;
}

function linesOf({ rules }: Compiler): OwnPostsRule[] {
  return [...rules.ownPosts.values()].flat().filter(({ posts }) => posts > 0);
}

/** `own_weight` and the rest of the line that holds; NULL where none does. */
export function ownPostsAnswer(sql: Compiler): Answer {
  if (!hasOwnPosts(sql)) return { layers: [] };
  const join = ['LEFT JOIN own_posts ON posts_line = own_line'];
  return {
    tables: { own_posts: { says: 'How far own posts outweigh the benchmark', table: ownPostsTable(sql) } },
    layers: [
      {
        name: 'posts',
        says: 'Own posts: the line with the most posts that the creator reaches',
        columns: { own_line: lineOfPosts(sql) },
      },
      { name: 'own_posts_known', says: '', columns: {}, join },
    ],
  };
}

/** The platform's own lines win over those for any. */
function lineOfPosts(sql: Compiler): string {
  const { ownPosts, rules } = sql.rules;
  const lines = linesOf(sql);
  const assumed = sql.number(rules.assumedPosts);
  const posts = sql.has('posts_measured') ? `COALESCE(posts_measured, ${assumed})` : assumed;
  const ofPlatform = (platform: string): string =>
    when(
      [...(ownPosts.get(platform) ?? [])]
        .filter((line) => line.posts > 0)
        .reverse()
        .map((line) => [`${posts} >= ${sql.number(line.posts)}`, String(lines.indexOf(line) + 1)]),
    );
  const platforms = [...ownPosts.keys()].filter((platform) => platform !== 'any');
  return match(
    'platform_place',
    platforms.map((platform) => [String(placeOf(platform)), ofPlatform(platform)]),
    ownPosts.has('any') ? ofPlatform('any') : '',
  );
}

function ownPostsTable(sql: Compiler): ConstantTable {
  return {
    columns: [
      ['posts_line', 'place'],
      ['own_weight', 'number'],
      ['own_p10', 'number'],
      ['own_p90', 'number'],
      ['power_by_followers', 'number'],
      ['power_by_views', 'number'],
    ],
    rows: linesOf(sql).map((line, at) => {
      const weight = ownWeight(line);
      const power = shrunk(weight);
      const [p10, , , , p90] = line.spread;
      return [String(at + 1), ...[weight, p10, p90, line.platform === 'any' ? power : 1, power].map(sql.number)];
    }),
  };
}

/** Names of the columns of a mix: what is mixed, when, and how far the band around it shrinks. */
export type Mix = {
  readonly name: string;
  /** 1 where there is something to mix. */
  readonly holds: string;
  readonly own: string;
  readonly p10: string;
  readonly p50: string;
  readonly p90: string;
  readonly power: string;
};

/** Columns `<name>_typical`, `<name>_below` and `<name>_above` (multiples of it), NULL where nothing is mixed. */
export function mixOwn({ name, holds, own, p10, p50, p90, power }: Mix, { number }: Compiler): Layer[] {
  const share = (end: string): string =>
    when([
      [`${holds} = 1`, when([[`${power} = ${number(1)}`, `${end} / ${p50}`]], `POWER(${end} / ${p50}, ${power})`)],
    ]);
  // A figure of 0 has no log: it counts as a hundredth of p10.
  const figure = greater(own, `${p10} / ${number(100)}`);
  const log = `own_weight * LN(${figure}) + (${number(1)} - own_weight) * LN(${p50})`;
  return [
    {
      name: `${name}_mix`,
      says: '',
      columns: {
        [`${name}_typical`]: when([[`${holds} = 1`, `EXP(${log})`]]),
        [`${name}_p10_share`]: share(p10),
        [`${name}_p90_share`]: share(p90),
      },
    },
    {
      name: `${name}_spread`,
      says: '',
      columns: {
        [`${name}_below`]: greater('own_p10', `${name}_p10_share`),
        [`${name}_above`]: lesser('own_p90', `${name}_p90_share`),
      },
    },
  ];
}
