/** The text a cell shows: value, number format and locale to text. Column width plays no part. */
import type { CellValue } from './cell-store.ts';
import { displayDate } from './display-date.ts';
import type { LocaleFacts } from './locales.ts';
import { bareFormat, formatSections, isDateFormat } from './number-format.ts';

/** What `getDisplayValues` answers for one cell; '' for an empty one. */
export function displayText(value: CellValue, format: string, locale: LocaleFacts): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return (value ? locale.trueWords[0] : locale.falseWords[0]) ?? '';
  const isAutomatic = format === '' || format === '@' || format.toLowerCase() === 'general';
  if (typeof value === 'string') {
    const textSection = isAutomatic ? undefined : formatSections(format)[3];
    return textSection === undefined ? value : literals(textSection.replace(/@/g, () => value));
  }
  if (isAutomatic) return automatic(value, locale);
  if (isDateFormat(format)) return displayDate(value, formatSections(format)[0] ?? '', locale);
  return displayNumber(value, format, locale);
}

function displayNumber(value: number, format: string, locale: LocaleFacts): string {
  const sections = formatSections(format);
  const isSigned = value < 0 && sections.length < 2;
  const section = value < 0 ? (sections[1] ?? sections[0]) : value === 0 ? (sections[2] ?? sections[0]) : sections[0];
  const bare = bareFormat(section ?? '');
  const pattern = /[0#?][0#?,]*(?:\.[0#?]*)?(?:[eE][+-]?0+)?/.exec(bare)?.[0];
  if (pattern === undefined) return (isSigned ? '-' : '') + literals(section ?? '');
  const size = Math.abs(value) * (bare.includes('%') ? 100 : 1);
  const digits = /[eE]/.test(pattern) ? scientific(size, pattern, locale) : decimals(size, pattern, locale);
  // Where the digits are among the literal texts: the first digit mark outside quotes and brackets.
  const marked = replaceOutsideLiterals(section ?? '', /[0#?][0#?,]*(?:\.[0#?]*)?(?:[eE][+-]?0+)?/, '\u0000');
  return (isSigned && /[1-9]/.test(digits) ? '-' : '') + literals(marked).replace('\u0000', digits);
}

/** A number without a format: at most 15 significant digits, scientific from 10^21. */
function automatic(value: number, locale: LocaleFacts): string {
  const text = String(Number(value.toPrecision(15)));
  const shown = text.replace('.', locale.decimal);
  return shown.includes('e') ? shown.toUpperCase() : shown;
}

function decimals(size: number, pattern: string, locale: LocaleFacts): string {
  const [wholeMarks = '', fractionMarks = ''] = pattern.split('.');
  const most = fractionMarks.length;
  const least = fractionMarks.replace(/[^0]/g, '').length;
  const scale = 1000 ** (/,*$/.exec(wholeMarks)?.[0].length ?? 0);
  const [wholeText = '0', fractionText = ''] = roundHalfUp(size / scale, most).split('.');
  let fraction = fractionText;
  while (fraction.length > least && fraction.endsWith('0')) fraction = fraction.slice(0, -1);
  const leastWhole = wholeMarks.replace(/[^0]/g, '').length;
  let whole = (wholeText === '0' && leastWhole === 0 ? '' : wholeText).padStart(leastWhole, '0');
  if (/,[0#?]/.test(wholeMarks)) whole = whole.replace(/\B(?=(\d{3})+(?!\d))/g, locale.group);
  const point = fraction === '' ? (pattern.endsWith('.') ? locale.decimal : '') : locale.decimal;
  return whole + point + fraction;
}

/** Spreadsheets round 1.005 to 1.01, as its 15 shown digits say; binary fractions alone would give 1.00. */
function roundHalfUp(size: number, places: number): string {
  if (size >= 1e21) return size.toLocaleString('en-US', { useGrouping: false });
  const shown = Number(size.toPrecision(15));
  const nudged = Number(`${Math.round(Number(`${shown}e${places}`))}e-${places}`);
  return (Number.isFinite(nudged) ? nudged : shown).toFixed(places);
}

function scientific(size: number, pattern: string, locale: LocaleFacts): string {
  const places = /\.([0#?]*)/.exec(pattern)?.[1]?.length ?? 0;
  const [mantissa = '', exponent = '0'] = size.toExponential(places).split('e');
  const width = /0+$/.exec(pattern)?.[0].length ?? 1;
  const power = Number(exponent);
  const sign = power < 0 ? '-' : pattern.includes('+') ? '+' : '';
  return `${mantissa.replace('.', locale.decimal)}E${sign}${String(Math.abs(power)).padStart(width, '0')}`;
}

function replaceOutsideLiterals(section: string, pattern: RegExp, by: string): string {
  let isDone = false;
  return (section.match(/"[^"]*"|\\.|\[[^\]]*\]|[^"\\[]+/g) ?? [])
    .map((piece) => {
      if (isDone || /^["\\[]/.test(piece) || !pattern.test(piece)) return piece;
      isDone = true;
      return piece.replace(pattern, by);
    })
    .join('');
}

/** Literal parts as shown: quotes and backslashes off, `[$€-407]` to its sign, colours and `_x`, `*x` padding away. */
function literals(section: string): string {
  return section
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, '$1')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/_./g, ' ')
    .replace(/\*./g, '')
    .replace(/"([^"]*)"/g, '$1')
    .replace(/\\(.)/g, '$1');
}
