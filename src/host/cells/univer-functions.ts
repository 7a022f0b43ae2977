/** Custom functions inside Univer's engine, called as Sheets calls them. What they compute is the script's affair. */
import type { Injector, Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ERROR_TYPE_SET,
  type ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { isDateFormat, serialToUtc, utcToSerial } from './univer-values.ts';

/** What a call answers: cells to show, or what Sheets shows in their place. */
export type FunctionAnswer = { readonly value: unknown } | { readonly error: string; readonly message: string };

/** Arguments as Sheets passes them: one cell is a scalar, more are rows of cells, empty is ''. */
export type FunctionCaller = (name: string, args: readonly unknown[], place: Place) => FunctionAnswer;

/** The cell that holds the formula: Univer's id of the sheet, 0-based row and column. */
export type Place = { readonly sheet: string; readonly row: number; readonly column: number };
/** Told of every answer; '' when all is well. */
export type MessageSink = (place: Place, message: string) => void;

/** Registers each name, and ARRAYFORMULA, which Univer lacks and whose work its engine does anyway. */
export function registerFunctions(
  injector: Injector,
  names: readonly string[],
  call: FunctionCaller,
  report: MessageSink,
): void {
  // Univer has no #ERROR!; as a member of this set it is an error for IFERROR and its like.
  ERROR_TYPE_SET.add('#ERROR!' as ErrorType);
  injector
    .get(IFunctionService)
    .registerExecutors(
      new ArrayFormula('ARRAYFORMULA' as never),
      ...names.map((name) => new ScriptFunction(name, call, report)),
    );
}

class ArrayFormula extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;
  override calculate(value: BaseValueObject): BaseValueObject {
    return value;
  }
}

class ScriptFunction extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 0;
  override maxParams = 30;
  private readonly script: string;
  private readonly call: FunctionCaller;
  private readonly report: MessageSink;

  constructor(name: string, call: FunctionCaller, report: MessageSink) {
    super(name as never);
    this.script = name;
    this.call = call;
    this.report = report;
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const place = { sheet: this.subUnitId ?? '', row: this.row, column: this.column };
    if (variants.some(isUnknownName)) {
      this.report(place, 'Unknown range name.');
      return ErrorValueObject.create('#NAME?' as ErrorType);
    }
    const answer = this.call(this.script, variants.map(toArgument), place);
    if ('error' in answer) {
      this.report(place, answer.message);
      return ErrorValueObject.create(answer.error as ErrorType);
    }
    this.report(place, '');
    return toResult(answer.value);
  }
}

/** A name that means nothing stops the formula itself; the same error in a cell is the text of that cell. */
function isUnknownName(variant: FunctionVariantType): boolean {
  if (variant.isReferenceObject()) return false;
  const value = variant as BaseValueObject;
  return value.isError() && String((value as ErrorValueObject).getErrorType()) === '#NAME?';
}

function toArgument(variant: FunctionVariantType): unknown {
  const value = variant.isReferenceObject()
    ? (variant as BaseReferenceObject).toArrayValueObject()
    : (variant as BaseValueObject);
  if (!value.isArray()) return toCell(value);
  const array = value as ArrayValueObject;
  const rows = Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (_, column) => toCell(array.get(row, column))),
  );
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

function toCell(value: Nullable<BaseValueObject>): unknown {
  if (!value || value.isNull()) return '';
  if (value.isError()) {
    const code: string = (value as ErrorValueObject).getErrorType();
    return code === '#SPILL!' ? '#REF!' : code;
  }
  const raw = value.getValue();
  if (value.isNumber() && typeof raw === 'number' && isDateFormat(value.getPattern())) return serialToUtc(raw);
  return raw;
}

function toResult(value: unknown): BaseValueObject {
  if (!Array.isArray(value)) return toValue(value);
  const rows: unknown[][] = value.map((row: unknown) => (Array.isArray(row) ? row : [row]));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return toValue('');
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => Array.from({ length: width }, (_, column) => toValue(row[column]))),
    rowCount: rows.length,
    columnCount: width,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function toValue(value: unknown): BaseValueObject {
  if (value === null || value === undefined) return StringValueObject.create('');
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'number') {
    return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create('#NUM!' as ErrorType);
  }
  // Dates come from the script's own realm, where instanceof does not hold.
  if (Object.prototype.toString.call(value) === '[object Date]') {
    return NumberValueObject.create(utcToSerial(value as Date), 'yyyy-mm-dd');
  }
  return StringValueObject.create(String(value));
}
