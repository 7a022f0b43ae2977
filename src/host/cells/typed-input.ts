/** What a text becomes when it is typed or pasted into a cell. Pure, by locale and cell format. */
import type { CellInput } from './cell-store.ts';
import type { LocaleFacts } from './locales.ts';
import { readTypedDate } from './typed-date.ts';
import { readTypedNumber } from './typed-number.ts';

export type TypedContext = {
  readonly locale: LocaleFacts;
  /** Number format the cell already has; '' is automatic, `@` is plain text. */
  readonly format: string;
  /** Year of a date typed without one. */
  readonly year: number;
};

/**
 * Formula, number, percent, currency, date, boolean or text. A number takes a format of its own (percent, date,
 * currency) only in a cell without one. In a plain-text cell every text stays as it is.
 */
export function readTyped(text: string, { locale, format, year }: TypedContext): CellInput {
  if (text === '') return { value: null };
  if (format === '@') return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { formula: text };
  // A sign before anything but a number starts a formula too: `+A1` is taken as `=+A1`.
  if (/^[+-][A-Za-z("]/.test(text)) return { formula: `=${text}` };

  if (isSurelyText(text, locale)) return { value: text };

  const trimmed = text.trim();
  const word = trimmed.toUpperCase();
  if (locale.trueWords.includes(word)) return { value: true };
  if (locale.falseWords.includes(word)) return { value: false };

  const read = readTypedNumber(trimmed, locale) ?? readTypedDate(trimmed, locale, year);
  if (read === null) return { value: text };
  return format === '' && read.format !== '' ? { value: read.value, format: read.format } : { value: read.value };
}

/** Sorts out at one glance what no rule could read as anything else: most texts begin with a letter and no month or boolean. */
function isSurelyText(text: string, locale: LocaleFacts): boolean {
  if (text.length > 60) return true;
  const first = text.charCodeAt(0);
  const isLetter = (first >= 65 && first <= 90) || (first >= 97 && first <= 122);
  if (!isLetter || text.startsWith('R$')) return false;
  const { trueWords, falseWords, months } = locale;
  return (
    !beginsLike(text, trueWords) && !beginsLike(text, falseWords) && !months.some((names) => beginsLike(text, names))
  );
}

function beginsLike(text: string, words: readonly string[]): boolean {
  const first = text.charCodeAt(0) | 32;
  const second = text.charCodeAt(1) | 32;
  // Letters of Latin scripts differ from their other case by one bit.
  for (const word of words) {
    if ((word.charCodeAt(0) | 32) === first && (word.charCodeAt(1) | 32) === second) return true;
  }
  return false;
}
