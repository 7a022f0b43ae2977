/** What the core says, with its marks (see `core/text/marked.ts`), in the language of the sidebar. */
import { NEXT, withoutMarks } from '../../../core/text/marks.ts';
import type { Figures } from '../../drawings/say-figures.ts';
import { patternKey } from './pattern-key.ts';

/** Translations by key; null for English. */
export type Reasons = Readonly<Record<string, string>> | null;

/** A pattern without a translation stays English. */
export function speakReason(text: string, reasons: Reasons, figures: Figures): string {
  const translated = (english: string): string => reasons?.[patternKey(english)] ?? english.replace(/^=/, '');
  const speak = (body: string): string => {
    const [first, rest] = [body.charAt(0), body.slice(1)];
    if (first === '=') return translated(body);
    if (first === '^') return rest.charAt(0).toUpperCase() + rest.slice(1);
    if (first === '_') return rest.charAt(0).toLowerCase() + rest.slice(1);
    const [pattern = '', ...values] = body.split(NEXT);
    if (first === '#') return reasons === null ? (values[0] ?? '') : figure(pattern.slice(1), values, figures);
    return translated(pattern).replace(/\{(\d)\}/g, (_, at: string) => values[Number(at)] ?? '');
  };
  return withoutMarks(text, speak);
}

function figure(kind: string, [english = '', value, currency = '']: readonly string[], figures: Figures): string {
  const number = Number(value);
  if (kind === 'count') return figures.count(number);
  if (kind === 'rate') return figures.rate(number);
  if (kind === 'exactMoney') return figures.exactMoney(number, currency);
  if (kind === 'unitMoney') return figures.unitMoney(number, currency);
  return kind === 'plain' ? figures.plain(number) : english;
}

/** A word of the rules by itself, as a goal or a right. */
export function speakWord(name: string, reasons: Reasons): string {
  return reasons?.[patternKey(`=${name}`)] ?? name;
}
