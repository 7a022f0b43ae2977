/** Measured rates against the rules and against published tables. Reads no file and prints nothing. */
import { type Judged, measureBands } from '../../src/core/calibration/band-error.ts';
import { fitCurve } from '../../src/core/calibration/fit-curve.ts';
import type { Creator, Platform } from '../../src/core/creator.ts';
import { evaluate } from '../../src/core/evaluation/evaluate.ts';
import type { Band } from '../../src/core/maths/band.ts';
import { middle, quantile } from '../../src/core/maths/quantile.ts';
import { sizeClass } from '../../src/core/maths/round-size.ts';
import { valueOrNull } from '../../src/core/missing.ts';
import type { CompiledRules } from '../../src/core/rules/compile-rules.ts';
import { platformLabel } from '../../src/core/text/names.ts';
import type { Group, GroupKey, PartError, PublishedError, SizeQuantiles } from './findings.ts';
import { groupBy } from './group-by.ts';
import type { PublishedTable } from './published-table.ts';
import { PUBLISHED_TABLES } from './published-tables.ts';
import type { SampleRow } from './read-sample.ts';

export const NO_QUESTION = { goal: null, format: null, usageRights: '' } as const;

/** A row with its band, ready to be counted. */
type Case = GroupKey & {
  readonly followers: number;
  readonly key: string;
  readonly tier: string;
  readonly judged: Judged;
  readonly isLow: boolean;
};

/** Groups by source, platform and basis, largest first; a reason for every row that cannot be compared. */
export function measureRates(
  rows: readonly SampleRow[],
  rules: CompiledRules,
  fewest: number,
): { readonly groups: Group[]; readonly leftOut: readonly string[] } {
  const found = rows.map((row) => caseOf(row, rules));
  const cases = found.filter((one): one is Case => typeof one !== 'string');
  const groups = groupBy(cases, ({ source, platform, basis }) => `${source}|${platform}|${basis}`);
  return {
    groups: groups.sort((a, b) => b.length - a.length).flatMap((group) => groupOf(group, fewest)),
    leftOut: found.filter((one): one is string => typeof one === 'string'),
  };
}

function caseOf({ source, creator, views }: SampleRow, rules: CompiledRules): Case | string {
  const { platform } = creator;
  if (typeof platform !== 'string') return 'the platform is not known: name it with --platform';
  if (views !== undefined) return viewsCase(source, platform, creator, views, rules);
  const { benchmark, measured, engagementCheck, tier } = evaluate(creator, rules, NO_QUESTION);
  if (measured === null) return 'no rate, or one that can be percent or fraction: say which with --rates';
  if (benchmark === null) return `no benchmark for ${platformLabel(platform)} without more, or no follower count`;
  if (engagementCheck?.code === 'unlike-basis')
    return `a rate by ${measured.basis} on ${platformLabel(platform)} has no benchmark of its kind`;
  const followers = valueOrNull(creator.followers) ?? 0;
  return {
    source,
    platform,
    basis: benchmark.basis,
    followers,
    key: keyOf(creator, followers, measured.value),
    tier: tier.tier,
    judged: { band: benchmark, measured: measured.value },
    isLow: benchmark.confidence === 'low',
  };
}

/** Views of a post against those usual at the size. */
function viewsCase(
  source: string,
  platform: Platform,
  creator: Creator,
  views: number,
  rules: CompiledRules,
): Case | string {
  const { reach, tier } = evaluate(creator, rules, NO_QUESTION);
  if (reach === null) return `no usual views for ${platformLabel(platform)}`;
  const followers = valueOrNull(creator.followers) ?? 0;
  const { p10, p25, p50, p75, p90, confidence } = reach;
  const [low, lower, typical, upper, high] = [p10, p25, p50, p75, p90].map((value) => value / followers) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const measured = views / followers;
  return {
    source,
    platform,
    basis: 'views per follower',
    followers,
    key: keyOf(creator, followers, measured),
    tier: tier.tier,
    judged: { band: { p10: low, p25: lower, p50: typical, p75: upper, p90: high }, measured },
    isLow: confidence === 'low',
  };
}

/** The row's own words, so that it stays in its half whatever stands around it. */
function keyOf({ creator, platform }: Creator, followers: number, rate: number): string {
  return [creator, platform, followers, rate].join('|');
}

function groupOf(cases: readonly Case[], fewest: number): Group[] {
  const [first] = cases;
  const all = partOf('all', cases);
  if (first === undefined || all === null) return [];
  const { source, platform, basis } = first;
  const tiers = [...new Set(cases.map(({ tier }) => tier))].sort();
  const points = cases.map(({ key, followers, judged }) => ({ key, followers, rate: judged.measured }));
  return [
    {
      source,
      platform,
      basis,
      all,
      tiers: tiers.flatMap(
        (tier) =>
          partOf(
            tier,
            cases.filter((one) => one.tier === tier),
          ) ?? [],
      ),
      sizes: sizesOf(cases),
      published: PUBLISHED_TABLES.filter((table) => table.platform === platform && table.basis === basis).flatMap(
        (table) => againstTable(table, cases) ?? [],
      ),
      fitted: fitCurve(points, { basis: basis === 'views' ? 'views' : 'followers', minCreators: fewest }),
    },
  ];
}

function partOf(part: string, cases: readonly Case[]): PartError | null {
  const error = measureBands(cases.map(({ judged }) => judged));
  return error === null ? null : { part, error, lowConfidence: cases.filter(({ isLow }) => isLow).length };
}

/** Half decades of followers with enough creators for quantiles. */
function sizesOf(cases: readonly Case[]): SizeQuantiles[] {
  return groupBy(cases, ({ followers }) => String(sizeClass(followers)))
    .filter((group) => group.length >= 20)
    .map((group) => ({
      followers: middle(group.map(({ followers }) => followers)) ?? 0,
      creators: group.length,
      measured: bandOf(
        (share) =>
          quantile(
            group.map(({ judged }) => judged.measured),
            share,
          ) ?? 0,
      ),
      expected: bandOf((_, key) => middle(group.map(({ judged }) => judged.band[key])) ?? 0),
    }))
    .sort((a, b) => a.followers - b.followers);
}

function bandOf(at: (share: number, key: keyof Band) => number): Band {
  return { p10: at(0.1, 'p10'), p25: at(0.25, 'p25'), p50: at(0.5, 'p50'), p75: at(0.75, 'p75'), p90: at(0.9, 'p90') };
}

/** Creators of sizes the table has, against its band; the middle of a band without one is taken in logs. */
function againstTable(table: PublishedTable, cases: readonly Case[]): PublishedError | null {
  const judged = cases.flatMap(({ followers, judged: { measured } }) => {
    const line = table.lines.find(([from, to]) => followers >= from && followers < to);
    if (line === undefined) return [];
    const [, , low, typical, high] = line.map((value) => (value === null ? null : value / 100));
    const middleOf = typical ?? Math.sqrt((low ?? 0) * (high ?? 0));
    return [{ measured, band: bandBetween(low ?? middleOf, middleOf, high ?? middleOf) }];
  });
  const error = measureBands(judged);
  const { name, date, address, band } = table;
  return error === null ? null : { name, date, address, band, error };
}

/** A band whose both widths are the printed one: only its edges and its middle are known. */
export function bandBetween(low: number, typical: number, high: number): Band {
  return { p10: low, p25: low, p50: typical, p75: high, p90: high };
}
