/**
 * Where the grid answers other than Google Sheets does: formulas that people write themselves; ours come from the add-on in
 * both. Measured with @univerjs/engine-formula 0.25.1, and measured again by the tests.
 */

export type EngineDifference = {
  /** Matches a formula, its texts left out, that may meet the difference. */
  readonly pattern: RegExp;
  /** A formula that shows it, where A1 is `=""`. */
  readonly example: string;
  /** What the grid answers to it. */
  readonly here: string | number | boolean;
  /** What Google Sheets answers; '' where nothing published says so. */
  readonly sheets: string;
  readonly source: string;
};

/** Functions of Google Sheets that the grid answers with #NAME?. */
export const MISSING_FUNCTIONS = [
  ...['ARRAYFORMULA', 'COUNTUNIQUE', 'COUNTUNIQUEIFS', 'DETECTLANGUAGE', 'GOOGLEFINANCE', 'GOOGLETRANSLATE'],
  ...['IMPORTDATA', 'IMPORTFEED', 'IMPORTHTML', 'IMPORTRANGE', 'IMPORTXML', 'JOIN', 'QUERY', 'SORTN', 'SPARKLINE'],
  ...['SPLIT', 'TO_DOLLARS', 'TO_PERCENT', 'TO_PURE_NUMBER', 'TO_TEXT'],
] as const;

export const ENGINE_DIFFERENCES: readonly EngineDifference[] = [
  {
    pattern: /\b(?:ISBLANK|COUNTA|COUNTIFS?)\s*\(/i,
    example: '=ISBLANK(A1)',
    here: true,
    sheets: 'FALSE where A1 holds ="", which counts as empty here',
    source: 'stderr.brandonistenes.com, “Defeating Google Sheets ISBLANK” (read 2026)',
  },
  {
    pattern: /(?:[<>]=?|.=)\s*\d+(?:\.\d+)?E\+?\d+\s*(?:[,;)]|$)|(?:^=|[(,;])\s*\d+(?:\.\d+)?E\+?\d+\s*[<>=]/i,
    example: '=150000>=1E5',
    here: false,
    sheets: 'TRUE, 1E5 is 100,000',
    source: 'a number with an exponent is a number',
  },
  {
    pattern: /\bEDATE\s*\(/i,
    example: '=DAY(EDATE(DATE(2025;1;31);1))',
    here: 3,
    sheets: '28, the last day of February; here it is 3 March',
    source: 'sheetsbootcamp.com, “EDATE and EOMONTH” (15 April 2026)',
  },
  {
    pattern: /\bISOWEEKNUM\s*\(/i,
    example: '=ISOWEEKNUM(DATE(2024;12;30))',
    here: 53,
    sheets: '1, the week of the first Thursday of 2025',
    source: 'ISO 8601',
  },
  {
    pattern: /\bVALUE\s*\(/i,
    example: '=VALUE("(500)")',
    here: '#VALUE!',
    sheets: '',
    source: 'not documented: brackets around a negative amount',
  },
  {
    pattern: /\bUNIQUE\s*\(/i,
    example: '=COUNTA(UNIQUE({5;"5"}))',
    here: 1,
    sheets: '',
    source: 'not documented: a number beside the same digits as text',
  },
];

const TEXTS = /"(?:[^"]|"")*"/g;

/** One sentence for each difference that a formula meets. */
export function differencesIn(formula: string): string[] {
  const outside = formula.replace(TEXTS, '""');
  const missing = MISSING_FUNCTIONS.filter((name) => new RegExp(`(?<![\\w.])${name}\\s*\\(`, 'i').test(outside));
  return [
    ...missing.map((name) => `${name} works in Google Sheets; this workbench does not have it.`),
    ...ENGINE_DIFFERENCES.filter(({ pattern }) => pattern.test(outside)).map(sayDifference),
  ];
}

function sayDifference({ example, here, sheets }: EngineDifference): string {
  const answer = typeof here === 'boolean' ? String(here).toUpperCase() : here;
  const there = sheets === '' ? 'Google Sheets may answer something else' : `Google Sheets answers ${sheets}`;
  return `${example} is ${answer} in this workbench. ${there}.`;
}
