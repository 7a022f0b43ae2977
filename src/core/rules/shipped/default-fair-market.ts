/** The shipped hourly rates of healthcare experts, as data. */
import type { FairMarketRate } from '../rule-set.ts';
import { shipped } from './shipped-source.ts';

/** US consumer prices (CPI-U, yearly means): 237.017 in 2015, 313.689 in 2024. */
const INDEX = 1.32;

/** Credentials, activity, country, hours that such work usually takes, US dollars an hour in 2015. */
const RATES: readonly (readonly ['some' | 'strong', string, string, number, number])[] = [
  ['some', 'advisory board', 'United States', 4, 192],
  ['some', 'consulting', 'United States', 1, 192],
  ['some', 'content with review', 'United States', 3, 192],
  ['strong', 'lead an advisory board', 'United States', 4, 273],
  ['strong', 'advisory board', 'United States', 4, 210],
  ['strong', 'consulting', 'United States', 1, 225],
  ['strong', 'talk with preparation', 'United States', 3, 253],
  ['strong', 'content with review', 'United States', 3, 225],
  ['some', 'consulting', 'Australia', 1, 215],
  ['some', 'consulting', 'Japan', 1, 226],
];

export function defaultFairMarket(): FairMarketRate[] {
  return RATES.map(([credential, activity, country, hours, rate]) => ({
    ...shipped('healthcareFee'),
    credential,
    activity,
    country,
    hours,
    rate,
    index: INDEX,
  }));
}
