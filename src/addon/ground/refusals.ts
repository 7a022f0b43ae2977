/** What a server call was given, as fields, and the answer of a call that cannot be done. */

import { inEnglish } from '../../core/text/marked.ts';

/** The fields of an argument from the page; none when it is no object. */
export function fieldsOf(given: unknown): Record<string, unknown> {
  return typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : {};
}

/** '' for a field that is no text. */
export function textIn(fields: Record<string, unknown>, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value.trim() : '';
}

export type Refusal = { readonly ok: false; readonly problem: string; readonly marked: string };

/** The sentence that says why, in English and with the marks of `core/text/marked.ts`. */
export function refuse(marked: string): Refusal {
  return { ok: false, problem: inEnglish(marked), marked };
}
