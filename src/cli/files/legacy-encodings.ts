/** The older encodings that spreadsheets still export. Guesses one from bytes that are not UTF-8. */

type DoubleByteName = 'shift_jis' | 'gb18030' | 'big5' | 'euc-kr';
export type LegacyName = 'windows-1252' | 'windows-1251' | DoubleByteName;

export type Codec = {
  decode(bytes: Uint8Array): string;
  encode(text: string): { readonly bytes: Uint8Array } | { readonly unencodable: string };
};

/**
 * Windows-1252 for the bytes 0x80-0x9f. Spelled out because the decoder of Node 20 reads them as control characters
 * (https://encoding.spec.whatwg.org/index-windows-1252.txt is the table).
 */
const WINDOWS_1252_HIGH =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Reads and writes one encoding; both directions agree for every text that was read. */
export function legacyCodec(name: LegacyName): Codec {
  if (name === 'windows-1252' || name === 'windows-1251') return singleByteCodec(singleByteTable(name));
  return {
    decode: (bytes) => new TextDecoder(name).decode(bytes),
    encode: (text) => encodeDouble(text, name),
  };
}

/** The likeliest encoding of bytes that are not UTF-8: the script whose letters and neighbours fit best, else Western. */
export function guessLegacy(bytes: Uint8Array): LegacyName {
  const sample = bytes.subarray(0, 200_000);
  let high = 0;
  let inRuns = 0;
  let cyrillic = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const byte = sample[at] ?? 0;
    if (byte < 0x80) continue;
    high += 1;
    const beside = (sample[at - 1] ?? 0) >= 0x80 || (sample[at + 1] ?? 0) >= 0x80;
    if (beside) inRuns += 1;
    if (byte >= 0xc0 || byte === 0xa8 || byte === 0xb8) cyrillic += 1;
  }
  let best: LegacyName | null = null;
  let bestShare = 0.8;
  for (const script of SCRIPTS) {
    const share = commonShare(sample, script);
    if (share > bestShare) [best, bestShare] = [script.name, share];
  }
  if (best !== null) return best;
  if (inRuns > high * 0.7 && cyrillic > high * 0.8) return 'windows-1251';
  return 'windows-1252';
}

/** `everyday`: what nearly all characters of such a text are; their lead bytes go from `first` to below `rare`. */
type Script = {
  readonly name: DoubleByteName;
  readonly everyday: RegExp;
  readonly first: number;
  readonly rare: number;
};

/** Korean before Chinese: its syllables fill a part of the same codes, so that only a text of nothing else is Korean. */
const SCRIPTS: readonly Script[] = [
  { name: 'shift_jis', everyday: /[\u3040-\u30ff\u4e00-\u9fff\uff01-\uff9f\u3000-\u3015]/, first: 0x81, rare: 0x98 },
  { name: 'euc-kr', everyday: /[\uac00-\ud7a3]/, first: 0xb0, rare: 0xc9 },
  { name: 'gb18030', everyday: /[\u4e00-\u9fff\u3000-\u3015\uff00-\uffee\u2010-\u2026]/, first: 0xa1, rare: 0xd8 },
  { name: 'big5', everyday: /[\u4e00-\u9fff\u3000-\u3015\uff00-\uffee\u2010-\u2026]/, first: 0xa1, rare: 0xc9 },
];

/** Quotes, dashes and dots tell no script; sentences of this add-on hold them. */
const PUNCTUATION = /[\u2010-\u2027\u2030-\u205e]/;

/**
 * Share of the two-byte characters that are everyday ones beside another such character, 0 when the bytes do not fit.
 * Lone ones do not count: in Western text `it\u2019s` looks like a single Japanese character.
 */
function commonShare(bytes: Uint8Array, { name, everyday, first, rare }: Script): number {
  const decoder = new TextDecoder(name, { fatal: true });
  let all = 0;
  let common = 0;
  let endOfLast = -1;
  for (let at = 0; at < bytes.length - 1 && all < 5000; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    all += 1;
    const isBeside = endOfLast === at || (bytes[at + 2] ?? 0) >= 0x80;
    endOfLast = at + 2;
    if (name === 'shift_jis' && lead >= 0xa1 && lead <= 0xdf) continue;
    try {
      const letter = decoder.decode(bytes.subarray(at, at + 2));
      if (PUNCTUATION.test(letter)) all -= 1;
      else if (isBeside && lead >= first && lead < rare && everyday.test(letter)) common += 1;
    } catch {
      return 0;
    }
    at += 1;
  }
  return all === 0 ? 0 : common / all;
}

function singleByteTable(name: 'windows-1252' | 'windows-1251'): string {
  let low = '';
  for (let byte = 0; byte < 0x80; byte += 1) low += String.fromCharCode(byte);
  if (name === 'windows-1251') {
    const high = Uint8Array.from({ length: 128 }, (_, at) => at + 128);
    return low + new TextDecoder(name).decode(high);
  }
  let latin = '';
  for (let byte = 0xa0; byte <= 0xff; byte += 1) latin += String.fromCharCode(byte);
  return low + WINDOWS_1252_HIGH + latin;
}

function singleByteCodec(table: string): Codec {
  return {
    decode(bytes) {
      const parts: string[] = [];
      for (let from = 0; from < bytes.length; from += 8192) {
        let part = '';
        for (const byte of bytes.subarray(from, from + 8192)) part += table[byte] ?? '';
        parts.push(part);
      }
      return parts.join('');
    },
    encode(text) {
      const codes = new Map<string, number>();
      for (let byte = 255; byte >= 0; byte -= 1) codes.set(table[byte] ?? '', byte);
      const bytes = new Uint8Array(text.length);
      for (let at = 0; at < text.length; at += 1) {
        const byte = codes.get(text[at] ?? '');
        if (byte === undefined) return { unencodable: String.fromCodePoint(text.codePointAt(at) ?? 0) };
        bytes[at] = byte;
      }
      return { bytes };
    },
  };
}

function encodeDouble(
  text: string,
  name: DoubleByteName,
): { readonly bytes: Uint8Array } | { readonly unencodable: string } {
  const codes = doubleByteCodes(name);
  const bytes = new Uint8Array(text.length * 2);
  let length = 0;
  for (const character of text) {
    const code = character < '\u0080' ? character.charCodeAt(0) : codes.get(character);
    if (code === undefined) return { unencodable: character };
    if (code > 0xff) {
      bytes[length] = code >> 8;
      length += 1;
    }
    bytes[length] = code & 0xff;
    length += 1;
  }
  return { bytes: bytes.slice(0, length) };
}

/** Character to its byte or two bytes; the lowest code wins where an encoding has a character twice. */
function doubleByteCodes(name: DoubleByteName): Map<string, number> {
  const decoder = new TextDecoder(name, { fatal: true });
  const codes = new Map<string, number>();
  const learn = (bytes: readonly number[], code: number) => {
    try {
      const character = decoder.decode(Uint8Array.from(bytes));
      if ([...character].length === 1 && !codes.has(character)) codes.set(character, code);
    } catch {
      // Not a character of this encoding.
    }
  };
  for (let lead = 0x80; lead <= 0xff; lead += 1) {
    learn([lead], lead);
    for (let trail = 0x40; trail <= 0xfe; trail += 1) learn([lead, trail], lead * 256 + trail);
  }
  return codes;
}
