/** Words for people by what they do, brought to one key in all languages that call them alike. */

/** cardiologist, cardiologiste, cardiólogo, Kardiologin, cardiologue, cardioloog, kardiológus, kardiolożka, психологиня: folded. */
const OF_SCIENCE = /^([a-z]{2,}lo)(?:g(?:ist[ae]?|[aeo]|ue|inj?a?|u[sl]|os|om)?|og|zka)$/;
/** Feminine forms and cases: dentista, Dentistin, dentystka, адвокатом, avukatım. */
const OF_TRADE = /^([a-z]{4,}?)(?:a|e|o|u|in|k[aeo]|[oeiu]m|y[iu]m|ul|ti)?$/;

/** `cardiolo~` or `dentist~` for a folded word that may name such a person; '' for one that cannot. */
export function personKey(word: string): string {
  const latin = inLatin(word);
  const stem = OF_SCIENCE.exec(latin)?.[1] ?? OF_TRADE.exec(latin)?.[1];
  return stem === undefined ? '' : `${stem}~`;
}

/** The key that a stem with a tilde in the rules means. */
export function stemKey(stem: string): string {
  return stem.endsWith('lo') ? `${stem}~` : personKey(stem);
}

const CYRILLIC = 'абвгдежзийклмнопрстуфхцчшщъыьэюяі';
const LATIN = 'a b v g d e z z i j k l m n o p r s t u f h c c s s  y  e ju ja i'.split(' ');
const GREEK = 'αβγδεζηθικλμνξοπρςστυφχψω';
const LATIN_OF_GREEK = 'avgdezitiklmnxoprsstifhpo';

/** кардиолог, καρδιολόγος: kardiolog, kardiologos. Words of other scripts stay. */
function inLatin(word: string): string {
  if (!/[α-ωа-яі]/.test(word)) return word;
  return word.replace(/./gu, (letter) => {
    const at = CYRILLIC.indexOf(letter);
    return at >= 0 ? (LATIN[at] as string) : (LATIN_OF_GREEK[GREEK.indexOf(letter)] ?? letter);
  });
}
