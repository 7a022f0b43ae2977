/** A CSV or TSV file as a grid of texts and writing it back. An untouched cell keeps its bytes. */
import { guardedText, unguardedText } from '../../contract/formula-guard.ts';
import { byteSink } from './byte-sink.ts';
import { findDelimiter } from './delimiter.ts';
import { type DecodedText, decodeText, encodeText, keepsBytes, type TextEncoding } from './encoding.ts';
import { LIMITS, type Limits, tooManyCharacters } from './limits.ts';
import { plainText, type WrittenValue } from './plain-text.ts';
import { type RawRecord, recordScanner } from './records.ts';

export type DelimitedFile = {
  readonly kind: 'delimited';
  readonly bytes: Uint8Array;
  readonly decoded: DecodedText;
  readonly delimiter: string;
  readonly start: number;
  /** Every record of the file as texts; ragged as the file is. */
  readonly rows: readonly (readonly string[])[];
  /** Whole sentences about how the file was read. */
  readonly notices: readonly string[];
};

/** Reads the bytes of a CSV or TSV file; a problem continues the sentence "FILE ...". */
export function readDelimited(
  bytes: Uint8Array,
  fileName: string,
  limits: Limits = LIMITS,
): DelimitedFile | { readonly problem: string } {
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return decoded;
  const { text, encoding } = decoded;
  const { delimiter, start } = findDelimiter(text, fileName);
  const rows: string[][] = [];
  const scanner = recordScanner(text, delimiter, start);
  for (let record = scanner.next(); record !== null; record = scanner.next()) {
    rows.push(cellsOf(record));
    if (hasLongCell(record, limits)) return { problem: tooManyCharacters(`row ${rows.length}`, limits) };
  }
  if (!rows.some((row) => row.some((cell) => cell.trim() !== ''))) return { problem: 'is empty' };
  const notices = noticesOn(fileName, encoding, scanner.unclosedQuote());
  return { kind: 'delimited', bytes, decoded, delimiter, start, rows, notices };
}

/** Whole sentences; `unclosed` is the 1-based row of a quote that is never closed, 0 for none. */
export function noticesOn(fileName: string, encoding: TextEncoding, unclosed: number): readonly string[] {
  const notices: string[] = [];
  if (encoding.assumed) notices.push(`${fileName} is not UTF-8; it was read as ${encoding.name}.`);
  if (unclosed > 0) notices.push(`Row ${unclosed} of ${fileName} opens a quote that is never closed.`);
  return notices;
}

/**
 * The file with the cells of `rowAt` (0-based row) where they differ from what was read. Short records are filled up
 * with empty fields only when something is written behind them. The same bytes when nothing differs.
 */
export function writeDelimited(
  file: DelimitedFile,
  rowAt: (row: number) => readonly WrittenValue[],
): { readonly bytes: Uint8Array } | { readonly problem: string } {
  const { text, encoding } = file.decoded;
  if (!keepsBytes(file.decoded, file.bytes)) {
    return {
      problem: `has bytes that are not ${encoding.name}, so it cannot be kept as it is; write to .xlsx instead`,
    };
  }
  const style = { delimiter: file.delimiter, quoted: quotesAll(text, file.delimiter, file.start) };
  let unencodable = '';
  const parts = byteSink((piece) => {
    const encoded = encodeText(piece, { ...encoding, mark: false });
    if ('bytes' in encoded) return encoded.bytes;
    unencodable ||= encoded.unencodable;
    return new Uint8Array();
  });
  parts.push(text.slice(0, file.start));
  const scanner = recordScanner(text, file.delimiter, file.start);
  let row = 0;
  for (let record = scanner.next(); record !== null; record = scanner.next(), row += 1) {
    parts.push(changedRecord(text, record, file.rows[row] ?? [], rowAt(row), style));
  }
  const bytes = parts.bytes(encoding.mark ? '\ufeff' : '');
  if (unencodable === '') return { bytes };
  return { problem: `is ${encoding.name}, which cannot hold “${unencodable}”; write to .xlsx or save it as UTF-8` };
}

/** True where no list of creators would come. */
export function hasLongCell({ fields }: RawRecord, { characters }: Limits): boolean {
  return fields.some(({ from, to }) => to - from > characters);
}

/** How a file writes its fields; `quoted` all of them. */
export type FieldStyle = { readonly delimiter: string; readonly quoted: boolean };

/** The text of a record with its line break, and with the cells of `after` where they differ from `before`. */
export function changedRecord(
  text: string,
  record: RawRecord,
  before: readonly string[],
  after: readonly WrittenValue[],
  { delimiter, quoted }: FieldStyle,
): string {
  let position = record.fields[0]?.from ?? record.end;
  let changed = '';
  let width = before.length;
  // One text for all that is written behind the record: a list of 20 new columns would be millions of pieces.
  let added = '';
  for (let column = 0; column < Math.max(after.length, before.length); column += 1) {
    const value = after[column] ?? null;
    const present = before[column] ?? '';
    if (value === present || plainText(value) === present) continue;
    const field = record.fields[column];
    const written = writtenField(value, delimiter, quoted);
    if (field !== undefined) {
      changed += text.slice(position, field.from) + written;
      position = field.to;
      continue;
    }
    added += delimiter.repeat(column - width + 1) + written;
    width = column + 1;
  }
  return changed + text.slice(position, record.end) + added + text.slice(record.end, record.next);
}

/** The cells of a record as they are shown. */
export function cellsOf(record: RawRecord): string[] {
  return record.fields.map((field) => unguardedText(field.value));
}

function writtenField(value: WrittenValue, delimiter: string, quoted: boolean): string {
  const text = guardedText(plainText(value), value);
  const needsQuotes = quoted || text.includes(delimiter) || (typeof value === 'string' && QUOTED.test(text));
  return needsQuotes && text !== '' ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Quotes, line breaks, and spaces at an end. */
const QUOTED = /["\r\n]|^\s|\s$/;

/** True when every filled field of the first filled record is in quotes: ours do then, too. */
export function quotesAll(text: string, delimiter: string, start: number): boolean {
  const scanner = recordScanner(text, delimiter, start);
  for (let record = scanner.next(); record !== null; record = scanner.next()) {
    const filled = record.fields.filter((field) => field.value !== '');
    if (filled.length > 0) return filled.every((field) => text[field.from] === '"');
  }
  return false;
}
