/** Named ranges as Univer's defined names, which its engine resolves in formulas. Names of anything else stay untouched. */

import { AbsoluteRefType, RANGE_TYPE } from '@univerjs/core';
import { deserializeRangeWithSheet, IDefinedNamesService, serializeRangeWithSheet } from '@univerjs/engine-formula';
import { RemoveDefinedNameCommand, SCOPE_WORKBOOK_VALUE_DEFINED_NAME, SetDefinedNameCommand } from '@univerjs/sheets';
import type { CellStore, NamedRect } from './cell-store.ts';
import type { UniverBook } from './univer-book.ts';

type NamePart = Pick<CellStore, 'namedRects' | 'setNamedRect' | 'removeNamedRect'>;

export function univerNames(book: UniverBook): NamePart {
  const names = book.injector.get(IDefinedNamesService);
  const all = () => Object.values(names.getDefinedNameMap(book.unitId) ?? {});

  return {
    namedRects: () =>
      all().flatMap((item): NamedRect[] => {
        const { sheetName, range } = deserializeRangeWithSheet(item.formulaOrRefString);
        const sheet = book.workbook.getSheetBySheetName(sheetName);
        if (!sheet || Number.isNaN(range.startColumn)) return [];
        const wholeColumns = Number.isNaN(range.startRow);
        const row = wholeColumns ? 0 : range.startRow;
        const rows = wholeColumns ? sheet.getRowCount() : range.endRow - range.startRow + 1;
        const columns = range.endColumn - range.startColumn + 1;
        const rect = { row: row + 1, column: range.startColumn + 1, rows, columns };
        return [{ name: item.name, sheetId: book.idOf(sheet), rect, wholeColumns }];
      }),
    setNamedRect({ name, sheetId, rect, wholeColumns }) {
      const known = names.getValueByName(book.unitId, name);
      const reference = serializeRangeWithSheet(book.sheet(sheetId).getName(), {
        startRow: wholeColumns ? Number.NaN : rect.row - 1,
        endRow: wholeColumns ? Number.NaN : rect.row + rect.rows - 2,
        startColumn: rect.column - 1,
        endColumn: rect.column + rect.columns - 2,
        startAbsoluteRefType: wholeColumns ? AbsoluteRefType.COLUMN : AbsoluteRefType.ALL,
        endAbsoluteRefType: wholeColumns ? AbsoluteRefType.COLUMN : AbsoluteRefType.ALL,
        rangeType: wholeColumns ? RANGE_TYPE.COLUMN : RANGE_TYPE.NORMAL,
      });
      book.run(SetDefinedNameCommand, {
        unitId: book.unitId,
        id: known?.id ?? `named-${name}`,
        name,
        formulaOrRefString: reference,
        localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
      });
    },
    removeNamedRect(name) {
      const known = names.getValueByName(book.unitId, name);
      if (known) book.run(RemoveDefinedNameCommand, { unitId: book.unitId, ...known });
    },
  };
}
