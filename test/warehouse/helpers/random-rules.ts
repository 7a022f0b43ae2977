/** Invented rule sets of every shape: lines for platforms and niches, open ends, single points, empty blocks. */
import fc from 'fast-check';
import { PLATFORMS } from '../../../src/core/creator.ts';
import type { EngagementCurve, RuleSet, Spread } from '../../../src/core/rules/rule-set.ts';
import { defaultAuthority } from '../../../src/core/rules/shipped/default-authority.ts';
import { defaultRules } from '../../../src/core/rules/shipped/default-rules.ts';
import { PRESETS } from '../../../src/core/rules/shipped/presets.ts';
import { smallRules, tierLine } from '../../helpers/creator.ts';

const from = { source: 'Invented', date: '2026-01-01', cell: '' };
const scope = fc.oneof(
  { weight: 3, arbitrary: fc.constant('any' as const) },
  { weight: 1, arbitrary: fc.constantFrom(...PLATFORMS) },
);
const size = fc.constantFrom(0, 1000, 5000, 10_000, 50_000, 100_000, 500_000, 1_000_000);
const figure = (min: number, max: number) =>
  fc.nat(1e6).map((share) => Number((min + ((max - min) * share) / 1e6).toPrecision(4)));

const tier = fc
  .record({
    platform: scope,
    authority: fc.constantFrom('any' as const, 'any' as const, 'none' as const, 'some' as const, 'strong' as const),
    niche: fc.constantFrom('', '', 'beauty', 'finance, crypto', 'healthcare, cardiologia'),
    followersFrom: fc.option(size),
    followersTo: fc.option(size, { freq: 1 }),
    tier: fc.constantFrom('KOL', 'Micro influencer', 'Below micro', "It's big"),
    class: fc.constantFrom('micro' as const, 'kol' as const, 'below' as const, 'unknown' as const),
  })
  .map((line) => tierLine(line));

const spread = fc
  .tuple(figure(0.05, 0.5), figure(0.5, 0.95), figure(1.05, 2), figure(2, 12))
  .map(([p10, p25, p75, p90]): Spread => [p10, p25, 1, p75, p90]);

const anchors = (least: number, most: number) =>
  fc
    .uniqueArray(
      fc.record({
        followers: fc.constantFrom(1, 2000, 10_000, 33_000, 400_000, 3_000_000),
        value: figure(least, most),
      }),
      {
        selector: ({ followers }) => followers,
        minLength: 1,
        maxLength: 4,
      },
    )
    .map((points) => points.sort((a, b) => a.followers - b.followers).map((point) => ({ ...from, ...point })));

const curve: fc.Arbitrary<EngagementCurve> = fc.record({
  source: fc.constant(''),
  date: fc.constant(''),
  cell: fc.constant(''),
  platform: fc.constantFrom('instagram', 'tiktok', 'youtube', 'twitch', 'weibo', 'x'),
  basis: fc.constantFrom('followers', 'views'),
  anchors: anchors(0.001, 0.6),
  spread,
  confidence: fc.constantFrom('high', 'medium', 'low'),
  lowConfidenceBelow: fc.option(fc.constantFrom(500, 50_000)),
});

const viewsCurve = fc.record({
  source: fc.constant(''),
  date: fc.constant(''),
  cell: fc.constant(''),
  platform: fc.constantFrom('instagram' as const, 'tiktok' as const, 'weibo' as const),
  anchors: anchors(0.01, 2),
  spread,
  confidence: fc.constantFrom('high' as const, 'low' as const),
  lowConfidenceBelow: fc.constant(null),
});

const ownPosts = fc.array(
  fc
    .record({ platform: scope, posts: fc.constantFrom(1, 3, 10), weight: figure(0, 1), spread })
    .map((line) => ({ ...from, ...line })),
  { maxLength: 5 },
);

const price = fc.constantFrom(1, 5, 12.5, 40);
const viewsFee = fc
  .record({
    platform: fc.constantFrom('instagram' as const, 'tiktok' as const, 'youtube' as const, 'twitch' as const),
    format: fc.constantFrom('post' as const, 'reel' as const, 'story' as const, 'stream' as const),
    low: price,
    between: price,
    above: price,
    confidence: fc.constantFrom('high' as const, 'low' as const),
  })
  .map(({ between, above, ...line }) => {
    const typical = line.low + between;
    return { ...from, ...line, typical, high: typical + above };
  });

const market = fc
  .record({
    countries: fc.constantFrom(['United States', 'USA'], ['Germany', 'DE'], ['Österreich', 'Moon'], ['日本', 'Japan']),
    factor: fc.constantFrom(0.1, 0.65, 1, 1.5),
  })
  .map((line) => ({ ...from, ...line, byAds: null }));

const fairMarket = fc
  .record({
    credential: fc.constantFrom('some' as const, 'strong' as const),
    country: fc.constantFrom('United States', 'Germany', 'Japan'),
    rate: fc.constantFrom(100, 225, 333),
  })
  .map((line) => ({ ...from, ...line, activity: 'talk', hours: 2, index: 1.25 }));

/** Small rules with some blocks replaced. */
const changed: fc.Arbitrary<RuleSet> = fc
  .record({
    boundaryMargin: fc.constantFrom(0, 0.05, 0.2),
    tiers: fc.array(tier, { minLength: 1, maxLength: 6 }),
    engagement: fc.array(curve, { maxLength: 6 }),
    views: fc.array(viewsCurve, { maxLength: 4 }),
    ownPosts,
    assumedPosts: fc.constantFrom(1, 3, 5),
    fees: anchors(10, 20_000),
    bandFactor: fc.constantFrom(1, 1.5, 2.5),
    limits: fc.array(fc.constantFrom(...smallRules().flags), { maxLength: 12 }),
    rates: fc.constantFrom([], smallRules().exchangeRates),
    shownCurrency: fc.constantFrom('', '', 'EUR'),
    viewsFees: fc.array(viewsFee, { maxLength: 5 }),
    markets: fc.array(market, { maxLength: 4 }),
    fairMarket: fc.array(fairMarket, { maxLength: 4 }),
    lowestFee: fc.constantFrom(0, 25, 400),
    authority: fc.constantFrom(smallRules().authority, defaultAuthority()),
  })
  .map(({ fees, bandFactor, lowestFee, limits, rates, ...blocks }) => {
    const small = smallRules();
    return {
      ...small,
      ...blocks,
      cost: {
        ...small.cost,
        anchors: fees,
        bandFactor,
        lowestFee,
        withheld: [{ ...from, niche: 'healthcare, cardiologia', note: '' }],
      },
      flags: [...new Set(limits)],
      exchangeRates: rates,
    };
  });

export const rulesOf: fc.Arbitrary<RuleSet> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(defaultRules()) },
  { weight: 1, arbitrary: fc.constantFrom(...PRESETS.map(({ rules }) => rules())) },
  { weight: 4, arbitrary: changed },
);
