/** The prices of a row that are not the one judged. */
import type { Cell } from '../../cell.ts';
import type { OtherPrice } from '../../creator.ts';
import { isMissing } from '../../missing.ts';
import { readQuoteColumn } from '../cells/quote.ts';
import type { WordFactors } from '../cells/word-factors.ts';
import type { Candidate } from '../columns/column-plan.ts';
import type { PriceCurrency } from '../columns/price-currency.ts';
import { withUnit } from '../columns/read-values.ts';

const NONE: readonly never[] = [];

/** Reads each further price column once; the rows are then looked up. */
export function otherPrices(
  columns: readonly Candidate[],
  rows: readonly (readonly Cell[])[],
  currency: PriceCurrency,
  words: (title: string) => WordFactors,
): (row: number, judged: number) => readonly OtherPrice[] {
  if (columns.length === 0) return () => NONE;
  const read = columns.map(({ note, as }) => {
    const title = note.title.text;
    const cells = rows.map((row) => withUnit(row[note.index], as.unit));
    return { index: note.index, title, cells, as, quotes: readQuoteColumn(cells, null, as, words(title)) };
  });
  return (row, judged) =>
    read.flatMap(({ index, title, cells, as, quotes }) => {
      const quote = quotes[row];
      if (index === judged || quote === undefined || isMissing(quote)) return [];
      const code =
        quote.currency === '¥' || quote.currency === '' ? currency.of(cells[row], as.currency) : quote.currency;
      return [{ title, amount: quote.amount, currency: code || quote.currency, format: quote.format }];
    });
}
