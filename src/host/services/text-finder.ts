/** Finding texts in all sheets of a spreadsheet. Replacing, ranges and single sheets are not emulated. */
import { displayText } from '../cells/display.ts';
import { localeFacts } from '../cells/locales.ts';
import type { Rule } from '../run/signatures.ts';
import type { Env, RangeService } from './env.ts';
import { service } from './service.ts';

type Finder = GoogleAppsScript.Spreadsheet.TextFinder;

const RULES: Readonly<Partial<Record<keyof Finder & string, Rule>>> = {
  matchCase: ['document', 'b'],
  matchEntireCell: ['document', 'b'],
  findAll: ['document', ''],
};

/** Matches what cells display, by default in any case and anywhere in the cell. */
export function createTextFinder(env: Env, wanted: string): Finder {
  let isWhole = false;
  let isExact = false;
  const fold = (text: string): string => (isExact ? text : text.toLowerCase());
  const finder: Finder = service<Finder>(
    env.execution,
    'SpreadsheetApp.TextFinder',
    {
      matchCase(on) {
        isExact = on;
        return finder;
      },
      matchEntireCell(on) {
        isWhole = on;
        return finder;
      },
      findAll() {
        const text = fold(wanted);
        return placesOf(env, (shown) => (isWhole ? fold(shown) === text : fold(shown).includes(text)));
      },
    },
    RULES,
  );
  return finder;
}

/** Sheet after sheet, row after row. */
function placesOf(env: Env, matches: (shown: string) => boolean): RangeService[] {
  const { store } = env;
  const locale = localeFacts(store.locale());
  return store.sheets().flatMap(({ id }) => {
    const last = store.lastCell(id);
    if (last.row === 0) return [];
    const rect = { row: 1, column: 1, rows: last.row, columns: last.column };
    const formats = store.formats(id, rect);
    return store.values(id, rect).flatMap((line, i) =>
      line.flatMap((value, j) => {
        if (value === null || !matches(displayText(value, formats[i]?.[j] ?? '', locale))) return [];
        return [
          env.make.range({ sheetId: id, rect: { row: i + 1, column: j + 1, rows: 1, columns: 1 }, open: 'none' }),
        ];
      }),
    );
  });
}
