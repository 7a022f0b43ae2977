/** Long texts on their way to bytes: never holds more than a few million characters as text. */

export type ByteSink = {
  /** A piece of text; a character never spans two pieces. */
  push(...pieces: readonly string[]): void;
  /** Everything pushed so far behind `head`. */
  bytes(head: string): Uint8Array;
};

const ENOUGH = 4_000_000;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** `encode` makes bytes of a text, UTF-8 when left out. */
export function byteSink(encode = utf8): ByteSink {
  const done: Uint8Array[] = [];
  let waiting: string[] = [];
  let length = 0;
  const flush = () => {
    done.push(encode(waiting.join('')));
    waiting = [];
    length = 0;
  };
  return {
    push(...pieces) {
      for (const piece of pieces) {
        waiting.push(piece);
        length += piece.length;
      }
      if (length > ENOUGH) flush();
    },
    bytes(head) {
      flush();
      return joined([encode(head), ...done]);
    },
  };
}

/** Without Buffer, which the page does not have. */
function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
