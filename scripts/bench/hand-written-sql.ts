/** Nine answers as an analyst writes them: CASE by platform and size, no missing values, no other inputs. */
import { PLATFORMS } from '../../src/core/creator.ts';
import { usualFormat } from '../../src/core/evaluation/cost.ts';
import type { LogCurve } from '../../src/core/maths/log-curve.ts';
import type { CompiledRules } from '../../src/core/rules/compile-rules.ts';

/** A straight line over ln(followers) between each two points. */
function curve({ xs, ys }: LogCurve): string {
  const cases = xs.slice(1).map((x, at) => {
    const [x0 = 0, y0 = 0, y1 = 0] = [xs[at], ys[at], ys[at + 1]];
    const slope = (y1 - y0) / (x - x0);
    return `WHEN followers < ${Math.round(Math.exp(x))} THEN ${y0 - slope * x0}e0 + ${slope}e0 * x`;
  });
  return cases.length === 0 ? `${ys[0]}e0` : `CASE ${cases.join(' ')} ELSE ${ys[ys.length - 1]}e0 END`;
}

export function handWrittenSql(rules: CompiledRules, isRounded: boolean): string {
  const shown = (name: string, digits: number): string =>
    isRounded ? `round(${name}, ${digits} - 1 - CAST(floor(log10(${name})) AS INTEGER))` : name;
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
    return found === undefined ? null : curve(found.line);
  });
  const confidence = byPlatform((platform) => {
    const found = rules.byFollowers.get(platform);
    return found === undefined ? null : `'${found.curve.confidence}'`;
  });
  const band = `${rules.rules.cost.bandFactor}e0`;
  const fee = rules.fees === null ? 'NULL' : curve(rules.fees);
  return `SELECT
    CASE WHEN followers >= 100000 THEN 'KOL' WHEN followers >= 1000 THEN 'Micro influencer' ELSE 'Below micro' END AS tier,
    CASE WHEN followers >= 100000 THEN 'kol' WHEN followers >= 1000 THEN 'micro' ELSE 'below' END AS class,
    ${shown('p50 * low', 4)} AS benchmark_p10, ${shown('p50', 4)} AS benchmark_p50, ${shown('p50 * high', 4)} AS benchmark_p90,
    confidence,
    ${shown(`fee / ${band}`, 2)} AS cost_low, ${shown('fee', 2)} AS cost_typical, ${shown(`fee * ${band}`, 2)} AS cost_high
  FROM (
    SELECT followers, exp(${typical}) AS p50, ${spread(0)} AS low, ${spread(4)} AS high, ${confidence} AS confidence,
      exp(${fee}) * ${factor} AS fee
    FROM (SELECT followers, platform, ln(followers) AS x FROM creators)
  )`;
}
