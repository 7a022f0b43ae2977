/** The language of the user's Google account. */

/** As `en`, `de` or `es-419`; '' when Google does not tell. */
export function userLocale(): string {
  return Session.getActiveUserLocale() || '';
}
