/** A campaign plan as people read it in a terminal. Plans nothing. */
import type { PlanAnswer } from '../contract/server-calls.ts';

/** Rows named before the rest is only counted. */
const SHOWN = 40;

/** How good the plan is, who is in it for how much, and who would come in for what. */
export function planLines({ plan, said }: PlanAnswer): readonly string[] {
  const head = `Plan for ${plan.goal === null ? 'no goal' : `the goal ${plan.goal}`}, ${money(plan.budget)} ${plan.currency}:`;
  const sentences = [said.total, said.proof, said.mix, said.aside, ...said.conflicts].filter((line) => line !== '');
  const chosen = plan.chosen.map(({ row, creator, price, priceSource, value, deliverables, leavesAbove }) => {
    const pieces = deliverables.map(({ format, count }) => `${count} ${format}`).join(' + ');
    return `  row ${row}  ${creator}: ${money(price)} (${priceSource}) for ${pieces}, worth ${Math.round(value)}; stays up to ${money(leavesAbove)}`;
  });
  const near = plan.left
    .filter(({ entersAt, price }) => entersAt !== null && entersAt < price)
    .sort((a, b) => (b.entersAt ?? 0) / b.price - (a.entersAt ?? 0) / a.price)
    .slice(0, 5)
    .map(
      ({ row, creator, price, entersAt }) =>
        `  row ${row}  ${creator}: in at ${money(entersAt ?? 0)} or less, now ${money(price)}`,
    );
  const more = chosen.length - SHOWN;
  return [
    head,
    ...sentences.map((sentence) => `  ${sentence}`),
    ...chosen.slice(0, SHOWN),
    ...(more > 0 ? [`  and ${more} more creators (--json lists them all)`] : []),
    ...(near.length > 0 ? ['Nearest to coming in:', ...near] : []),
  ];
}

function money(amount: number): string {
  const [whole = '', cents] = amount.toFixed(Number.isInteger(amount) ? 0 : 2).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return cents === undefined ? grouped : `${grouped}.${cents}`;
}
