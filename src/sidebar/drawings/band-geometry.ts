/** Where band and measured rate lie in the drawing of one creator. */
import { extent, logScale } from './scale.ts';

export type Band = {
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
};

export type BandGeometry = {
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
  readonly measured: number | null;
  readonly peers: { readonly p10: number; readonly p90: number } | null;
  /** Where the three labels are without touching each other or the edge. */
  readonly labels: { readonly low: number; readonly typical: number; readonly high: number };
};

/** Room that a label as `10.5%` takes, in units of the drawing. */
const LABEL = 40;

/** A log axis from just below the lowest figure to just above the highest; a rate of 0 is marked at the left end. */
export function bandGeometry(
  band: Band,
  measured: number | null,
  width: number,
  peers: Band | null = null,
): BandGeometry | null {
  const figures = [
    band.p10,
    band.p50,
    band.p90,
    ...(measured === null ? [] : [measured]),
    ...(peers === null ? [] : [peers.p10, peers.p90]),
  ];
  const ends = extent(figures, 1.15);
  if (ends === null || !(band.p10 > 0)) return null;
  const x = logScale(ends.low, ends.high, 4, width - 4);
  const typical = Math.min(width - LABEL * 1.5, Math.max(LABEL * 1.5, x(band.p50)));
  return {
    p10: x(band.p10),
    p25: x(band.p25),
    p50: x(band.p50),
    p75: x(band.p75),
    p90: x(band.p90),
    measured: measured === null ? null : x(measured),
    peers: peers === null ? null : { p10: x(peers.p10), p90: x(peers.p90) },
    labels: {
      low: Math.max(LABEL / 2, Math.min(x(band.p10), typical - LABEL)),
      typical,
      high: Math.min(width - LABEL / 2, Math.max(x(band.p90), typical + LABEL)),
    },
  };
}
