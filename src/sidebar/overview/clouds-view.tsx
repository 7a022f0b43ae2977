/** The two clouds of creators, each with the same in words and as a table. */
import type { Overview } from '../../contract/panel-calls.ts';
import { Scatter } from '../drawings/scatter.tsx';
import { useFigures, useStrings } from '../strings/use-strings.ts';
import { middleOf } from './middle-of.ts';
import { PointsTable } from './points-table.tsx';

/** The highest tier that has creators is drawn as rings. */
export function CloudsView({ overview }: { readonly overview: Overview }) {
  const { overview: say } = useStrings();
  const figures = useFigures();
  const { engagement, cost, currency } = overview;
  const ringTier = overview.counts.tiers.find(({ count }) => count > 0)?.tier ?? '';
  const sayMoney = (amount: number): string => figures.money(amount, currency);
  const shares = (part: { readonly of: number; readonly points: readonly unknown[] }): string =>
    part.points.length < part.of ? ` ${say.share(figures.count(part.points.length), figures.count(part.of))}` : '';
  const rates = engagement.points.map((point) => point.engagement);
  const fees = cost.points.map((point) => point.cost);
  return (
    <>
      <h3>{say.engagementTitle}</h3>
      <Scatter
        text={say.engagementText(
          figures.count(engagement.points.length),
          ...ends(rates, figures.rate),
          figures.rate(middleOf(rates) ?? 0),
        )}
        points={engagement.points.map((point) => ({
          x: point.followers,
          y: point.engagement,
          isRing: point.tier === ringTier,
        }))}
        ringTier={ringTier}
        sayX={figures.short}
        sayY={figures.rate}
        titleX={say.followers}
      />
      <p class="quiet">{`${say.engagementNote}${shares(engagement)}`}</p>
      <PointsTable
        titles={[say.creator, say.followers, say.rate]}
        rows={engagement.points.map((point) => [
          point.creator === '' ? String(point.row) : point.creator,
          figures.count(point.followers),
          figures.rate(point.engagement),
        ])}
      />
      <h3>{say.costTitle}</h3>
      <Scatter
        text={say.costText(figures.count(cost.points.length), ...ends(fees, sayMoney), sayMoney(middleOf(fees) ?? 0))}
        points={cost.points.map((point) => ({ x: point.cost, y: point.engagement, isRing: point.tier === ringTier }))}
        ringTier={ringTier}
        sayX={(amount) => figures.short(amount)}
        sayY={figures.rate}
        titleX={say.cost(currency)}
      />
      {shares(cost) !== '' && <p class="quiet">{shares(cost)}</p>}
      <PointsTable
        titles={[say.creator, say.cost(currency), say.rate]}
        rows={cost.points.map((point) => [
          point.creator === '' ? String(point.row) : point.creator,
          sayMoney(point.cost),
          figures.rate(point.engagement),
        ])}
      />
    </>
  );
}

function ends(values: readonly number[], sayValue: (value: number) => string): [string, string] {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return values.length === 0 ? ['–', '–'] : [sayValue(low), sayValue(high)];
}
