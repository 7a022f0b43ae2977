/** The Plan block of the rules table. Plans nothing. */
import { defaultPlan } from '../../shipped/default-plan.ts';
import { checkUnique } from '../checks.ts';
import type { Block, Columns } from '../column.ts';
import { originOf } from '../origin.ts';

const share = { unit: 'share of the budget', kind: 'rate', above: 0, most: 1 } as const;
const PLAN_COLUMNS = {
  goals: { title: 'Goals that ask for', kind: 'choice', options: ['micro', 'kol', 'mix'], blankAs: 'any' },
  microTo: { title: 'Micro at most', ...share },
  kolTo: { title: 'KOL at most', ...share },
  largestShare: { title: 'Largest share', ...share },
  leastFit: { title: 'Least fit', unit: '0 to 100', kind: 'number', least: 0, most: 100 },
  price: {
    title: 'Price without a quote',
    kind: 'choice',
    options: ['low', 'typical', 'high'],
    also: { hopeful: 'low', careful: 'high' },
    blankAs: 'typical',
  },
} as const satisfies Columns;

/** A table without this block plans by the shipped lines; one with the block and no line keeps to nothing. */
export function planBlock(): Block<typeof PLAN_COLUMNS> {
  return {
    title: 'Plan',
    hint: 'What a campaign plan keeps to unless it is asked otherwise: by the class that the goal asks for (Goals); “any” stands for the others and for no goal. Empty: no limit. Price: the hopeful (low), typical or careful (high) end of the cost band.',
    optional: true,
    whenMissing: () => ({ plan: defaultPlan() }),
    columns: PLAN_COLUMNS,
    rows: ({ plan = [] }) => plan,
    check: (lines, say) => checkUnique(lines, 'goals', 'Goals that ask for', ({ goals }) => goals || 'any', say),
    build: (lines) => ({
      plan: lines.map((line) => {
        const { goals, microTo, kolTo, largestShare, leastFit, price } = line.values;
        const limits = { microTo, kolTo, largestShare, leastFit };
        return { ...originOf(line, 'goals'), goals, ...limits, price: price || 'typical' };
      }),
    }),
  };
}
