/** One writer at a time in a spreadsheet. Says so instead of waiting for ever. */

const WAIT_MS = 5000;

/** Runs `work` under the document lock, or answers null when another run holds it. Pending writes are flushed before release. */
export function withDocumentLock<T>(work: () => T): T | null {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(WAIT_MS)) return null;
  try {
    const result = work();
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}
