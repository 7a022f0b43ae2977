/** Answers for long texts on their way to bytes: never holds more than a few million characters as text. */

export type ByteSink = {
  /** A piece of text; a character never spans two pieces. */
  push(...pieces: readonly string[]): void;
  /** Everything pushed so far behind `head`, as UTF-8. */
  bytes(head: string): Uint8Array;
};

const ENOUGH = 4_000_000;

export function byteSink(): ByteSink {
  const done: Uint8Array[] = [];
  let waiting: string[] = [];
  let length = 0;
  const flush = () => {
    done.push(new TextEncoder().encode(waiting.join('')));
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
      return Buffer.concat([new TextEncoder().encode(head), ...done]);
    },
  };
}
