/** The creators of a table, row by row, and the problems of their cells. Never decides about columns. */
import type { Cell } from '../../cell.ts';
import type { Creator, Field, OtherPrice, Quote, Rate } from '../../creator.ts';
import { FIELDS } from '../../creator.ts';
import type { Decided } from '../../decision.ts';
import { lazyList } from '../../lazy-list.ts';
import { ABSENT, isMissing, type Maybe, unreadable } from '../../missing.ts';
import type { Problem } from '../../problem.ts';
import { oneLine } from '../../text/fold-text.ts';
import { remembered } from '../../text/remembered.ts';
import { readDecision } from '../cells/decision.ts';
import { MOST_FOLLOWERS } from '../cells/follower-count.ts';
import { quoteOf } from '../cells/quote.ts';
import type { Candidate, ColumnChoice } from '../columns/column-plan.ts';
import type { FormatColumn } from '../columns/format-column.ts';
import type { PriceCurrency } from '../columns/price-currency.ts';
import type { Rates } from '../columns/read-rates.ts';
import type { Numbers } from '../columns/read-values.ts';
import { rightsIn } from '../columns/rights-columns.ts';
import type { ColumnOfRow, RowPlatform } from '../columns/row-columns.ts';
import type { Sides } from '../columns/side-columns.ts';
import type { RightsColumn } from '../columns/table-reading.ts';
import { isAbsentText, isErrorText } from '../words/absent.ts';
import { countryOfPlace } from '../words/country-names.ts';
import { currencyOfFormat, currencyOfWord } from '../words/currency.ts';
import { isJapanese, yenOrYuan } from '../words/yen-or-yuan.ts';
import { readYesNo } from '../words/yes-no.ts';
import { isOrganisationRow } from './account-kind.ts';
import type { DataRow } from './data-rows.ts';
import { evidenceReader } from './evidence-reader.ts';
import {
  cellProblem,
  decisionProblem,
  errorProblem,
  fractionProblem,
  negativeProblem,
  tooManyProblem,
} from './messages.ts';

/** All that is known of the table when rows are read. */
export type TableFacts = {
  readonly choice: ColumnChoice;
  readonly numbers: Numbers;
  readonly rates: Rates | null;
  readonly sidesOf: (row: number) => Sides;
  readonly formatColumn: FormatColumn;
  readonly rights: readonly RightsColumn[];
  readonly platforms: readonly RowPlatform[];
  readonly columnOf: ColumnOfRow;
  readonly originColumn: number;
  /** 0-based columns of ours in which people set tiers, decide and say why, -1 for none. */
  readonly byHand: Readonly<Record<'tier' | 'reason' | 'decision' | 'decidedBy' | 'decisionReason', number>>;
  readonly currency: PriceCurrency;
  readonly otherPricesOf: (row: number, judged: number) => readonly OtherPrice[];
  /** 0-based columns that say what kind of account it is. */
  readonly typeColumns: readonly number[];
  /** 0-based column that names currencies, -1 for none. */
  readonly currencyColumn: number;
  /** Number formats of a row, undefined when they are not known. */
  readonly formatsOf: (row: number) => readonly string[] | undefined;
};

/**
 * One creator per row, in order; unreadable cells go to `problems`. Repeated accounts are marked by same-person.ts. The
 * creators of a long table are made whenever they are looked at, its problems now. `see` is shown each creator once.
 */
export function readCreators(
  rows: readonly DataRow[],
  facts: TableFacts,
  problems: Problem[],
  isLong: boolean,
  see: (creator: Creator, row: number) => void,
): readonly Creator[] {
  const read = creatorReader(rows, facts);
  const first = (row: number): Creator => {
    const creator = read(row, problems);
    see(creator, row);
    return creator;
  };
  if (!isLong) return rows.map((_, row) => first(row));
  for (let row = 0; row < rows.length; row += 1) first(row);
  return lazyList(rows.length, (row) => read(row, []));
}

const NO_ROW: DataRow = { cells: [], gridRow: 0, section: null };

/** A column of places repeats a few. */
const MOST_PLACES = 1000;

type CreatorReader = (row: number, problems: Problem[]) => Creator;

function creatorReader(rows: readonly DataRow[], facts: TableFacts): CreatorReader {
  const { choice, rates } = facts;
  const basis = rates?.basis ?? 'unknown';
  const likesOnly = choice.chosen.get('engagementRate')?.as.likesOnly ?? false;
  const columnOf = (field: Field): number => choice.chosen.get(field)?.note.index ?? -1;
  const at = {
    creator: columnOf('creator'),
    niche: columnOf('niche'),
    country: columnOf('country'),
    verified: columnOf('verified'),
    platform: columnOf('platform'),
  };
  const otherNames = choice.passed.get('creator') ?? [];
  const authorityOf = evidenceReader(choice.authority);
  const placeOf = remembered(MOST_PLACES, (text) => countryIn(text, choice.chosen.get('country')));
  const countOf = {
    quote: countReader('quote', facts),
    followers: countReader('followers', facts),
    likes: countReader('likes', facts),
    comments: countReader('comments', facts),
    shares: countReader('shares', facts),
    views: countReader('views', facts),
    saves: countReader('saves', facts),
    reach: countReader('reach', facts),
    impressions: countReader('impressions', facts),
    postsMeasured: countReader('postsMeasured', facts),
  };
  return (row, problems) => {
    const data = rows[row] ?? NO_ROW;
    const { cells, gridRow } = data;
    const { platform, source } = facts.platforms[row] ?? { platform: ABSENT, source: null };
    const price = facts.columnOf('quote', row);
    const atQuote = price?.note.index ?? -1;
    if (isMissing(platform) && platform.missing !== 'absent') {
      problems.push(cellProblem('platform', cells[at.platform], platform, gridRow, facts.originColumn + at.platform));
    }
    const { following, fakeFollowerShare, dataDate, person } = facts.sidesOf(row);
    const amount = countOf.quote(row, data, problems);
    const rate = rates?.values[row] ?? ABSENT;
    if (isMissing(rate) && rate.missing !== 'absent') {
      const atRate = indexIn(row, 'engagementRate', facts);
      problems.push(cellProblem('engagementRate', cells[atRate], rate, gridRow, facts.originColumn + atRate));
    }
    const engagementRate: Maybe<Rate> = isMissing(rate) ? rate : { value: rate, basis, likesOnly };
    const country = placeOf(textAt(cells, at.country));
    const quote = quoteIn(row, amount, cells, price, facts, isJapanese(platform, country));
    if (cells.some(isError)) {
      for (const field of FIELDS) reportError(field, indexIn(row, field, facts), cells, gridRow, facts, problems);
      for (const { note } of choice.authority) reportError('authority', note.index, cells, gridRow, facts, problems);
    }
    const prices = facts.otherPricesOf(row, atQuote);
    const deliverables = facts.formatColumn.of(row);
    const authority = authorityOf(cells);
    const niche = textAt(cells, at.niche);
    const usageRights = rightsIn(facts.rights, cells);
    const tier = textAt(cells, facts.byHand.tier);
    const decided = decidedIn(cells, gridRow, facts, problems);
    // What few rows have is added afterwards: a spread of nothing would cost every row of a long list.
    const creator: Writable<Creator> = {
      row: gridRow,
      creator: nameIn(cells, at.creator, otherNames),
      platform,
      platformSource: isMissing(platform) ? null : source,
      followers: countOf.followers(row, data, problems),
      likes: countOf.likes(row, data, problems),
      comments: countOf.comments(row, data, problems),
      shares: countOf.shares(row, data, problems),
      views: countOf.views(row, data, problems),
      saves: countOf.saves(row, data, problems),
      reach: countOf.reach(row, data, problems),
      impressions: countOf.impressions(row, data, problems),
      engagementRate,
      postsMeasured: countOf.postsMeasured(row, data, problems),
      niche,
      country,
      verified: at.verified < 0 ? ABSENT : readYesNo(cells[at.verified]),
      authority,
      quote: isMissing(quote) ? quote : inCurrency(quote, yenOrYuan(quote.currency, platform, country)),
      following,
      fakeFollowerShare,
      dataDate,
      person,
      repeats: null,
    };
    if (prices.length > 0) creator.otherPrices = prices;
    if (deliverables !== null) creator.deliverables = deliverables;
    if (facts.formatColumn.isContentOnly(row)) creator.isContentOnly = true;
    const rights = [...usageRights, ...facts.formatColumn.rightsOf(row)];
    if (rights.length > 0) creator.usageRights = rights;
    if (isOrganisationRow(cells, facts.typeColumns, niche, authority.entries)) creator.organisation = true;
    if (tier !== '') creator.tierByHand = { tier, reason: textAt(cells, facts.byHand.reason) };
    if (decided !== null) creator.decided = decided;
    return creator;
  };
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

function isError(cell: Cell): boolean {
  return typeof cell === 'string' && isErrorText(cell);
}

function reportError(
  field: Field | 'authority',
  column: number,
  cells: readonly Cell[],
  gridRow: number,
  facts: TableFacts,
  problems: Problem[],
): void {
  const cell = cells[column];
  if (typeof cell === 'string' && isErrorText(cell)) {
    problems.push(errorProblem(field, cell, gridRow, facts.originColumn + column));
  }
}

/** null where nobody decided; a text that is no decision is a problem of its cell. */
function decidedIn(cells: readonly Cell[], row: number, facts: TableFacts, problems: Problem[]): Decided | null {
  const { decision, decidedBy, decisionReason } = facts.byHand;
  const text = textAt(cells, decision);
  if (text === '') return null;
  const choice = readDecision(text);
  if (choice === null) {
    problems.push(decisionProblem(text, row, facts.originColumn + decision));
    return null;
  }
  return { choice, by: textAt(cells, decidedBy), reason: textAt(cells, decisionReason) };
}

/** `Germany` of `Berlin, Germany`; a place without a country in a column of places is none. */
function countryIn(text: string, column: Candidate | undefined): string {
  const country = countryOfPlace(text);
  return country !== '' || column?.as.demand === 'country-names' ? country : text;
}

/** The chosen name, else the first other one in the row. */
function nameIn(cells: readonly Cell[], chosen: number, others: readonly Candidate[]): string {
  const name = textAt(cells, chosen);
  if (name !== '') return name;
  for (const { note, as } of others) {
    const other = as.rank >= 5 ? textAt(cells, note.index) : '';
    if (other !== '') return other;
  }
  return '';
}

type CountReader = (row: number, data: DataRow, problems: Problem[]) => Maybe<number>;

/** Reads the figures of one field, row by row. */
function countReader(field: Field, facts: TableFacts): CountReader {
  const values = facts.numbers.get(field);
  if (values === undefined) return () => ABSENT;
  return (row, { cells, gridRow }, problems) => {
    const value = values[row] ?? ABSENT;
    if (isCount(field, value)) return value;
    return noCount(field, value, cells, gridRow, indexIn(row, field, facts), facts, problems);
  };
}

/** The 0-based column that serves a field in a row, -1 for none. */
function indexIn(row: number, field: Field, facts: TableFacts): number {
  return facts.columnOf(field, row)?.note.index ?? -1;
}

function quoteIn(
  row: number,
  amount: Maybe<number>,
  cells: readonly Cell[],
  price: Candidate | null,
  facts: TableFacts,
  inJapan: boolean,
): Maybe<Quote> {
  const index = price?.note.index ?? -1;
  const cell = index < 0 ? null : cells[index];
  const stated =
    rowCurrency(cells, facts) || currencyOfFormat(facts.formatsOf(row)?.[index] ?? '') || (price?.as.currency ?? '');
  const { format, deliverables } = price?.as ?? { format: null };
  return quoteOf(amount, cell, facts.currency.of(cell, stated, inJapan), format, deliverables);
}

function inCurrency(quote: Quote, currency: string): Quote {
  return quote.currency === currency ? quote : { ...quote, currency };
}

function isCount(field: Field, value: Maybe<number>): boolean {
  if (isMissing(value)) return value.missing === 'absent';
  return value >= 0 && (field !== 'followers' || (value <= MOST_FOLLOWERS && Number.isInteger(value)));
}

/** Says what is wrong with a figure that is no count, and marks it. */
function noCount(
  field: Field,
  value: Maybe<number>,
  cells: readonly Cell[],
  gridRow: number,
  column: number,
  facts: TableFacts,
  problems: Problem[],
): Maybe<number> {
  const gridColumn = facts.originColumn + column;
  if (isMissing(value)) {
    problems.push(cellProblem(field, cells[column], value, gridRow, gridColumn));
    return value;
  }
  if (value < 0) {
    problems.push(negativeProblem(field, value, gridRow, gridColumn));
    return unreadable(String(value));
  }
  if (value > MOST_FOLLOWERS) {
    const found = oneLine(String(cells[column]));
    problems.push(tooManyProblem(found, gridRow, gridColumn));
    return unreadable(found);
  }
  problems.push(fractionProblem(value, gridRow, gridColumn));
  return { missing: 'undecided', found: String(value) };
}

function rowCurrency(cells: readonly Cell[], facts: TableFacts): string {
  const cell = facts.currencyColumn < 0 ? null : cells[facts.currencyColumn];
  return typeof cell === 'string' ? (currencyOfWord(cell) ?? '') : '';
}

/** A text cell on one line, '' when it is absent; numbers as they are. */
function textAt(cells: readonly Cell[], index: number): string {
  const cell = index < 0 ? null : cells[index];
  if (typeof cell === 'number') return String(cell);
  if (typeof cell !== 'string' || isAbsentText(cell)) return '';
  return oneLine(cell);
}
