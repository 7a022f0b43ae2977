/** The day and the time of a run in the spreadsheet's time zone. The core has no clock. */
import { perExecution, timeZone } from './this-execution.ts';

/** ISO day, as 2026-11-23. */
export const today = perExecution(() => now('yyyy-MM-dd'));

/** Hours and minutes, as 14:05. */
export function timeOfDay(): string {
  return now('HH:mm');
}

function now(format: string): string {
  return Utilities.formatDate(new Date(), timeZone(), format);
}

/** The day for an `Ask`, fetched only where a row tells how old its figures are. */
export function dayFor(creators: readonly { readonly dataDate: string }[]): { readonly today?: string } {
  return creators.some(({ dataDate }) => dataDate !== '') ? { today: today() } : {};
}
