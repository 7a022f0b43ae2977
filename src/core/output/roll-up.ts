/** How many people are behind the rows and what one post by each costs. */
import type { Creator } from '../creator.ts';
import type { CostBand, Evaluation } from '../evaluation/evaluation.ts';

/** Money in the rules' currency, in cents; `priced` is how many of the people have a cost. */
export type RolledUp = {
  readonly people: number;
  readonly cost: (Pick<CostBand, 'low' | 'typical' | 'high' | 'currency'> & { readonly priced: number }) | null;
};

/** Repeated accounts and further accounts of a person count once; of a person's accounts the dearest is priced. */
export function rollUp(creators: readonly Creator[], evaluations: readonly Pick<Evaluation, 'cost'>[]): RolledUp {
  const dearest = new Map<number, CostBand>();
  let people = 0;
  creators.forEach(({ row, repeats }, at) => {
    const person = repeats?.personRow ?? row;
    if (person === row) people += 1;
    const cost = evaluations[at]?.cost ?? null;
    if (cost !== null && cost.typical > (dearest.get(person)?.typical ?? 0)) dearest.set(person, cost);
  });
  const bands = [...dearest.values()];
  const [first] = bands;
  if (first === undefined) return { people, cost: null };
  const sum = (of: 'low' | 'typical' | 'high'): number =>
    Math.round(bands.reduce((total, band) => total + band[of], 0) * 100) / 100;
  const priced = bands.length;
  return {
    people,
    cost: { low: sum('low'), typical: sum('typical'), high: sum('high'), currency: first.currency, priced },
  };
}
