/** The text of a file in pieces that end behind a line break, so that a long one is never in memory whole. */
import { closeSync, openSync, readSync } from 'node:fs';
import { decodeBytes, isUtf8, markLength, type TextEncoding } from './encoding.ts';
import { type RawRecord, recordScanner } from './records.ts';

/** Bytes of one read. */
const READ = 1 << 20;
const LONGEST_LINE = 1 << 25;

/** The bytes of the file from `from` on; a line break is not cut, nor a character. */
export function* bytePieces(path: string, from: number, isWide: TextEncoding['name'] | null): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    let rest: Uint8Array = new Uint8Array();
    for (let at = from; ; ) {
      const read = new Uint8Array(READ);
      const count = readSync(file, read, 0, READ, at);
      if (count === 0) break;
      at += count;
      const bytes = joined(rest, read.subarray(0, count));
      // A line of that length is given as it comes: whoever reads it stops there.
      const end =
        behindLastBreak(bytes, isWide) || (bytes.length > LONGEST_LINE ? bytes.length - (bytes.length % 4) : 0);
      if (end > 0) yield bytes.subarray(0, end);
      rest = bytes.slice(end);
    }
    if (rest.length > 0) yield rest;
  } finally {
    closeSync(file);
  }
}

/** The text of the file without its mark. `told` hears of each piece with the bytes that it was made of. */
export function* textPieces(
  path: string,
  encoding: TextEncoding,
  told?: (text: string, bytes: Uint8Array) => void,
): Generator<string> {
  for (const bytes of bytePieces(path, markLength(encoding), encoding.name)) {
    const text = decodeBytes(bytes, encoding);
    told?.(text, bytes);
    yield text;
  }
}

/** True when all bytes from `from` on are UTF-8. */
export function isUtf8File(path: string): boolean {
  for (const bytes of bytePieces(path, 0, null)) if (!isUtf8(bytes)) return false;
  return true;
}

export type PlacedRecord = { readonly text: string; readonly record: RawRecord };

/**
 * The records of a text given in pieces, from position `start` of the first; fields are places in the `text` beside. A record of
 * more than `longest` characters cuts the list short.
 */
export function recordsOf(
  pieces: Iterator<string>,
  delimiter: string,
  start: number,
  longest = Number.POSITIVE_INFINITY,
): { readonly all: Generator<PlacedRecord>; unclosedQuote(): number; isCutShort(): boolean } {
  let unclosed = 0;
  let isCutShort = false;
  const walk = function* (): Generator<PlacedRecord> {
    let text = '';
    let position = 0;
    let count = 0;
    let skipped = start;
    for (let piece = pieces.next(); piece.done !== true; ) {
      text = text.slice(position) + piece.value;
      isCutShort = text.length - piece.value.length > longest;
      if (isCutShort) return;
      piece = pieces.next();
      const scanner = recordScanner(text, delimiter, skipped, piece.done !== true, count);
      skipped = 0;
      for (let record = scanner.next(); record !== null; record = scanner.next()) {
        count += 1;
        yield { text, record };
      }
      position = scanner.position();
      unclosed ||= scanner.unclosedQuote();
    }
  };
  return { all: walk(), unclosedQuote: () => unclosed, isCutShort: () => isCutShort };
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  if (one.length === 0) return other;
  const bytes = new Uint8Array(one.length + other.length);
  bytes.set(one);
  bytes.set(other, one.length);
  return bytes;
}

/** Where the bytes behind the last line feed begin, 0 without one; no encoding of lists has that byte inside a character. */
function behindLastBreak(bytes: Uint8Array, name: TextEncoding['name'] | null): number {
  if (name !== 'utf-16le' && name !== 'utf-16be') return bytes.lastIndexOf(LINE_FEED) + 1;
  const [low, high] = name === 'utf-16le' ? [0, 1] : [1, 0];
  for (let at = bytes.length - (bytes.length % 2) - 2; at >= 0; at -= 2) {
    if (bytes[at + low] === LINE_FEED && bytes[at + high] === 0) return at + 2;
  }
  return 0;
}

const LINE_FEED = 10;
