/** The texts of a language when it is needed. English is always at hand. */
import de from 'packed:de';
import es from 'packed:es';
import { en } from './en.ts';
import type { Language, Texts } from './strings.ts';
import { unpackTexts } from './unpack-texts.ts';

/** English also where the browser cannot unpack. */
export async function loadTexts(language: Language): Promise<Texts> {
  if (language === 'en') return en;
  try {
    return await unpackTexts(language === 'de' ? de : es);
  } catch {
    return en;
  }
}
