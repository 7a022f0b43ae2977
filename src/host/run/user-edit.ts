/** What a person types into cells: texts read as typed, and what onEdit is told of them. Runs no script. */
import { parseA1 } from '../cells/a1.ts';
import type { CellStore } from '../cells/cell-store.ts';
import { localeFacts } from '../cells/locales.ts';
import type { Place } from '../cells/place.ts';
import { epochToSerial, wallTime } from '../cells/serial-date.ts';
import { readTyped } from '../cells/typed-input.ts';

export type Edited = {
  readonly place: Place;
  /** Only for a single cell; an empty cell has no old value. */
  readonly values: { readonly value?: unknown; readonly oldValue?: unknown };
};

/** Types texts from an address (`B2`) on, as a paste does for more than one. */
export function typeByHand(
  store: CellStore,
  sheetName: string,
  address: string,
  texts: readonly (readonly string[])[],
  nowMs: number,
): Edited {
  const sheet = store.sheets().find(({ name }) => name === sheetName);
  const at = parseA1(address);
  if (sheet === undefined || at?.firstRow == null || at.firstColumn == null) {
    throw new Error(`There is no cell ${address} on a tab ${sheetName}.`);
  }
  const rect = { row: at.firstRow, column: at.firstColumn, rows: texts.length, columns: texts[0]?.length ?? 0 };
  const locale = localeFacts(store.locale());
  const { year } = wallTime(epochToSerial(nowMs, store.timeZone()));
  const [[before]] = store.values(sheet.id, rect) as [[unknown]];
  const cells = store
    .formats(sheet.id, rect)
    .map((line, i) => line.map((format, j) => readTyped(texts[i]?.[j] ?? '', { locale, format, year })));
  store.write(sheet.id, rect, cells);
  const place: Place = { sheetId: sheet.id, rect, open: 'none' };
  if (rect.rows > 1 || rect.columns > 1) return { place, values: {} };
  const [[after]] = store.values(sheet.id, rect) as [[unknown]];
  return {
    place,
    values: { ...(after === null ? {} : { value: after }), ...(before === null ? {} : { oldValue: before }) },
  };
}
