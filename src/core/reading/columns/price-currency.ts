/** The currency of prices that name none, or a sign of several, by what is around them. Converts nothing. */
import type { Cell } from '../../cell.ts';
import { CHINESE_PLATFORMS } from '../../creator.ts';
import { isMissing } from '../../missing.ts';
import type { Sentence } from '../../problem.ts';
import { platformLabel } from '../../text/names.ts';
import { currencyOfCountry } from '../words/country-currency.ts';
import { countryOfPlace } from '../words/country-names.ts';
import { currencyOfTitle } from '../words/currency.ts';
import type { ColumnChoice, ColumnNote } from './column-plan.ts';
import type { RowPlatform } from './row-columns.ts';
import type { TableContext } from './table-reading.ts';

/** A currency and what it was taken from, as the end of a sentence. */
type Told = { readonly code: string; readonly from: Sentence };

/**
 * `of` gives the currency of a price by its cell, by what format and title say, and by whether the account is of Japan;
 * `report` says what was assumed.
 */
export type PriceCurrency = {
  readonly of: (cell: Cell, stated: string, isJapanese?: boolean) => string;
  readonly report: (choice: ColumnChoice, originColumn: number) => void;
};

/** Asked once for a table; what it gave away is said by `report`. */
export function priceCurrency(
  notes: readonly ColumnNote[],
  rows: readonly (readonly Cell[])[],
  platforms: readonly RowPlatform[],
  choice: ColumnChoice,
  context: TableContext,
): PriceCurrency {
  const price = choice.chosen.get('quote');
  const country = oneCountry(rows, choice);
  const bare = price === undefined ? null : (byNeighbours(notes) ?? byName(context) ?? country);
  const yen = price === undefined ? null : signOfTable(notes, platforms, country);
  let isBareUsed = false;
  let isYenAsked = false;
  let isYenUsed = false;
  return {
    of: (cell, stated, isJapanese = false) => {
      const text = typeof cell === 'string' ? cell : '';
      if (stated === '¥' || (stated === '' && /[¥￥]/.test(text))) {
        isYenUsed = isYenUsed || yen !== null;
        if (isJapanese) return 'JPY';
        isYenAsked = isYenAsked || yen === null;
        return yen?.code ?? stated;
      }
      if (stated !== '' || bare === null || typeof cell === 'boolean' || !/^[\d.,\s]*\d/.test(String(cell ?? '')))
        return stated;
      if (/\p{Sc}|\p{L}{2}/u.test(text)) return stated;
      isBareUsed = true;
      return bare.code;
    },
    report: ({ problems, questions }, originColumn) => {
      if (price === undefined) return;
      const { label, index } = price.note;
      const put = (says: Sentence['says'], told: Told | null): Sentence => {
        const sentence = { says, parts: told === null ? [label] : [label, told.code, told.from] };
        problems.push({ code: 'assumed-currency', row: 0, column: originColumn + index, sentence });
        return sentence;
      };
      if (isBareUsed && bare !== null) put('no-currency', bare);
      if (isYenUsed && yen !== null) put('yen-by', yen);
      if (isYenAsked) questions.push({ about: 'column', column: index, sentence: put('yen-or-yuan', null) });
    },
  };
}

/** The one currency that other titles name. */
function byNeighbours(notes: readonly ColumnNote[]): Told | null {
  const named = notes.flatMap((note): Told[] => {
    const code = currencyOfTitle(note.title.text);
    return code.length === 3 ? [{ code, from: { says: 'by-title', parts: [note.label] } }] : [];
  });
  return agreed(named);
}

function byName({ fileName, sheetName }: TableContext): Told | null {
  const named: Told[] = [
    { code: currencyOfTitle(fileName.replace(/\.\w+$/, '')), from: { says: 'by-file' } },
    { code: currencyOfTitle(sheetName), from: { says: 'by-tab' } },
  ];
  return agreed(named.filter(({ code }) => code.length === 3));
}

/** Where all creators live in countries of one currency. */
function oneCountry(rows: readonly (readonly Cell[])[], { chosen }: ColumnChoice): Told | null {
  const index = chosen.get('country')?.note.index ?? -1;
  if (index < 0) return null;
  const codes = new Map<string, string>();
  for (const row of rows) {
    const cell = row[index];
    if (typeof cell !== 'string' || cell.trim() === '') continue;
    const country = countryOfPlace(cell) || cell.trim();
    const code = currencyOfCountry(country);
    if (code === '') return null;
    codes.set(code, country);
    if (codes.size > 1) return null;
  }
  const [only] = codes;
  return only === undefined ? null : { code: only[0], from: { says: 'by-country', parts: [only[1]] } };
}

/** What ¥ means in the whole table: kana is Japanese; Chinese platforms and titles in Chinese alone are Chinese. */
function signOfTable(
  notes: readonly ColumnNote[],
  platforms: readonly RowPlatform[],
  country: Told | null,
): Told | null {
  const titles = notes.map(({ title }) => title.text).join(' ');
  if (/[\u3041-\u30ff]/.test(titles)) return { code: 'JPY', from: { says: 'by-japanese' } };
  const isHome = ({ platform }: RowPlatform): boolean => !isMissing(platform) && CHINESE_PLATFORMS.includes(platform);
  const home = platforms.find(isHome)?.platform;
  if (home !== undefined && !isMissing(home))
    return { code: 'CNY', from: { says: 'by-platform', parts: [platformLabel(home)] } };
  if (/[\u4e00-\u9fff]/.test(titles)) return { code: 'CNY', from: { says: 'by-chinese' } };
  return country !== null && (country.code === 'JPY' || country.code === 'CNY') ? country : null;
}

function agreed(named: readonly Told[]): Told | null {
  const [first] = named;
  return first !== undefined && named.every(({ code }) => code === first.code) ? first : null;
}
