/** What people decided about rows as wishes of a plan: what is typed for one plan wins over it. */
import type { Creator } from '../creator.ts';
import type { Decision } from '../decision.ts';
import type { Among, PlanWishes } from './plan-wishes.ts';

/** Agreed already: the money is spent whatever else is planned. */
const BOOKED: readonly Decision[] = ['Booked', 'Done'];
const CHOSEN_FROM: Readonly<Record<Exclude<Among, 'all'>, readonly Decision[]>> = {
  keep: ['Keep', ...BOOKED],
  maybe: ['Keep', 'Maybe', ...BOOKED],
};

/** Rows booked or done must be in unless the wishes leave them out. */
export function withBooked(wishes: PlanWishes, creators: readonly Creator[]): PlanWishes {
  const booked = creators
    .filter(
      ({ row, decided }) =>
        isBooked(decided?.choice) && wishes.must.indexOf(row) < 0 && wishes.without.indexOf(row) < 0,
    )
    .map(({ row }) => row);
  return booked.length === 0 ? wishes : { ...wishes, must: [...wishes.must, ...booked] };
}

export function isBooked(choice: Decision | undefined): boolean {
  return choice !== undefined && BOOKED.indexOf(choice) >= 0;
}

/** Why a decision keeps a row out of a plan; null where it does not. */
export function barredByDecision({ decided }: Creator, { among }: PlanWishes): 'passed' | 'not-shortlisted' | null {
  if (decided?.choice === 'Pass') return 'passed';
  if (among === 'all') return null;
  return decided !== undefined && CHOSEN_FROM[among].indexOf(decided.choice) >= 0 ? null : 'not-shortlisted';
}
