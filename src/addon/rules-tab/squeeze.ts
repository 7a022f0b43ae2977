/** An ASCII text made shorter by what it repeats, and back. */

/** Begins a squeezed text: other texts are as they are. */
const SQUEEZED = '~';
/** Stands before a repeat: three digits for how far back it begins, one for how long it is. */
const REPEAT = '\u007f';
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';
const SHORTEST = 6;
const LONGEST = SHORTEST + DIGITS.length - 1;
/** As many letters as one call takes. */
const PIECE = 5000;
const FARTHEST = DIGITS.length ** 3 - 1;

/** Of the places where a repeat may begin, the nearest. */
const MOST_TRIED = 16;

type Repeat = { readonly from: number; readonly length: number };

/** The text without its repeats. */
export function squeeze(text: string): string {
  const last = new Map<string, number>();
  const before: number[] = [];
  const put = (at: number): void => {
    const start = text.slice(at, at + SHORTEST);
    before[at] = last.get(start) ?? -1;
    last.set(start, at);
  };
  const find = (at: number): Repeat => longest(text, at, last.get(text.slice(at, at + SHORTEST)) ?? -1, before);
  let short = SQUEEZED;
  let found = find(0);
  for (let at = 0; at < text.length; ) {
    put(at);
    const next = find(at + 1);
    // A longer one that begins a letter later is worth the letter.
    if (found.length < SHORTEST || next.length > found.length) {
      short += text.charAt(at);
      at += 1;
      found = next;
    } else {
      short += REPEAT + digits(at - found.from, 3) + digits(found.length - SHORTEST, 1);
      const end = at + found.length;
      for (at += 1; at < end; at += 1) put(at);
      found = find(at);
    }
  }
  return short;
}

/** The longest repeat of what begins at `at`, from `from` back. */
function longest(text: string, at: number, from: number, before: readonly number[]): Repeat {
  let found = { from, length: 0 };
  for (let tried = 0; tried < MOST_TRIED && from >= 0 && at - from <= FARTHEST; tried += 1) {
    const length = sameLength(text, from, at);
    if (length > found.length) found = { from, length };
    from = before[from] ?? -1;
  }
  return found;
}

/** The whole text again; any text that was not squeezed stays as it is. */
export function unsqueeze(short: string): string {
  if (!short.startsWith(SQUEEZED)) return short;
  // Numbers, joined at the end: a text that grows and is read at once is copied whole for each letter.
  const codes: number[] = [];
  for (let at = 1; at < short.length; at += 1) {
    if (short.charAt(at) !== REPEAT) codes.push(short.charCodeAt(at));
    else {
      const from = codes.length - numberOf(short.slice(at + 1, at + 4));
      const length = numberOf(short.slice(at + 4, at + 5)) + SHORTEST;
      for (let next = from; next < from + length; next += 1) codes.push(codes[next] ?? 0);
      at += 4;
    }
  }
  let text = '';
  for (let at = 0; at < codes.length; at += PIECE) text += String.fromCharCode(...codes.slice(at, at + PIECE));
  return text;
}

function sameLength(text: string, from: number, at: number): number {
  let length = 0;
  while (length < LONGEST && at + length < text.length && text.charAt(from + length) === text.charAt(at + length)) {
    length += 1;
  }
  return length;
}

export function digits(value: number, count: number): string {
  let text = '';
  for (let left = value; text.length < count; left = Math.floor(left / DIGITS.length)) {
    text = DIGITS.charAt(left % DIGITS.length) + text;
  }
  return text;
}

export function numberOf(text: string): number {
  let value = 0;
  for (let at = 0; at < text.length; at += 1) value = value * DIGITS.length + DIGITS.indexOf(text.charAt(at));
  return value;
}
