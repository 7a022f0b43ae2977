/** The band that a curve gives at one size, and how sure it is there: figures of each platform, and what reads them. */
import { lessSure, SAMPLED_FROM } from '../../core/evaluation/size-band.ts';
import { FAR } from '../../core/maths/log-curve.ts';
import type { CompiledCurve } from '../../core/rules/compile-rules.ts';
import type { SizeCurve } from '../../core/rules/rule-set.ts';
import { type Compiler, type Figure, placeOf } from '../compiler.ts';
import { any, type Case, when } from '../sql/expressions.ts';
import { curveAt } from '../sql/log-curve.ts';
import { isAbove, isBelow } from '../sql/whole.ts';

type Curves = ReadonlyMap<string, CompiledCurve<SizeCurve>>;

export const QUANTILES = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;
export type Quantile = (typeof QUANTILES)[number];
const PLACES = { p10: 0, p25: 1, p50: 2, p75: 3, p90: 4 } as const;

/** Logs of the typical values by the place of each platform with a curve, which is moved by `from`; a size must be known. */
export function typicalOf(curves: Curves, { number }: Compiler, from = 0): Case[] {
  return [...curves].map(([platform, { line }]) => [String(from + placeOf(platform)), curveAt(line, 'flat', number)]);
}

/** `<name>_p10` and so on: multiples of the typical value. */
export function spreadFigures(name: string, curves: Curves, quantiles: readonly Quantile[]): Record<string, Figure> {
  return Object.fromEntries(
    quantiles.map((quantile) => [
      `${name}_${quantile}`,
      figureOf(curves, ({ curve }) => curve.spread[PLACES[quantile]]),
    ]),
  );
}

/** The largest value of a quantile at any size. */
export function mostOf({ curve, line }: CompiledCurve<SizeCurve>, quantile: Quantile): number {
  return Math.exp(Math.max(...line.ys)) * curve.spread[PLACES[quantile]];
}

/** 1 for a platform with a curve. */
export function hasCurve(curves: Curves): Figure {
  return { type: 'place', of: (platform) => (curves.has(platform) ? 1 : 0) };
}

/** How sure the band is at the creator's size, by the place of each platform: less for few followers, and far from any anchor. */
export function confidenceAtSize(curves: Curves, { text }: Compiler): Case[] {
  const ofPlatform = ({ curve, line: { xs } }: CompiledCurve<SizeCurve>): string => {
    const { confidence: stated, lowConfidenceBelow } = curve;
    const low = Math.max(SAMPLED_FROM, lowConfidenceBelow ?? 0);
    const [from, to] = [(xs[0] as number) - FAR, (xs[xs.length - 1] as number) + FAR];
    const below = lessSure(stated) === 'low' && from <= Math.log(low) ? [] : [isBelow(Math.exp(from))];
    const less: Case = [any([...below, isAbove(Math.exp(to))]), text(lessSure(stated))];
    if (stated === 'low') return text('low');
    return when([[isBelow(low), text('low')], less], text(stated));
  };
  return [...curves].map(([platform, curve]) => [String(placeOf(platform)), ofPlatform(curve)]);
}

function figureOf(curves: Curves, read: (curve: CompiledCurve<SizeCurve>) => number): Figure {
  return {
    type: 'number',
    of: (platform) => {
      const curve = curves.get(platform);
      return curve === undefined ? null : read(curve);
    },
  };
}
