/** The forecast of the next posts from earlier ones. A post is never used for its own forecast. */
import { type Judged, measureBands } from '../../src/core/calibration/band-error.ts';
import type { Platform } from '../../src/core/creator.ts';
import { evaluate } from '../../src/core/evaluation/evaluate.ts';
import { middle } from '../../src/core/maths/quantile.ts';
import type { CompiledRules } from '../../src/core/rules/compile-rules.ts';
import type { HistoryError } from './findings.ts';
import { groupBy } from './group-by.ts';
import { NO_QUESTION } from './measure-rates.ts';
import type { HistoryRow } from './read-sample.ts';

/** The newest posts are what is foretold; what comes before them is what is known. */
const NEXT = 5;
const POSTS_KNOWN = [0, 1, 2, 3, 5, 10] as const;

/** Per source, platform and number of posts known; 0 is the benchmark alone on the same creators. */
export function measureHistory(rows: readonly HistoryRow[], rules: CompiledRules): HistoryError[] {
  const known = rows.filter(({ creator }) => typeof creator.platform === 'string');
  return groupBy(known, ({ source, creator }) => `${source}|${String(creator.platform)}`).flatMap((group) =>
    POSTS_KNOWN.flatMap((posts) => {
      const { source, creator } = group[0] as HistoryRow;
      const judged = group.flatMap((row) => judge(row, posts, rules) ?? []);
      const error = measureBands(judged);
      if (error === null) return [];
      const width = middle(judged.map(({ band }) => band.p90 / band.p10)) ?? 0;
      const averageToMedian = middle(group.map(({ rates }) => averageOf(rates) / (middle(rates) ?? 0))) ?? 1;
      return [{ source, platform: creator.platform as Platform, posts, error, width, averageToMedian }];
    }),
  );
}

function judge({ creator, rates }: HistoryRow, posts: number, rules: CompiledRules): Judged | null {
  if (rates.length < NEXT + Math.max(1, posts)) return null;
  const measured = middle(rates.slice(0, NEXT));
  const own = middle(rates.slice(NEXT, NEXT + posts));
  if (measured === null) return null;
  const known =
    own === null
      ? creator
      : {
          ...creator,
          engagementRate: { value: own, basis: 'followers', likesOnly: false } as const,
          postsMeasured: posts,
        };
  const { benchmark, forecast } = evaluate(known, rules, NO_QUESTION);
  const band = posts === 0 ? benchmark : forecast;
  return band === null ? null : { band, measured };
}

function averageOf(rates: readonly number[]): number {
  return rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
}
