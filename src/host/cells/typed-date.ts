/** Dates and times as Sheets understands them when typed, `1/2` and `1.5` among them. Pure. */
import type { LocaleFacts } from './locales.ts';
import { serialOfDay } from './serial-date.ts';
import type { TypedValue } from './typed-number.ts';

/** The date in a trimmed text with the format Sheets gives it; null when it is none. `year` stands in for a missing one. */
export function readTypedDate(text: string, locale: LocaleFacts, year: number): TypedValue | null {
  if (text.length > 30 || !/[0-9]/.test(text)) return null;
  const both = /^(.+?)[ T]+([0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?: ?[AaPp][Mm])?)$/.exec(text);
  if (both !== null) {
    const day = readDay(both[1] ?? '', locale, year);
    const time = readTime(both[2] ?? '');
    if (day === null || time === null) return null;
    return { value: day.value + time, format: `${locale.dateFormat} h:mm:ss` };
  }
  const time = readTime(text);
  return time === null ? readDay(text, locale, year) : { value: time, format: 'h:mm:ss' };
}

function readDay(text: string, locale: LocaleFacts, year: number): TypedValue | null {
  const iso = /^([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})$/.exec(text);
  if (iso !== null) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'yyyy-mm-dd');

  const numeric = /^([0-9]{1,2})([-/.])([0-9]{1,2})(?:\2([0-9]{2}|[0-9]{4}))?$/.exec(text);
  if (numeric !== null) {
    if (!locale.dateMarks.includes(numeric[2] ?? '')) return null;
    const [first, second] = [Number(numeric[1]), Number(numeric[3])];
    const [month, day] = locale.dateOrder === 'mdy' ? [first, second] : [second, first];
    return dated(fullYear(numeric[4], year), month, day, numeric[4] === undefined ? 'd-mmm' : locale.dateFormat);
  }
  const monthOnly = /^([0-9]{1,2})[-/]([0-9]{4})$/.exec(text);
  if (monthOnly !== null) return dated(Number(monthOnly[2]), Number(monthOnly[1]), 1, 'mmm-yyyy');

  return readNamedMonth(text, locale, year);
}

/** `Mar 5`, `5. März 2024`, `Sept 2023`: one month's name, a day, a year, any one of the last two left out. */
function readNamedMonth(text: string, locale: LocaleFacts, year: number): TypedValue | null {
  const words = text
    .toLowerCase()
    .split(/[\s,.\-/]+/)
    .filter((word) => word !== '');
  if (words.length < 2 || words.length > 3) return null;
  const at = words.findIndex((word) => locale.months.some((names) => names.includes(word)));
  if (at < 0) return null;
  const month = locale.months.findIndex((names) => names.includes(words[at] ?? '')) + 1;
  const numbers = words.filter((_, i) => i !== at);
  if (!numbers.every((word) => /^[0-9]{1,4}$/.test(word))) return null;
  const [first, second] = numbers;
  if (first === undefined) return null;
  if (second === undefined) {
    return first.length === 4 ? dated(Number(first), month, 1, 'mmm-yyyy') : dated(year, month, Number(first), 'd-mmm');
  }
  return dated(fullYear(second, year), month, Number(first), locale.dateFormat);
}

function readTime(text: string): number | null {
  const found = /^([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?(?: ?([AaPp])[Mm])?$/.exec(text);
  if (found === null) return null;
  const half = found[4]?.toLowerCase();
  const hour = half === undefined ? Number(found[1]) : (Number(found[1]) % 12) + (half === 'p' ? 12 : 0);
  const [minute, second] = [Number(found[2]), Number(found[3] ?? 0)];
  if (hour > 23 || minute > 59 || second > 59 || (half !== undefined && Number(found[1]) > 12)) return null;
  return (hour * 3600 + minute * 60 + second) / 86_400;
}

function dated(year: number, month: number, day: number, format: string): TypedValue | null {
  const value = serialOfDay(year, month, day);
  return value === null ? null : { value, format };
}

/** Two digits: 00 to 29 are this century, 30 to 99 the last one. */
function fullYear(text: string | undefined, year: number): number {
  if (text === undefined) return year;
  const given = Number(text);
  if (text.length > 2) return given;
  return given < 30 ? 2000 + given : 1900 + given;
}
