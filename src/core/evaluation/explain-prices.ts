/** The sentence on prices that are beside the one judged. */
import type { Creator } from '../creator.ts';
import { plain, sayMoney } from '../text/say-number.ts';
import type { Reason } from './evaluation.ts';

const MOST = 5;

/** "Also priced: “Story price” $150, “Live” $900." Null when there are none. */
export function otherPricesReason({ otherPrices = [] }: Creator): Reason | null {
  if (otherPrices.length === 0) return null;
  const named = otherPrices
    .slice(0, MOST)
    .map(({ title, amount, currency }) => `“${title}” ${currency === '' ? plain(amount) : sayMoney(amount, currency)}`);
  const more = otherPrices.length - named.length;
  return { about: 'quote', text: `Also priced: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.` };
}
