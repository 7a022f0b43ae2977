/** A drawing on two logarithmic axes with their figures; what lies on them is the caller's. */
import type { ComponentChildren } from 'preact';
import { extent, logScale, logTicks, type Scale } from './scale.ts';

const WIDTH = 268;
const HEIGHT = 168;
const LEFT = 44;
const BOTTOM = 18;
const TOP = 6;

export type Axes = {
  /** The same in words, for those who do not see it. */
  readonly text: string;
  readonly sayX: (value: number) => string;
  readonly sayY: (value: number) => string;
};

/** Null when no figure lies above 0. */
export function logPlot(
  { text, sayX, sayY }: Axes,
  points: readonly (readonly [number, number])[],
  draw: (x: Scale, y: Scale) => ComponentChildren,
) {
  const wide = extent(
    points.map(([x]) => x),
    1.25,
  );
  const tall = extent(
    points.map(([, y]) => y),
    1.25,
  );
  if (wide === null || tall === null) return null;
  const x = logScale(wide.low, wide.high, LEFT, WIDTH - 4);
  const y = logScale(tall.low, tall.high, HEIGHT - BOTTOM, TOP);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={text}>
      <path class="axis" d={`M${LEFT} ${TOP}V${HEIGHT - BOTTOM}H${WIDTH - 4}`} />
      {logTicks(wide.low, wide.high).map((tick) => (
        <text key={tick} x={x(tick)} y={HEIGHT - 4} text-anchor="middle">
          {sayX(tick)}
        </text>
      ))}
      {logTicks(tall.low, tall.high).map((tick) => (
        <text key={tick} x={LEFT - 4} y={y(tick) + 4} text-anchor="end">
          {sayY(tick)}
        </text>
      ))}
      {draw(x, y)}
    </svg>
  );
}
