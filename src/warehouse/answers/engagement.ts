/** Expected engagement: the benchmark from platform and size, and the forecast with own posts in it. */
import { type Answer, type Compiler, type Figure, placeOf } from '../compiler.ts';
import { all, any, type Case, match, when } from '../sql/expressions.ts';
import { canMeasure } from './measured.ts';
import { ofCreator } from './organisation.ts';
import { hasOwnPosts, mixOwn } from './own-posts.ts';
import { confidenceAtSize, hasCurve, mostOf, QUANTILES, type Quantile, spreadFigures, typicalOf } from './size-band.ts';

/** Without the typical one, of which they are multiples. */
const AROUND = QUANTILES.filter((quantile) => quantile !== 'p50');

/** Beyond the place of any platform. */
const BY_VIEWS = 100;

/** True when a benchmark by views can come out. */
function canBeByViews({ has, request, rules }: Compiler): boolean {
  const isByViews = has('engagement_rate') && (request.rate.basis === 'views' || request.rate.basis === 'reach');
  return rules.byViews.size > 0 && (has('views') || isByViews);
}

export function benchmarkAnswer(sql: Compiler): Answer {
  const { rules, number, text, none } = sql;
  const views = canBeByViews(sql);
  const typical = [...typicalOf(rules.byFollowers, sql), ...(views ? typicalOf(rules.byViews, sql, BY_VIEWS) : [])];
  const ofViews = [...rules.byViews].map(
    ([platform, { curve }]): Case => [String(BY_VIEWS + placeOf(platform)), text(curve.confidence)],
  );
  const confidence = [...confidenceAtSize(rules.byFollowers, sql), ...(views ? ofViews : [])];
  const byBasis = (followers: string, byViews: string): string =>
    match('benchmark_place', [['1', followers], ...(views ? [['2', byViews] as const] : [])]);
  /** Cheaper, where the typical rate is NULL without a benchmark anyway. */
  const spreadOf = (quantile: Quantile): string =>
    views ? byBasis(`by_followers_${quantile}`, `by_views_${quantile}`) : `by_followers_${quantile}`;
  const held = (quantile: Quantile, value: string): string =>
    views && [...rules.byViews.values()].some((curve) => mostOf(curve, quantile) > 1)
      ? when([[`benchmark_place = 2 AND ${value} > ${number(1)}`, number(1)]], value)
      : value;
  return {
    figures: benchmarkFigures(sql, views),
    layers: [
      {
        name: 'benchmark_basis',
        says: 'Benchmark: 1 by followers, 2 by views; its typical rate, and the spread around it',
        columns: { benchmark_place: benchmarkPlace(views) },
      },
      { name: 'curve', says: '', columns: { curve_place: curvePlace(views) } },
      {
        name: 'benchmark_typical',
        says: '',
        columns: {
          typical: `EXP(${match('curve_place', typical, none('number'))})`,
          benchmark_confidence: match('curve_place', confidence, none('text')),
          ...Object.fromEntries(AROUND.map((quantile) => [`spread_${quantile}`, spreadOf(quantile)])),
        },
      },
      {
        name: 'benchmark',
        says: '',
        columns: Object.fromEntries(
          QUANTILES.map((name) => [name, held(name, name === 'p50' ? 'typical' : `typical * spread_${name}`)]),
        ),
      },
    ],
  };
}

function benchmarkFigures({ rules }: Compiler, views: boolean): Record<string, Figure> {
  const byFollowers: Record<string, Figure> = {
    has_followers_curve: hasCurve(rules.byFollowers),
    has_views_curve: hasCurve(rules.byViews),
    ...spreadFigures('by_followers', rules.byFollowers, AROUND),
  };
  if (!views) return byFollowers;
  return {
    ...byFollowers,
    ...spreadFigures('by_views', rules.byViews, AROUND),
    views_any_size: { type: 'place', of: (platform) => (rules.byViews.get(platform)?.line.xs.length === 1 ? 1 : 0) },
  };
}

/** The place of the platform, moved where the benchmark is by views; NULL without one, or perhaps without a curve. */
function curvePlace(views: boolean): string {
  if (!views) return when([['size IS NOT NULL', 'platform_place']]);
  return `platform_place + (benchmark_place - 1) * ${BY_VIEWS}`;
}

/** By views when views are there and no rate says otherwise, or when the rate is by views or reach; else by followers. */
function benchmarkPlace(views: boolean): string {
  const byFollowers: Case = ['has_followers_curve = 1 AND size IS NOT NULL', '1'];
  if (!views) return when([byFollowers]);
  const hasBand = 'has_views_curve = 1 AND (views_any_size = 1 OR size IS NOT NULL)';
  return when([
    [`${hasBand} AND measured_rate IS NULL AND seen_views IS NOT NULL`, '2'],
    [`${hasBand} AND measured_rate IS NOT NULL AND measured_basis > 1`, '2'],
    byFollowers,
    [`${hasBand} AND seen_views IS NOT NULL`, '2'],
  ]);
}

/** The benchmark mixed with the creator's own rate. */
export function forecastAnswer(sql: Compiler): Answer {
  const { number } = sql;
  const same = { is_same_basis: isSameBasis(sql) };
  const compared = {
    name: 'compared',
    says: '',
    columns: { compared_rate: when([[all(['is_same_basis = 1', ...ofCreator(sql)]), 'measured_rate']]) },
  };
  const says = 'Forecast: the benchmark, with own posts in it where the measured rate has the same basis';
  if (!hasOwnPosts(sql)) {
    const columns = { ...same, expected_low: 'p10', expected_typical: 'p50', expected_high: 'p90' };
    return { layers: [{ name: 'forecast', says, columns }, compared] };
  }
  const held = (value: string): string => when([[`benchmark_place = 2 AND ${value} > ${number(1)}`, number(1)]], value);
  const mixed = (name: string, value: string): string => when([['has_own = 0', name]], held(value));
  const mix = { name: 'own', holds: 'has_own', own: 'measured_rate', p10: 'p10', p50: 'p50', p90: 'p90' };
  return {
    layers: [
      { name: 'same_basis', says, columns: same },
      compared,
      {
        name: 'own_basis',
        says: '',
        columns: {
          has_own: when([['is_same_basis = 1 AND own_weight IS NOT NULL', '1']], '0'),
          own_power: when([['benchmark_place = 1', 'power_by_followers']], 'power_by_views'),
        },
      },
      ...mixOwn({ ...mix, power: 'own_power' }, sql),
      {
        name: 'forecast',
        says: '',
        columns: {
          expected_low: mixed('p10', 'own_typical * own_below'),
          expected_typical: mixed('p50', 'own_typical'),
          expected_high: mixed('p90', 'own_typical * own_above'),
        },
      },
    ],
  };
}

/** 1 where the measured rate may be held against the benchmark: views are impressions, so that reach is like them. */
function isSameBasis(sql: Compiler): string {
  if (!canMeasure(sql)) return '0';
  const { basis } = sql.request.rate;
  const same = any([
    'measured_basis = benchmark_place',
    ...(basis === 'reach' ? ['measured_basis = 3 AND benchmark_place = 2'] : []),
  ]);
  return when([[all(['measured_rate IS NOT NULL', `(${same})`]), '1']], '0');
}
