/** The value of the best plan over the budget as a line, with the plan of now on it. */
import type { PlanReport } from '../../contract/server-calls.ts';
import { useFigures, useStrings } from '../strings/use-strings.ts';

const WIDTH = 260;
const HEIGHT = 120;
const EDGE = { left: 8, right: 8, top: 14, bottom: 20 } as const;

/** Nothing is drawn from fewer than two budgets. */
export function BudgetCurve(props: {
  readonly curve: PlanReport['curve'];
  readonly budget: number;
  readonly currency: string;
}) {
  const { plan: say } = useStrings();
  const figures = useFigures();
  const { curve, budget, currency } = props;
  const [first] = curve;
  const last = curve[curve.length - 1];
  if (first === undefined || last === undefined || curve.length < 2) return null;
  const most = Math.max(...curve.map(({ value }) => value), 1);
  const x = (amount: number): number =>
    EDGE.left + ((amount - first.budget) / (last.budget - first.budget)) * (WIDTH - EDGE.left - EDGE.right);
  const y = (value: number): number => HEIGHT - EDGE.bottom - (value / most) * (HEIGHT - EDGE.top - EDGE.bottom);
  const money = (amount: number): string => figures.money(amount, currency);
  const now = curve.find((point) => point.budget === budget);
  const text = say.curveText(
    money(first.budget),
    money(last.budget),
    figures.short(first.value),
    figures.short(last.value),
  );
  return (
    <figure>
      <figcaption>{say.curveTitle}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={text}>
        <line class="axis" x1={EDGE.left} x2={WIDTH - EDGE.right} y1={HEIGHT - EDGE.bottom} y2={HEIGHT - EDGE.bottom} />
        <polyline class="curve" points={curve.map((point) => `${x(point.budget)},${y(point.value)}`).join(' ')} />
        {now !== undefined && (
          <>
            <circle class="now" cx={x(now.budget)} cy={y(now.value)} r="4" />
            <text class="strong" x={x(now.budget)} y={y(now.value) - 7} text-anchor="middle">
              {figures.short(now.value)}
            </text>
          </>
        )}
        <text x={EDGE.left} y={HEIGHT - 5}>
          {money(first.budget)}
        </text>
        {now !== undefined && (
          <text x={x(now.budget)} y={HEIGHT - 5} text-anchor="middle">
            {money(now.budget)}
          </text>
        )}
        <text x={WIDTH - EDGE.right} y={HEIGHT - 5} text-anchor="end">
          {money(last.budget)}
        </text>
      </svg>
    </figure>
  );
}
