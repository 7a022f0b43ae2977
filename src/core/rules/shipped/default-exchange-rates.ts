/** The shipped exchange rates. Never converts. */
import type { ExchangeRate } from '../rule-set.ts';
import { type SourceId, shipped } from './shipped-source.ts';

const PER_EURO =
  'EUR 1, GBP 0.82608, JPY 156.96, CHF 0.9394, CAD 1.5019, AUD 1.6741, SEK 11.188, NOK 11.7245, DKK 7.4583, PLN 4.1503, ' +
  'CZK 25.029, HUF 399.5, RON 4.9768, TRY 38.0186, ILS 3.7457, BRL 6.0712, MXN 21.2191, CNY 7.5782, HKD 8.098, INR 90.971, ' +
  'IDR 17228.17, KRW 1519.92, MYR 4.6459, PHP 60.355, SGD 1.4037, THB 35.567, ZAR 19.1917';

/** For one euro on the day of the source: dollars, and units of others. */
const DOLLARS = 1.0411;

/** Units for one US dollar at which a source of fees was read. */
const RATES: readonly (readonly [currency: string, rate: number, source: SourceId])[] = [
  ['AMD', 390, 'dram'],
  ['NZD', 1.67, 'nzd'],
  ['AED', 3.6725, 'peg'],
  ['SAR', 3.75, 'peg'],
];

/** Dated rates for one dollar, four digits; add or update a currency in the tab. */
export function defaultExchangeRates(): ExchangeRate[] {
  const ofDay = PER_EURO.split(', ').map((line) => {
    const [currency = '', units] = line.split(' ');
    return { ...shipped('ecb'), currency, rate: Number((Number(units) / DOLLARS).toPrecision(4)) };
  });
  return [...ofDay, ...RATES.map(([currency, rate, source]) => ({ ...shipped(source), currency, rate }))];
}
