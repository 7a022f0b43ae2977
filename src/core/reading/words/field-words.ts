/** How a field is called in messages. */
import type { Field } from '../../creator.ts';

/** The field as a heading inside a sentence: `no column of followers`. */
export function fieldName(field: Field): string {
  const names: Partial<Record<Field, string>> = {
    engagementRate: 'engagement rate',
    authority: 'evidence of expertise',
    quote: 'price',
    postsMeasured: 'posts measured',
  };
  return names[field] ?? field;
}
