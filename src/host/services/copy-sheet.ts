/** A copy of a sheet at the end of the spreadsheet: cells up to the last content with their formats, notes, validation and looks. No widths, no charts. */
import type { AttributeName, CellInput, SheetState } from '../cells/cell-store.ts';
import type { Env } from './env.ts';
import { checkCellLimit } from './sheet-lines.ts';

const ATTRIBUTES: readonly AttributeName[] = [
  'note',
  'background',
  'fontColor',
  'fontWeight',
  'wrap',
  'validation',
  'alignment',
];

/** Answers the id of the copy, called "Copy of ..."; it is visible, and not the active sheet. */
export function copySheet(env: Env, from: SheetState): number {
  const { store } = env;
  checkCellLimit(env, from.rows * from.columns);
  const names = store.sheets().map(({ name }) => name.toLowerCase());
  let name = `Copy of ${from.name}`;
  for (let count = 2; names.includes(name.toLowerCase()); count += 1) name = `Copy of ${from.name} ${count}`;
  const active = { id: store.activeSheetId(), selection: store.selection() };
  const copy = store.insertSheet(name, store.sheets().length);
  if (store.activeSheetId() !== active.id) store.select(active.id, active.selection);
  for (const axis of ['rows', 'columns'] as const) {
    const more = from[axis] - copy[axis];
    if (more > 0) store.insertLines(copy.id, axis, copy[axis] + 1, more);
    if (more < 0) store.deleteLines(copy.id, axis, from[axis] + 1, -more);
  }
  store.updateSheet(copy.id, { frozenRows: from.frozenRows, frozenColumns: from.frozenColumns });
  const last = store.lastCell(from.id);
  if (last.row > 0) {
    const rect = { row: 1, column: 1, rows: last.row, columns: last.column };
    const formats = store.formats(from.id, rect);
    const formulas = store.formulas(from.id, rect);
    const cells = store.values(from.id, rect).map((line, i) =>
      line.map((value, j): CellInput => {
        const formula = formulas[i]?.[j] ?? '';
        const format = formats[i]?.[j] ?? '';
        return formula === '' ? { value, format } : { value, formula, format };
      }),
    );
    store.write(copy.id, rect, cells);
    for (const attribute of ATTRIBUTES) {
      store.writeAttributes(copy.id, rect, attribute, store.attributes(from.id, rect, attribute));
    }
  }
  return copy.id;
}
