/** The `Checked` text that travels with a row: when, by which rules, from which inputs, what was written and what was kept. */
import { type Creator, PLATFORMS, type Platform } from '../creator.ts';
import { isMissing } from '../missing.ts';
import type { AnswerColumn } from './columns.ts';
import { areMarks, isAsMarked, isMarked } from './marks.ts';

export type Stamp = {
  /** ISO day of the run; behind it, after a space, a platform that only the name of file or tab told. */
  readonly date: string;
  /** Columns that keep what a person wrote, where no flag of the row can say so; '' for none. */
  readonly byHand: string;
  readonly version: string;
  /** Short hash of all that the answers were made from. */
  readonly inputs: string;
  /** See marks.ts. */
  readonly marks: string;
};

/** In every encoding that lists are kept in. */
const BETWEEN = ' | ';
const BY_HAND = ', by hand: ';
const DAY_LENGTH = 10;

/** The stamp as it is in the sheet. */
export function writeStamp({ date, byHand, version, inputs, marks }: Stamp): string {
  return [byHand === '' ? date : date + BY_HAND + byHand, version, inputs, marks].join(BETWEEN);
}

/** The stamp in a cell's text, or null for any other text. */
export function readStamp(text: string): Stamp | null {
  if (text.indexOf(BETWEEN) < 0) return null;
  const parts = text.trim().split(BETWEEN);
  const [first, marks, inputs] = [parts[0], parts[parts.length - 1], parts[parts.length - 2]];
  if (parts.length < 4 || first === undefined || marks === undefined || inputs === undefined) return null;
  const [date = '', ...byHand] = first.split(BY_HAND);
  if (!/^\d{4}-\d\d-\d\d(?: [a-z]+)?$/.test(date) || !areMarks(marks)) return null;
  return { date, byHand: byHand.join(BY_HAND), version: parts.slice(1, -2).join(BETWEEN), inputs, marks };
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

/** True when the stamp says that this column was written and `value` means what was written. */
export function isAsWritten(stamp: Stamp, column: AnswerColumn, value: unknown): boolean {
  return isAsMarked(stamp.marks, column, value);
}

/** True when the stamp says that the run wrote this column at all. */
export function wasWritten(stamp: Stamp, column: AnswerColumn): boolean {
  return isMarked(stamp.marks, column);
}
