/** The shipped fees, factors and exchange rates in US dollars. Never converts and never prices. */
import type { Format } from '../../creator.ts';
import type { CostFactor, CostRules, ExchangeRate, PlatformScope } from '../rule-set.ts';
import { CLINICIAN_TITLES } from './clinician-titles.ts';
import { HEALTHCARE_NICHES } from './healthcare-niches.ts';
import { shippedSettings } from './shipped-settings.ts';
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

type FactorData = readonly [name: string, factor: number, source: SourceId, confidence?: CostFactor['confidence']];

/** Niche and factor. */
const NICHES = (
  'finance 1.5, luxury 1.5, crypto 1.4, real estate 1.4, technology 1.3, tech 1.3, business 1.3, automotive 1.3, health 1.2, beauty 1.1, fashion 1.1, ' +
  'gaming 1.1, fitness 1, travel 1, education 1, parenting 1, sports 1, food 0.9, entertainment 0.9, lifestyle 0.9, pets 0.8'
)
  .split(', ')
  .map((line): FactorData => {
    const [, niche = '', factor = ''] = /^(.+) (\S+)$/.exec(line) ?? [];
    return [niche, Number(factor), niche === 'crypto' ? 'crypto' : 'sponsorRate'];
  });

/** Niches follow SponsorRate; a format or platform without a published ratio has no line and gets no cost. */
const FACTORS: Readonly<Record<CostFactor['kind'], readonly FactorData[]>> = {
  platform: [
    ['instagram', 1, 'fee', 'medium'],
    ['tiktok', 0.8, 'tiktokFee', 'low'],
    ['youtube', 1.8, 'sponsorRate', 'low'],
    ['x', 0.16, 'xFee', 'low'],
    ['facebook', 0.7, 'klear', 'low'],
    ['linkedin', 1, 'sponsorRate', 'low'],
    ['xiaohongshu', 0.45, 'xhsFee', 'low'],
  ],
  format: [
    ['post', 1, 'format'],
    ['story', 0.45, 'format'],
    ['story_set', 1, 'format'],
    ['carousel', 1.35, 'format'],
    ['reel', 1.5, 'format'],
    ['video', 1.2, 'format'],
    ['short', 0.8, 'sponsorRate'],
    ['integration', 0.72, 'sponsorRate'],
    ['stream', 1, 'viewerHour'],
  ],
  niche: NICHES,
  authority: [
    ['none', 1, 'authorityFee'],
    ['some', 1.1, 'authorityFee'],
    ['strong', 1.25, 'authorityFee'],
  ],
  usageRights: [
    ['none', 1, 'judgement'],
    ['link', 1.15, 'link'],
    ['30 days', 1.15, 'usage'],
    ['3 months', 1.25, 'usage'],
    ['6 months', 1.38, 'usage'],
    ['exclusivity', 1.2, 'exclusivity'],
    ['second platform', 1.5, 'secondPlatform'],
    ['paid ads', 1.75, 'ads'],
    ['whitelisting', 2.5, 'ads'],
  ],
};

const DEFAULT_FORMATS: readonly (readonly [PlatformScope, Format])[] = [
  ['tiktok', 'video'],
  ['youtube', 'video'],
  ['twitch', 'stream'],
  ['podcast', 'integration'],
  ['newsletter', 'newsletter'],
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
  ['AED', 3.6725, 'peg'],
  ['SAR', 3.75, 'peg'],
];

/** Why clinicians have no fee by reach. */
const WITHHELD = 'Fee withheld: pay fair market value by the hour, not by reach.';

/** Why an expert without a large audience has none either. */
const BY_THE_HOUR = 'No fee by audience: expertise is paid by the hour or the project, so ask for a rate.';

/** Fees for one Instagram photo post and the factors on them, the band and the lowest fee included. */
export function defaultCost(): CostRules {
  return {
    ...shippedSettings('cost'),
    anchors: FEES.map(([followers, value]) => ({ ...shipped('fee'), followers, value })),
    factors: Object.entries(FACTORS).flatMap(([kind, lines]) =>
      lines.map(([name, factor, source, confidence = '']) => ({
        ...shipped(source),
        kind: kind as CostFactor['kind'],
        name,
        factor,
        confidence,
      })),
    ),
    defaultFormats: DEFAULT_FORMATS.map(([platform, format]) => ({ ...shipped('judgement'), platform, format })),
    withheld: [
      {
        ...shipped('healthcareFee'),
        niche: HEALTHCARE_NICHES,
        note: WITHHELD,
      },
      { ...shipped('healthcareFee'), niche: '', titles: CLINICIAN_TITLES, note: WITHHELD },
      { ...shipped('expertFee'), niche: '', authority: 'strong', note: BY_THE_HOUR },
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
