/** Dates, times and durations as a cell shows them. Pure, by pattern and locale. */

import type { LocaleFacts } from './locales.ts';
import { bareFormat } from './number-format.ts';
import { wallTime } from './serial-date.ts';

/** The text of a serial number in a date format such as `dd.mm.yyyy`, `d-mmm` or `h:mm:ss am/pm`. */
export function displayDate(serial: number, format: string, locale: LocaleFacts): string {
  const time = wallTime(serial);
  const tokens = format.match(/"[^"]*"|\\.|\[[^\]]*\]|am\/pm|a\/p|y+|m+|d+|h+|s+(?:\.0+)?|./gi) ?? [];
  const isHalfDay = /am\/pm|a\/p/i.test(bareFormat(format));
  const padded = (value: number, width: number) => String(value).padStart(width > 1 ? 2 : 1, '0');
  let lastLetter = '';

  const show = (token: string, at: number): string => {
    const letter = token.toLowerCase();
    if (token.startsWith('"')) return token.slice(1, -1);
    if (token.startsWith('\\')) return token.slice(1);
    if (token.startsWith('[')) return elapsed(serial, letter);
    if (letter === 'am/pm') return time.hour < 12 ? 'AM' : 'PM';
    if (letter === 'a/p') return time.hour < 12 ? 'A' : 'P';
    switch (letter[0]) {
      case 'y':
        return letter.length > 2 ? String(time.year).padStart(4, '0') : padded(time.year % 100, 2);
      case 'd':
        return padded(time.day, letter.length);
      case 'h':
        return padded(isHalfDay ? ((time.hour + 11) % 12) + 1 : time.hour, letter.length);
      case 's':
        return padded(time.second, letter.split('.')[0]?.length ?? 1);
      case 'm':
        // After hours or before seconds an `m` is minutes, anywhere else the month.
        if (lastLetter === 'h' || nextLetter(tokens, at) === 's') return padded(time.minute, letter.length);
        return letter.length > 2 ? monthName(time.month, letter.length, locale) : padded(time.month, letter.length);
      default:
        return token;
    }
  };

  return tokens
    .map((token, at) => {
      const text = show(token, at);
      if (/^[ymdhs[]/i.test(token)) lastLetter = token.replace('[', '').charAt(0).toLowerCase();
      return text;
    })
    .join('');
}

function nextLetter(tokens: readonly string[], at: number): string {
  return (
    tokens
      .slice(at + 1)
      .find((token) => /^[ymdhs]/i.test(token))
      ?.charAt(0)
      .toLowerCase() ?? ''
  );
}

function elapsed(serial: number, bracket: string): string {
  if (bracket.startsWith('[h')) return String(Math.floor(Math.round(serial * 86_400) / 3600));
  if (bracket.startsWith('[m')) return String(Math.floor(Math.round(serial * 86_400) / 60));
  return bracket.startsWith('[s') ? String(Math.round(serial * 86_400)) : '';
}

function monthName(month: number, width: number, locale: LocaleFacts): string {
  const names = locale.months[month - 1] ?? [];
  const name = (width === 3 ? names[0] : names[names.length - 1]) ?? '';
  // English writes month names with a capital; the other languages here, German apart, do not.
  const isCapital = locale.months[0]?.includes('january') || locale.months[0]?.includes('januar');
  return isCapital ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
