/** A cloud of creators on two logarithmic axes. One tier is rings, all others dots, so colour alone says nothing. */
import { useStrings } from '../strings/use-strings.ts';
import { type Axes, logPlot } from './log-plot.tsx';

export type ScatterPoint = { readonly x: number; readonly y: number; readonly isRing: boolean };

export function Scatter(
  props: Axes & {
    readonly points: readonly ScatterPoint[];
    readonly ringTier: string;
    readonly titleX: string;
  },
) {
  const { drawings: say } = useStrings();
  const points = props.points.filter(({ x, y }) => x > 0 && y > 0);
  const drawing = logPlot(
    props,
    points.map(({ x, y }) => [x, y]),
    (x, y) =>
      points.map((point, at) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: points are replaced whole
          key={at}
          class={point.isRing ? 'dot-kol' : 'dot'}
          cx={x(point.x)}
          cy={y(point.y)}
          r={point.isRing ? 4 : 3.5}
        />
      )),
  );
  if (drawing === null) return <p class="quiet">{say.noPoints}</p>;
  return (
    <figure>
      {drawing}
      <figcaption>{`${props.titleX} → · ${say.legend(props.ringTier)}`}</figcaption>
    </figure>
  );
}
