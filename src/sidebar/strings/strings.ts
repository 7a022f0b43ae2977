/** Texts with places for values as things to call: `{0}` is the first value, `|` parts one from many. */
import type { en } from './en.ts';

/** The texts of a language as written; one that is missing does not compile. */
export type Texts = Written<typeof en>;
/** The same as the panels use them: a text with places for values is a function of those values. */
export type Strings = Spoken<typeof en>;
export type Language = 'en' | 'es' | 'de';
/** Each by its own name, for whoever reads no other. */
export const LANGUAGES: readonly { readonly id: Language; readonly label: string }[] = [
  { id: 'en', label: 'English' },
  { id: 'de', label: 'Deutsch' },
  { id: 'es', label: 'Español' },
];

type Value = string | number;
type Written<T> = T extends string
  ? string
  : T extends readonly string[]
    ? readonly string[]
    : { readonly [Key in keyof T]: Written<T[Key]> };
type Spoken<T> = T extends string
  ? Said<T>
  : T extends readonly string[]
    ? readonly string[]
    : { readonly [Key in keyof T]: Spoken<T[Key]> };
type Said<T extends string> = T extends `${string}{3}${string}`
  ? (a: Value, b: Value, c: Value, d: Value) => string
  : T extends `${string}{2}${string}`
    ? (a: Value, b: Value, c: Value) => string
    : T extends `${string}{1}${string}`
      ? (a: Value, b: Value) => string
      : T extends `${string}{0}${string}`
        ? (a: Value) => string
        : string;

/** The language of a locale as `de`, `de-AT` or `es_419`; English for all that are not spoken here. */
export function languageOf(locale: string): Language {
  const language = locale.slice(0, 2).toLowerCase();
  return language === 'es' || language === 'de' ? language : 'en';
}

export function speak(texts: Texts): Strings {
  return spoken(texts) as Strings;
}

function spoken(text: unknown): unknown {
  if (typeof text === 'string') {
    return text.includes('{0}') ? (...values: Value[]) => fillIn(text, values) : text;
  }
  if (Array.isArray(text) || typeof text !== 'object' || text === null) return text;
  return Object.fromEntries(Object.entries(text).map(([key, value]) => [key, spoken(value)]));
}

/** The first value decides between one and many; a value is put in as it is, whatever is in it. */
export function fillIn(text: string, values: readonly Value[]): string {
  const [one = '', more = one] = text.split('|');
  const form = String(values[0]) === '1' ? one : more;
  return form.replace(/\{(\d)\}/g, (place, at) => String(values[Number(at)] ?? place));
}
