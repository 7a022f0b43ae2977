/** A Range: puts its parts together and holds the rule of every member. Knows no cell itself. */

import type { Place } from '../cells/place.ts';
import type { Rule } from '../run/signatures.ts';
import type { Env, RangeService } from './env.ts';
import { rangeContent } from './range-content.ts';
import { rangeLook } from './range-look.ts';
import { rangeMetadata } from './range-metadata.ts';
import { rangePlace } from './range-place.ts';
import { rangeValidation } from './range-validation.ts';
import { service } from './service.ts';

const RULES: Readonly<Partial<Record<keyof RangeService & string, Rule>>> = {
  getValues: ['document', ''],
  getValue: ['document', ''],
  setValues: ['write', 'r'],
  setValue: ['write', 'v'],
  getDisplayValues: ['document', ''],
  getDisplayValue: ['document', ''],
  getFormulas: ['document', ''],
  getFormula: ['document', ''],
  setFormulas: ['write', 'r'],
  setFormula: ['write', 's'],
  getNumberFormats: ['document', ''],
  getNumberFormat: ['document', ''],
  setNumberFormats: ['write', 'r'],
  setNumberFormat: ['write', 's'],
  clearContent: ['write', ''],
  clear: ['write', '', 'o'],
  isBlank: ['document', ''],
  getNotes: ['document', ''],
  getNote: ['document', ''],
  setNotes: ['write', 'r'],
  setNote: ['write', 'S'],
  clearNote: ['write', ''],
  getBackgrounds: ['document', ''],
  getBackground: ['document', ''],
  setBackgrounds: ['write', 'r'],
  setBackground: ['write', 'S'],
  getFontColors: ['document', ''],
  setFontColors: ['write', 'r'],
  setFontColor: ['write', 'S'],
  getFontWeights: ['document', ''],
  setFontWeights: ['write', 'r'],
  setFontWeight: ['write', 'S'],
  setWrapStrategy: ['write', 'o'],
  setWrap: ['write', 'b'],
  getWrap: ['document', ''],
  setHorizontalAlignment: ['write', 'S'],
  clearFormat: ['write', ''],
  setDataValidation: ['write', 'O'],
  setDataValidations: ['write', 'r'],
  getDataValidation: ['document', ''],
  getDataValidations: ['document', ''],
  clearDataValidations: ['write', ''],
  getRow: ['document', ''],
  getColumn: ['document', ''],
  getLastRow: ['document', ''],
  getLastColumn: ['document', ''],
  getNumRows: ['document', ''],
  getNumColumns: ['document', ''],
  getHeight: ['document', ''],
  getWidth: ['document', ''],
  getA1Notation: ['document', ''],
  getSheet: ['document', ''],
  getCell: ['document', 'nn'],
  offset: ['document', 'nn', 'nnn', 'nnnn'],
  getMergedRanges: ['document', ''],
  activate: ['write', ''],
  addDeveloperMetadata: ['write', 's', 'ss', 'so', 'sso'],
  getDeveloperMetadata: ['document', ''],
};

/** A range over a place that was already checked against the grid. */
export function createRange(env: Env, place: Place): RangeService {
  const self = (): RangeService => range;
  const range: RangeService = service<RangeService>(
    env.execution,
    'SpreadsheetApp.Range',
    {
      ...rangeContent(env, place, self),
      ...rangeLook(env, place, self),
      ...rangeValidation(env, place, self),
      ...rangePlace(env, place, self),
      ...rangeMetadata(env, place, self),
    },
    RULES,
    { place },
  );
  return range;
}
