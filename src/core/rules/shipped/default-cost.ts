/** The shipped fees, factors and exchange rates in US dollars. Never converts and never prices. */
import type { Format } from '../../creator.ts';
import type { CostFactor, CostRules, ExchangeRate, PlatformScope } from '../rule-set.ts';
import { CLINICIAN_TITLES } from './clinician-titles.ts';
import { HEALTHCARE_NICHES } from './healthcare-niches.ts';
import { type SourceId, shipped } from './shipped-source.ts';

/** Followers, then the typical fee of one Instagram photo post. */
const FEES: readonly (readonly [followers: number, fee: number])[] = [
  [3000, 90],
  [10000, 220],
  [30000, 450],
  [100000, 1000],
  [300000, 2300],
  [1000000, 7500],
  [3000000, 18000],
];

type FactorData = readonly [
  kind: CostFactor['kind'],
  name: string,
  factor: number,
  source: SourceId,
  confidence?: CostFactor['confidence'],
];

/** Niches follow SponsorRate; a format or platform without a published ratio has no line and gets no cost. */
const FACTORS: readonly FactorData[] = [
  ['platform', 'instagram', 1, 'fee', 'medium'],
  ['platform', 'tiktok', 0.8, 'tiktokFee', 'low'],
  ['platform', 'youtube', 1.8, 'sponsorRate', 'low'],
  ['platform', 'x', 0.16, 'xFee', 'low'],
  ['platform', 'facebook', 0.7, 'klear', 'low'],
  ['platform', 'linkedin', 1, 'sponsorRate', 'low'],
  ['platform', 'xiaohongshu', 0.45, 'xhsFee', 'low'],
  ['format', 'post', 1, 'format'],
  ['format', 'story', 0.45, 'format'],
  ['format', 'story_set', 1, 'format'],
  ['format', 'carousel', 1.35, 'format'],
  ['format', 'reel', 1.5, 'format'],
  ['format', 'video', 1.2, 'format'],
  ['format', 'short', 0.8, 'sponsorRate'],
  ['format', 'integration', 0.72, 'sponsorRate'],
  ['format', 'stream', 1, 'viewerHour'],
  ['niche', 'finance', 1.5, 'sponsorRate'],
  ['niche', 'luxury', 1.5, 'sponsorRate'],
  ['niche', 'crypto', 1.4, 'crypto'],
  ['niche', 'real estate', 1.4, 'sponsorRate'],
  ['niche', 'technology', 1.3, 'sponsorRate'],
  ['niche', 'tech', 1.3, 'sponsorRate'],
  ['niche', 'business', 1.3, 'sponsorRate'],
  ['niche', 'automotive', 1.3, 'sponsorRate'],
  ['niche', 'health', 1.2, 'sponsorRate'],
  ['niche', 'beauty', 1.1, 'sponsorRate'],
  ['niche', 'fashion', 1.1, 'sponsorRate'],
  ['niche', 'gaming', 1.1, 'sponsorRate'],
  ['niche', 'fitness', 1, 'sponsorRate'],
  ['niche', 'travel', 1, 'sponsorRate'],
  ['niche', 'education', 1, 'sponsorRate'],
  ['niche', 'parenting', 1, 'sponsorRate'],
  ['niche', 'sports', 1, 'sponsorRate'],
  ['niche', 'food', 0.9, 'sponsorRate'],
  ['niche', 'entertainment', 0.9, 'sponsorRate'],
  ['niche', 'lifestyle', 0.9, 'sponsorRate'],
  ['niche', 'pets', 0.8, 'sponsorRate'],
  ['authority', 'none', 1, 'authorityFee'],
  ['authority', 'some', 1.1, 'authorityFee'],
  ['authority', 'strong', 1.25, 'authorityFee'],
  ['usageRights', 'none', 1, 'judgement'],
  ['usageRights', 'link', 1.15, 'link'],
  ['usageRights', '30 days', 1.15, 'usage'],
  ['usageRights', '3 months', 1.25, 'usage'],
  ['usageRights', '6 months', 1.38, 'usage'],
  ['usageRights', 'exclusivity', 1.2, 'exclusivity'],
  ['usageRights', 'second platform', 1.5, 'secondPlatform'],
  ['usageRights', 'paid ads', 1.75, 'ads'],
  ['usageRights', 'whitelisting', 2.5, 'ads'],
];

const DEFAULT_FORMATS: readonly (readonly [PlatformScope, Format])[] = [
  ['tiktok', 'video'],
  ['youtube', 'video'],
  ['twitch', 'stream'],
  ['podcast', 'integration'],
  ['any', 'post'],
];

/** For one euro on the day of the source: dollars, and units of others. */
const DOLLARS = 1.0411;
const PER_EURO =
  'EUR 1, GBP 0.82608, JPY 156.96, CHF 0.9394, CAD 1.5019, AUD 1.6741, SEK 11.188, NOK 11.7245, DKK 7.4583, PLN 4.1503, ' +
  'CZK 25.029, HUF 399.5, RON 4.9768, TRY 38.0186, ILS 3.7457, BRL 6.0712, MXN 21.2191, CNY 7.5782, HKD 8.098, INR 90.971, ' +
  'IDR 17228.17, KRW 1519.92, MYR 4.6459, PHP 60.355, SGD 1.4037, THB 35.567, ZAR 19.1917';
/** Units for one US dollar at which a source of fees was read. */
const RATES: readonly (readonly [currency: string, rate: number, source: SourceId])[] = [
  ['AMD', 390, 'dram'],
  ['NZD', 1.67, 'nzd'],
];

/** Why clinicians have no fee by reach. */
const WITHHELD = 'Fee withheld: pay fair market value by the hour, not by reach.';

/** Fees for one Instagram photo post and the factors on them, the band and the lowest fee included. */
export function defaultCost(): CostRules {
  return {
    anchors: FEES.map(([followers, value]) => ({ ...shipped('fee'), followers, value })),
    bandFactor: 2.5,
    factors: FACTORS.map(([kind, name, factor, source, confidence = '']) => ({
      ...shipped(source),
      kind,
      name,
      factor,
      confidence,
    })),
    defaultFormats: DEFAULT_FORMATS.map(([platform, format]) => ({ ...shipped('judgement'), platform, format })),
    withheld: [
      {
        ...shipped('healthcareFee'),
        niche: HEALTHCARE_NICHES,
        note: WITHHELD,
      },
      { ...shipped('healthcareFee'), niche: '', titles: CLINICIAN_TITLES, note: WITHHELD },
    ],
    lowestFee: 25,
    lowestFeeFrom: shipped('lowestFee'),
  };
}

/** Dated rates for one dollar, four digits; add or update a currency in the tab. */
export function defaultExchangeRates(): ExchangeRate[] {
  const ofDay = PER_EURO.split(', ').map((line) => {
    const [currency = '', units] = line.split(' ');
    return { ...shipped('ecb'), currency, rate: Number((Number(units) / DOLLARS).toPrecision(4)) };
  });
  return [...ofDay, ...RATES.map(([currency, rate, source]) => ({ ...shipped(source), currency, rate }))];
}
