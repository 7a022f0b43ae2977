/** The shape of what a part of the benchmark found. */

/** One line of a table. `goal` is '' where there is none; `met` null where there is nothing to hold it against. */
export type Line = {
  readonly what: string;
  readonly found: string;
  readonly goal: string;
  readonly met: boolean | null;
};

export type Part = { readonly title: string; readonly how: string; readonly lines: readonly Line[] };

/** A ratio with its goal, "at most 6 times". */
export function ratioLine(what: string, ratio: number, most: number | null): Line {
  return {
    what,
    found: `${say(ratio)} times`,
    goal: most === null ? '' : `at most ${most} times`,
    met: most === null ? null : ratio <= most,
  };
}

/** A figure without a goal. */
export function plainLine(what: string, found: string): Line {
  return { what, found, goal: '', met: null };
}

/** Two digits that matter, whole numbers from 10 up. */
export function say(value: number): string {
  return value >= 10 ? Math.round(value).toLocaleString('en-US') : String(Number(value.toPrecision(2)));
}
