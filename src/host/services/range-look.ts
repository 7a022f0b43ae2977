/** The part of a Range that is looks and notes: colours, weight, wrapping, alignment. */
import type { AttributeName } from '../cells/cell-store.ts';
import type { Place } from '../cells/place.ts';
import { exception } from '../run/execution.ts';
import type { Env, RangeService } from './env.ts';
import { checkShape, filled } from './place.ts';
import { insideOf } from './service.ts';

/** What an untouched cell answers. */
const DEFAULTS: Readonly<Partial<Record<AttributeName, string>>> = {
  background: '#ffffff',
  fontColor: '#000000',
  fontWeight: 'normal',
  alignment: 'general',
};

type LookMember =
  | 'getNotes'
  | 'getNote'
  | 'setNotes'
  | 'setNote'
  | 'clearNote'
  | 'getBackgrounds'
  | 'getBackground'
  | 'setBackgrounds'
  | 'setBackground'
  | 'getFontColors'
  | 'setFontColors'
  | 'setFontColor'
  | 'getFontWeights'
  | 'setFontWeights'
  | 'setFontWeight'
  | 'setWrapStrategy'
  | 'setWrap'
  | 'getWrap'
  | 'setHorizontalAlignment'
  | 'clearFormat'
  | 'clear';

const ALIGNMENTS = ['left', 'center', 'right', 'normal'];

export function rangeLook(env: Env, place: Place, self: () => RangeService): Pick<RangeService, LookMember> {
  const { store } = env;
  const { sheetId, rect } = place;

  const read = (name: AttributeName) => {
    const empty = DEFAULTS[name] ?? '';
    return store.attributes(sheetId, rect, name).map((line) => line.map((value) => (value === '' ? empty : value)));
  };
  const readFirst = (name: AttributeName) => read(name)[0]?.[0] ?? '';
  const writeAll = (name: AttributeName, values: readonly (readonly unknown[])[]) => {
    checkShape(rect, values);
    const empty = DEFAULTS[name];
    const text = (value: unknown) => (typeof value === 'string' && value !== empty ? value : '');
    store.writeAttributes(
      sheetId,
      rect,
      name,
      values.map((line) => line.map(text)),
    );
    return self();
  };
  const writeOne = (name: AttributeName, value: unknown) => {
    const text = typeof value === 'string' && value !== DEFAULTS[name] ? value : '';
    store.writeAttributes(sheetId, rect, name, filled(rect, text));
    return self();
  };
  const clearFormat = () => {
    for (const name of ['background', 'fontColor', 'fontWeight', 'wrap', 'alignment'] as const) writeOne(name, '');
    store.write(sheetId, rect, filled(rect, { format: '' }));
    return self();
  };

  return {
    getNotes: () => read('note'),
    getNote: () => readFirst('note'),
    setNotes: (notes) => writeAll('note', notes),
    setNote: (note) => writeOne('note', note),
    clearNote: () => writeOne('note', ''),
    getBackgrounds: () => read('background'),
    getBackground: () => readFirst('background'),
    setBackgrounds: (colors) => writeAll('background', colors),
    setBackground: (color) => writeOne('background', color),
    getFontColors: () => read('fontColor'),
    setFontColors: (colors: unknown[][]) => writeAll('fontColor', colors),
    setFontColor: (color) => writeOne('fontColor', color),
    getFontWeights: () => read('fontWeight') as GoogleAppsScript.Spreadsheet.FontWeight[][],
    setFontWeights: (weights) => writeAll('fontWeight', weights),
    setFontWeight: (weight) => writeOne('fontWeight', weight),
    setWrapStrategy: (strategy) => writeOne('wrap', insideOf(strategy).enumName ?? ''),
    setWrap: (isWrapped) => writeOne('wrap', isWrapped ? 'WRAP' : 'OVERFLOW'),
    getWrap: () => readFirst('wrap') === 'WRAP',
    setHorizontalAlignment(alignment) {
      if (alignment !== null && !ALIGNMENTS.includes(alignment)) throw exception(`Invalid argument: ${alignment}`);
      return writeOne('alignment', alignment === 'normal' ? '' : alignment);
    },
    clearFormat,
    clear() {
      store.write(sheetId, rect, filled(rect, { value: null }));
      writeOne('note', '');
      return clearFormat();
    },
  };
}
