/** Data validation rules and their builder. The store keeps them as JSON. */
import type { Rule } from '../run/signatures.ts';
import type { ValidationRecord } from './cell-values.ts';
import type { Env, RangeService } from './env.ts';
import { placeOfRange } from './place.ts';
import { insideOf, service } from './service.ts';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

const BUILDER_RULES: Readonly<Partial<Record<keyof Builder & string, Rule>>> = {
  requireValueInList: ['document', 'a', 'ab'],
  requireValueInRange: ['document', 'o', 'ob'],
  requireCheckbox: ['document', ''],
  requireNumberBetween: ['document', 'nn'],
  requireNumberGreaterThan: ['document', 'n'],
  requireNumberGreaterThanOrEqualTo: ['document', 'n'],
  requireFormulaSatisfied: ['document', 's'],
  setAllowInvalid: ['document', 'b'],
  setHelpText: ['document', 's'],
  build: ['document', ''],
};

/** A builder; a new rule lets invalid entries pass with a warning, as the platform's do. */
export function createValidationBuilder(env: Env): Builder {
  let record: ValidationRecord = { type: '', values: [], allowInvalid: true, help: '' };
  const require = (type: string, values: readonly unknown[]) => {
    record = { ...record, type, values };
    return builder;
  };
  const builder: Builder = service<Builder>(
    env.execution,
    'SpreadsheetApp.DataValidationBuilder',
    {
      requireValueInList: (values: string[], showDropdown = true) =>
        require('VALUE_IN_LIST', [Array.from(values, String), showDropdown]),
      requireValueInRange: (range: RangeService, showDropdown = true) =>
        require('VALUE_IN_RANGE', [placeOfRange(range), showDropdown]),
      requireCheckbox: () => require('CHECKBOX', []),
      requireNumberBetween: (low, high) => require('NUMBER_BETWEEN', [low, high]),
      requireNumberGreaterThan: (low) => require('NUMBER_GREATER_THAN', [low]),
      requireNumberGreaterThanOrEqualTo: (low) => require('NUMBER_GREATER_THAN_OR_EQUAL_TO', [low]),
      requireFormulaSatisfied: (formula) => require('CUSTOM_FORMULA', [formula]),
      setAllowInvalid(allowInvalid) {
        record = { ...record, allowInvalid };
        return builder;
      },
      setHelpText(help) {
        record = { ...record, help };
        return builder;
      },
      build: () => createValidation(env, record),
    },
    BUILDER_RULES,
  );
  return builder;
}

/** The rule as the store keeps it, '' for null and for anything that is no rule. */
export function validationText(rule: unknown): string {
  return insideOf(rule).validation ?? '';
}

/** The rule behind a stored text, null for none. */
export function readValidation(env: Env, text: string): Validation | null {
  return text === '' ? null : createValidation(env, JSON.parse(text) as ValidationRecord);
}

function createValidation(env: Env, record: ValidationRecord): Validation {
  return service<Validation>(
    env.execution,
    'SpreadsheetApp.DataValidation',
    {
      getAllowInvalid: () => record.allowInvalid,
      // The declared type leaves out the null that the platform answers when there is no text.
      getHelpText: () => (record.help === '' ? null : record.help) as string,
      getCriteriaValues: () => [...record.values],
      getCriteriaType: () => record.type as unknown as GoogleAppsScript.Spreadsheet.DataValidationCriteria,
    },
    {
      getAllowInvalid: ['document', ''],
      getHelpText: ['document', ''],
      getCriteriaValues: ['document', ''],
      getCriteriaType: ['document', ''],
    },
    { validation: JSON.stringify(record) },
  );
}
