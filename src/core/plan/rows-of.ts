/** The limits of a plan as rows of a problem in whole cents and creators. */
import { foldWords } from '../text/fold-words.ts';
import type { Candidate } from './candidates.ts';
import type { Limit, PlanWishes } from './plan-wishes.ts';

/** One side of a limit. `use` of an option is `sign` times its cents or 1 where the candidate is meant. */
export type Row = {
  readonly limit: Limit | null;
  readonly side: 'from' | 'to';
  readonly isMoney: boolean;
  readonly sign: 1 | -1;
  readonly isMeant: (candidate: Candidate) => boolean;
  /** In cents or creators, times `sign`. */
  readonly most: number;
};

/** The budget first; then from and to of every limit. Shares are of the budget, cut so that none is passed. */
export function rowsOf({ limits }: PlanWishes, budgetCents: number): readonly Row[] {
  const rows: Row[] = [{ limit: null, side: 'to', isMoney: true, sign: 1, isMeant: () => true, most: budgetCents }];
  for (const limit of limits) {
    const isMoney = limit.unit === 'share';
    const isMeant = meant(limit);
    const inWhole = (end: number): number => (isMoney ? Number((end * budgetCents).toPrecision(15)) : end);
    if (limit.to !== null) {
      rows.push({ limit, side: 'to', isMoney, sign: 1, isMeant, most: Math.floor(inWhole(limit.to)) });
    }
    if (limit.from !== null && limit.from > 0) {
      rows.push({ limit, side: 'from', isMoney, sign: -1, isMeant, most: -Math.ceil(inWhole(limit.from)) });
    }
  }
  return rows;
}

function meant({ about, name }: Limit): (candidate: Candidate) => boolean {
  const folded = foldWords(name);
  switch (about) {
    case 'creators':
      return () => true;
    case 'class':
      return (candidate) => candidate.class === name;
    case 'platform':
      return ({ creator }) => creator.platform === name;
    case 'niche':
      return ({ creator }) => foldWords(creator.niche).indexOf(folded) >= 0;
    case 'country':
      return ({ creator }) => foldWords(creator.country) === folded;
  }
}

export function amountOf({ isMoney, sign, isMeant }: Row, candidate: Candidate, cents: number): number {
  if (!isMeant(candidate)) return 0;
  return isMoney ? sign * cents : sign;
}
