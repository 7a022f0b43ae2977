/** Answers for the language of the user's Google account; never for the locale of the spreadsheet. */

/** As `en`, `de` or `es-419`; '' when Google does not tell. */
export function userLocale(): string {
  return Session.getActiveUserLocale() || '';
}
