/** The part of a Range that is data validation. The rules themselves are in validation.ts. */

import type { Place } from '../cells/place.ts';
import type { Env, RangeService } from './env.ts';
import { checkShape, filled } from './place.ts';
import { readValidation, validationText } from './validation.ts';

type ValidationMember =
  | 'setDataValidation'
  | 'setDataValidations'
  | 'getDataValidation'
  | 'getDataValidations'
  | 'clearDataValidations';

export function rangeValidation(
  env: Env,
  { sheetId, rect }: Place,
  self: () => RangeService,
): Pick<RangeService, ValidationMember> {
  const write = (rules: readonly (readonly unknown[])[]) => {
    checkShape(rect, rules);
    env.store.writeAttributes(
      sheetId,
      rect,
      'validation',
      rules.map((line) => line.map(validationText)),
    );
    return self();
  };
  const read = () =>
    env.store.attributes(sheetId, rect, 'validation').map((line) => line.map((text) => readValidation(env, text)));
  return {
    setDataValidation: (rule) => write(filled(rect, rule)),
    setDataValidations: (rules) => write(rules),
    // The declared type leaves out the null that the platform answers for a cell without a rule.
    getDataValidation: () => read()[0]?.[0] ?? null,
    getDataValidations: () => read() as GoogleAppsScript.Spreadsheet.DataValidation[][],
    clearDataValidations: () => write(filled(rect, null)),
  };
}
