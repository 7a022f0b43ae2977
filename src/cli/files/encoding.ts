/** Turns the bytes of a text file into text and back, the same bytes again. Never drops or replaces a byte. */
import { guessLegacy, type LegacyName, legacyCodec } from './legacy-encodings.ts';

export type EncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | LegacyName;

/** `assumed`: the bytes allow other readings too, so the user is told which one was taken. */
export type TextEncoding = { readonly name: EncodingName; readonly mark: boolean; readonly assumed: boolean };

export type DecodedText = { readonly encoding: TextEncoding; readonly text: string };

/** Byte order marks, longest first. */
const MARKS: readonly { readonly name: EncodingName; readonly bytes: readonly number[] }[] = [
  { name: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { name: 'utf-16le', bytes: [0xff, 0xfe] },
  { name: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** The text of a file without its byte order mark, and how to write it back; a sentence when it cannot be text. */
export function decodeText(bytes: Uint8Array): DecodedText | { readonly problem: string } {
  const encoding = findEncoding(bytes, bytes.length, () => isUtf8(bytes));
  return 'problem' in encoding
    ? encoding
    : { encoding, text: decodeBytes(bytes.subarray(markLength(encoding)), encoding) };
}

/** So many bytes from the beginning tell an encoding. */
export const TELLING_BYTES = 200_010;

/** The encoding of a file by its first bytes; `isUtf8` looks at all of them, and only where it must. */
export function findEncoding(
  head: Uint8Array,
  length: number,
  isAllUtf8: () => boolean,
): TextEncoding | { readonly problem: string } {
  const mark = MARKS.find((candidate) => candidate.bytes.every((byte, at) => head[at] === byte));
  const body = mark === undefined ? head : head.subarray(mark.bytes.length);
  const name = mark?.name ?? wideWithoutMark(body, length) ?? (isAllUtf8() ? 'utf-8' : guessLegacy(body));
  if (!name.startsWith('utf-16') && holdsNul(body)) return { problem: 'holds binary data, not a table' };
  return { name, mark: mark !== undefined, assumed: !name.startsWith('utf-') };
}

/** Bytes of the mark at the beginning of a file. */
export function markLength({ name, mark }: TextEncoding): number {
  return mark ? (MARKS.find((candidate) => candidate.name === name)?.bytes.length ?? 0) : 0;
}

/** True when writing the text back gives exactly these bytes; false for damaged files, which can be read but not kept. */
export function keepsBytes({ text, encoding }: DecodedText, bytes: Uint8Array): boolean {
  const again = encodeText(text, encoding);
  return 'bytes' in again && sameBytes(again.bytes, bytes);
}

/** The bytes of a text in an encoding, or the first character which that encoding does not have. */
export function encodeText(
  text: string,
  encoding: TextEncoding,
): { readonly bytes: Uint8Array } | { readonly unencodable: string } {
  const mark = encoding.mark ? (MARKS.find((candidate) => candidate.name === encoding.name)?.bytes ?? []) : [];
  const { name } = encoding;
  const body =
    name === 'utf-8'
      ? { bytes: new TextEncoder().encode(text) }
      : name === 'utf-16le' || name === 'utf-16be'
        ? { bytes: encodeWide(text, name === 'utf-16le') }
        : legacyCodec(name).encode(text);
  if ('unencodable' in body || mark.length === 0) return body;
  const bytes = new Uint8Array(mark.length + body.bytes.length);
  bytes.set(mark);
  bytes.set(body.bytes, mark.length);
  return { bytes };
}

/** The text of some bytes without a mark that hold whole characters. */
export function decodeBytes(bytes: Uint8Array, { name }: TextEncoding): string {
  if (name === 'utf-8' || name === 'utf-16le' || name === 'utf-16be') {
    return new TextDecoder(name, { ignoreBOM: true }).decode(bytes);
  }
  return legacyCodec(name).decode(bytes);
}

export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** UTF-16 without a mark: nearly every second byte of mostly Western text is zero. */
function wideWithoutMark(bytes: Uint8Array, length: number): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || length % 2 === 1) return null;
  const zeros = [0, 0];
  const end = Math.min(bytes.length, 4000);
  for (let at = 0; at < end; at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > end / 5 && even < odd / 10) return 'utf-16le';
  if (even > end / 5 && odd < even / 10) return 'utf-16be';
  return null;
}

function encodeWide(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return bytes;
}

function holdsNul(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 100_000).includes(0);
}

/** Byte by byte: the page has no Buffer to compare with. */
function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}
