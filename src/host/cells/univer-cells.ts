/** Reads and writes the cells of a Univer sheet, spilled ones included. */
import { type ICellData, type Nullable, ObjectMatrix, type Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import type { CellStore, Rect } from './cell-store.ts';
import { readAttribute, writeAttribute } from './univer-attributes.ts';
import type { UniverBook } from './univer-book.ts';
import { contentOf, shownValue } from './univer-values.ts';

type CellPart = Pick<
  CellStore,
  'lastCell' | 'values' | 'formulas' | 'formats' | 'write' | 'attributes' | 'writeAttributes'
>;

const FEW_CELLS = 100;

export function univerCells(book: UniverBook): CellPart {
  const model = book.injector.get(FormulaDataModel);
  const spilled = (sheet: Worksheet) => model.getArrayFormulaCellData()[book.unitId]?.[sheet.getSheetId()];

  const read = <T>(sheetId: number, rect: Rect, pick: (sheet: Worksheet, row: number, column: number) => T): T[][] => {
    const sheet = book.sheet(sheetId);
    return Array.from({ length: rect.rows }, (_, row) =>
      Array.from({ length: rect.columns }, (_, column) => pick(sheet, rect.row - 1 + row, rect.column - 1 + column)),
    );
  };
  /** Univer takes a write without a formula as the end of the formula there, unless it says that it is about looks. */
  const put = (sheetId: number, cells: ObjectMatrix<ICellData>, isContent: boolean): void => {
    if (cells.getLength() === 0) return;
    const subUnitId = book.sheet(sheetId).getSheetId();
    const trigger = isContent ? {} : { trigger: SetStyleCommand.id };
    book.run(SetRangeValuesMutation, { unitId: book.unitId, subUnitId, cellValue: cells.getMatrix(), ...trigger });
  };
  const eachCell = (rect: Rect, visit: (row: number, column: number) => void): void => {
    for (let row = 0; row < rect.rows; row += 1) {
      for (let column = 0; column < rect.columns; column += 1) visit(row, column);
    }
  };
  const styleOf = (cell: Nullable<ICellData>) => book.workbook.getStyles().getStyleByCell(cell);

  return {
    lastCell(sheetId) {
      const sheet = book.sheet(sheetId);
      let row = 0;
      let column = 0;
      const reach = (atRow: number, atColumn: number): void => {
        row = Math.max(row, atRow + 1);
        column = Math.max(column, atColumn + 1);
      };
      sheet.getCellMatrix().forValue((atRow, atColumn, cell) => {
        if (hasContent(cell)) reach(atRow, atColumn);
      });
      const spill = spilled(sheet);
      if (spill) {
        new ObjectMatrix(spill).forValue((atRow, atColumn, cell) => {
          if (hasContent(cell)) reach(atRow, atColumn);
        });
      }
      return { row, column };
    },
    values(sheetId, rect) {
      const spill = spilled(book.sheet(sheetId));
      return read(sheetId, rect, (sheet, row, column) => {
        const cell = sheet.getCellRaw(row, column);
        return hasContent(cell) ? shownValue(cell) : shownValue(spill?.[row]?.[column]);
      });
    },
    formulas(sheetId, rect) {
      return read(
        sheetId,
        rect,
        (sheet, row, column) => model.getFormulaStringByCell(row, column, sheet.getSheetId(), book.unitId) ?? '',
      );
    },
    formats(sheetId, rect) {
      return read(sheetId, rect, (sheet, row, column) => styleOf(sheet.getCellRaw(row, column))?.n?.pattern ?? '');
    },
    write(sheetId, rect, cells) {
      const contents = new ObjectMatrix<ICellData>();
      const looks = new ObjectMatrix<ICellData>();
      eachCell(rect, (row, column) => {
        const input = cells[row]?.[column];
        if (input === undefined) return;
        // null takes the format away; the types only know its presence.
        const { format } = input;
        const look = format === undefined ? {} : { s: { n: format === '' ? (null as never) : { pattern: format } } };
        const at = [rect.row - 1 + row, rect.column - 1 + column] as const;
        if (input.formula) contents.setValue(...at, { ...contentOf(null), f: input.formula, ...look });
        else if (input.value !== undefined) contents.setValue(...at, { ...contentOf(input.value), ...look });
        else if (format !== undefined) looks.setValue(...at, look);
      });
      put(sheetId, contents, true);
      put(sheetId, looks, false);
    },
    attributes(sheetId, rect, name) {
      return read(sheetId, rect, (sheet, row, column) => {
        const cell = sheet.getCellRaw(row, column);
        return readAttribute(cell, styleOf(cell), name);
      });
    },
    writeAttributes(sheetId, rect, name, values) {
      const sheet = book.sheet(sheetId);
      const looks = new ObjectMatrix<ICellData>();
      eachCell(rect, (row, column) => {
        const text = values[row]?.[column];
        const at = [rect.row - 1 + row, rect.column - 1 + column] as const;
        if (text !== undefined) looks.setValue(...at, writeAttribute(sheet.getCellRaw(...at), name, text));
      });
      put(sheetId, looks, false);
    },
  };
}

/** Texts of the formulas in a rectangle: of few cells by looking at each, of many by looking at what was ever written. */
export function formulasIn(book: UniverBook): (sheetId: number, rect: Rect) => readonly string[] {
  const model = book.injector.get(FormulaDataModel);
  return (sheetId, rect) => {
    const id = book.sheet(sheetId).getSheetId();
    const found: string[] = [];
    const look = (row: number, column: number): void => {
      const text = model.getFormulaStringByCell(row, column, id, book.unitId);
      if (text) found.push(text);
    };
    if (rect.rows * rect.columns <= FEW_CELLS) {
      for (let row = rect.row - 1; row < rect.row - 1 + rect.rows; row += 1) {
        for (let column = rect.column - 1; column < rect.column - 1 + rect.columns; column += 1) look(row, column);
      }
      return found;
    }
    for (const [row, cells] of Object.entries(model.getFormulaData()[book.unitId]?.[id] ?? {})) {
      if (Number(row) < rect.row - 1 || Number(row) > rect.row + rect.rows - 2) continue;
      for (const column of Object.keys(cells ?? {}).map(Number)) {
        if (column < rect.column - 1 || column > rect.column + rect.columns - 2) continue;
        look(Number(row), column);
      }
    }
    return found;
  };
}

function hasContent(cell: Nullable<ICellData>): boolean {
  if (!cell) return false;
  const { v, f, si, p } = cell;
  return Boolean(f) || Boolean(si) || Boolean(p) || (v !== null && v !== undefined && v !== '');
}
