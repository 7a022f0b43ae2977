/** Days typed as real dates: the day the spreadsheet shows, whatever zone the script runs in. */
import { type Cell, isDate } from '../../core/cell.ts';
import { timeZone } from './this-execution.ts';

/**
 * Each date that means another day to the script, moved to noon of the day that the spreadsheet shows. The core reads
 * days by the script's clock, which may be hours away. A table without dates is handed back as it is.
 */
export function withCalendarDays<T extends readonly (readonly Cell[])[]>(table: T): T | Cell[][] {
  if (!table.some((row) => row.some(isDate))) return table;
  const zone = timeZone();
  return table.map((row) => row.map((cell) => (isDate(cell) ? asShown(cell, zone) : cell)));
}

function asShown(date: Date, zone: string): Date {
  const [year = 0, month = 1, day = 1] = Utilities.formatDate(date, zone, 'yyyy-MM-dd').split('-').map(Number);
  const isThatDay = date.getFullYear() === year && date.getMonth() === month - 1 && date.getDate() === day;
  return isThatDay ? date : new Date(year, month - 1, day, 12);
}
