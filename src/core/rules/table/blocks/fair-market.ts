/** The Fair market value block of the rules table. */
import { defaultFairMarket } from '../../shipped/default-fair-market.ts';
import type { Block, Columns } from '../column.ts';
import { originOf } from '../origin.ts';

const FAIR_MARKET_COLUMNS = {
  credential: { title: 'Credentials', kind: 'choice', options: ['some', 'strong'], need: true },
  activity: { title: 'Activity', kind: 'text', need: true },
  country: { title: 'Rates of', kind: 'text', need: true },
  hours: { title: 'Hours', kind: 'number', need: true, above: 0 },
  rate: { title: 'Hourly rate', unit: '<currency>', kind: 'number', money: true, need: true, above: 0 },
  index: { title: 'Price index', unit: 'x, from the date of the rate to today', kind: 'number', need: true, above: 0 },
} as const satisfies Columns;

/** A table without this block has the shipped rates; one with the block and no line has none. */
export function fairMarketBlock(): Block<typeof FAIR_MARKET_COLUMNS> {
  return {
    title: 'Fair market value',
    hint: 'Hours of experts whose fee is withheld (no fee lines in Cost): a starting point for compliance, never a price. The first line names the country of the others.',
    optional: true,
    whenMissing: () => ({ fairMarket: defaultFairMarket() }),
    columns: FAIR_MARKET_COLUMNS,
    rows: ({ fairMarket = [] }) => fairMarket,
    build: (lines) => ({
      fairMarket: lines.map((line) => {
        const { credential, activity, country, hours, rate, index } = line.values;
        return { ...originOf(line, 'rate'), credential, activity, country, hours, rate, index };
      }),
    }),
  };
}
