/** Cells of usage rights that the rules cannot price: each is named with what was expected. */
import type { Creator } from '../creator.ts';
import type { CellProblem } from '../problem.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import { findRights, rightNames } from './rights.ts';

/** One problem for each such cell; `columns` are the 1-based columns of rights by their titles. */
export function unknownRights(
  creators: readonly Creator[],
  rules: CompiledRules,
  columns: ReadonlyMap<string, number>,
): CellProblem[] {
  return creators.flatMap(({ row, usageRights = [] }) =>
    usageRights.flatMap(({ header, text }) => {
      if (findRights(rules, text) !== null) return [];
      const column = columns.get(header) ?? 0;
      const facts = { says: 'no-right', found: text, names: rightNames(rules) } as const;
      return [{ code: 'unknown-rights' as const, row, column, facts }];
    }),
  );
}
