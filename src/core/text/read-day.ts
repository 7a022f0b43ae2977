/** The day a cell names. */
import { type Cell, isDate } from '../cell.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec';
/**
 * ISO day of a date cell or a text (`2025-03-25`, `25.03.2025`, `25 Mar 2025`, `3/25/2025`).
 * '' for anything else, and for `3/4/2025`, which is a day in March or in April.
 */
export function readDay(cell: Cell): string {
  if (isDate(cell)) return dayOf(cell.getFullYear(), cell.getMonth() + 1, cell.getDate());
  if (typeof cell !== 'string') return '';
  const text = cell.trim();
  const iso = /^(\d{4})\D?(\d{1,2})\D?(\d{1,2})(?!\d)/.exec(text);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const short = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/.exec(text);
  if (short !== null) return ofParts(Number(short[1]), Number(short[3]), Number(short[4]), short[2] === '.');
  const named =
    /^(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?([a-z]{3})[a-z]*\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})$/i.exec(text);
  const month = named === null ? -1 : MONTHS.indexOf((named[2] ?? '').toLowerCase());
  if (named === null || month < 0 || month % 4 !== 0) return '';
  return dayOf(Number(named[4]), month / 4 + 1, Number(named[1] ?? named[3] ?? 1));
}

/** Full or partial days as a file shows them: `2024-02-01`, `06/07/2025`, `1-Feb`, `02.Jan`, `Mar-25`. Asked of texts that are no number. */
export function isDayText(text: string): boolean {
  const line = text.trim();
  if (line.length > 40 || !/\d/.test(line)) return false;
  if (/^\d{1,4}([./-])\d{1,2}\1\d{1,4}(?:[T ]\d{1,2}:\d\d.*)?$/.test(line)) return true;
  return /^(?:\d{1,2}(?:st|nd|rd|th)?[-. /]+)?(?:jan|feb|fev|fév|mar|mär|mrz|apr|abr|avr|may|mai|mag|maj|jun|juin|giu|jul|juil|lug|aug|ago|août|sep|set|oct|okt|ott|out|nov|dec|dez|dic|déc|ene|gen)\p{L}{0,6}\.?(?:[-. /,]+\d{1,4}){0,2}$/iu.test(
    line,
  );
}

/** Days from one ISO day to another; null unless both are days. */
export function daysBetween(from: string, to: string): number | null {
  const days = dayNumber(to) - dayNumber(from);
  return Number.isNaN(days) ? null : days;
}

/** Days of the Gregorian calendar, counted in years that begin in March, so that a leap day comes last. */
function dayNumber(day: string): number {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day);
  if (parts === null) return Number.NaN;
  const month = (Number(parts[2]) + 9) % 12;
  const year = Number(parts[1]) - (month > 9 ? 1 : 0);
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leaps + Math.floor((month * 306 + 5) / 10) + Number(parts[3]);
}

/** Full stops put the day first; else the number above 12 tells. */
function ofParts(first: number, second: number, year: number, isDayFirst: boolean): string {
  if (isDayFirst || first > 12 || first === second) return dayOf(year, second, first);
  return second > 12 ? dayOf(year, first, second) : '';
}

function dayOf(year: number, month: number, day: number): string {
  if (!(year >= 1990 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return '';
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
