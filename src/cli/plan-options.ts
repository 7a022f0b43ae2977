/** The options of the command line that are about a campaign plan. The add-on reads what they say. */

/** As typed, and the word of the wish that it stands for; '' for wishes as they are. */
export const PLAN_WISHES: Readonly<Record<string, string>> = {
  '--counts': 'counts',
  '--price': 'price',
  '--deliver': 'deliver',
  '--creators': 'creators',
  '--micro': 'micro',
  '--kol': 'KOL',
  '--limits': '',
  '--largest-share': 'largest share',
  '--least-fit': 'least fit',
  '--only': 'only',
  '--must': 'must',
  '--without': 'without',
  '--mix': 'mix',
};

/** The wishes as one text, or a sentence when there is no budget to plan with; null when no plan is asked for. */
export function planAsked(
  text: (option: string) => string,
): { readonly budget: string; readonly options: string } | { readonly problem: string } | null {
  const given = Object.keys(PLAN_WISHES).filter((option) => text(option) !== '');
  const budget = text('--budget');
  if (budget === '') {
    return given.length === 0 ? null : { problem: `${given[0]} is about a plan: give --budget AMOUNT too.` };
  }
  return { budget, options: given.map((option) => `${PLAN_WISHES[option]} ${text(option)}`).join('; ') };
}
