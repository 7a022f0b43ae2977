/** Price tables that others publish in US dollars, as they print them, to compare with. The add-on reads none. */
import type { Format, Platform } from '../../src/core/creator.ts';

export type PublishedPrices = {
  readonly name: string;
  readonly date: string;
  readonly address: string;
  readonly platform: Platform;
  readonly format: Format;
  /** Followers from (inclusive) and to (exclusive), lowest and highest fee; null when the end is open. */
  readonly lines: readonly (readonly [from: number, to: number, low: number, high: number | null])[];
};

const IMH = 'Influencer Marketing Hub after Andrew Macarthy';
const IMH_ADDRESS = 'https://www.wordontheblock.com/blog/influencer-pricing-guide (a copy)';

export const PUBLISHED_PRICES: readonly PublishedPrices[] = [
  {
    name: IMH,
    date: '2023',
    address: IMH_ADDRESS,
    platform: 'instagram',
    format: 'post',
    lines: [
      [1000, 10000, 10, 100],
      [10000, 50000, 100, 500],
      [50000, 500000, 500, 5000],
      [500000, 1000000, 5000, 10000],
      [1000000, Infinity, 10000, null],
    ],
  },
  {
    name: IMH,
    date: '2023',
    address: IMH_ADDRESS,
    platform: 'tiktok',
    format: 'video',
    lines: [
      [1000, 10000, 5, 25],
      [10000, 50000, 25, 125],
      [50000, 500000, 125, 1250],
      [500000, 1000000, 1250, 2500],
      [1000000, Infinity, 2500, null],
    ],
  },
  {
    name: IMH,
    date: '2023',
    address: IMH_ADDRESS,
    platform: 'youtube',
    format: 'video',
    lines: [
      [1000, 10000, 20, 200],
      [10000, 50000, 200, 1000],
      [50000, 500000, 1000, 10000],
      [500000, 1000000, 10000, 20000],
      [1000000, Infinity, 20000, null],
    ],
  },
  {
    name: 'Medianug',
    date: '2026',
    address: 'https://www.medianug.com/blog/how-much-do-influencers-charge-a-step-by-step-budgeting-guide',
    platform: 'instagram',
    format: 'post',
    lines: [
      [1000, 10000, 10, 100],
      [10000, 100000, 100, 1000],
      [100000, 500000, 1000, 5000],
      [500000, 1000000, 5000, 10000],
      [1000000, Infinity, 10000, 50000],
    ],
  },
];
