/** The band that a curve gives at one size, and how sure it is there: figures of each platform, and what reads them. */
import { lessSure, SAMPLED_FROM } from '../../core/evaluation/size-band.ts';
import { FAR } from '../../core/maths/log-curve.ts';
import type { CompiledCurve } from '../../core/rules/compile-rules.ts';
import type { SizeCurve } from '../../core/rules/rule-set.ts';
import { type Compiler, type Figure, placeOf } from '../compiler.ts';
import { match, when } from '../sql/expressions.ts';
import { curveAt } from '../sql/log-curve.ts';

type Curves = ReadonlyMap<string, CompiledCurve<SizeCurve>>;

export const QUANTILES = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;
export type Quantile = (typeof QUANTILES)[number];
const PLACES = { p10: 0, p25: 1, p50: 2, p75: 3, p90: 4 } as const;

/** Log of the typical value, NULL for a platform without a curve, typed where there is none at all; a size must be known. */
export function typicalOf(curves: Curves, { number, none }: Compiler): string {
  if (curves.size === 0) return none('number');
  return match(
    'platform_place',
    [...curves].map(([platform, { line }]) => [String(placeOf(platform)), curveAt(line, 'flat', number)]),
  );
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

/** 1 for a platform with a curve. */
export function hasCurve(curves: Curves): Figure {
  return { type: 'place', of: (platform) => (curves.has(platform) ? 1 : 0) };
}

/** Stated confidence, that of sizes far from any anchor, and where these begin. */
export function confidenceFigures(name: string, curves: Curves): Record<string, Figure> {
  return {
    [`${name}_confidence`]: { type: 'text', of: (platform) => curves.get(platform)?.curve.confidence ?? null },
    [`${name}_less_sure`]: {
      type: 'text',
      of: (platform) => {
        const stated = curves.get(platform)?.curve.confidence;
        return stated === undefined ? null : lessSure(stated);
      },
    },
    [`${name}_low_below`]: figureOf(curves, ({ curve }) => Math.max(SAMPLED_FROM, curve.lowConfidenceBelow ?? 0)),
    [`${name}_from`]: figureOf(curves, ({ line }) => (line.xs[0] as number) - FAR),
    [`${name}_to`]: figureOf(curves, ({ line }) => (line.xs[line.xs.length - 1] as number) + FAR),
  };
}

/** What `confidenceFigures` comes to at the creator's size. */
export function confidenceAtSize(name: string, { text }: Compiler): string {
  return when(
    [
      [`size < ${name}_low_below`, text('low')],
      [`log_size < ${name}_from OR log_size > ${name}_to`, `${name}_less_sure`],
    ],
    `${name}_confidence`,
  );
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
