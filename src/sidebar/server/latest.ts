/** Which of several answers counts when they arrive in any order. */

export type Latest = {
  /** Starts a question; the function it returns says whether its answer still counts. */
  readonly begin: () => () => boolean;
  /** No answer to anything asked so far counts any more. */
  readonly drop: () => void;
};

/** Only the answer to the last question counts. */
export function createLatest(): Latest {
  let current = 0;
  return {
    begin() {
      current += 1;
      const own = current;
      return () => own === current;
    },
    drop() {
      current += 1;
    },
  };
}
