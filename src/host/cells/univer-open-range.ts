/** The cells that an open reference (`C2:C`, `A2:2`) means in the grid as it is now. */
import {
  BaseReferenceObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  RangeReferenceObject,
} from '@univerjs/engine-formula';

/** The cells from a corner to the end of its columns or rows; null when left and right do not make an open reference. */
export function openRange(left: FunctionVariantType, right: FunctionVariantType): FunctionVariantType | null {
  if (!(left instanceof BaseReferenceObject) || !(right instanceof BaseReferenceObject)) return null;
  if (!left.isCell() || !(right.isColumn() || right.isRow())) return null;
  const from = left.getRangePosition();
  const to = right.getRangePosition();
  const lastRow = left.getActiveSheetRowCount() - 1;
  const lastColumn = left.getActiveSheetColumnCount() - 1;
  const range = right.isColumn()
    ? {
        startRow: from.startRow,
        endRow: lastRow,
        startColumn: Math.min(from.startColumn, to.startColumn),
        endColumn: Math.max(from.startColumn, to.startColumn),
      }
    : {
        startRow: Math.min(from.startRow, to.startRow),
        endRow: Math.max(from.startRow, to.startRow),
        startColumn: from.startColumn,
        endColumn: lastColumn,
      };
  if (range.startRow > lastRow || range.endRow > lastRow) return ErrorValueObject.create(ErrorType.REF);
  if (range.startColumn > lastColumn || range.endColumn > lastColumn) return ErrorValueObject.create(ErrorType.REF);
  return inPlaceOf(left, range);
}

/** A range that looks at the same sheet data as `left`; its own offset is already in the range. */
function inPlaceOf(left: BaseReferenceObject, range: ReturnType<BaseReferenceObject['getRangeData']>) {
  const reference = new RangeReferenceObject(range, left.getForcedSheetId(), left.getForcedUnitId());
  reference.setForcedSheetName(left.getForcedSheetName());
  reference.setDefaultUnitId(left.getDefaultUnitId());
  reference.setDefaultSheetId(left.getDefaultSheetId());
  reference.setUnitData(left.getUnitData());
  reference.setUnitStylesData(left.getUnitStylesData());
  reference.setRuntimeData(left.getRuntimeData());
  reference.setArrayFormulaCellData(left.getArrayFormulaCellData());
  reference.setArrayFormulaRange(left.getArrayFormulaRange());
  reference.setRuntimeArrayFormulaCellData(left.getRuntimeArrayFormulaCellData());
  reference.setRuntimeArrayFormulaRange(left.getRuntimeArrayFormulaRange());
  reference.setRuntimeFeatureCellData(left.getRuntimeFeatureCellData());
  return reference;
}
