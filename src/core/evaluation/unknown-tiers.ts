/** Tiers set by hand that the rules do not have: each is named with its cell. Decides no tier. */
import { cellName } from '../cell.ts';
import type { Creator } from '../creator.ts';
import type { Problem } from '../problem.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import { tierSetByHand } from './tier-by-hand.ts';

/** One problem for each such cell; `column` is the 1-based column of the tiers set by hand. */
export function unknownTiers(creators: readonly Creator[], rules: CompiledRules, column: number): Problem[] {
  return creators.flatMap(({ row, tierByHand }) =>
    tierByHand === undefined || tierSetByHand(tierByHand, rules) !== null
      ? []
      : [
          {
            code: 'unknown-tier' as const,
            row,
            column,
            message: `${cellName(row, column)} holds “${tierByHand.tier}”, which is not a tier of these rules; expected ${sayTiers(rules)}.`,
          },
        ],
  );
}

/** "KOL, Micro influencer or Below micro". */
function sayTiers({ rules }: CompiledRules): string {
  const names = [...new Set(rules.tiers.map(({ tier }) => tier))];
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} or ${names.slice(-1).join()}`;
}
