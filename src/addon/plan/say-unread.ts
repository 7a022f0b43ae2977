/** What is wrong with a cell under a title of results that holds none. */
import type { UnreadResult } from '../../core/campaign/results.ts';

/** `place` is the cell, with its tab where that is not plain. */
export function sayUnread(place: string, { found, needed }: Pick<UnreadResult, 'found' | 'needed'>): string {
  const what = needed === 'money' ? 'an amount in a currency of the rules' : 'a number';
  return `${place} holds “${found}”: ${what} is needed, so it is not counted.`;
}
