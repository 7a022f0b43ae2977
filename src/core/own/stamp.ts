/** Answers for the `Checked` text that travels with a row: when, by which rules, from which inputs, and what was written. */
import { type Creator, PLATFORMS, type Platform } from '../creator.ts';
import { isMissing } from '../missing.ts';
import { hashNumber } from '../text/short-hash.ts';
import type { ColumnId } from './columns.ts';

export type Stamp = {
  /** ISO day of the run; behind it, after a space, a platform that only the name of file or tab told. */
  readonly date: string;
  readonly version: string;
  /** Short hash of the inputs used. */
  readonly inputs: string;
  /** Two characters per written column, in the order of MARKED; `--` for a column that was not written. */
  readonly marks: string;
};

/**
 * The columns that have a mark, in the order of their marks. Sheets hold stamps of every earlier version: a new column
 * goes to the end, and nothing is ever moved or taken out.
 */
export const MARKED: readonly ColumnId[] = [
  'tier',
  'kolBy',
  'fit',
  'fitScore',
  'why',
  'erLow',
  'erTypical',
  'erHigh',
  'erBasis',
  'erVsSize',
  'costLow',
  'costTypical',
  'costHigh',
  'costFor',
  'quoteCheck',
  'counterOffer',
  'contentInfluence',
  'brandFit',
  'flags',
  'confidence',
];

/** As many columns had a mark in the first version: no stamp has fewer. */
const FEWEST_MARKS = 20;

/** What an output cell holds: '' when the answer is unknown. */
export type OutputValue = string | number;

/** In every encoding that lists are kept in. */
const BETWEEN = ' | ';
const NOT_WRITTEN = '--';
const DAY_LENGTH = 10;
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';

/** The stamp as it stands in the sheet. */
export function writeStamp(stamp: Stamp): string {
  return [stamp.date, stamp.version, stamp.inputs, stamp.marks].join(BETWEEN);
}

/** The stamp in a cell's text, or null for any other text. */
export function readStamp(text: string): Stamp | null {
  if (text.indexOf(BETWEEN) < 0) return null;
  const parts = text.trim().split(BETWEEN);
  const [date, marks, inputs] = [parts[0], parts[parts.length - 1], parts[parts.length - 2]];
  if (parts.length < 4 || date === undefined || marks === undefined || inputs === undefined) return null;
  if (!/^\d{4}-\d\d-\d\d(?: [a-z]+)?$/.test(date)) return null;
  if (marks.length < FEWEST_MARKS * 2 || !/^(?:--|[0-9a-z]{2})+$/.test(marks)) return null;
  return { date, version: parts.slice(1, -2).join(BETWEEN), inputs, marks };
}

/** The platform that the stamp of a row carries: the name that told it may not have come along. */
export function platformOfStamp(text: string): Platform | null {
  const name = readStamp(text)?.date.slice(DAY_LENGTH + 1) ?? '';
  return PLATFORMS.find((platform) => platform === name) ?? null;
}

/** The day for a row's stamp, with its platform where nothing else in the sheet tells it. */
export function stampDate(day: string, { platform, platformSource }: Creator, before: Stamp | null): string {
  if (isMissing(platform)) return day;
  const isNamed = platformSource === 'file' || platformSource === 'sheet';
  const isStamped = platformSource === 'column' && before?.date.slice(DAY_LENGTH + 1) === platform;
  return isNamed || isStamped ? `${day} ${platform}` : day;
}

/** Two characters that change when the value does (1 in 1,296 changes goes unseen). A number and its text have the same mark. */
function markOf(value: unknown): string {
  const hash = hashNumber(String(value));
  return DIGITS.charAt(Math.floor(hash / 36) % 36) + DIGITS.charAt(hash % 36);
}

/** The mark of a column in a stamp; a stamp of an earlier version has none for a column that came later. */
function markIn(stamp: Stamp, id: ColumnId): string {
  const at = MARKED.indexOf(id) * 2;
  return (at < 0 ? '' : stamp.marks.slice(at, at + 2)) || NOT_WRITTEN;
}

/** Marks of a row's written values, `values` in the order of `ids`; columns that are not in `ids` count as not written. */
export function marksOf(ids: readonly ColumnId[], values: readonly OutputValue[]): string {
  const marks = MARKED.map((id) => {
    const value = values[ids.indexOf(id)];
    return value === undefined ? NOT_WRITTEN : markOf(value);
  });
  // As a version wrote it that did not know the columns behind the last one written.
  while (marks.length > FEWEST_MARKS && marks[marks.length - 1] === NOT_WRITTEN) marks.pop();
  return marks.join('');
}

/** True when the stamp says that this column was written and `value` is what was written. */
export function isAsWritten(stamp: Stamp, id: ColumnId, value: unknown): boolean {
  return markIn(stamp, id) === markOf(value);
}

/** True when the stamp says that the run wrote this column at all. */
export function wasWritten(stamp: Stamp, id: ColumnId): boolean {
  return markIn(stamp, id) !== NOT_WRITTEN;
}
