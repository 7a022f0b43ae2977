/** The shipped hourly rates of healthcare experts, as data. */
import type { FairMarketRate } from '../rule-set.ts';
import { shipped } from './shipped-source.ts';

/** US consumer prices (CPI-U, yearly means): 237.017 in 2015, 313.689 in 2024. */
const INDEX = 1.32;

/** Credentials, activity, hours that such work usually takes, US dollars an hour in 2015; country where it is another. */
const RATES: readonly (readonly ['some' | 'strong', string, number, number, string?])[] = [
  ['some', 'advisory board', 4, 192],
  ['some', 'consulting', 1, 192],
  ['some', 'content with review', 3, 192],
  ['strong', 'lead an advisory board', 4, 273],
  ['strong', 'advisory board', 4, 210],
  ['strong', 'consulting', 1, 225],
  ['strong', 'talk with preparation', 3, 253],
  ['strong', 'content with review', 3, 225],
  ['some', 'consulting', 1, 215, 'Australia'],
  ['some', 'consulting', 1, 226, 'Japan'],
];

export function defaultFairMarket(): FairMarketRate[] {
  return RATES.map(([credential, activity, hours, rate, country = 'United States']) => ({
    ...shipped('healthcareFee'),
    credential,
    activity,
    country,
    hours,
    rate,
    index: INDEX,
  }));
}
