/** One cell of the rules table as the value its column describes. */

import { type Cell, isBlank, isDate } from '../../../cell.ts';
import { isMissing } from '../../../missing.ts';
import { readNumber } from '../../../reading/cells/number.ts';
import { type DecimalMark, parseNumberText } from '../../../reading/cells/number-text.ts';
import { readRate } from '../../../reading/cells/rate.ts';
import { isErrorText } from '../../../reading/words/absent.ts';
import { foldText } from '../../../text/fold-text.ts';
import { UNREAD } from '../checks.ts';
import type { AnyValue, Column } from '../column.ts';
import { isCurrencyCode } from '../currency-codes.ts';
import type { RuleSentence } from '../rule-texts.ts';

export type CellReading = { readonly value: AnyValue; readonly fault: RuleSentence | null };

/** Words for an empty choice are no longer than this. */
const LONGEST_BLANK = 8;

/**
 * The value of a cell; an unreadable one is NaN or `UNREAD` beside its fault. Aside columns have no faults.
 * An amount may name the rules' `currency`, or any while that is ''.
 */
export function readCell(column: Column, cell: Cell, mark: DecimalMark | null, currency = ''): CellReading {
  const { kind } = column;
  if (isEmpty(column, cell)) {
    return { value: emptyValue(column), fault: column.need === true ? emptyFault(column) : null };
  }
  if (kind === 'number' && namesOther(column, cell, currency)) {
    const amount: RuleSentence = { says: 'an-amount', parts: [currency] };
    return {
      value: Number.NaN,
      fault: notFit(column, found(kind, cell), column.money === true ? amount : needed(column)),
    };
  }
  const value =
    column.aside !== true && typeof cell === 'string' && isErrorText(cell) ? undefined : read(column, cell, mark);
  if (value !== undefined) {
    const bounds = typeof value === 'number' ? boundsFault(column, value) : null;
    return { value: bounds === null ? value : Number.NaN, fault: bounds };
  }
  const parts = kind === 'number' ? twoReadings(cell) : null;
  const unread = kind === 'number' || kind === 'rate' ? Number.NaN : kind === 'words' ? [] : UNREAD;
  const wanted: RuleSentence = parts === null ? needed(column) : { says: 'two-readings', parts };
  return { value: unread, fault: notFit(column, found(kind, cell), wanted) };
}

/** True when the cell leaves its column empty; a lone dash and, where an empty choice means `any`, `all` count as empty. */
export function isEmpty({ kind, blankAs }: Column, cell: Cell): boolean {
  if (typeof cell !== 'string' || cell === '') return isBlank(cell);
  if (cell.length > LONGEST_BLANK) return isBlank(cell);
  const text = foldText(cell);
  if (text === '') return true;
  if (blankAs !== undefined && (text === blankAs || (blankAs === 'any' && /^(?:all|every|\*)$/.test(text))))
    return true;
  return (kind === 'number' || kind === 'rate' || kind === 'choice') && /^[-–—−]$/.test(text);
}

/** What is said of an empty cell that needs a value. */
export function emptyFault(column: Column): RuleSentence {
  return notFit(column, { says: 'empty' }, needed(column));
}

function notFit({ title }: Column, held: RuleSentence | string | number, wanted: RuleSentence): RuleSentence {
  return { says: 'needed', parts: [title, held, wanted] };
}

function emptyValue({ kind, need }: Column): AnyValue {
  if (kind === 'number' || kind === 'rate') return need === true ? Number.NaN : null;
  if (kind === 'words') return [];
  return kind === 'choice' && need === true ? UNREAD : '';
}

/** Undefined when the cell does not hold such a value. */
function read(column: Column, cell: Cell, mark: DecimalMark | null): AnyValue | undefined {
  switch (column.kind) {
    case 'number': {
      const value = readNumber(cell, column.grouped === true ? null : mark);
      if (!isMissing(value)) return value;
      return column.grouped === true ? twoReadings(cell)?.[0] : undefined;
    }
    case 'rate': {
      const value = readRate(cell);
      return isMissing(value) ? undefined : value;
    }
    case 'choice':
      return readChoice(column, plainText(cell));
    case 'words':
      return uniqueWords(plainText(cell));
    case 'day': {
      const day = plainText(cell);
      return isDay(day) ? day : undefined;
    }
    case 'currency': {
      const code = plainText(cell).toUpperCase();
      return isCurrencyCode(code) ? code : undefined;
    }
    default:
      return plainText(cell);
  }
}

/** A day that the calendar has: not the 31st of February. */
function isDay(text: string): boolean {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1] ?? 0;
  return Number(day) >= 1 && Number(day) <= days;
}

/** Currencies whose sign is shared. */
const SHARED_SIGNS: Readonly<Record<string, string>> = { '¥': 'JPY CNY', kr: 'SEK NOK DKK ISK' };

/** True for a number that names a currency where none, or another one, belongs. */
function namesOther({ money }: Column, cell: Cell, currency: string): boolean {
  if (typeof cell !== 'string' || /^[\d.,\s]*$/.test(cell)) return false;
  const { state, currency: said } = parseNumberText(cell);
  if (said === '' || state === 'absent' || state === 'unreadable') return false;
  if (money !== true) return true;
  return currency !== '' && said !== currency && SHARED_SIGNS[said]?.includes(currency) !== true;
}

/** Both numbers that a text such as `1.250` may mean, larger first; null when it is read in one way or not at all. */
function twoReadings(cell: Cell): readonly [number, number] | null {
  const [one, other] = [readNumber(cell, '.'), readNumber(cell, ',')];
  if (isMissing(one) || isMissing(other) || one === other) return null;
  return one > other ? [one, other] : [other, one];
}

function readChoice({ options = [], labels, also }: Column, text: string): string | undefined {
  if (options.includes(text)) return text;
  const wanted = bare(text);
  const option = options.find((name) => bare(name) === wanted || bare(labels?.[name] ?? name) === wanted);
  return option ?? also?.[foldText(text)];
}

/** Case, spaces, underscores and hyphens do not tell choices or titles apart. */
function bare(text: string): string {
  return foldText(text).replace(/[\s_-]+/g, ' ');
}

function uniqueWords(text: string): string[] {
  const words = text.split(/\s*[,;、，؛|\n\r]+\s*/).filter((word) => word !== '');
  return words.filter((word, at) => words.indexOf(word) === at);
}

/** The cell as text without outer spaces; a date as its day. */
function plainText(cell: Cell): string {
  if (isDate(cell)) {
    const [year, month, day] = [cell.getFullYear(), cell.getMonth() + 1, cell.getDate()];
    return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
  }
  return String(cell).trim();
}

/** Nothing that the rules count or pay comes near. */
const MOST = 1e12;

function boundsFault(column: Column, value: number): RuleSentence | null {
  const { above, least, most = MOST, whole } = column;
  if (whole === true && !Number.isInteger(value)) return notFit(column, value, { says: 'a-whole' });
  const isInside = (above === undefined || value > above) && (least === undefined || value >= least) && value <= most;
  if (isInside) return null;
  const bounds: RuleSentence[] = [];
  if (above !== undefined) bounds.push({ says: 'above', parts: [above] });
  else if (least !== undefined) bounds.push({ says: 'from', parts: [least] });
  if (value > MOST || column.most !== undefined) bounds.push({ says: 'up-to', parts: [most] });
  const [only] = bounds;
  const within: RuleSentence = bounds.length === 1 && only !== undefined ? only : { says: 'both', parts: bounds };
  return notFit(column, value, { says: column.kind === 'rate' ? 'rate-within' : 'number-within', parts: [within] });
}

function needed({ kind, options = [], labels, blankAs }: Column): RuleSentence {
  if (kind !== 'choice') return { says: `a-${kind}` };
  const names = options.map((name) => labels?.[name] ?? name);
  const all = [...names, ...(blankAs === undefined || names.includes(blankAs) ? [] : [blankAs])];
  return { says: 'one-of', parts: [all.join(', ')] };
}

/** What is in a cell, as a message names it. */
export function found(kind: Column['kind'], cell: Cell): RuleSentence | string {
  if (isDate(cell)) return { says: 'day', parts: [plainText(cell)] };
  if (typeof cell === 'boolean') return String(cell).toUpperCase();
  if (typeof cell === 'number') return String(cell);
  const text = plainText(cell).replace(/\s+/g, ' ');
  if (isErrorText(text)) return { says: 'error', parts: [text] };
  const short = text.length > 40 ? `${text.slice(0, 39)}…` : text;
  return { says: kind === 'number' || kind === 'rate' ? 'text' : 'quoted', parts: [short] };
}
