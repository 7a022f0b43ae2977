/** Conformance of texts written by a script: what becomes a number, a date or a formula, by locale. */
import type { ConformanceCase } from './case.ts';
import { script } from './scripts.ts';

const RANGE = 'https://developers.google.com/apps-script/reference/spreadsheet/range#setValues(Object)';
const USER_ENTERED =
  'https://developers.google.com/sheets/api/reference/rest/v4/ValueInputOption (as typed in the interface)';

/** Writes each text into a fresh cell and answers the value, a date as its ISO day, the year of today as a word. */
function typed(
  id: string,
  claim: string,
  locale: string,
  pairs: readonly (readonly [string, unknown])[],
): ConformanceCase {
  const texts = JSON.stringify(pairs.map(([text]) => [text]));
  return {
    id,
    claim,
    source: USER_ENTERED,
    run: script(
      `var r = sheet.getRange(1, 1, ${pairs.length}, 1); r.setValues(${texts}); var year = String(new Date().getFullYear()); return r.getValues().map(function (line) { var v = line[0]; return v instanceof Date ? v.toISOString().slice(0, 10).replace(year, 'year') : v; });`,
      { locale },
    ),
    expect: pairs.map(([, value]) => value),
  };
}

export const TYPING: readonly ConformanceCase[] = [
  typed('numbers-en', 'en_US: comma between thousands, point before decimals; a wrong group stays text', 'en_US', [
    ['1234', 1234],
    ['1,234', 1234],
    ['1,234,567.5', 1234567.5],
    ['12.5', 12.5],
    ['.5', 0.5],
    ['-3', -3],
    ['+3', 3],
    ['(5)', -5],
    ['1e3', 1000],
    [' 7 ', 7],
    ['1,5', '1,5'],
    ['12,34,567', '12,34,567'],
    ['1.234.567', '1.234.567'],
    ['12.5K', '12.5K'],
    ['1 234', '1 234'],
  ]),
  typed(
    'numbers-de',
    'de_DE: point between thousands, comma before decimals; 12,400 is twelve and 1.250 is a thousand',
    'de_DE',
    [
      ['1.250', 1250],
      ['1.234.567,5', 1234567.5],
      ['12,400', 12.4],
      ['0,5', 0.5],
      ['1,234,567', '1,234,567'],
      ['1.234.5', '1.234.5'],
    ],
  ),
  typed('numbers-fr', 'fr_FR: any space between thousands, comma before decimals', 'fr_FR', [
    ['1 234,5', 1234.5],
    ['1\u202f234', 1234],
    ['1\u00a0234\u00a0567', 1234567],
    ['1,5', 1.5],
    ['1.234', '1.234'],
  ]),
  typed('percent', 'A percentage becomes its fraction, in the locale own marks', 'en_US', [
    ['3.4%', 0.034],
    ['10 %', 0.1],
    ['3,4%', '3,4%'],
  ]),
  typed('percent-de', 'de_DE: 3,4 % is a fraction too', 'de_DE', [
    ['3,4 %', 0.034],
    ['3.4%', '3.4%'],
  ]),
  typed('money', 'Money becomes a number; unknown words stay text', 'en_US', [
    ['$2.99', 2.99],
    ['-$5', -5],
    ['€900', 900],
    ['USD 900', 'USD 900'],
  ]),
  typed('money-de', 'de_DE: the sign stands behind', 'de_DE', [['1.200,50 €', 1200.5]]),
  typed('dates-en', 'en_US: slashes and hyphens between numbers make dates, month first', 'en_US', [
    ['3/4/2024', '2024-03-04'],
    ['3/4', 'year-03-04'],
    ['1-2', 'year-01-02'],
    ['2024-03-01', '2024-03-01'],
    ['Mar 5, 2024', '2024-03-05'],
    ['13/13/2024', '13/13/2024'],
    ['1.5', 1.5],
  ]),
  typed('dates-de', 'de_DE: 1.5 is the first of May, 13.5 the thirteenth, 1.13 no date', 'de_DE', [
    ['1.5', 'year-05-01'],
    ['13.5', 'year-05-13'],
    ['1.13', '1.13'],
    ['01.02.2024', '2024-02-01'],
    ['5. März 2024', '2024-03-05'],
  ]),
  typed('dates-fr', 'fr_FR: day first, and 1.5 is a date', 'fr_FR', [
    ['3/4/2024', '2024-04-03'],
    ['1.5', 'year-05-01'],
  ]),
  typed('booleans', 'TRUE and FALSE in any case, and in the locale own words', 'de_DE', [
    ['WAHR', true],
    ['falsch', false],
    ['true', true],
    ['yes', 'yes'],
  ]),
  typed('booleans-fr', 'fr_FR: VRAI and FAUX', 'fr_FR', [
    ['VRAI', true],
    ['faux', false],
    ['oui', 'oui'],
  ]),
  {
    id: 'typed-formats',
    claim: 'A typed percentage, amount or grouped number gives an automatic cell its format',
    source: USER_ENTERED,
    covers: ['Range.getNumberFormats'],
    run: script(
      "var r = sheet.getRange('A1:E1'); r.setValues([['3.4%', '10%', '$2.99', '1,234', '1234']]); return r.getNumberFormats();",
    ),
    expect: [['0.00%', '0%', '"$"#,##0.00', '#,##0', '0.###############']],
  },
  {
    id: 'format-kept',
    claim: 'A cell that has a format keeps it when a text is typed into it',
    source: USER_ENTERED,
    run: script(
      "var r = sheet.getRange('A1'); r.setNumberFormat('0.0').setValue('10%'); return [r.getValue(), r.getNumberFormat()];",
    ),
    expect: [0.1, '0.0'],
  },
  {
    id: 'plain-text-format',
    claim: 'Plain-text cells (@) keep every text as it stands',
    source: RANGE,
    run: script(
      "var r = sheet.getRange('A1:D1'); r.setNumberFormat('@').setValues([['007', '1/2', '=1+1', '3.4%']]); return [r.getValues(), r.getFormulas()];",
    ),
    expect: [[['007', '1/2', '=1+1', '3.4%']], [['', '', '', '']]],
  },
  {
    id: 'apostrophe',
    claim: 'A leading apostrophe makes a text of anything and is not part of it',
    source: USER_ENTERED,
    run: script(
      'var r = sheet.getRange(\'A1:C1\'); r.setValues([["\'007", "\'=1+1", "\'12.5"]]); return [r.getValues(), r.getFormulas()];',
    ),
    expect: [[['007', '=1+1', '12.5']], [['', '', '']]],
  },
  {
    id: 'formula-like-text',
    claim: 'A sign before a word starts a formula as = does; @name and a lone sign are text',
    source: 'https://owasp.org/www-community/attacks/CSV_Injection; the stricter reading',
    run: script(
      "var r = sheet.getRange('A1:D1'); r.setValues([['+SUM(B1)', '@name', '-', '- none']]); return [r.getFormulas(), r.getValues()[0].slice(1)];",
    ),
    expect: [[['=+SUM(B1)', '', '', '']], ['@name', '-', '- none']],
  },
  {
    id: 'handles-turn',
    claim: 'Handles that look like numbers or dates turn when written raw',
    source: 'https://developers.google.com/apps-script/reference/spreadsheet/range',
    run: script(
      "var r = sheet.getRange('A1:C1'); r.setValues([['007', '12e3', 'May 5']]); return r.getValues()[0].map(function (v) { return typeof v; });",
    ),
    expect: ['number', 'number', 'object'],
  },
];
