/** Nine answers as an analyst writes them: CASE by platform and size, no missing values, no other inputs. */
import { PLATFORMS } from '../../src/core/creator.ts';
import { usualFormat } from '../../src/core/evaluation/cost.ts';
import { SAMPLED_FROM } from '../../src/core/evaluation/size-band.ts';
import type { LogCurve } from '../../src/core/maths/log-curve.ts';
import type { CompiledRules } from '../../src/core/rules/compile-rules.ts';

/** The columns of it, named as in the view. */
export const NINE = [
  'tier',
  'class',
  'benchmark_p10',
  'benchmark_p50',
  'benchmark_p90',
  'confidence',
  'cost_low',
  'cost_typical',
  'cost_high',
];

/** A straight line over ln(followers) between each two points; outside flat, or on with the last slope, at most 1. */
function curve({ xs, ys }: LogCurve, goesOn: boolean): string {
  const [first = 0, ...rest] = ys;
  if (rest.length === 0) return `${first}e0`;
  const slopes = rest.map((y, at) => (y - (ys[at] ?? 0)) / ((xs[at + 1] ?? 0) - (xs[at] ?? 0)));
  const held = (slope = 0): number => (goesOn ? Math.min(1, Math.max(0, slope)) : 0);
  const line = (at: number, slope: number): string => `${(ys[at] ?? 0) - slope * (xs[at] ?? 0)}e0 + ${slope}e0 * x`;
  const below = (at: number): string => `WHEN followers < ${Math.round(Math.exp(xs[at] ?? 0))}`;
  const cases = [
    `${below(0)} THEN ${line(0, held(slopes[0]))}`,
    ...slopes.map((slope, at) => `${below(at + 1)} THEN ${line(at, slope)}`),
  ];
  return `CASE ${cases.join(' ')} ELSE ${line(rest.length, held(slopes[slopes.length - 1]))} END`;
}

export function handWrittenSql(rules: CompiledRules, isRounded: boolean): string {
  const shown = (name: string, digits: number): string =>
    isRounded ? `round(${name}, ${digits} - 1 - CAST(floor(log10(${name})) AS INTEGER))` : name;
  const least = `${rules.rules.cost.lowestFee ?? 0}e0`;
  const last = Math.max(...rules.rules.cost.anchors.map(({ followers }) => followers));
  // No fee below the lowest, nor from three times the fee table on.
  const money = (name: string): string =>
    `CASE WHEN fee >= ${least} AND followers <= ${3 * last} THEN greatest(${name}, ${least}) END`;
  const byPlatform = (of: (platform: (typeof PLATFORMS)[number]) => string | null): string =>
    `CASE platform ${PLATFORMS.flatMap((platform) => {
      const value = of(platform);
      return value === null ? [] : [`WHEN '${platform}' THEN ${value}`];
    }).join(' ')} END`;
  const spread = (at: 0 | 4): string =>
    byPlatform((platform) => {
      const found = rules.byFollowers.get(platform);
      return found === undefined ? null : `${found.curve.spread[at]}e0`;
    });
  const factor = byPlatform((platform) => {
    const found = rules.factors.platform.get(platform);
    const format = rules.factors.format.get(usualFormat(rules, platform));
    return found === undefined || format === undefined ? null : `${found.factor * format.factor}e0`;
  });
  const typical = byPlatform((platform) => {
    const found = rules.byFollowers.get(platform);
    return found === undefined ? null : curve(found.line, false);
  });
  const confidence = byPlatform((platform) => {
    const found = rules.byFollowers.get(platform);
    if (found === undefined) return null;
    const { confidence: usual, lowConfidenceBelow } = found.curve;
    const from = Math.max(SAMPLED_FROM, lowConfidenceBelow ?? 0);
    return `CASE WHEN followers < ${from} THEN 'low' ELSE '${usual}' END`;
  });
  const band = `${rules.rules.cost.bandFactor}e0`;
  const fee = rules.fees === null ? 'NULL' : curve(rules.fees, true);
  return `SELECT platform, followers,
    CASE WHEN followers >= 100000 THEN 'KOL' WHEN followers >= 1000 THEN 'Micro influencer' ELSE 'Below micro' END AS tier,
    CASE WHEN followers >= 100000 THEN 'kol' WHEN followers >= 1000 THEN 'micro' ELSE 'below' END AS class,
    ${shown('p50 * low', 4)} AS benchmark_p10, ${shown('p50', 4)} AS benchmark_p50, ${shown('p50 * high', 4)} AS benchmark_p90,
    confidence,
    ${shown(money(`fee / ${band}`), 2)} AS cost_low, ${shown(money('fee'), 2)} AS cost_typical, ${shown(money(`fee * ${band}`), 2)} AS cost_high
  FROM (
    SELECT platform, followers, exp(${typical}) AS p50, ${spread(0)} AS low, ${spread(4)} AS high, ${confidence} AS confidence,
      exp(${fee}) * ${factor} AS fee
    FROM (SELECT followers, platform, ln(followers) AS x FROM creators)
  )`;
}
