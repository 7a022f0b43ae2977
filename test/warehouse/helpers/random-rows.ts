/** Invented rows of a warehouse table, odd ones among them: nothing, zeros, limits, slips and unknown texts. */
import fc from 'fast-check';
import { FORMATS, PLATFORMS } from '../../../src/core/creator.ts';
import { CREDENTIALS } from '../../../src/warehouse/request.ts';

export type Row = {
  readonly creator: string | null;
  readonly person: string | null;
  readonly platform: string | null;
  readonly followers: number | null;
  readonly likes: number | null;
  readonly comments: number | null;
  readonly shares: number | null;
  readonly views: number | null;
  readonly engagement_rate: number | null;
  readonly posts_measured: number | null;
  readonly niche: string | null;
  readonly verified: boolean | null;
  readonly authority: string | null;
  readonly authority_score: number | null;
  readonly country: string | null;
  readonly quote: number | null;
  readonly quote_currency: string | null;
  readonly format: string | null;
  readonly usage_rights: string | null;
  readonly whitelisting: boolean | null;
  readonly exclusivity: boolean | null;
  readonly paid_ads: boolean | null;
  readonly account_type: string | null;
  readonly following: number | null;
  readonly fake_follower_share: number | null;
  readonly data_date: string | null;
} & Readonly<Record<(typeof CREDENTIALS)[number], number | null>>;

const nothingOr = <T>(some: fc.Arbitrary<T>) => fc.option(some, { freq: 4, nil: null });
/** Whole numbers spread over all sizes, and those that rules like to draw lines at. */
const count = (most: number) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.nat(1e6).map((share) => Math.round(most ** (share / 1e6))) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        0,
        1,
        999,
        1000,
        1049,
        1050,
        1051,
        950,
        9999,
        10_000,
        50_000,
        95_000,
        99_999,
        100_000,
        105_000,
        1_000_000,
      ),
    },
    { weight: 1, arbitrary: fc.constantFrom(-1, 2e15, 7.5e9) },
  );

export const NICHES = [
  'beauty',
  'Beauty & Skincare',
  'personal finance',
  'FITNESS, food',
  'Crypto / Tech',
  'Cardiología',
  'healthcare',
  'Pets',
  'none of these',
  '',
  'real-estate',
  'médecine',
  'Media/News Company',
  'Brand, Record  Label',
  'brand,',
  'Clothing (Brand); beauty',
  '品牌',
];

const RIGHTS = [
  'paid ads',
  'Paid Ads, 30 days',
  '30 days of paid usage',
  'use of the paid ads in 30 days',
  'paid, ads',
  '30 days|30 days + boosting',
  'paid ads for ever',
  'Bezahlte Werbung',
  '投流',
  'none',
  '-',
  '',
];

const KINDS = ['Brand', 'media', 'Store', 'creator', 'Public figure', 'Company | Magazine', 'SENDER', 'Behörde', ''];

const COUNTRIES = [
  'Germany',
  'de',
  'Berlin, Germany',
  'Österreich',
  'U.S.A.',
  'united  states',
  'Tokyo, 日本',
  'Japan',
  'Moon',
  'India, Moon',
  '',
  ' ',
];

const credential = fc.option(fc.constantFrom(0, 1, 2, 4, 5, 9, 10, 14, 15, 499, 500, 1_234_567_890), {
  freq: 1,
  nil: null,
});
const credentials = Object.fromEntries(CREDENTIALS.map((field) => [field, credential])) as Record<
  (typeof CREDENTIALS)[number],
  typeof credential
>;

export const rowOf: fc.Arbitrary<Row> = fc.record({
  creator: fc.constantFrom('ana', 'Ben', '@ben', 'cleo', 'Dora Long', 'dora long', 'emil', null, ''),
  person: fc.constantFrom(null, null, null, 'P1', 'p1', 'P2', ''),
  platform: nothingOr(
    fc.oneof(fc.constantFrom(...PLATFORMS), fc.constantFrom('Instagram', 'IG', ' tiktok ', 'YouTube', 'moon', '')),
  ),
  followers: nothingOr(fc.oneof({ weight: 9, arbitrary: count(3e8) }, { weight: 1, arbitrary: fc.constant(1234.5) })),
  likes: nothingOr(count(1e6)),
  comments: nothingOr(count(1e4)),
  shares: nothingOr(count(1e4)),
  views: nothingOr(count(1e7)),
  engagement_rate: nothingOr(
    fc.oneof(
      { weight: 6, arbitrary: fc.nat(1e6).map((share) => 1e-4 * 3000 ** (share / 1e6)) },
      { weight: 1, arbitrary: fc.constantFrom(0, 1, 2.5, -0.1) },
    ),
  ),
  posts_measured: nothingOr(fc.constantFrom(0, 1, 2, 3, 9, 10, 50)),
  niche: nothingOr(fc.constantFrom(...NICHES)),
  verified: nothingOr(fc.boolean()),
  authority: nothingOr(fc.constantFrom('none', 'some', 'strong', 'Strong', 'high', ' low ')),
  authority_score: nothingOr(fc.constantFrom(0, 10, 39, 40, 69.5, 70, 100, 101)),
  country: nothingOr(fc.constantFrom(...COUNTRIES)),
  ...credentials,
  quote: nothingOr(fc.oneof(count(1e5), fc.constantFrom(0, 5, 200, 1000))),
  quote_currency: nothingOr(fc.constantFrom('', 'USD', 'eur', 'XYZ')),
  format: nothingOr(fc.constantFrom(...FORMATS, 'flyer')),
  usage_rights: fc.option(fc.constantFrom(...RIGHTS), { freq: 2, nil: null }),
  whitelisting: fc.constantFrom(null, null, null, null, true, false),
  exclusivity: fc.constantFrom(null, null, null, null, true),
  paid_ads: fc.constantFrom(null, null, null, null, true),
  account_type: fc.option(fc.constantFrom(...KINDS), { freq: 2, nil: null }),
  following: nothingOr(count(1e5)),
  fake_follower_share: nothingOr(fc.constantFrom(0, 0.1, 0.2, 0.21, 0.4, 0.5, 1)),
  data_date: nothingOr(fc.constantFrom('2026-03-01', '2025-01-31', '2024-02-29', '2026-02-28')),
});
