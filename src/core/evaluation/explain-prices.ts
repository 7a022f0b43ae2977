/** The sentence on prices that are beside the one judged. */

import type { Creator } from '../creator.ts';
import { plain, say, sayMoney } from '../text/marked.ts';
import type { Reason } from './evaluation.ts';
import { reasonOf } from './reason-of.ts';

const MOST = 5;

/** "Also priced: “Story price” $150, “Live” $900." Null when there are none. */
export function otherPricesReason({ otherPrices = [] }: Creator): Reason | null {
  if (otherPrices.length === 0) return null;
  const named = otherPrices
    .slice(0, MOST)
    .map(({ title, amount, currency }) => `“${title}” ${currency === '' ? plain(amount) : sayMoney(amount, currency)}`);
  const more = otherPrices.length - named.length;
  return reasonOf('quote', say`Also priced: ${named.join(', ')}${more > 0 ? say` and ${more} more` : ''}.`);
}
