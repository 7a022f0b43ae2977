/** What an execution asks Google for once, however often it is needed: the file is loaded anew for each execution. */
import { once } from '../../core/text/once.ts';

export const theSpreadsheet = once(() => SpreadsheetApp.getActiveSpreadsheet());

export const theProperties = once(() => PropertiesService.getDocumentProperties());

export const theLock = once(() => LockService.getDocumentLock());

export const timeZone = once(() => theSpreadsheet().getSpreadsheetTimeZone());

/** Language of the spreadsheet's locale, as `de`; '' where there is none. */
export const sheetLanguage = once(() => (theSpreadsheet().getSpreadsheetLocale() || '').slice(0, 2));

/** Tells one user from another without knowing who they are. */
export const userKey = once(() => Session.getTemporaryActiveUserKey());
