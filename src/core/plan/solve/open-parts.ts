/** The parts of a problem that are still to be looked at, the most promising first. Looks at none. */
import type { Basis } from './relaxed.ts';

/** A part is the problem without the options in `out`; `branch` is the option it is to be split by. */
export type Part = { readonly out: Uint8Array; readonly basis: Basis; readonly bound: number; readonly branch: number };

export type OpenParts = {
  add(part: Part): void;
  take(): Part | undefined;
  /** The greatest bound of all, -Infinity for none. */
  bound(): number;
};

/** A binary heap by bound. */
export function createOpenParts(): OpenParts {
  const parts: Part[] = [];
  const boundOf = (at: number): number => parts[at]?.bound ?? -Infinity;
  const swap = (one: number, other: number): void => {
    const held = parts[one] as Part;
    parts[one] = parts[other] as Part;
    parts[other] = held;
  };
  return {
    add: (part) => {
      let at = parts.push(part) - 1;
      while (at > 0 && boundOf(at) > boundOf((at - 1) >> 1)) {
        swap(at, (at - 1) >> 1);
        at = (at - 1) >> 1;
      }
    },
    take: () => {
      const first = parts[0];
      const last = parts.pop();
      if (parts.length === 0 || last === undefined) return first;
      parts[0] = last;
      for (let at = 0; ; ) {
        const left = 2 * at + 1;
        const child = boundOf(left + 1) > boundOf(left) ? left + 1 : left;
        if (boundOf(child) <= boundOf(at)) return first;
        swap(at, child);
        at = child;
      }
    },
    bound: () => boundOf(0),
  };
}
