/** One cell value between Univer and the store. */
import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import type { CellValue } from './cell-store.ts';

const EPOCH_MS = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/** A serial number (days since 1899-12-30) as the same wall-clock moment in UTC. */
export function serialToUtc(serial: number): Date {
  return new Date(Math.round(EPOCH_MS + serial * DAY_MS));
}

export function utcToSerial(date: Date): number {
  return (date.getTime() - EPOCH_MS) / DAY_MS;
}

/** Whether a number format shows a date or time: `yyyy-mm-dd`, `h:mm`; not `#,##0` or `0.00%`. */
export function isDateFormat(format: string): boolean {
  return /[ymdhs]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"|\\./g, '').replace(/general/gi, ''));
}

/** What a script sees in a cell; a spill that found no room is `#REF!`, as in Sheets. */
export function shownValue(cell: Nullable<ICellData>): CellValue {
  if (cell === null || cell === undefined) return null;
  if (cell.p?.body !== undefined) return cell.p.body.dataStream.replace(/\r\n$/, '');
  const { v, t } = cell;
  if (v === null || v === undefined) return null;
  if (t === CellValueType.BOOLEAN) return v === true || v === 1 || v === '1' || v === 'TRUE';
  if (v === '#SPILL!') return '#REF!';
  return v;
}

/** Content fields of a cell for a value; the type is always said, so that Univer never guesses one from the text. */
export function contentOf(value: CellValue): Pick<ICellData, 'v' | 't' | 'f' | 'si' | 'p'> {
  const bare = { f: null, si: null, p: null };
  if (value === null || value === '') return { ...bare, v: null, t: null };
  if (typeof value === 'number') return { ...bare, v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { ...bare, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...bare, v: value, t: CellValueType.STRING };
}
