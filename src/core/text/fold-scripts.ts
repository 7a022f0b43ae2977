/** One spelling of words that scripts without Latin letters write in several ways. */

/** Marks that writers set or leave out: Arabic vowels and hamza, the Hebrew points, the dot below in Devanagari. */
const MARKS = /[\u0591-\u05c7\u064b-\u0655\u0670\u0640\u093c]/g;
const OTHERS = /[\u0590-\u06ff\u0900-\u097f]/;

/** Folded text with one letter for those that Arabic and Persian keyboards tell apart; other scripts as they are. */
export function foldScripts(text: string): string {
  if (!OTHERS.test(text)) return text;
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(/[ىی]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/ة/g, 'ه')
    .normalize('NFC');
}

/** A space where Latin letters meet a script without spaces (`Instagramフォロワー数`). */
export function partScripts(text: string): string {
  return text
    .replace(/([a-z]{2,})(?=[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])/gi, '$1 ')
    .replace(/([\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])(?=[a-z]{2,})/gi, '$1 ');
}
