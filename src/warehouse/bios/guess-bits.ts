/** Guesses a text bit by bit from the bytes before it. Only sums, products and square roots, which every engine computes alike. */

const ORDERS = 8;
const WORD = 6;
const GAP = 7;
const SLOTS = 1_048_576;
const SLOT_BITS = 20;
const MOST_SEEN = 5;
/** A chance in sixteen bits. */
const EVEN = 32_768;
const MOST = 65_535;
const RATE = 0.01;
const SURE = 0.9999;

export type Guesser = {
  /** Chance from 0 to 1 that the next bit is 1. */
  readonly chance: () => number;
  readonly learn: (bit: number) => void;
};

/** One table for each number of bytes before, one for the word so far, one that skips a byte; what they say is mixed as they proved right. */
export function guesser(): Guesser {
  const chances = new Uint16Array(ORDERS * SLOTS).fill(EVEN);
  const seen = new Uint8Array(ORDERS * SLOTS);
  const weights = new Float32Array(ORDERS * 256).fill(0.18);
  const starts = new Array<number>(ORDERS).fill(0);
  const slots = new Array<number>(ORDERS).fill(0);
  const said = new Array<number>(ORDERS).fill(0);
  const past = new Array<number>(ORDERS).fill(0);
  let bits = 1;
  let word = 0;
  let mixed = 0;
  return {
    chance() {
      let sum = 0;
      for (let order = 0; order < ORDERS; order += 1) {
        const slot = order * SLOTS + (Math.imul((starts[order] as number) + bits, 0x2c1b3c6d) >>> (32 - SLOT_BITS));
        slots[order] = slot;
        const side = (chances[slot] as number) / EVEN - 1;
        said[order] = side / Math.sqrt(1.03 - side * side);
        sum += (weights[order * 256 + bits] as number) * (said[order] as number);
      }
      mixed = Math.min(SURE, Math.max(1 - SURE, 0.5 + sum / Math.sqrt(1 + sum * sum) / 2));
      return mixed;
    },
    learn(bit) {
      for (let order = 0; order < ORDERS; order += 1) {
        const slot = slots[order] as number;
        const weight = order * 256 + bits;
        weights[weight] = (weights[weight] as number) + RATE * (bit - mixed) * (said[order] as number);
        chances[slot] =
          (chances[slot] as number) + (bit * MOST - (chances[slot] as number)) / ((seen[slot] as number) + 1.3);
        if ((seen[slot] as number) < MOST_SEEN) seen[slot] = (seen[slot] as number) + 1;
      }
      bits = bits * 2 + bit;
      if (bits < 256) return;
      const byte = bits - 256;
      bits = 1;
      past.copyWithin(1, 0);
      past[0] = byte;
      word = byte === 44 || byte < 33 ? 0 : Math.imul(word + byte + 7, 0x2f0b4c47);
      let hash = 0;
      for (let order = 0; order < WORD; order += 1) {
        starts[order] = Math.imul(hash, 256);
        hash = Math.imul(hash + (past[order] as number) + 1, 0x9e3779b1);
      }
      starts[WORD] = Math.imul(word, 256);
      starts[GAP] = Math.imul((past[1] as number) * 256 + (past[2] as number) + 7_777_777, 256);
    },
  };
}
