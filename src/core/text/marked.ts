/** Sentences that keep their pattern: English in cells and files, and what the sidebar makes its own language of. */
import { CLOSE, hasMarks, NEXT, OPEN, withoutMarks } from './marks.ts';
import * as number from './say-number.ts';

/** True while sentences are made that only a cell shows: none keeps its pattern then. */
let isForCell = false;

/** What `make` says, in English: the same as `inEnglish` of it, without marks that are only made to be read again. */
export function saidInEnglish(make: () => string): string {
  const before = isForCell;
  isForCell = true;
  try {
    return inEnglish(make());
  } finally {
    isForCell = before;
  }
}

/** True where a sentence is English from the start. */
export function isForCellOnly(): boolean {
  return isForCell;
}

/** A tag: `No cost: ${cause}.` is kept as `No cost: {0}.` with its cause. May be part of other texts and other patterns. */
export function say(pattern: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  if (isForCell) {
    let said = pattern[0] ?? '';
    for (let at = 0; at < values.length; at += 1) said += `${values[at]}${pattern[at + 1]}`;
    return said;
  }
  return fill(
    pattern.reduce((joined, part, at) => `${joined}{${at - 1}}${part}`),
    values,
  );
}

/** The same for a pattern from a list. */
export function fill(pattern: string, values: readonly (string | number)[] = []): string {
  return mark([pattern, ...values].join(NEXT));
}

function mark(body: string): string {
  return isForCell ? english(body) : OPEN + body + CLOSE;
}

/** A word that may be one of ours, as a tier or a goal, or a person's own. */
export function word(text: string): string {
  return isForCell ? text : mark(`=${text}`);
}

/** With a capital or a small letter in front. */
export function capital(text: string): string {
  return mark(`^${text}`);
}

export function lowerFirst(text: string): string {
  return mark(`_${text}`);
}

/** The sentence without its marks. */
export function inEnglish(text: string): string {
  return hasMarks(text) ? withoutMarks(text, english) : text;
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
  return isForCell ? english : mark([`#${kind}`, english, value, currency].join(NEXT));
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

/** A number in the very digits that English has it in. */
export function exactly(value: number): string {
  return figure('plain', String(value), value);
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
