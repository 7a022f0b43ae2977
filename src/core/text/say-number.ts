/** How numbers are written in sentences: English marks, the same on every machine. Never uses the locale. */

/** Rounds to significant digits, halves up: 883 with two digits is 880, 1,650 is 1,700 also when logs made it 1,649.9999. */
export function toDigits(value: number, digits: number): number {
  return Number((value * (1 + 1e-12)).toPrecision(digits));
}

/** A whole number with thousands commas: `98,400,000`. */
export function sayCount(value: number): string {
  return withCommas(value.toFixed(0));
}

/** A fraction as percent: `3.4%`, below one percent with two digits that matter: `0.65%`, `0.011%`. */
export function sayRate(fraction: number): string {
  const percent = fraction * 100;
  const rounded = Math.abs(percent) >= 1 || percent === 0 ? Number(percent.toFixed(1)) : toDigits(percent, 2);
  return `${plain(rounded)}%`;
}

/** An amount as it is: whole units from 100 up, cents below where there are any: `$900`, `EUR 12.50`. */
export function sayMoney(amount: number, currency: string): string {
  const whole = amount >= 100 || Number.isInteger(amount);
  return `${currencySign(currency)}${withCommas(amount.toFixed(whole ? 0 : 2))}`;
}

/** An estimated amount, three digits that matter: 883.2 is `$883`, 18,234 is `$18,200`. */
export function sayEstimate(amount: number, currency: string): string {
  return sayMoney(toDigits(amount, 3), currency);
}

/** A small amount per unit, always with cents: `$0.80`. */
export function sayUnitCost(amount: number, currency: string): string {
  return `${currencySign(currency)}${withCommas(amount >= 0.01 || amount === 0 ? amount.toFixed(2) : plain(toDigits(amount, 2)))}`;
}

/** How many times: `twice`, `half`, `1.5 times`, `12 times`. */
export function sayTimes(ratio: number): string {
  if (ratio > 1.9 && ratio < 2.1) return 'twice';
  if (ratio > 0.475 && ratio < 0.525) return 'half';
  return `${plain(ratio >= 10 ? Math.round(ratio) : toDigits(ratio, 2))} times`;
}

/** A number in full; only from 1e21 up in exponent form. */
export function plain(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return withCommas(text);
  return withCommas(value.toFixed(Math.abs(value) < 1 ? 12 : 0).replace(/(\.\d*?)0+$/, '$1'));
}

function withCommas(digits: string): string {
  const point = digits.indexOf('.');
  let from = (point < 0 ? digits.length : point) - 3;
  let said = digits.slice(Math.max(0, from));
  for (; from > 0 && isDigit(digits, from - 1); from -= 3) {
    said = `${digits.slice(Math.max(0, from - 3), from)},${said}`;
  }
  return digits.slice(0, Math.max(0, from)) + said;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function currencySign(currency: string): string {
  if (currency === 'USD') return '$';
  if (currency === 'EUR') return '€';
  if (currency === 'GBP') return '£';
  return `${currency} `;
}

/** Two significant digits, as money is shown in cells: 883 is 880. */
export function roundToTwoDigits(value: number): number {
  return toDigits(value, 2);
}
