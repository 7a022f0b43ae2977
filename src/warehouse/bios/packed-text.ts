/** A text as few printable signs: an arithmetic coder keeps of each bit only what was not to be guessed. */
import { guesser } from './guess-bits.ts';

/** Signs of one byte that a string in JavaScript within SQL may have as they are. */
const SIGNS = "!#%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~ ";
/** Two signs hold so many bits. */
const PAIR = 13;
const WHOLE = 2 ** 32;
const HALF = WHOLE / 2;
const QUARTER = WHOLE / 4;

/** Ends on a byte that no text has. */
export function packText(text: string): string {
  const { chance, learn } = guesser();
  let [low, high, pending] = [0, WHOLE - 1, 0];
  let bits = '';
  const put = (bit: number): void => {
    bits += bit + String(1 - bit).repeat(pending);
    pending = 0;
  };
  for (const byte of [...bytesOf(text), 0]) {
    for (let at = 7; at >= 0; at -= 1) {
      const bit = (byte >> at) & 1;
      const middle = low + Math.floor((high - low) * chance());
      if (bit === 1) high = middle;
      else low = middle + 1;
      learn(bit);
      for (;;) {
        const base = baseOf(low, high);
        if (base < 0) break;
        if (base === QUARTER) pending += 1;
        else put(base === 0 ? 0 : 1);
        low = (low - base) * 2;
        high = (high - base) * 2 + 1;
      }
    }
  }
  pending += 1;
  put(low < QUARTER ? 0 : 1);
  let packed = '';
  for (let at = 0; at < bits.length; at += PAIR) {
    const pair = Number.parseInt(bits.slice(at, at + PAIR).padEnd(PAIR, '0'), 2);
    packed += (SIGNS[Math.floor(pair / SIGNS.length)] as string) + SIGNS[pair % SIGNS.length];
  }
  return packed;
}

/** The text that was packed. */
export function unpackText(packed: string): string {
  const { chance, learn } = guesser();
  let next = 0;
  const take = (): number => {
    const at = Math.floor(next / PAIR) * 2;
    const pair = SIGNS.indexOf(packed.charAt(at)) * SIGNS.length + SIGNS.indexOf(packed.charAt(at + 1));
    next += 1;
    return at < packed.length ? (pair >> (PAIR - 1 - ((next - 1) % PAIR))) & 1 : 0;
  };
  let [low, high, code] = [0, WHOLE - 1, 0];
  for (let at = 0; at < 32; at += 1) code = code * 2 + take();
  let escaped = '';
  for (;;) {
    let byte = 1;
    while (byte < 256) {
      const middle = low + Math.floor((high - low) * chance());
      const bit = code <= middle ? 1 : 0;
      if (bit === 1) high = middle;
      else low = middle + 1;
      learn(bit);
      byte = byte * 2 + bit;
      for (let base = baseOf(low, high); base >= 0; base = baseOf(low, high)) {
        low = (low - base) * 2;
        high = (high - base) * 2 + 1;
        code = (code - base) * 2 + take();
      }
    }
    if (byte === 256) return decodeURIComponent(escaped);
    escaped += `%${byte.toString(16).slice(1)}`;
  }
}

/** What may be taken off both ends before they are doubled; -1 where they are too far apart. */
function baseOf(low: number, high: number): number {
  if (high < HALF) return 0;
  if (low >= HALF) return HALF;
  return low >= QUARTER && high < HALF + QUARTER ? QUARTER : -1;
}

function bytesOf(text: string): number[] {
  return encodeURIComponent(text)
    .replace(/%(..)/g, (_sign, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .split('')
    .map((sign) => sign.charCodeAt(0));
}
