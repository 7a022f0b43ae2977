/** Reads a curve given by points, straight between them in logs. */

/** Natural logs of sizes (strictly rising) and values. At least one point. */
export type LogCurve = { readonly xs: readonly number[]; readonly ys: readonly number[] };

/** Compiles points in any order; points that are not positive or repeat a size are left out; null when none is left. */
export function logCurve(points: readonly { readonly followers: number; readonly value: number }[]): LogCurve | null {
  const xs: number[] = [];
  const ys: number[] = [];
  const usable = points.filter(({ followers, value }) => isPositive(followers) && isPositive(value));
  for (const { followers, value } of usable.sort((a, b) => a.followers - b.followers)) {
    const x = Math.log(followers);
    if (x === xs[xs.length - 1]) continue;
    xs.push(x);
    ys.push(Math.log(value));
  }
  return xs.length === 0 ? null : { xs, ys };
}

/** Log of the value at log size `x`: flat outside the points. */
export function flatOutside(curve: LogCurve, x: number): number {
  const { xs, ys } = curve;
  const last = xs.length - 1;
  if (x <= (xs[0] as number)) return ys[0] as number;
  if (x >= (xs[last] as number)) return ys[last] as number;
  return between(curve, x, segmentOf(xs, x));
}

/** Log of the value at log size `x`: outside the points the last slope goes on, held between 0 and 1. */
export function slopeOutside(curve: LogCurve, x: number): number {
  const { xs, ys } = curve;
  const last = xs.length - 1;
  if (x < (xs[0] as number)) return (ys[0] as number) + (x - (xs[0] as number)) * endSlope(curve, 1);
  if (x > (xs[last] as number)) return (ys[last] as number) + (x - (xs[last] as number)) * endSlope(curve, last);
  return between(curve, x, segmentOf(xs, x));
}

/** A factor of three, in logs, and a billionth so that exactly three is inside. */
export const FAR = Math.log(3) + 1e-9;

/** True when `x` lies more than a factor of three outside the points. */
export function isFarOutside(curve: LogCurve, x: number): boolean {
  return x < (curve.xs[0] as number) - FAR || x > (curve.xs[curve.xs.length - 1] as number) + FAR;
}

/** 0 up to the last point, 1 from a factor of three beyond it, straight between in logs. */
export function beyondLast({ xs }: LogCurve, x: number): number {
  return Math.min(1, Math.max(0, (x - (xs[xs.length - 1] as number)) / FAR));
}

function isPositive(value: number): boolean {
  return value > 0 && value < Infinity;
}

function segmentOf(xs: readonly number[], x: number): number {
  let upper = 1;
  while (upper < xs.length - 1 && (xs[upper] as number) < x) upper += 1;
  return upper;
}

function between({ xs, ys }: LogCurve, x: number, upper: number): number {
  if (xs.length === 1) return ys[0] as number;
  const x0 = xs[upper - 1] as number;
  const y0 = ys[upper - 1] as number;
  return y0 + ((x - x0) / ((xs[upper] as number) - x0)) * ((ys[upper] as number) - y0);
}

function endSlope({ xs, ys }: LogCurve, upper: number): number {
  if (xs.length === 1) return 0;
  const rise = (ys[upper] as number) - (ys[upper - 1] as number);
  const slope = rise / ((xs[upper] as number) - (xs[upper - 1] as number));
  return Math.min(1, Math.max(0, slope));
}
