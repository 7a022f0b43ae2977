/** The day and the time of a run in the spreadsheet's time zone. The core has no clock. */
import { perExecution, timeZone } from './this-execution.ts';

/** ISO day, as 2026-11-23. */
export const today = perExecution(() => sayTime(Date.now(), 'yyyy-MM-dd'));

/** Hours and minutes, as 14:05; of now, or of a time in milliseconds. */
export function timeOfDay(ms = Date.now()): string {
  return sayTime(ms, 'HH:mm');
}

function sayTime(ms: number, format: string): string {
  return Utilities.formatDate(new Date(ms), timeZone(), format);
}

/** The day for a `Question`, fetched only where a row tells how old its figures are. */
export function dayFor(creators: readonly { readonly dataDate: string }[]): { readonly today?: string } {
  return creators.some(({ dataDate }) => dataDate !== '') ? { today: today() } : {};
}
