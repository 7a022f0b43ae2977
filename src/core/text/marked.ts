/** Sentences that keep their pattern: English in cells and files, and what the sidebar makes its own language of. */
import { CLOSE, NEXT, OPEN, withoutMarks } from './marks.ts';
import * as number from './say-number.ts';

/** A tag: `No cost: ${cause}.` is kept as `No cost: {0}.` with its cause. May be part of other texts and other patterns. */
export function say(pattern: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return fill(
    pattern.reduce((joined, part, at) => `${joined}{${at - 1}}${part}`),
    values,
  );
}

/** The same for a pattern from a list. */
export function fill(pattern: string, values: readonly (string | number)[] = []): string {
  return OPEN + [pattern, ...values].join(NEXT) + CLOSE;
}

/** A word that may be one of ours, as a tier or a goal, or a person's own. */
export function word(text: string): string {
  return `${OPEN}=${text}${CLOSE}`;
}

/** With a capital or a small letter in front. */
export function capital(text: string): string {
  return `${OPEN}^${text}${CLOSE}`;
}

export function lowerFirst(text: string): string {
  return `${OPEN}_${text}${CLOSE}`;
}

/** The sentence without its marks. */
export function inEnglish(text: string): string {
  return withoutMarks(text, english);
}

function english(body: string): string {
  const [first, rest] = [body.charAt(0), body.slice(1)];
  if (first === '=') return rest;
  if (first === '^') return rest.charAt(0).toUpperCase() + rest.slice(1);
  if (first === '_') return rest.charAt(0).toLowerCase() + rest.slice(1);
  const [pattern = '', ...values] = body.split(NEXT);
  if (first === '#') return values[0] ?? '';
  const [head = '', ...places] = pattern.split('{');
  return places.reduce(
    (said, place) => said + (isPlace(place) ? (values[Number(place[0])] ?? '') + place.slice(2) : `{${place}`),
    head,
  );
}

/** `0} of followers`: what is behind the brace of a place. */
function isPlace(text: string): boolean {
  return text[1] === '}' && text[0] !== undefined && text[0] >= '0' && text[0] <= '9';
}

/** A number as English says it, with its kind, the number and its currency. */
function figure(kind: string, english: string, value: number, currency = ''): string {
  return OPEN + [`#${kind}`, english, value, currency].join(NEXT) + CLOSE;
}

export function sayCount(value: number): string {
  return figure('count', number.sayCount(value), value);
}

export function sayRate(value: number): string {
  return figure('rate', number.sayRate(value), value);
}

export function plain(value: number): string {
  return figure('plain', number.plain(value), value);
}

export function sayMoney(value: number, currency: string): string {
  return figure('exactMoney', number.sayMoney(value, currency), value, currency);
}

export function sayEstimate(value: number, currency: string): string {
  return sayMoney(number.toDigits(value, 3), currency);
}

export function sayUnitCost(value: number, currency: string): string {
  return figure('unitMoney', number.sayUnitCost(value, currency), value, currency);
}

/** `twice`, `half`, `1.5 times`. */
export function sayTimes(ratio: number): string {
  const english = number.sayTimes(ratio);
  if (english.indexOf(' ') < 0) return word(english);
  return say`${plain(ratio >= 10 ? Math.round(ratio) : number.toDigits(ratio, 2))} times`;
}
