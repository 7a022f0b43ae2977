/** A CSV or TSV file of any length: how it is written, how many rows it has, and its records one by one. */
import { closeSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { cellsOf, type FieldStyle, hasLongCell, noticesOn, quotesAll } from './delimited-file.ts';
import { findDelimiter } from './delimiter.ts';
import { encodeText, findEncoding, TELLING_BYTES, type TextEncoding } from './encoding.ts';
import { LIMITS, type Limits, tooManyCharacters } from './limits.ts';
import { isUtf8File, type PlacedRecord, recordsOf, textPieces } from './text-pieces.ts';

export type DelimitedList = {
  readonly path: string;
  readonly fileName: string;
  readonly encoding: TextEncoding;
  readonly style: FieldStyle;
  /** What is before the first record: a line `sep=;`. */
  readonly before: string;
  readonly rows: number;
  /** Fields of the longest record. */
  readonly columns: number;
  /** The first rows. */
  readonly top: readonly (readonly string[])[];
  /** Whole sentences about how the file was read. */
  readonly notices: readonly string[];
};

const TOP = 10;
/** Cells of the greatest length that one row may have. */
const LONG = 8;

/** Looks through the whole file once; a problem continues the sentence "FILE ...". */
export function openList(
  path: string,
  bytes: number,
  limits: Limits = LIMITS,
): DelimitedList | { readonly problem: string } {
  const fileName = basename(path);
  const encoding = findEncoding(firstBytes(path, TELLING_BYTES), bytes, () => isUtf8File(path));
  if ('problem' in encoding) return encoding;
  const [head = ''] = textPieces(path, encoding);
  const { delimiter, start } = findDelimiter(head, fileName);
  const records = recordsOf(textPieces(path, encoding), delimiter, start, limits.characters * LONG);
  const top: string[][] = [];
  let [rows, columns, filled] = [0, 0, false];
  for (const { record } of records.all) {
    if (rows < TOP) top.push(cellsOf(record));
    rows += 1;
    if (hasLongCell(record, limits)) return { problem: tooManyCharacters(`row ${rows}`, limits) };
    columns = Math.max(columns, record.fields.length);
    filled ||= record.fields.some(({ value }) => value.trim() !== '');
  }
  if (records.isCutShort()) return { problem: tooManyCharacters(`row ${rows + 1}`, limits) };
  if (!filled) return { problem: 'is empty' };
  const style = { delimiter, quoted: quotesAll(head, delimiter, start) };
  const notices = noticesOn(fileName, encoding, records.unclosedQuote());
  return { path, fileName, encoding, style, before: head.slice(0, start), rows, columns, top, notices };
}

/** The records of the list from the top; `told` hears of each piece of the file as text and as bytes. */
export function listRecords(
  list: DelimitedList,
  told?: (text: string, bytes: Uint8Array) => void,
): Generator<PlacedRecord> {
  return recordsOf(textPieces(list.path, list.encoding, told), list.style.delimiter, list.before.length).all;
}

/** Reads rows from the top down; asked for a row above the last one read, it begins again. */
export function rowReader(list: DelimitedList): (row: number, rows: number) => string[][] {
  let records = listRecords(list);
  let next = 1;
  const take = (): string[] => {
    const { value, done } = records.next();
    next += 1;
    return done === true ? [] : cellsOf(value.record);
  };
  return (row, rows) => {
    if (row < next) [records, next] = [listRecords(list), 1];
    while (next < row) take();
    return Array.from({ length: rows }, take);
  };
}

/** True when the text of a piece gives its bytes again; damaged files can be read but not kept. */
export function keepsPiece(list: DelimitedList, text: string, bytes: Uint8Array): boolean {
  // Text without a sign for unreadable bytes was valid UTF-8, which has one way to be written.
  if (list.encoding.name === 'utf-8' && !text.includes('\ufffd')) return true;
  const again = encodeText(text, { ...list.encoding, mark: false });
  return 'bytes' in again && Buffer.compare(again.bytes, bytes) === 0;
}

function firstBytes(path: string, count: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(count);
    return bytes.subarray(0, readSync(file, bytes, 0, count, 0));
  } finally {
    closeSync(file);
  }
}
