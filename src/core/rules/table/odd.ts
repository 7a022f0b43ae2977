/** What can be read but looks like a slip: each is asked with its cell, and stops no answer. */
import type { Columns, Line, Say } from './column.ts';
import { cellOf } from './origin.ts';

/** A value so many times further from a neighbour than the followers between them explain is asked for. */
const FAR = 10;

/** Asks for each value that is far from both its neighbours; `lines` are of one curve, in order of followers. */
export function askFarValues<C extends Columns>(
  lines: readonly Line<C>[],
  key: keyof C & string,
  title: string,
  pointOf: (values: Line<C>['values']) => { readonly followers: number | null; readonly value: number | null },
  say: Say,
): void {
  const points = lines.flatMap((line) => {
    const { followers, value } = pointOf(line.values);
    return followers === null || value === null || !(followers > 0) || !(value > 0) ? [] : [{ line, followers, value }];
  });
  points.forEach((point, at) => {
    const beside = [points[at - 1], points[at + 1]].flatMap((one) => one ?? []);
    const [near] = beside;
    if (near === undefined || !beside.every((other) => isFar(point, other))) return;
    const times = point.value / near.value;
    const [says, by] = times >= 1 ? (['far-above', times] as const) : (['far-below', 1 / times] as const);
    say(point.line, key, says, title, point.value, short(by), near.value, cellOf(near.line, key));
  });
}

type Point = { readonly followers: number; readonly value: number };

function isFar(one: Point, other: Point): boolean {
  return apart(one.value, other.value) > FAR * apart(one.followers, other.followers);
}

function apart(one: number, other: number): number {
  return Math.max(one / other, other / one);
}

function short(value: number): string {
  return String(value < 100 ? Math.round(value * 10) / 10 : Math.round(value));
}

/** Asks for a value outside a range that nobody has seen it leave. */
export function askOutside<C extends Columns>(
  line: Line<C>,
  key: keyof C & string,
  title: string,
  value: number | null,
  [least, most]: readonly [number, number],
  say: Say,
): void {
  if (value === null || (value >= least && value <= most)) return;
  say(line, key, 'unusual', title, value, least, most);
}
