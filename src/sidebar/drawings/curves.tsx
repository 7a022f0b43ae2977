/** Curves over followers on two logarithmic axes: the new one, the present one, and the creators behind them. */
import { extent, logScale, logTicks } from './scale.ts';

type Point = { readonly followers: number; readonly value: number };

const WIDTH = 268;
const HEIGHT = 168;
const LEFT = 44;
const BOTTOM = 18;
const TOP = 6;

export function Curves(props: {
  /** The same in words, for those who do not see it. */
  readonly text: string;
  readonly own: readonly Point[];
  readonly present: readonly Point[];
  readonly proposed: readonly Point[];
  readonly sayX: (value: number) => string;
  readonly sayY: (value: number) => string;
}) {
  const all = [...props.own, ...props.present, ...props.proposed].filter(({ followers }) => followers > 0);
  const wide = extent(
    all.map(({ followers }) => followers),
    1.25,
  );
  const tall = extent(
    all.map(({ value }) => value),
    1.25,
  );
  if (wide === null || tall === null) return null;
  const x = logScale(wide.low, wide.high, LEFT, WIDTH - 4);
  const y = logScale(tall.low, tall.high, HEIGHT - BOTTOM, TOP);
  const line = (points: readonly Point[]): string => {
    const [only] = points;
    if (only !== undefined && points.length === 1) return levelAt(only.value);
    return points.map(({ followers, value }, at) => `${at === 0 ? 'M' : 'L'}${x(followers)} ${y(value)}`).join('');
  };
  // One point holds at every size; it is drawn only as far as there are creators behind it.
  const sizes = extent(
    props.own.map(({ followers }) => followers),
    1.1,
  );
  const levelAt = (value: number): string =>
    sizes === null ? '' : `M${x(sizes.low)} ${y(value)}L${x(sizes.high)} ${y(value)}`;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={props.text}>
      <path class="axis" d={`M${LEFT} ${TOP}V${HEIGHT - BOTTOM}H${WIDTH - 4}`} />
      {logTicks(wide.low, wide.high).map((tick) => (
        <text key={tick} x={x(tick)} y={HEIGHT - 4} text-anchor="middle">
          {props.sayX(tick)}
        </text>
      ))}
      {logTicks(tall.low, tall.high).map((tick) => (
        <text key={tick} x={LEFT - 4} y={y(tick) + 4} text-anchor="end">
          {props.sayY(tick)}
        </text>
      ))}
      {props.own.map(({ followers, value }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: points are replaced whole
        <circle key={at} class="dot" cx={x(followers)} cy={y(value)} r={2.5} />
      ))}
      <path class="curve-present" d={line(props.present)} />
      <path class="curve-new" d={line(props.proposed)} />
    </svg>
  );
}
