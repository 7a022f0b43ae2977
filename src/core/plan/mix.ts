/** How a plan is made up by class, beside what the goal advises. Never changes it. */
import type { GoalClass } from '../rules/rule-set.ts';
import type { Plan } from './plan.ts';

export type MixPart = { readonly creators: number; readonly spent: number; readonly share: number };
/** `share` is of the money spent, a fraction; `other` are creators below micro or of unknown class. */
export type Mix = {
  readonly micro: MixPart;
  readonly kol: MixPart;
  readonly other: MixPart;
  readonly advised: GoalClass | null;
  readonly isAsAdvised: boolean | null;
};

/** With more than this share of the money a class leads. */
const LEADS_ABOVE = 0.5;

export function mixOf({ chosen, spent, wishes }: Plan): Mix {
  const part = (is: (of: string) => boolean): MixPart => {
    const own = chosen.filter(({ candidate }) => is(candidate.class));
    const cents = own.reduce((sum, { offer }) => sum + offer.cents, 0);
    return { creators: own.length, spent: cents / 100, share: spent > 0 ? cents / spent : 0 };
  };
  const micro = part((of) => of === 'micro');
  const kol = part((of) => of === 'kol');
  const advised = wishes.goal?.class ?? null;
  const leads = (one: MixPart): boolean => one.share > LEADS_ABOVE;
  const isAsAdvised =
    advised === null || chosen.length === 0
      ? null
      : advised === 'mix'
        ? micro.creators > 0 && kol.creators > 0
        : leads(advised === 'micro' ? micro : kol);
  return { micro, kol, other: part((of) => of !== 'micro' && of !== 'kol'), advised, isAsAdvised };
}
