/** How numbers are written where the spreadsheet is. Reads no cell. */
import { sheetLanguage } from './this-execution.ts';

/** The decimal mark of the spreadsheet's locale, null for locales not known here. */
export function localeMark(): '.' | ',' | null {
  const language = sheetLanguage();
  if (['en', 'zh', 'ja', 'ko', 'th', 'he', 'iw'].indexOf(language) >= 0) return '.';
  if (
    [
      'de',
      'fr',
      'es',
      'pt',
      'it',
      'nl',
      'ru',
      'pl',
      'tr',
      'vi',
      'id',
      'sv',
      'da',
      'fi',
      'nb',
      'cs',
      'uk',
      'el',
    ].indexOf(language) >= 0
  )
    return ',';
  return null;
}
