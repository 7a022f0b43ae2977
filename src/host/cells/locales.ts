/** What a spreadsheet's locale decides: marks, date order, words. Data only, by the locale's code. */

export type LocaleFacts = {
  readonly decimal: '.' | ',';
  /** Shown between thousands; every one of `groupsRead` is understood when typed. */
  readonly group: string;
  readonly groupsRead: string;
  readonly dateOrder: 'mdy' | 'dmy';
  /** Marks a person may put between day and month. */
  readonly dateMarks: string;
  readonly dateFormat: string;
  readonly currency: string;
  readonly currencyFormat: string;
  readonly trueWords: readonly string[];
  readonly falseWords: readonly string[];
  /** January first, short and long forms, lower case. */
  readonly months: readonly (readonly string[])[];
};

const EN_MONTHS = [
  ['jan', 'january'],
  ['feb', 'february'],
  ['mar', 'march'],
  ['apr', 'april'],
  ['may'],
  ['jun', 'june'],
  ['jul', 'july'],
  ['aug', 'august'],
  ['sep', 'sept', 'september'],
  ['oct', 'october'],
  ['nov', 'november'],
  ['dec', 'december'],
] as const;

const ENGLISH = { trueWords: ['TRUE'], falseWords: ['FALSE'], months: EN_MONTHS } as const;
const POINT = { decimal: '.', group: ',', groupsRead: ',' } as const;
const COMMA_POINT = { decimal: ',', group: '.', groupsRead: '.' } as const;
const EURO_BEHIND = { currency: '€', currencyFormat: '#,##0.00 "€"' } as const;
const DAY_FIRST = { dateOrder: 'dmy', dateFormat: 'dd/mm/yyyy' } as const;

const LOCALES = {
  en_US: {
    ...ENGLISH,
    ...POINT,
    dateOrder: 'mdy',
    dateMarks: '/-',
    dateFormat: 'm/d/yyyy',
    currency: '$',
    currencyFormat: '"$"#,##0.00',
  },
  en_GB: { ...ENGLISH, ...POINT, ...DAY_FIRST, dateMarks: '/-.', currency: '£', currencyFormat: '"£"#,##0.00' },
  de_DE: {
    ...COMMA_POINT,
    ...EURO_BEHIND,
    dateOrder: 'dmy',
    dateMarks: './-',
    dateFormat: 'dd.mm.yyyy',
    trueWords: ['WAHR', 'TRUE'],
    falseWords: ['FALSCH', 'FALSE'],
    months: [
      ['jan', 'januar'],
      ['feb', 'februar'],
      ['mär', 'mrz', 'märz'],
      ['apr', 'april'],
      ['mai'],
      ['jun', 'juni'],
      ['jul', 'juli'],
      ['aug', 'august'],
      ['sep', 'sept', 'september'],
      ['okt', 'oktober'],
      ['nov', 'november'],
      ['dez', 'dezember'],
    ],
  },
  fr_FR: {
    ...EURO_BEHIND,
    ...DAY_FIRST,
    decimal: ',',
    group: '\u202f',
    groupsRead: ' \u00a0\u202f',
    dateMarks: '/-.',
    trueWords: ['VRAI', 'TRUE'],
    falseWords: ['FAUX', 'FALSE'],
    months: [
      ['janv', 'janvier'],
      ['févr', 'février'],
      ['mars'],
      ['avr', 'avril'],
      ['mai'],
      ['juin'],
      ['juil', 'juillet'],
      ['août'],
      ['sept', 'septembre'],
      ['oct', 'octobre'],
      ['nov', 'novembre'],
      ['déc', 'décembre'],
    ],
  },
  es_ES: {
    ...COMMA_POINT,
    ...EURO_BEHIND,
    ...DAY_FIRST,
    dateMarks: '/-.',
    trueWords: ['VERDADERO', 'TRUE'],
    falseWords: ['FALSO', 'FALSE'],
    months: [
      ['ene', 'enero'],
      ['feb', 'febrero'],
      ['mar', 'marzo'],
      ['abr', 'abril'],
      ['may', 'mayo'],
      ['jun', 'junio'],
      ['jul', 'julio'],
      ['ago', 'agosto'],
      ['sept', 'septiembre'],
      ['oct', 'octubre'],
      ['nov', 'noviembre'],
      ['dic', 'diciembre'],
    ],
  },
  pt_BR: {
    ...COMMA_POINT,
    ...DAY_FIRST,
    dateMarks: '/-.',
    currency: 'R$',
    currencyFormat: '"R$" #,##0.00',
    trueWords: ['VERDADEIRO', 'TRUE'],
    falseWords: ['FALSO', 'FALSE'],
    months: [
      ['jan', 'janeiro'],
      ['fev', 'fevereiro'],
      ['mar', 'março'],
      ['abr', 'abril'],
      ['mai', 'maio'],
      ['jun', 'junho'],
      ['jul', 'julho'],
      ['ago', 'agosto'],
      ['set', 'setembro'],
      ['out', 'outubro'],
      ['nov', 'novembro'],
      ['dez', 'dezembro'],
    ],
  },
} as const satisfies Readonly<Record<string, LocaleFacts>>;

/** Languages whose own words are not listed here: only their marks and the order of day and month are known. */
const COMMA_AND_POINT = ['it', 'nl', 'id', 'vi', 'tr', 'da', 'el', 'ro', 'hr', 'sl', 'ca'];
const COMMA_AND_SPACE = ['pl', 'ru', 'cs', 'nb', 'nn', 'sv', 'fi', 'hu', 'uk', 'bg', 'sk', 'lt', 'lv'];

/** The facts of a locale such as `de_DE`; of one not listed its language's marks with English words, else `en_US`. */
export function localeFacts(locale: string): LocaleFacts {
  const language = locale.slice(0, 2);
  const { en_US: american, en_GB: british, es_ES: spanish, fr_FR: french } = LOCALES;
  const listed: Readonly<Record<string, LocaleFacts>> = LOCALES;
  const own = listed[locale];
  if (own !== undefined) return own;
  // Mexico and Spanish in the United States write 1,234.5.
  if (locale === 'es_MX' || locale === 'es_US') return { ...spanish, ...POINT };
  if (COMMA_AND_POINT.includes(language)) return { ...british, ...COMMA_POINT, ...EURO_BEHIND };
  if (COMMA_AND_SPACE.includes(language)) {
    return { ...british, ...EURO_BEHIND, decimal: ',', group: '\u00a0', groupsRead: french.groupsRead };
  }
  const near = Object.keys(listed).find((name) => name.startsWith(`${language}_`));
  return (near === undefined ? american : listed[near]) ?? american;
}
