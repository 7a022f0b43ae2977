/** Curves over followers on two logarithmic axes: the new one, the present one, and the creators behind them. */
import { type Axes, logPlot } from './log-plot.tsx';
import { extent } from './scale.ts';

type Point = { readonly followers: number; readonly value: number };

export function Curves(
  props: Axes & {
    readonly own: readonly Point[];
    readonly present: readonly Point[];
    readonly proposed: readonly Point[];
  },
) {
  const { own, present, proposed } = props;
  const all = [...own, ...present, ...proposed].filter(({ followers }) => followers > 0);
  // One point holds at every size; it is drawn only as far as there are creators behind it.
  const sizes = extent(
    own.map(({ followers }) => followers),
    1.1,
  );
  return logPlot(
    props,
    all.map(({ followers, value }) => [followers, value]),
    (x, y) => {
      const levelAt = (value: number): string =>
        sizes === null ? '' : `M${x(sizes.low)} ${y(value)}L${x(sizes.high)} ${y(value)}`;
      const line = (points: readonly Point[]): string => {
        const [only] = points;
        if (only !== undefined && points.length === 1) return levelAt(only.value);
        return points.map(({ followers, value }, at) => `${at === 0 ? 'M' : 'L'}${x(followers)} ${y(value)}`).join('');
      };
      return (
        <>
          {own.map(({ followers, value }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: points are replaced whole
            <circle key={at} class="dot" cx={x(followers)} cy={y(value)} r={2.5} />
          ))}
          <path class="curve-present" d={line(present)} />
          <path class="curve-new" d={line(proposed)} />
        </>
      );
    },
  );
}
