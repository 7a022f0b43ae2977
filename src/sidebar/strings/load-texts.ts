/** The texts of a language when it is needed. English is always at hand. */
import de from 'packed:de';
import es from 'packed:es';
import { en } from './en.ts';
import type { Language } from './strings.ts';
import { type Loaded, unpackTexts } from './unpack-texts.ts';

/** English also where the browser cannot unpack. */
export async function loadTexts(language: Language): Promise<Loaded> {
  const english = { texts: en, reasons: null };
  if (language === 'en') return english;
  try {
    return await unpackTexts(language === 'de' ? de : es);
  } catch {
    return english;
  }
}
