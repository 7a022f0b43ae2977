/** The shipped fees and factors in US dollars. Never prices. */
import type { Format } from '../../creator.ts';
import type { CostFactor, CostRules, PlatformScope } from '../rule-set.ts';
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
