/** The Market block of the rules table. Finds no creator's country. */
import { foldWords } from '../../../text/fold-words.ts';
import { defaultMarkets } from '../../shipped/default-markets.ts';
import type { Block, Columns } from '../column.ts';
import { cellOf, originOf } from '../origin.ts';

const MARKET_COLUMNS = {
  countries: { title: 'Country', unit: 'names and codes, separated by commas', kind: 'words', need: true },
  factor: { title: 'Market factor', unit: 'x fee', kind: 'number', need: true, above: 0 },
  byAds: { title: 'By ad prices', unit: 'x, second source', kind: 'number', above: 0 },
} as const satisfies Columns;

/** A table without this block has the shipped factors; one with the block and no line has none. */
export function marketBlock(): Block<typeof MARKET_COLUMNS> {
  return {
    title: 'Market',
    hint: 'What a country does to a fee of the home market in Settings. Sources rarely agree: ad prices are listed beside it for comparison and change nothing.',
    optional: true,
    whenMissing: () => ({ markets: defaultMarkets() }),
    columns: MARKET_COLUMNS,
    rows: ({ markets = [] }) => markets,
    check: (lines, say) => {
      const seen = new Map<string, (typeof lines)[number]>();
      for (const line of lines) {
        for (const name of line.values.countries) {
          const other = seen.get(foldWords(name)) ?? line;
          seen.set(foldWords(name), other);
          if (other !== line) say(line, 'countries', 'country-twice', name, cellOf(other, 'countries'));
        }
      }
    },
    build: (lines) => ({
      markets: lines.map((line) => {
        const { countries, factor, byAds } = line.values;
        return { ...originOf(line, 'factor'), countries, factor, byAds };
      }),
    }),
  };
}
