/** Not asking twice what cannot have changed: reads are remembered until the version of what was read moves on. */

export type Read = (key: string, ask: () => unknown) => unknown;

/** So many answers, large ones among them, are kept at most. */
const MOST_KEPT = 40;

/** `version` must change before anybody can see a change of what is read. Lists are answered as copies. */
export function createReadMemory(version: () => number): Read {
  const kept = new Map<string, unknown>();
  let of = version();
  return (key, ask) => {
    const now = version();
    if (now !== of) kept.clear();
    of = now;
    if (!kept.has(key)) {
      const answer = ask();
      // What changed while it was read must be read again next time.
      if (version() !== of) return answer;
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(key, answer);
    }
    return copied(kept.get(key));
  };
}

function copied(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((line: unknown) => (Array.isArray(line) ? [...line] : line));
}
