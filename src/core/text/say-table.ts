/** Sentences on tables, columns and rows from their codes and facts, with the marks of `marked.ts`. */
import type { Field } from '../creator.ts';
import type { Held, Sentence } from '../problem.ts';
import { FIELD_NAMES, HELD, SENTENCES } from '../table-texts.ts';
import { fill, say } from './marked.ts';

export function markSentence({ says, parts = [] }: Sentence): string {
  const values = parts.map((part) => {
    if (typeof part !== 'object') return part;
    if ('says' in part) return markSentence(part);
    return 'field' in part ? sayField(part.field) : sayHeld(part);
  });
  return fill(SENTENCES[says], values);
}

/** The field as a heading inside a sentence: `no column of followers`. */
export function sayField(field: Field): string {
  return fill(FIELD_NAMES[field] ?? field);
}

/** The cells as the end of a sentence: `percentages (“12%”)`. */
export function sayHeld({ kind, example }: Held): string {
  const held = fill(HELD[kind]);
  return example === '' ? held : say`${held} (“${example}”)`;
}
