/** A cloud of creators on two logarithmic axes. One tier is rings, all others dots, so colour alone says nothing. */
import { useStrings } from '../strings/use-strings.ts';
import { extent, logScale, logTicks } from './scale.ts';

export type ScatterPoint = { readonly x: number; readonly y: number; readonly isRing: boolean };

const WIDTH = 268;
const HEIGHT = 168;
const LEFT = 40;
const BOTTOM = 18;
const TOP = 6;

export function Scatter(props: {
  /** The same in words, for those who do not see it. */
  readonly text: string;
  readonly points: readonly ScatterPoint[];
  readonly ringTier: string;
  readonly titleX: string;
  readonly sayX: (value: number) => string;
  readonly sayY: (value: number) => string;
}) {
  const { drawings: say } = useStrings();
  const points = props.points.filter(({ x, y }) => x > 0 && y > 0);
  const wide = extent(
    points.map(({ x }) => x),
    1.25,
  );
  const tall = extent(
    points.map(({ y }) => y),
    1.25,
  );
  if (wide === null || tall === null) return <p class="quiet">{say.noPoints}</p>;
  const x = logScale(wide.low, wide.high, LEFT, WIDTH - 4);
  const y = logScale(tall.low, tall.high, HEIGHT - BOTTOM, TOP);
  return (
    <figure>
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
        {points.map((point, at) => (
          <circle
            // biome-ignore lint/suspicious/noArrayIndexKey: points are replaced whole
            key={at}
            class={point.isRing ? 'dot-kol' : 'dot'}
            cx={x(point.x)}
            cy={y(point.y)}
            r={point.isRing ? 4 : 3.5}
          />
        ))}
      </svg>
      <figcaption>{`${props.titleX} → · ${say.legend(props.ringTier)}`}</figcaption>
    </figure>
  );
}
