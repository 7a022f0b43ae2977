/** Rounding to significant digits as cells show numbers: the core's `toDigits` as SQL. */
import type { Dialect } from '../dialects/dialect.ts';
import { type Case, when } from './expressions.ts';

/** Halves go up, also where logs left them a trillionth below. */
const RAISED = 1 + 1e-12;

export type Shown = {
  readonly digits: number;
  /** Powers of ten that most of the numbers lie between: each has its own case. */
  readonly usual: readonly [from: number, to: number];
};
/** Four digits: more than any benchmark knows. */
export const RATE: Shown = { digits: 4, usual: [-4, 3] };
export const MONEY: Shown = { digits: 2, usual: [1, 5] };
export const VIEWS: Shown = { digits: 2, usual: [1, 6] };

/** The column as shown, NULL for NULL. */
export function rounded(name: string, shown: Shown, dialect: Dialect): string {
  const raised = `${name} * ${dialect.number(RAISED)}`;
  const decimals = decimalsOf(name, shown, dialect);
  if (decimals !== null) return when([[`${name} > ${dialect.number(0)}`, `ROUND(${raised}, ${decimals})`]], name);
  return byDigits(name, shown, dialect.number, {
    fine: (scale) => `ROUND(${raised} * ${scale}) / ${scale}`,
    whole: `ROUND(${raised})`,
    coarse: (scale) => `ROUND(${raised} / ${scale}) * ${scale}`,
  });
}

/** `value`, which is the column as shown, and one step of its last digit. */
export function stepAbove(value: string, name: string, shown: Shown, dialect: Dialect): string {
  const { number } = dialect;
  const decimals = decimalsOf(name, shown, dialect);
  if (decimals !== null) return `ROUND(${value} + POWER(${number(10)}, -${decimals}), ${decimals})`;
  return byDigits(name, shown, number, {
    fine: (scale) => `ROUND(${value} * ${scale} + ${number(1)}) / ${scale}`,
    whole: `${value} + ${number(1)}`,
    coarse: (scale) => `${value} + ${scale}`,
  });
}

type Number = (value: number) => string;

/** The decimals that show a column above 0; next to a power of ten perhaps one more, which gives the same. */
function decimalsOf(name: string, { digits }: Shown, { decimals, number }: Dialect): string | null {
  return decimals === null ? null : decimals(`${number(digits - 0.5)} - LOG10(${name})`);
}

/** What to do with decimals, with whole numbers, and with more digits than are shown; a scale is a power of ten, so that it is exact. */
type Ways = {
  readonly fine: (scale: string) => string;
  readonly whole: string;
  readonly coarse: (scale: string) => string;
};

/** Sizes that are rare find their power by logs: next to a power of ten, where these may miss, both scales give it. */
function byDigits(name: string, { digits, usual: [from, to] }: Shown, number: Number, ways: Ways): string {
  const power = `FLOOR(LN(${name}) * ${number(Math.LOG10E)})`;
  const scale = (exponent: string): string => `POWER(${number(10)}, ${exponent})`;
  const way = (at: number): string => {
    const decimals = digits - 1 - at;
    if (decimals === 0) return ways.whole;
    const exact = number(Number(`1e${Math.abs(decimals)}`));
    return decimals > 0 ? ways.fine(exact) : ways.coarse(exact);
  };
  const cases: Case[] = [];
  for (let at = to; at >= from; at -= 1) cases.push([`${name} >= ${number(Number(`1e${at}`))}`, way(at)]);
  return when(
    [
      [`${name} >= ${number(Number(`1e${to + 1}`))}`, ways.coarse(scale(`${power} - ${number(digits - 1)}`))],
      ...cases,
      [`${name} > ${number(0)}`, ways.fine(scale(`${number(digits - 1)} - ${power}`))],
    ],
    name,
  );
}
