/** Cells of usage rights that the rules cannot price: each is named with what was expected. */
import { cellName } from '../cell.ts';
import type { Creator } from '../creator.ts';
import type { Problem } from '../problem.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import { findRights, rightNames } from './rights.ts';

/** One problem for each such cell; `columns` are the 1-based columns of rights by their titles. */
export function unknownRights(
  creators: readonly Creator[],
  rules: CompiledRules,
  columns: ReadonlyMap<string, number>,
): Problem[] {
  return creators.flatMap(({ row, usageRights = [] }) =>
    usageRights.flatMap(({ header, text }) => {
      if (findRights(rules, text) !== null) return [];
      const column = columns.get(header) ?? 0;
      const message = `${cellName(row, column)} holds “${text}”, which is no usage right of these rules, so the row has no cost; expected ${rightNames(rules).join(', ')}, or several as paid ads + 30 days.`;
      return [{ code: 'unknown-rights' as const, row, column, message }];
    }),
  );
}
