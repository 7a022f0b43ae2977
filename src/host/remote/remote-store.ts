/** A store whose cells are elsewhere, asked for part by part so that whoever holds them is never held up long. */
import type { AttributeName, CellStore, Rect } from '../cells/cell-store.ts';
import type { AskHolder } from './ask.ts';
import { createReadMemory } from './read-memory.ts';

/** So many cells are read in a few milliseconds. */
const MOST_CELLS = 40_000;

/** The store that `ask` leads to; a write arrives whole, as it does in Sheets. `version` moves on with every change of it. */
export function createRemoteStore(
  { kind, spreadsheetId }: Pick<CellStore, 'kind' | 'spreadsheetId'>,
  ask: AskHolder,
  version: () => number,
): CellStore {
  const remember = createReadMemory(version);
  const call =
    <Name extends keyof CellStore>(name: Name) =>
    (...args: readonly unknown[]): never =>
      ask('store', [name], args) as never;
  const look =
    <Name extends keyof CellStore>(name: Name) =>
    (...args: readonly unknown[]): never =>
      remember(`${name} ${JSON.stringify(args)}`, () => ask('store', [name], args)) as never;
  const inParts = <T>(rect: Rect, read: (part: Rect) => T[][]): T[][] => {
    const rows = Math.max(1, Math.floor(MOST_CELLS / rect.columns));
    const parts: T[][] = [];
    for (let from = 0; from < rect.rows; from += rows) {
      const part = read({ ...rect, row: rect.row + from, rows: Math.min(rows, rect.rows - from) });
      for (const line of part) parts.push(line);
    }
    return parts;
  };
  return {
    kind,
    spreadsheetId,
    name: look('name'),
    locale: look('locale'),
    timeZone: look('timeZone'),
    setLocale: call('setLocale'),
    setTimeZone: call('setTimeZone'),
    sheets: look('sheets'),
    activeSheetId: look('activeSheetId'),
    activate: call('activate'),
    selection: look('selection'),
    select: call('select'),
    insertSheet: call('insertSheet'),
    deleteSheet: call('deleteSheet'),
    updateSheet: call('updateSheet'),
    insertLines: call('insertLines'),
    deleteLines: call('deleteLines'),
    lastCell: look('lastCell'),
    values: (sheetId, rect) => inParts(rect, (part) => look('values')(sheetId, part)),
    formulas: (sheetId, rect) => inParts(rect, (part) => look('formulas')(sheetId, part)),
    formats: (sheetId, rect) => inParts(rect, (part) => look('formats')(sheetId, part)),
    attributes: (sheetId, rect, name: AttributeName) =>
      inParts(rect, (part) => look('attributes')(sheetId, part, name)),
    write: call('write'),
    writeAttributes: call('writeAttributes'),
    columnWidth: look('columnWidth'),
    setColumnWidth: call('setColumnWidth'),
    merges: look('merges'),
    namedRects: look('namedRects'),
    setNamedRect: call('setNamedRect'),
    removeNamedRect: call('removeNamedRect'),
  };
}
