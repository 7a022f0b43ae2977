/** The language that a person chose for the sidebar: kept for them alone, in every spreadsheet. */

const KEY = 'creator-tiers.language';

/** As `en` or `de`; '' when nobody chose one. */
export function readLanguage(): string {
  return PropertiesService.getUserProperties().getProperty(KEY) ?? '';
}

export function keepLanguage(language: string): void {
  PropertiesService.getUserProperties().setProperty(KEY, language);
}
