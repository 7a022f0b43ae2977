/** One writer at a time in a spreadsheet. Says so instead of waiting for ever. */
import { theLock } from './this-execution.ts';

const WAIT_MS = 5000;

/**
 * Runs `work` under the document lock, or answers null when another run holds it. Pending writes are flushed before release:
 * `isSettled` says of a result that there are none.
 */
export function withDocumentLock<T>(work: () => T, isSettled: (result: T) => boolean = () => false): T | null {
  const lock = theLock();
  if (!lock.tryLock(WAIT_MS)) return null;
  try {
    const result = work();
    if (!isSettled(result)) SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}
