/** Which formulas of the spreadsheet do not follow the rules tab. */
import { cellName } from '../../core/cell.ts';
import { localeMark } from '../sheets/locale-mark.ts';
import { type PlacedFormula, readFormulas } from '../sheets/rules-formulas.ts';
import { withRulesArgument } from './formula-calls.ts';

/** `cell` as in `Creators!K2`; `renewed` is the formula with the rules in it. */
export type StaleFormula = {
  readonly cell: string;
  readonly formula: string;
  readonly renewed: string;
  readonly place: PlacedFormula;
};

/** Formulas with a call of ours that takes the rules and has none. */
export function findStale(tabName: string): StaleFormula[] {
  const isCommaMark = localeMark() === ',';
  return readFormulas().flatMap((place) => {
    const { sheet, row, column, formula } = place;
    const renewed = withRulesArgument(formula, tabName, isCommaMark);
    return renewed === formula ? [] : [{ cell: `${sheet}!${cellName(row, column)}`, formula, renewed, place }];
  });
}
