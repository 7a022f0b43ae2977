/** Curves of the core as SQL: straight lines over `log_size` between points, one CASE for each curve. */
import type { LogCurve } from '../../core/maths/log-curve.ts';
import { type Case, when } from './expressions.ts';
import { isBelow } from './whole.ts';

type Outside = 'flat' | 'sloping';

/** Log of the value at a size; outside the points flat, or on with the last slope, held between 0 and 1. NULL from `end` on. */
export function curveAt(
  { xs, ys }: LogCurve,
  outside: Outside,
  number: (value: number) => string,
  end = Infinity,
): string {
  const at = (list: readonly number[], place: number): number => list[place] as number;
  const last = xs.length - 1;
  const straight = (place: number, slope: number): string =>
    slope === 0
      ? number(at(ys, place))
      : `${number(at(ys, place) - slope * at(xs, place))} + ${number(slope)} * log_size`;
  const ended = (cases: readonly Case[], above: string): string =>
    end === Infinity ? when(cases, above) : when([...cases, [isBelow(end), above]]);
  if (last === 0) return ended([], number(at(ys, 0)));
  const slopeTo = (upper: number): number => (at(ys, upper) - at(ys, upper - 1)) / (at(xs, upper) - at(xs, upper - 1));
  const ending = (upper: number): number => (outside === 'flat' ? 0 : Math.min(1, Math.max(0, slopeTo(upper))));
  // The sizes as the rules have them: at the points the lines on both sides give the same.
  const below = (place: number): string => isBelow(Number(Math.exp(at(xs, place)).toPrecision(12)));
  const cases: Case[] = [[below(0), straight(0, ending(1))]];
  for (let upper = 1; upper <= last; upper += 1) cases.push([below(upper), straight(upper, slopeTo(upper))]);
  const above = straight(last, ending(last));
  // One question for neighbours on the same line.
  const apart = cases.filter(([, line], at) => line !== (cases[at + 1]?.[1] ?? above));
  return ended(apart, above);
}
