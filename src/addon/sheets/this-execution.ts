/** What an execution asks Google for once, however often it is needed. */

/**
 * Makes a value once an execution. Apps Script loads the file again for each; where it is kept, each execution is known by
 * services of its own.
 */
export function perExecution<T>(make: () => T): () => T {
  let made: { readonly by: unknown; readonly value: T } | null = null;
  return () => {
    const by: unknown = SpreadsheetApp.getActiveSpreadsheet;
    if (made === null || made.by !== by) made = { by, value: make() };
    return made.value;
  };
}

export const theSpreadsheet = perExecution(() => SpreadsheetApp.getActiveSpreadsheet());

export const theProperties = perExecution(() => PropertiesService.getDocumentProperties());

export const theLock = perExecution(() => LockService.getDocumentLock());

export const timeZone = perExecution(() => theSpreadsheet().getSpreadsheetTimeZone());

/** Language of the spreadsheet's locale, as `de`; '' where there is none. */
export const sheetLanguage = perExecution(() => (theSpreadsheet().getSpreadsheetLocale() || '').slice(0, 2));

/** Tells one user from another without knowing who they are. */
export const userKey = perExecution(() => Session.getTemporaryActiveUserKey());
