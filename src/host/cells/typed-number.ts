/** Numbers, percentages and money as Sheets understands them when typed. Strict about the locale's marks. */
import type { LocaleFacts } from './locales.ts';

export type TypedValue = { readonly value: number; readonly format: string };

const CURRENCIES = ['R$', '$', '€', '£', '¥', '₹', '₩', '₫'];

/** The number in a trimmed text with the format Sheets gives it, '' for none; null when it is not one in this locale. */
export function readTypedNumber(text: string, locale: LocaleFacts): TypedValue | null {
  if (!/[0-9]/.test(text) || text.length > 60) return null;
  let rest = text;
  let isNegative = false;
  if (rest.startsWith('(') && rest.endsWith(')')) {
    isNegative = true;
    rest = rest.slice(1, -1).trim();
  }
  const sign = () => {
    if (isNegative || !(rest.startsWith('-') || rest.startsWith('+'))) return;
    isNegative = rest.startsWith('-');
    rest = rest.slice(1);
  };
  sign();
  const currency = CURRENCIES.find((mark) => rest.startsWith(mark) || rest.endsWith(mark));
  if (currency !== undefined) {
    rest = (rest.startsWith(currency) ? rest.slice(currency.length) : rest.slice(0, -currency.length)).trim();
    sign();
  }
  const isPercent = currency === undefined && (rest.endsWith('%') || rest.startsWith('%'));
  if (isPercent) rest = rest.replace('%', '').trim();

  const plain = plainDigits(rest, locale);
  if (plain === null) return null;
  // Fifteen digits: 4.85% is 0.0485, not the quotient's 0.048499999999999995.
  const size = isPercent ? Number((Number(plain.digits) / 100).toPrecision(15)) : Number(plain.digits);
  if (!Number.isFinite(size)) return null;
  const value = isNegative ? -size : size;
  const fraction = plain.hasFraction ? '.00' : '';
  if (isPercent) return { value, format: `0${fraction}%` };
  if (currency !== undefined) return { value, format: moneyFormat(currency, locale, fraction) };
  if (plain.isScientific) return { value, format: '0.00E+00' };
  return { value, format: plain.isGrouped ? `#,##0${fraction}` : '' };
}

function plainDigits(
  text: string,
  locale: LocaleFacts,
): { digits: string; hasFraction: boolean; isGrouped: boolean; isScientific: boolean } | null {
  const scientific = /^(.*[0-9.,])[eE]([+-]?[0-9]{1,3})$/.exec(text);
  const body = scientific?.[1] ?? text;
  const exponent = scientific?.[2] === undefined ? '' : `e${scientific[2]}`;
  const parts = body.split(locale.decimal);
  const whole = parts[0] ?? '';
  const fraction = parts[1];
  if (parts.length > 2 || (fraction !== undefined && !/^[0-9]*$/.test(fraction))) return null;
  if (whole === '' && (fraction === undefined || fraction === '')) return null;

  const isDigits = /^[0-9]*$/.test(whole);
  const mark = [...locale.groupsRead].find((candidate) => whole.includes(candidate));
  if (!isDigits) {
    // Thousands must be in threes: `1,23` and `12,34,567` stay text.
    const groups = mark === undefined ? [] : whole.split(mark);
    const isRight = groups.every((group, i) => (i === 0 ? /^[0-9]{1,3}$/ : /^[0-9]{3}$/).test(group));
    if (groups.length < 2 || !isRight) return null;
  }
  const digits = `${mark === undefined ? whole : whole.split(mark).join('')}.${fraction ?? ''}`;
  return {
    digits: `${digits.startsWith('.') ? '0' : ''}${digits}0${exponent}`,
    hasFraction: fraction !== undefined && fraction !== '',
    isGrouped: !isDigits,
    isScientific: scientific !== null,
  };
}

function moneyFormat(currency: string, locale: LocaleFacts, fraction: string): string {
  const isOwn = currency === locale.currency;
  const own = isOwn ? locale.currencyFormat : `[$${currency}]#,##0.00`;
  return fraction === '' ? own.replace('.00', '') : own;
}
