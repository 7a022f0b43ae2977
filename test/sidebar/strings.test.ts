/** Cases: every text in every language, with the same places for values. */
import { describe, expect, it, test } from 'vitest';
import { packTexts } from '../../scripts/sidebar-modules.ts';
import { sayCell } from '../../src/core/text/say-problem.ts';
import { figuresFor } from '../../src/sidebar/drawings/say-figures.ts';
import { de } from '../../src/sidebar/strings/de.ts';
import { en } from '../../src/sidebar/strings/en.ts';
import { es } from '../../src/sidebar/strings/es.ts';
import { fillIn, languageOf, speak, type Texts } from '../../src/sidebar/strings/strings.ts';
import { unpackTexts } from '../../src/sidebar/strings/unpack-texts.ts';

/** Path of each text to the text. */
function flatten(texts: unknown, path = ''): Map<string, string> {
  if (typeof texts === 'string') return new Map([[path, texts]]);
  const all = new Map<string, string>();
  for (const [key, value] of Object.entries(texts as object)) {
    for (const [inner, text] of flatten(value, `${path}/${key}`)) all.set(inner, text);
  }
  return all;
}

const placesOf = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
const source = flatten(en);

describe.each<[string, Texts]>([
  ['es', es],
  ['de', de],
])('%s', (_, texts) => {
  const translated = flatten(texts);

  it('says everything that English says, and nothing else', () => {
    expect([...translated.keys()].sort()).toEqual([...source.keys()].sort());
  });

  it('leaves no text empty that English has', () => {
    const empty = [...source].filter(([path, text]) => text !== '' && translated.get(path)?.trim() === '');
    expect(empty).toEqual([]);
  });

  it('has the same places for values', () => {
    const other = [...source].filter(
      ([path, text]) => placesOf(text).join() !== placesOf(translated.get(path) ?? '').join(),
    );
    expect(other.map(([path]) => path)).toEqual([]);
  });

  it('does not leave sentences in English', () => {
    const same = [...source].filter(([path, text]) => text.split(' ').length > 3 && translated.get(path) === text);
    expect(same).toEqual([]);
  });

  it('comes out of the page as it went in', async () => {
    const packed = packTexts(texts, { abcde: 'eins' });
    expect(packed).not.toMatch(/[/+`]/);
    expect(await unpackTexts(packed)).toEqual({ texts, reasons: { abcde: 'eins' } });
  });
});

test('a cell that cannot be read is said with its numbers in the language', () => {
  const facts = { says: 'two-numbers', found: '1.250', numbers: [12_500, 1.25] } as const;
  const said = (['en', 'de', 'es'] as const).map((language) =>
    sayCell('E9', facts, { en, de, es }[language].cells, figuresFor(language).exact),
  );
  expect(said).toEqual([
    'E9 “1.250” (12,500 or 1.25?): nothing in the column decides; write the number in full.',
    'In E9 steht „1.250“ (12.500 oder 1,25?), und nichts in der Spalte entscheidet: bitte die Zahl ausschreiben.',
    'E9 contiene «1.250» (¿12.500 o 1,25?) y nada en la columna lo decide: escribe el número completo.',
  ]);
  const names = ['KOL', 'Micro', 'Below micro'];
  expect(sayCell('D4', { says: 'no-tier', found: 'Mega', names }, de.cells)).toBe(
    'In D4 steht „Mega“, eine Stufe, die die Regeln nicht haben; erwartet: KOL, Micro oder Below micro.',
  );
});

describe('the sentences that the product promises', () => {
  it.each([
    [
      'first screen',
      en.classify.intro,
      'Paste your creator list into this tab, or try the sample. Creator Tiers finds the columns and adds tier, expected engagement, cost and fit to the right. Your own cells stay as they are.',
    ],
    [
      'privacy',
      en.classify.privacy,
      'Your list stays in this spreadsheet. Creator Tiers can open only this file, contacts no other service, and needs no API key.',
    ],
    [
      'unreadable cells',
      speak(en).classify.unreadable(3),
      "3 cells can't be read, so they are left out, not counted as 0:",
    ],
    [
      'no benchmark',
      speak(en).creator.noBenchmark('Pinterest'),
      'No reliable benchmark for Pinterest, so no expected engagement is shown. You can calibrate from your own creators.',
    ],
  ])('%s', (_, said, promised) => {
    expect(said).toBe(promised);
  });
});

describe('values in texts', () => {
  it.each<[string, string, (string | number)[], string]>([
    ['one', '{0} row|{0} rows', [1], '1 row'],
    ['many', '{0} row|{0} rows', [2], '2 rows'],
    ['none', '{0} row|{0} rows', [0], '0 rows'],
    ['a count in words of the locale', '{0} row|{0} rows', ['1.200'], '1.200 rows'],
    ['a value that looks like a place or a pattern', 'and {0} more', ['$& {1} <b>'], 'and $& {1} <b> more'],
    ['in another order', 'Undo run of {1} ({0} rows)', [200, '14:32'], 'Undo run of 14:32 (200 rows)'],
    ['a value that is missing', '{0} of {1}', [1], '1 of {1}'],
  ])('%s', (_, text, values, filled) => {
    expect(fillIn(text, values)).toBe(filled);
  });
});

describe('the language of a locale', () => {
  it.each([
    ['en', 'en'],
    ['de', 'de'],
    ['de-AT', 'de'],
    ['es_419', 'es'],
    ['ES', 'es'],
    ['fr', 'en'],
    ['', 'en'],
  ])('%s', (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });
});
