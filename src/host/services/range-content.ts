/** The part of a Range that reads and writes contents: values, formulas, number formats. */
import type { CellInput } from '../cells/cell-store.ts';
import { displayText } from '../cells/display.ts';
import { localeFacts } from '../cells/locales.ts';
import type { Place } from '../cells/place.ts';
import { readValues, writeValues } from './cell-values.ts';
import type { Env, RangeService } from './env.ts';
import { checkShape, filled } from './place.ts';

/** What an automatic cell answers to `getNumberFormat`. */
const AUTOMATIC = '0.###############';

type ContentMember =
  | 'getValues'
  | 'getValue'
  | 'setValues'
  | 'setValue'
  | 'getDisplayValues'
  | 'getDisplayValue'
  | 'getFormulas'
  | 'getFormula'
  | 'setFormulas'
  | 'setFormula'
  | 'getNumberFormats'
  | 'getNumberFormat'
  | 'setNumberFormats'
  | 'setNumberFormat'
  | 'clearContent'
  | 'isBlank';

export function rangeContent(env: Env, place: Place, self: () => RangeService): Pick<RangeService, ContentMember> {
  const { store } = env;
  const { sheetId, rect } = place;
  const first: Place = { ...place, rect: { ...rect, rows: 1, columns: 1 } };

  const display = (at: Place): string[][] => {
    const values = store.values(at.sheetId, at.rect);
    const formats = store.formats(at.sheetId, at.rect);
    const locale = localeFacts(store.locale());
    return values.map((line, i) => line.map((value, j) => displayText(value, formats[i]?.[j] ?? '', locale)));
  };
  const formats = (at: Place) =>
    store.formats(at.sheetId, at.rect).map((line) => line.map((format) => (format === '' ? AUTOMATIC : format)));
  const setFormats = (wanted: readonly (readonly unknown[])[]) => {
    checkShape(rect, wanted);
    const inputs = new Map<unknown, CellInput>();
    const toInput = (format: unknown): CellInput => {
      const input = inputs.get(format) ?? { format: formatText(format) };
      inputs.set(format, input);
      return input;
    };
    store.write(
      sheetId,
      rect,
      wanted.map((line) => line.map(toInput)),
    );
    return self();
  };
  const setFormulas = (wanted: readonly (readonly unknown[])[]) => {
    checkShape(rect, wanted);
    store.write(
      sheetId,
      rect,
      wanted.map((line) => line.map(formulaInput)),
    );
    return self();
  };

  return {
    getValues: () => readValues(env, place),
    getValue: () => readValues(env, first)[0]?.[0] ?? '',
    setValues(values) {
      writeValues(env, place, values);
      return self();
    },
    setValue(value) {
      writeValues(env, place, filled(rect, value));
      return self();
    },
    getDisplayValues: () => display(place),
    getDisplayValue: () => display(first)[0]?.[0] ?? '',
    getFormulas: () => store.formulas(sheetId, rect),
    getFormula: () => store.formulas(sheetId, first.rect)[0]?.[0] ?? '',
    setFormulas,
    setFormula: (formula) => setFormulas(filled(rect, formula)),
    getNumberFormats: () => formats(place),
    getNumberFormat: () => formats(first)[0]?.[0] ?? AUTOMATIC,
    setNumberFormats: setFormats,
    setNumberFormat(format) {
      store.write(sheetId, rect, filled<CellInput>(rect, { format: formatText(format) }));
      return self();
    },
    clearContent() {
      store.write(sheetId, rect, filled<CellInput>(rect, { value: null }));
      return self();
    },
    isBlank: () => store.values(sheetId, rect).every((line) => line.every((value) => value === null)),
  };
}

function formulaInput(formula: unknown): CellInput {
  const text = typeof formula === 'string' ? formula.trim() : '';
  if (text === '') return { value: null };
  return { formula: text.startsWith('=') ? text : `=${text}` };
}

function formatText(format: unknown): string {
  const text = typeof format === 'string' ? format : '';
  return text.toLowerCase() === 'general' || text === AUTOMATIC ? '' : text;
}
