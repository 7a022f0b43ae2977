/** Where a rate is among creators of one size: the core's `shareBelow` as SQL, in layers. */
import { Z10, Z25 } from '../../core/maths/quantile-position.ts';
import { when } from './expressions.ts';
import type { Layer } from './layers.ts';

type Number = (value: number) => string;

/** `<name>` is the share below `rate`, NULL without one. Reads the columns p10 to p90. */
export function shareBelow(name: string, rate: string, number: Number): Layer[] {
  const zero = number(0);
  const within = (low: string, high: string, from: number, to: number): string => {
    const inside = `${number(from)} + LN(${rate} / ${low}) / LN(${high} / ${low}) * ${number(to - from)}`;
    return when(
      [
        [`${high} > ${low}`, inside],
        [`${rate} < ${high}`, number(from)],
      ],
      number(to),
    );
  };
  const position = when(
    [
      [`${rate} < p25`, within('p10', 'p25', Z10, Z25)],
      [`${rate} < p50`, within('p25', 'p50', Z25, 0)],
      [`${rate} < p75`, within('p50', 'p75', 0, -Z25)],
    ],
    within('p75', 'p90', -Z25, -Z10),
  );
  // Normal distribution: Abramowitz and Stegun, Handbook of Mathematical Functions, 26.2.17.
  const t = `${name}_t`;
  const z = `${name}_z`;
  const [a, b, c, d, e] = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429].map(number);
  const series = `(${a} + ${t} * (${b} + ${t} * (${c} + ${t} * (${d} + ${t} * ${e}))))`;
  // Beyond 30 nothing is left of it, and PostgreSQL takes what EXP gives there for a fault.
  const tail = `${number(0.3989422804014327)} * EXP(-${z} * ${z} / ${number(2)}) * ${t} * ${series}`;
  return [
    { name: z, says: '', columns: { [z]: when([[`${rate} > ${zero}`, position]]) } },
    { name: t, says: '', columns: { [t]: `${number(1)} / (${number(1)} + ${number(0.2316419)} * ABS(${z}))` } },
    {
      name: `${name}_tail`,
      says: '',
      columns: { [`${name}_tail`]: when([[`ABS(${z}) < ${number(30)}`, tail]], zero) },
    },
    {
      name: `${name}_share`,
      says: '',
      columns: {
        [name]: when([
          [`${z} > ${zero}`, `${number(1)} - ${name}_tail`],
          [`${z} IS NOT NULL`, `${name}_tail`],
          [`${rate} IS NOT NULL`, zero],
        ]),
      },
    },
  ];
}
