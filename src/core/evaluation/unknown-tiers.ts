/** Tiers set by hand that the rules do not have: each is named with its cell. Decides no tier. */
import type { Creator } from '../creator.ts';
import type { CellProblem } from '../problem.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import { tierSetByHand } from './tier-by-hand.ts';

/** One problem for each such cell; `column` is the 1-based column of the tiers set by hand. */
export function unknownTiers(creators: readonly Creator[], rules: CompiledRules, column: number): CellProblem[] {
  const names = [...new Set(rules.rules.tiers.map(({ tier }) => tier))];
  return creators.flatMap(({ row, tierByHand }) =>
    tierByHand === undefined || tierSetByHand(tierByHand, rules) !== null
      ? []
      : [
          {
            code: 'unknown-tier' as const,
            row,
            column,
            facts: { says: 'no-tier' as const, found: tierByHand.tier, names },
          },
        ],
  );
}
