/** A plan in sentences: how good it is, what it is made of, what keeps it from existing. Plans nothing. */
import { platformLabel } from '../text/names.ts';
import { plain, sayCount, sayMoney, toDigits } from '../text/say-number.ts';
import type { Plan } from './plan.ts';
import type { PlanConflict, PlanReport } from './plan-report.ts';
import type { Limit, PlanWishes } from './plan-wishes.ts';

/** `Proven best: no other choice from this list is worth more.` */
export function sayProof({ status, gap, bound }: PlanReport): string {
  if (status === 'infeasible') return 'No plan keeps all wishes.';
  if (status === 'optimal' || gap === null || bound === null) {
    return 'Proven best: no other choice from this list is worth more.';
  }
  return `At most ${sayPercent(gap)} below the best possible.`;
}

/** `6 creators for $19,974, $26 left over: 701,546 engagements expected (8 of 10 times 320,136 to 1,762,459).` */
export function sayTotal(
  { chosen, spent, budget, currency, value, valueBand }: PlanReport,
  counted: PlanWishes['counted'],
): string {
  const who = `${chosen.length} ${chosen.length === 1 ? 'creator' : 'creators'}`;
  const left = Math.round((budget - spent) * 100) / 100;
  const band = `8 of 10 times ${sayCount(valueBand.p10)} to ${sayCount(valueBand.p90)}`;
  return `${who} for ${sayMoney(spent, currency)}, ${sayMoney(left, currency)} left over: ${sayCount(value)} ${COUNTED_LABELS[counted]} expected (${band}).`;
}

export const COUNTED_LABELS: Readonly<Record<PlanWishes['counted'], string>> = {
  engagements: 'engagements',
  views: 'views',
  value: 'engagements weighted by fit',
};

/** `Micro influencers 62%, KOLs 38% of the money: as advised for the goal.` */
export function sayMix({ mix, goal }: PlanReport): string {
  const parts = [
    `Micro influencers ${sayPercent(mix.micro.share)}`,
    `KOLs ${sayPercent(mix.kol.share)}`,
    ...(mix.other.creators > 0 ? [`others ${sayPercent(mix.other.share)}`] : []),
  ];
  const advice =
    mix.advised === null || mix.isAsAdvised === null
      ? ''
      : mix.isAsAdvised
        ? `: as advised for ${goal}`
        : `: for ${goal} ${ADVICE[mix.advised]} are advised`;
  return `${parts.join(', ')} of the money${advice}.`;
}

const ADVICE = { micro: 'mostly micro influencers', kol: 'mostly KOLs', mix: 'micro influencers and KOLs' } as const;

/** How many rows are left out for this reason. */
export function asideFor(aside: Plan['aside'], wanted: Plan['aside'][number]['reason']): number {
  return aside.filter(({ reason }) => reason === wanted).length;
}

/** `3 rows have no price and 2 no forecast: they are left out, not taken as free.` '' when there are none. */
export function sayAside(aside: Plan['aside']): string {
  const [noPrice, noForecast] = [asideFor(aside, 'no-price'), asideFor(aside, 'no-forecast')];
  const said = [
    ...(noPrice > 0 ? [`${noPrice} without a price`] : []),
    ...(noForecast > 0 ? [`${noForecast} without a forecast`] : []),
  ];
  return said.length === 0 ? '' : `Rows left out, never taken as free: ${said.join(', ')}.`;
}

/** What is at fault, and the smallest change that helps. */
export function sayConflict(conflict: PlanConflict, currency: string): string {
  if (conflict.about === 'must') {
    return `Row ${conflict.row} must be in, and is no row with a price and a forecast that may be booked.`;
  }
  if (conflict.about === 'budget') {
    return `The budget is ${sayMoney(conflict.given, currency)}; from ${sayMoney(conflict.needed, currency)} on all wishes can be kept.`;
  }
  const { limit, side, given, needed } = conflict;
  return `“${sayLimit(limit)}”: “${side} ${sayEnd(limit, needed, side)}” in place of “${side} ${sayEnd(limit, given, side)}” is enough.`;
}

/** As it is typed: `TikTok 10%-40%`. */
export function sayLimit(limit: Limit): string {
  const ends = (['from', 'to'] as const).flatMap((side) => {
    const end = limit[side];
    return end === null ? [] : [`${side} ${sayEnd(limit, end, side)}`];
  });
  return [subject(limit), ...ends].join(' ');
}

function subject({ about, name }: Limit): string {
  if (about === 'creators') return 'creators';
  if (about === 'class') return name === 'kol' ? 'KOL' : 'micro';
  if (about === 'platform') return platformLabel(name as Parameters<typeof platformLabel>[0]);
  return `${about} ${name}`;
}

/** Shares to a hundredth of a percent, rounded to the side that helps. */
function sayEnd({ unit }: Limit, end: number, side: 'from' | 'to'): string {
  if (unit === 'creators') return String(end);
  const hundredths = end * 10_000;
  const rounded = side === 'from' ? Math.floor(hundredths + 1e-6) : Math.ceil(hundredths - 1e-6);
  return `${plain(rounded / 100)}%`;
}

function sayPercent(share: number): string {
  return `${plain(share >= 0.01 || share === 0 ? Math.round(share * 100) : toDigits(share * 100, 2))}%`;
}
