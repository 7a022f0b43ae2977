/** Where a figure lies on an axis of a drawing. */

export type Scale = (value: number) => number;

/** Logarithmic from `low` to `high` onto `from` to `to`; figures beyond the ends stay at the ends. Both ends must be above 0. */
export function logScale(low: number, high: number, from: number, to: number): Scale {
  const start = Math.log(low);
  const width = Math.log(high) - start;
  return (value) => {
    if (!(width > 0)) return (from + to) / 2;
    const share = value > 0 ? (Math.log(value) - start) / width : 0;
    return from + Math.min(1, Math.max(0, share)) * (to - from);
  };
}

/** Smallest and largest figure above 0, widened by `margin` as a factor; null when there is none. */
export function extent(
  values: readonly number[],
  margin: number,
): { readonly low: number; readonly high: number } | null {
  let low = Infinity;
  let high = 0;
  for (const value of values) {
    if (!(value > 0) || value === Infinity) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return high === 0 ? null : { low: low / margin, high: high * margin };
}

/** Round figures inside the ends: powers of ten, with 2s and 5s between them where there would be fewer than three. */
export function logTicks(low: number, high: number): number[] {
  const tens = steps(low, high, [1]);
  if (tens.length >= 3) return tens.length <= 5 ? tens : tens.filter((_, at) => at % 2 === 0);
  const more = steps(low, high, [1, 3]);
  return more.length >= 3 ? more : steps(low, high, [1, 2, 5]);
}

function steps(low: number, high: number, digits: readonly number[]): number[] {
  const found: number[] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power += 1) {
    for (const digit of digits) {
      const value = Number((digit * 10 ** power).toPrecision(3));
      if (value >= low && value <= high) found.push(value);
    }
  }
  return found;
}
