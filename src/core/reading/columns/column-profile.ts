/** What the cells of a column look like. */
import { type Cell, isBlank, isDate } from '../../cell.ts';
import { isMissing } from '../../missing.ts';
import { isDayText } from '../../text/read-day.ts';
import { readDeliverables } from '../cells/deliverables.ts';
import { isNumberText } from '../cells/number-scan.ts';
import { parseNumberText } from '../cells/number-text.ts';
import { isPlatformName, platformFromUrl, readPlatform } from '../cells/platform.ts';
import { median } from '../cells/rate-column.ts';
import { isAbsentText } from '../words/absent.ts';
import { countryOfPlace } from '../words/country-names.ts';
import { readYesNo } from '../words/yes-no.ts';

/** Numbers of cells among those looked at; `seen` leaves out blank cells and absent markers. */
export type ColumnProfile = {
  readonly seen: number;
  readonly numbers: number;
  readonly percents: number;
  readonly money: number;
  readonly dates: number;
  /** Texts with a figure in front that are no number: `10K-50K`, `from $500`, `<1%`. */
  readonly figures: number;
  readonly yesNo: number;
  readonly platforms: number;
  /** Names of platforms with nothing else in the cell. */
  readonly platformNames: number;
  /** Lone letters and marks that tick a box: `x`, `✓`. */
  readonly ticks: number;
  readonly addresses: number;
  readonly countries: number;
  /** Middle of the plain numbers and of their sizes; 0 without numbers. */
  readonly middle: number;
  /** Plain numbers with a fraction. */
  readonly fractions: number;
  /** Names of formats and of tiers with nothing else in the cell. */
  readonly kinds: number;
  /** Numbers given in full, without factor words. */
  readonly exact: number;
  /** 1, 2, 3, ... from row to row. */
  readonly counting: boolean;
  /** Cells with anything in them, absent markers included. */
  readonly filled: number;
  readonly example: string;
};

const SAMPLE = 200;

/** Looks at up to 200 cells spread over the rows from `first` on. */
export function profileColumn(rows: readonly (readonly Cell[])[], index: number, first: number): ColumnProfile {
  const step = Math.max(1, Math.floor((rows.length - first) / SAMPLE));
  const count = {
    seen: 0,
    numbers: 0,
    percents: 0,
    money: 0,
    dates: 0,
    figures: 0,
    yesNo: 0,
    platforms: 0,
    platformNames: 0,
    ticks: 0,
    addresses: 0,
    countries: 0,
    fractions: 0,
    kinds: 0,
    exact: 0,
    filled: 0,
  };
  const values: number[] = [];
  let example = '';
  for (let row = first; row < rows.length; row += step) {
    const cell = rows[row]?.[index];
    if (isBlank(cell)) continue;
    count.filled++;
    if (typeof cell === 'string' && isAbsentText(cell)) continue;
    count.seen++;
    if (isDate(cell)) count.dates++;
    if (!isMissing(readYesNo(cell))) count.yesNo++;
    if (typeof cell === 'number') {
      count.numbers++;
      count.exact++;
      if (!Number.isInteger(cell)) count.fractions++;
      values.push(cell);
      continue;
    }
    if (example === '') example = isDate(cell) ? 'a date' : String(cell).trim().slice(0, 40);
    if (typeof cell !== 'string') continue;
    const number = parseNumberText(cell);
    if (isNumberText(number)) {
      if (number.percent) count.percents++;
      else {
        count.numbers++;
        if (number.state === 'value' && !Number.isInteger(number.value)) count.fractions++;
      }
      if (number.currency !== '') count.money++;
      if (number.exact) count.exact++;
      values.push(number.value);
      continue;
    }
    if (isAddress(cell)) count.addresses++;
    else if (isDayText(cell)) count.dates++;
    else if (isFigure(cell)) count.figures++;
    const platform = readPlatform(cell);
    if (!isMissing(platform) || platform.missing === 'undecided') count.platforms++;
    if (isPlatformName(cell)) count.platformNames++;
    if (/^\s*[xo✓✔☑✅×✗]\ufe0f?\s*$/i.test(cell)) count.ticks++;
    if (countryOfPlace(cell) !== '') count.countries++;
    if (isKind(cell)) count.kinds++;
  }
  const counting =
    step === 1 && values.length >= 3 && values.every((value, at) => at === 0 || value === (values[at - 1] ?? 0) + 1);
  return { ...count, middle: median(values), counting, example };
}

/** `Reel`, `Story + post`; `Micro`, `KOL`: of what the fee is for, and how large the account is. */
function isKind(text: string): boolean {
  return text.length <= 30 && (TIERS.test(text.trim()) || readDeliverables(text) !== null);
}

const TIERS =
  /^(?:(?:top|mid|super|upper|lower)[ -]?)?(?:nano|micro|mid|macro|mega|tier[ -]?[1-5a-d]?|kols?|kocs?|celebrit(?:y|ies)|头部|腰部|尾部|肩部|素人|头部达人|腰部达人|尾部达人)(?:[ -]?(?:tier|influencers?|kols?))?$/i;

/** At most one word before the digits, and none that runs on from them (`3dprinting`, `433fan`). */
function isFigure(text: string): boolean {
  return (
    /^\s*(?:\p{L}+\s+)?[<>~≤≥]?\s*[$€£¥￥₹₽₩₫₺]?\s*\d[\d.,' ]*(?:[kmbwl%万千]|mio|tsd|mil)?(?![\p{L}\d])/iu.test(
      text,
    ) && text.length <= 40
  );
}

/** True for web addresses, with or without `https://`. */
export function isAddress(text: string): boolean {
  return /^\s*(?:https?:\/\/|www\.)\S+$/i.test(text) || platformFromUrl(text) !== null;
}
