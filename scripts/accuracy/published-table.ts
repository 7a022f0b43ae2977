/** The shape of a published table of engagement rates. Holds no figures. */
import type { Platform } from '../../src/core/creator.ts';

/** Followers from (inclusive) and to (exclusive), then low, typical and high in percent; null where none is printed. */
export type PublishedLine = readonly [
  from: number,
  to: number,
  low: number | null,
  typical: number | null,
  high: number | null,
];
export type PublishedTable = {
  readonly name: string;
  readonly date: string;
  readonly address: string;
  readonly platform: Platform;
  readonly basis: 'followers' | 'views';
  /** What low and high are called by their publisher. */
  readonly band: string;
  readonly lines: readonly PublishedLine[];
};
