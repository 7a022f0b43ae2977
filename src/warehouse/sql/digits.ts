/** Rounding to significant digits as cells show numbers: the core's `toDigits` as SQL. */

import { type Case, when } from './expressions.ts';
import type { Columns } from './layers.ts';

/** Powers of ten that are told apart; a number beyond them is rounded like the nearest. */
const LOWEST = -12;
const HIGHEST = 15;

export type Shown = {
  readonly digits: number;
  /** Powers of ten that most of the numbers lie between: asked for first. */
  readonly usual: readonly [from: number, to: number];
};
/** Four digits: more than any benchmark knows. */
export const RATE: Shown = { digits: 4, usual: [-4, -1] };
/** Two digits. */
export const MONEY: Shown = { digits: 2, usual: [1, 5] };

type Number = (value: number) => string;

/** For each column, what `rounded` multiplies with and divides by again: a power of ten, so that it is exact. */
export function scales(columns: Readonly<Record<string, Shown>>, number: Number): Columns {
  return Object.fromEntries(
    Object.entries(columns).map(([name, shown]) => [`${name}_scale`, scaleOf(name, shown, number)]),
  );
}

/** Halves go up, also where logs left them a trillionth below. */
export function rounded(name: string, { digits }: Shown, number: Number): string {
  const raised = `${name} * ${number(1 + 1e-12)}`;
  const decimals = `ROUND(${raised} * ${name}_scale) / ${name}_scale`;
  return when([[`${name} < ${number(10 ** digits)}`, decimals]], `ROUND(${raised} / ${name}_scale) * ${name}_scale`);
}

function scaleOf(name: string, { digits, usual: [from, to] }: Shown, number: Number): string {
  const power = (at: number): string => number(Number(`1e${at}`));
  const scale = (at: number): string => power(Math.abs(digits - 1 - at));
  const ladder = (high: number, low: number): Case[] => {
    const cases: Case[] = [];
    for (let at = high; at > low; at -= 1) cases.push([`${name} >= ${power(at)}`, scale(at)]);
    return cases;
  };
  const large = when(ladder(HIGHEST, to + 1), scale(to + 1));
  const small = when(ladder(from - 1, LOWEST), scale(LOWEST));
  return when([[`${name} >= ${power(to + 1)}`, large], ...ladder(to, from - 1)], small);
}
