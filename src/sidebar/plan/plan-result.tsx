/** A plan as found: totals, how good it is, who is in it, who is near, what more money buys. */
import type { PlanAnswer } from '../../contract/server-calls.ts';
import { BudgetCurve } from '../drawings/budget-curve.tsx';
import { Button } from '../parts/button.tsx';
import { InsteadOf } from '../parts/instead-of.tsx';
import { JumpButton } from '../parts/jump-button.tsx';
import { ResultHeading } from '../parts/result-heading.tsx';
import { useFigures, useStrings } from '../strings/use-strings.ts';

const NEAR = 5;

type Props = {
  readonly answer: PlanAnswer;
  readonly waits: boolean;
  readonly onMove: (row: number, to: 'must' | 'without') => void;
};

export function PlanResult({ answer, waits, onMove }: Props) {
  const { plan: say, common, decision: words } = useStrings();
  const figures = useFigures();
  const { plan, sheet, said, counted } = answer;
  const money = (amount: number): string => figures.exactMoney(amount, plan.currency);
  if (plan.status === 'infeasible') {
    return (
      <div class="error" role="alert">
        <ResultHeading>{say.none}</ResultHeading>
        <ul class="plain">
          {said.conflicts.map((conflict) => (
            <li key={conflict} lang="en">
              {conflict}
            </li>
          ))}
        </ul>
      </div>
    );
  }
  const near = plan.left
    .filter(({ entersAt, price }) => entersAt !== null && entersAt < price)
    .sort((a, b) => (b.entersAt ?? 0) / b.price - (a.entersAt ?? 0) / a.price)
    .slice(0, NEAR);
  const ofMoney = (part: number): string => figures.rate(Math.round(part * 100) / 100);
  const name = (row: number, creator: string): string => (creator === '' ? common.row(row) : creator);
  return (
    <>
      <ResultHeading>{say.title(figures.count(plan.chosen.length), money(plan.spent))}</ResultHeading>
      <InsteadOf report={answer} />
      <dl>
        <dt>{say.value}</dt>
        <dd>
          {figures.count(plan.value)} {say.counted[counted]}
          <span class="quiet block">
            {say.band(figures.short(plan.valueBand.p10), figures.short(plan.valueBand.p90))}
          </span>
        </dd>
        <dt>{say.left}</dt>
        <dd>{money(Math.round((plan.budget - plan.spent) * 100) / 100)}</dd>
        <dt>{say.howGood}</dt>
        <dd>{plan.status === 'optimal' ? say.proof.optimal : say.proof.bounded(figures.rate(plan.gap ?? 0))}</dd>
        <dt>{say.mix}</dt>
        <dd>
          {say.mixText(ofMoney(plan.mix.micro.share), ofMoney(plan.mix.kol.share))}
          {plan.mix.isAsAdvised !== null && `: ${plan.mix.isAsAdvised ? say.asAdvised : say.notAdvised}`}
        </dd>
      </dl>
      {answer.noPrice > 0 && <p class="quiet">{say.noPrice(answer.noPrice)}</p>}
      {answer.noForecast > 0 && <p class="quiet">{say.noForecast(answer.noForecast)}</p>}
      <BudgetCurve curve={plan.curve} budget={plan.budget} currency={plan.currency} />
      <h3>{say.chosenTitle}</h3>
      <ul class="top">
        {plan.chosen.map(({ row, creator, decision, price, leavesAbove }) => (
          <li key={row}>
            <JumpButton sheet={sheet} row={row} column="" text={name(row, creator)} />
            <span class="quiet block">
              {decision !== null && `${words.choice[decision]} · `}
              {say.chosen(money(price), money(leavesAbove))}
            </span>
            <Button
              kind="link"
              waits={waits}
              label={`${say.drop}: ${name(row, creator)}`}
              onClick={() => onMove(row, 'without')}
            >
              {say.drop}
            </Button>
          </li>
        ))}
      </ul>
      {near.length > 0 && (
        <>
          <h3>{say.leftTitle}</h3>
          <ul class="top">
            {near.map(({ row, creator, price, entersAt }) => (
              <li key={row}>
                <JumpButton sheet={sheet} row={row} column="" text={name(row, creator)} />
                <span class="quiet block">{say.entersAt(money(entersAt ?? 0), money(price))}</span>
                <Button
                  kind="link"
                  waits={waits}
                  label={`${say.keep}: ${name(row, creator)}`}
                  onClick={() => onMove(row, 'must')}
                >
                  {say.keep}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
