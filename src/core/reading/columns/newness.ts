/** How new the figures of a column are by the date in its title. Reads no cell. */
import { foldText } from '../../text/fold-text.ts';
import { once } from '../../text/once.ts';

/** The months' names in several languages, folded, January first; none that is also another word of titles. */
const months = once(() =>
  [
    'jan|january|januar|janvier|janv|januari|janeiro|enero|ene|gennaio|gen|январь|янв|января|ocak',
    'feb|february|februar|fevrier|fev|februari|fevereiro|febrero|febbraio|февраль|фев|февраля|subat',
    'mar|march|marz|mars|maart|marco|marzo|март|марта|мар|mart',
    'apr|april|avril|avr|abril|abr|aprile|апрель|апр|апреля|nisan',
    'may|mai|mei|maio|mayo|maggio|май|мая|mayis',
    'jun|june|juni|juin|junho|junio|giugno|giu|июнь|июн|июня|haziran',
    'jul|july|juli|juillet|juil|julho|julio|luglio|lug|июль|июл|июля|temmuz',
    'aug|august|aout|augustus|augusti|agosto|ago|август|авг|августа|agustos',
    'sep|sept|september|septembre|septiembre|setembro|settembre|сентябрь|сен|сентября|eylul',
    'oct|okt|october|oktober|octobre|octubre|outubro|ottobre|ott|октябрь|окт|октября|ekim',
    'nov|november|novembre|noviembre|novembro|ноябрь|ноя|ноября|kasim',
    'dec|dez|dic|december|dezember|decembre|diciembre|dezembro|dicembre|декабрь|дек|декабря|aralik',
  ].map((names) => new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})`, 'u')),
);

/** From 0 to 1, the later the more; a title without a date is newer than any with one. */
export function newness(title: string): number {
  const text = foldText(title);
  const year = /(?<!\d)20(\d\d)(?!\d)/.exec(text)?.[1];
  const month = monthIn(text);
  const part = /(?<![\p{L}\d])[qh]([1-4])(?!\d)/u.exec(text)?.[1];
  if (year === undefined) return month === 0 ? 0.9 : 0.8 + month / 1000;
  return Number(year) / 120 + month / 2000 + Number(part ?? '0') / 1000;
}

/** 1 to 12 with the day as a fraction, 0 for none; `03.04.` is in April, as is `04/30`. */
function monthIn(text: string): number {
  const iso = /20\d\d[-./年](\d{1,2})(?!\d)(?:[-./月](\d{1,2})(?!\d))?/.exec(text);
  if (iso !== null) return monthAndDay(Number(iso[1]), Number(iso[2] ?? 0));
  const day = /(?<!\d)(\d{1,2})[./-](\d{1,2})(?!\d)/.exec(text);
  if (day !== null) {
    const [first, second] = [Number(day[1]), Number(day[2])];
    return second > 12 ? monthAndDay(first, second) : monthAndDay(second, first);
  }
  const named = Number(/(?<!\d)(\d{1,2})월|(?<!\d)(\d{1,2})月/.exec(text)?.slice(1).find(Boolean) ?? 0);
  return named > 0 ? named : months().findIndex((month) => month.test(text)) + 1;
}

function monthAndDay(month: number, day: number): number {
  return month > 12 ? 0 : month + day / 32;
}
