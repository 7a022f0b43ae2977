/** Pieces of a campaign in sentences: a lone one with its article, several with their counts. */
import type { Deliverable } from '../creator.ts';
import { word } from '../text/marked.ts';
import { aFormat, sayDeliverables } from '../text/names.ts';

export function sayWhat(deliverables: readonly Deliverable[]): string {
  const [only] = deliverables;
  if (deliverables.length === 1 && only?.count === 1) return word(aFormat(only.format));
  return deliverables
    .map((piece) => `${piece.count} ${word(sayDeliverables([piece]).slice(`${piece.count} `.length))}`)
    .join(' + ');
}
