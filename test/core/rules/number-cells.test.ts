/** Cases: how people write a threshold, a fee and a factor, read as meant or named. */
import { expect, test } from 'vitest';
import type { Cell } from '../../../src/core/cell.ts';
import { edited, messages, name, printed, rulesOf, spot, type Table } from './rules-table.ts';

const table = printed();
const FROM = spot(table, 'Tiers', 'kol-by-audience', 'Followers from');
const FEE = spot(table, 'Cost', ['fee', 30000], 'Typical fee');
const FACTOR = spot(table, 'Cost', ['platform', 'youtube'], 'Factor');
const CPM = spot(table, 'Fee by views', ['youtube', 'short'], 'Low CPM');

test.each([
  ['100K', 100_000],
  ['1,2 Mio', 1_200_000],
  ['100.000', 100_000],
  ['100,000', 100_000],
  ['1,00,000', 100_000],
  ['100\u202f000', 100_000],
  ["100'000", 100_000],
  ['80 Tsd.', 80_000],
  ['80 тыс', 80_000],
  ['8万', 80_000],
  ['1 lakh', 100_000],
  ['80k followers', 80_000],
  ['8e4', 80_000],
] as const)('followers from %s are %d', (text, followers) => {
  expect(rulesOf(edited(table, FROM, text)).tiers[2]?.followersFrom).toBe(followers);
});

const feeOf = (cells: Table) => rulesOf(cells).cost.anchors.find(({ followers }) => followers === 30_000)?.value;

test.each([
  ['$900', 900],
  ['900 USD', 900],
  ['US$ 1.2K', 1200],
  ['1.200', 1200],
] as const)('a fee of %s is %d in the currency of the rules', (text, fee) => {
  expect(feeOf(edited(table, FEE, text))).toBe(fee);
});

test('a fee in the currency that the Settings name, wherever they stand', () => {
  const currency = spot(table, 'Settings', ['Currency', 'USD'], 'Value');
  const bare = table.filter((row) => !/^[A-Z]{3}$/.test(String(row[0])));
  expect(feeOf(edited(edited(bare, currency, 'eur'), FEE, '900 €'))).toBe(900);
  expect(feeOf(edited(edited(bare, currency, 'NOK'), FEE, 'kr 900'))).toBe(900);
  expect(messages(edited(edited(bare, currency, 'EUR'), FEE, '$900'))).toEqual([
    `Creator rules ${name(FEE)}: 'Typical fee' is text “$900”, an amount in EUR is needed.`,
  ]);
});

test('rates that are not for one unit of the fees’ currency', () => {
  const currency = spot(table, 'Settings', ['Currency', 'USD'], 'Value');
  const own = spot(table, 'Exchange rates', 'EUR', 'Units');
  expect(messages(edited(table, currency, 'EUR'))).toEqual([
    `Creator rules ${name(own)}: 'Units' is 0.9605, 1 is needed, as EUR is the currency of the fees (${name(currency)}): all units are for one EUR.`,
  ]);
  expect(messages(edited(edited(table, currency, 'EUR'), own, 1))).toEqual([]);
});

test.each<[string, typeof FROM, Cell, string]>([
  ['Typical fee', FEE, '€900', 'an amount in USD is needed.'],
  ['Typical fee', FEE, '¥900', 'an amount in USD is needed.'],
  ['Low CPM', CPM, '0.10 GBP', 'an amount in USD is needed.'],
  ['Followers from', FROM, '$80,000', 'a number is needed.'],
  ['Followers from', FROM, '80k-100k', 'a number is needed.'],
  ['Followers from', FROM, '80%', 'a number is needed.'],
  ['Factor', FACTOR, '€1.8', 'a number is needed.'],
  ['Factor', FACTOR, '180%', 'a number is needed.'],
  ['Factor', FACTOR, '1.800', '1800 or 1.8 as a number is needed.'],
])('%s: %o %s is named', (title, place, text, needed) => {
  expect(messages(edited(table, place, text))).toEqual([
    `Creator rules ${name(place)}: '${title}' is text “${text}”, ${needed}`,
  ]);
});
