/** Cells as scripts see them, and back: serial numbers and Dates, `''` and null, typed texts. */
import { rectToA1 } from '../cells/a1.ts';
import type { CellInput, CellValue, Rect } from '../cells/cell-store.ts';
import { localeFacts } from '../cells/locales.ts';
import { isDateFormat } from '../cells/number-format.ts';
import type { Place } from '../cells/place.ts';
import { epochToSerial, serialToEpoch, wallTime } from '../cells/serial-date.ts';
import { readTyped } from '../cells/typed-input.ts';
import { exception } from '../run/execution.ts';
import type { Env } from './env.ts';
import { checkShape } from './place.ts';

export type ScriptValue = string | number | boolean | Date;

const MOST_CHARACTERS = 50_000;
const BLOCK_ROWS = 500;
const MOST_LABELS = 1_000;
const LABEL_LENGTH = 40;

/** What `getValues` answers: `''` for empty cells, a Date where a number carries a date format. */
export function readValues(env: Env, { sheetId, rect }: Place): ScriptValue[][] {
  const values = env.store.values(sheetId, rect) as (CellValue | Date)[][];
  const formats = env.store.formats(sheetId, rect);
  const zone = env.store.timeZone();
  const known = new Map<string, boolean>();
  const isDate = (format: string): boolean => {
    const answer = known.get(format) ?? isDateFormat(format);
    known.set(format, answer);
    return answer;
  };
  for (let i = 0; i < values.length; i += 1) {
    const line = values[i] ?? [];
    const lineFormats = formats[i] ?? [];
    for (let j = 0; j < line.length; j += 1) {
      const value = line[j];
      if (value === null) line[j] = '';
      else if (typeof value === 'number' && lineFormats[j] !== '' && isDate(lineFormats[j] ?? '')) {
        line[j] = new Date(serialToEpoch(value, zone));
      }
    }
  }
  return values as ScriptValue[][];
}

/** Writes what a script gave, each text read as typed by a person; throws before anything is written. */
export function writeValues(env: Env, { sheetId, rect }: Place, data: readonly (readonly unknown[])[]): void {
  checkShape(rect, data);
  for (const line of data) line.forEach(checkValue);
  const locale = localeFacts(env.store.locale());
  const zone = env.store.timeZone();
  const { year } = wallTime(epochToSerial(env.now(), zone));

  const dateInput = (epochMs: number, format: string): CellInput => {
    if (Number.isNaN(epochMs)) return { value: '#NUM!' };
    const serial = epochToSerial(epochMs, zone);
    if (isDateFormat(format) || format === '@') return { value: serial };
    return { value: serial, format: Number.isInteger(serial) ? locale.dateFormat : `${locale.dateFormat} h:mm:ss` };
  };
  // Labels repeat from row to row: each is read once for all cells without a format of their own.
  const labels = new Map<string, CellInput>();
  const readLabel = (text: string): CellInput => {
    const read = labels.get(text) ?? readTyped(text, { locale, format: '', year });
    if (labels.size < MOST_LABELS) labels.set(text, read);
    return read;
  };
  const toInput = (value: unknown, format: string): CellInput => {
    if (value === null || value === undefined) return { value: null };
    if (typeof value === 'string') {
      return format === '' && value.length <= LABEL_LENGTH
        ? readLabel(value)
        : readTyped(value, { locale, format, year });
    }
    if (typeof value === 'number') return { value: Number.isFinite(value) ? value : '#NUM!' };
    return typeof value === 'boolean' ? { value } : dateInput(Number(value), format);
  };
  const inputsOf = (part: Rect): CellInput[][] => {
    const formats = env.store.formats(sheetId, part);
    const from = part.row - rect.row;
    return formats.map((line, i) => line.map((format, j) => toInput(data[from + i]?.[j], format)));
  };

  if (hasValidation(env, sheetId, rect)) checkValidation(env, sheetId, rect, inputsOf(rect));
  // In blocks, so that 100,000 rows are not in memory three times over.
  for (let row = rect.row; row < rect.row + rect.rows; row += BLOCK_ROWS) {
    const part = { ...rect, row, rows: Math.min(BLOCK_ROWS, rect.row + rect.rows - row) };
    env.store.write(sheetId, part, inputsOf(part));
  }
}

function checkValue(value: unknown): void {
  if (typeof value === 'string') {
    if (value.length <= MOST_CHARACTERS) return;
    throw exception(`Your input contains more than the maximum of ${MOST_CHARACTERS} characters in a single cell.`);
  }
  if (typeof value === 'object' && value !== null && Object.prototype.toString.call(value) === '[object Date]') return;
  if (value === null || value === undefined || typeof value === 'number' || typeof value === 'boolean') return;
  // The platform would show such a value as text of its own making; a script that writes it has a fault.
  throw exception(`A cell takes a text, number, boolean or Date, not ${Object.prototype.toString.call(value)}.`);
}

function hasValidation(env: Env, sheetId: number, rect: Rect): boolean {
  return env.store.attributes(sheetId, rect, 'validation').some((line) => line.some((rule) => rule !== ''));
}

function checkValidation(
  env: Env,
  sheetId: number,
  rect: Place['rect'],
  cells: readonly (readonly CellInput[])[],
): void {
  const rules = env.store.attributes(sheetId, rect, 'validation');
  rules.forEach((line, i) => {
    line.forEach((rule, j) => {
      if (rule === '' || isAllowed(rule, cells[i]?.[j]?.value ?? null)) return;
      const cell = rectToA1({ row: rect.row + i, column: rect.column + j, rows: 1, columns: 1 });
      throw exception(`The data you entered in cell ${cell} violates the data validation rules set on this cell.`);
    });
  });
}

/** Strict rules refuse a script too; empty cells and rules that only warn let everything pass. */
function isAllowed(rule: string, value: CellValue): boolean {
  const { type, values, allowInvalid } = JSON.parse(rule) as ValidationRecord;
  if (allowInvalid || value === null) return true;
  const [low, high] = values.map(Number);
  switch (type) {
    case 'VALUE_IN_LIST':
      return (values[0] as readonly unknown[]).map(String).includes(String(value));
    case 'CHECKBOX':
      return typeof value === 'boolean';
    case 'NUMBER_BETWEEN':
      return typeof value === 'number' && value >= (low ?? 0) && value <= (high ?? 0);
    case 'NUMBER_GREATER_THAN':
      return typeof value === 'number' && value > (low ?? 0);
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return typeof value === 'number' && value >= (low ?? 0);
    default:
      return true;
  }
}

/** A validation rule as the store keeps it, in JSON. */
export type ValidationRecord = {
  readonly type: string;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly help: string;
};
