/** A whole table: titles, columns, rows, platform, problems and questions in one reading. */
import type { Cell } from '../cell.ts';
import { type Creator, FIELDS, type Field, type PlatformSource } from '../creator.ts';
import { isMissing } from '../missing.ts';
import { type ColumnId, isForUser, ownColumnOf } from '../own/columns.ts';
import type { Sentence } from '../problem.ts';
import { readNumberColumn } from './cells/number-column.ts';
import { type WordFactors, wordFactors } from './cells/word-factors.ts';
import { chooseColumns } from './columns/choose-columns.ts';
import { type ColumnChoice, type ColumnNote, foundColumn, ignoredColumn, noteOn } from './columns/column-plan.ts';
import { profileColumn } from './columns/column-profile.ts';
import { dropContradictions, lifetimePosts } from './columns/cross-checks.ts';
import { evidenceFor } from './columns/evidence.ts';
import { readFormatColumn } from './columns/format-column.ts';
import { priceCurrency } from './columns/price-currency.ts';
import { readRates } from './columns/read-rates.ts';
import { columnCells, readNumbers } from './columns/read-values.ts';
import { findRightsColumns } from './columns/rights-columns.ts';
import { columnsOfRows, type RowPlatform, reportRowColumns } from './columns/row-columns.ts';
import { readSides, sideColumn } from './columns/side-columns.ts';
import type {
  ColumnEvidence,
  FoundColumn,
  IgnoredColumn,
  TableContext,
  TableReading,
} from './columns/table-reading.ts';
import { typeColumns } from './rows/account-kind.ts';
import { dataRows, platformOverTitles } from './rows/data-rows.ts';
import { otherPrices } from './rows/other-prices.ts';
import { readOnce, sightingsOf } from './rows/read-once.ts';
import { readCreators } from './rows/read-rows.ts';
import { holdsProfiles, platformReader, platformsOf } from './rows/row-platform.ts';
import { findHeaderRows, type HeaderRows } from './titles/header-rows.ts';

type Rows = readonly (readonly Cell[])[];

/** Reads a table with its titles in it. Linear in the cells; every column is used, own or ignored with a reason. */
export function readTable(cells: Rows, context: TableContext): TableReading {
  const header = findHeaderRows(cells);
  const choice: ColumnChoice = {
    ...{
      chosen: new Map(),
      others: new Map(),
      passed: new Map(),
      series: new Map(),
      leads: new Map(),
      authority: [],
      ignored: new Map(),
    },
    ...{ problems: [], questions: [] },
  };
  const { notes, own } = noteColumns(cells, header, context);
  const input = notes.filter((note) => own.get(note.index) === undefined);
  const creator =
    input.find(({ known }) => known !== null && 'field' in known && known.field === 'creator')?.index ?? -1;
  const origin = { row: context.originRow, column: context.originColumn };
  const isLong = context.isLong === true;
  const { rows, body } = dataRows(
    cells,
    { header, own: new Set(own.keys()), creator, origin, isLong },
    choice.problems,
  );
  chooseColumns(input, body, context, choice);

  const platformOf = platformReader(
    input,
    choice,
    context,
    platformOverTitles(cells, header),
    ownColumn(own, 'checked'),
  );
  const platforms = platformsOf(rows, platformOf);
  const columnOf = columnsOfRows(choice, platforms);
  reportRowColumns(choice, rows, platforms, context.originColumn);
  const atFollowers = choice.chosen.get('followers')?.note.index ?? -1;
  const words = wordFactors(
    input.map(({ title }) => title.text),
    () => (atFollowers < 0 ? [] : body.map((row) => row[atFollowers])),
  );
  const numbers = readNumbers(body, choice.chosen, columnOf, () => context.localeMark, words, choice.series);
  const dropped = dropContradictions(input, numbers, choice, context);
  const posts = lifetimePosts(input);
  const rateColumn = choice.chosen.get('engagementRate');
  const formats = context.numberFormats;
  const rates =
    rateColumn === undefined
      ? null
      : readRates(
          body,
          formats === null ? null : rows.map((row) => formats[row.gridRow - context.originRow]),
          rateColumn,
          columnOf,
          numbers,
          dropped.likes === null || posts === null
            ? null
            : lifetimeRates(body, columnCells(body, dropped.likes), posts.index, numbers, words('')),
          choice,
          words(''),
        );
  const currencyColumn = input.findIndex(
    (note) => note.known !== null && 'ignore' in note.known && note.known.ignore === 'currency',
  );
  const problems = choice.problems;
  const sidesOf = readSides(
    input,
    body,
    formats === null ? null : rows.map((row) => formats[row.gridRow - context.originRow]),
    words(''),
  );
  const formatColumn = readFormatColumn(input, rows, choice, context.originColumn);
  const rights = findRightsColumns(input, rows, choice);
  const currency = priceCurrency(input, body, platforms, choice, context);
  const otherPricesOf = otherPrices(choice.passed.get('quote') ?? [], body, currency, words);
  const types = typeColumns(input, choice.ignored);
  const seen = sightingsOf(rows.length, { input, choice, sidesOf });
  const read = readCreators(
    rows,
    {
      choice,
      numbers,
      rates,
      sidesOf,
      formatColumn,
      rights,
      platforms,
      columnOf,
      originColumn: context.originColumn,
      currency,
      otherPricesOf,
      typeColumns: types,
      byHand: {
        ...{ tier: ownColumn(own, 'tierOverride'), reason: ownColumn(own, 'overrideReason') },
        ...{ decision: ownColumn(own, 'decision'), decidedBy: ownColumn(own, 'decidedBy') },
        decisionReason: ownColumn(own, 'decisionReason'),
      },
      currencyColumn: input[currencyColumn]?.index ?? -1,
      formatsOf: (row) => formats?.[(rows[row]?.gridRow ?? 0) - context.originRow],
    },
    problems,
    isLong,
    seen.see,
  );
  currency.report(choice, context.originColumn);
  const creators = readOnce(read, seen, { input, choice, formatColumn, sidesOf, isLong }, problems);
  const told = creators.length === read.length ? platforms : creators.map(platformOfCreator);
  askWhatIsMissing(told, (at) => creators[at]?.row ?? 0, header, choice, context);
  const aside = new Set([
    ...types,
    ...rights.map(({ index }) => index),
    formatColumn.index,
    input[currencyColumn]?.index ?? -1,
  ]);
  for (const note of input) {
    const isSide = note.known?.side !== undefined && choice.ignored.has(note.index);
    if (isSide || (holdsProfiles(note) && platforms.some(({ source }) => source === 'url'))) aside.add(note.index);
  }
  for (const others of choice.others.values()) for (const { note } of others.values()) aside.add(note.index);
  const [first, ...more] = choice.authority;
  const columns: Partial<Record<Field, FoundColumn>> = {};
  const evidence: Partial<Record<Field, ColumnEvidence>> = {};
  for (const field of FIELDS) {
    const candidate = field === 'authority' ? first : choice.chosen.get(field);
    if (candidate === undefined) continue;
    columns[field] = foundColumn(candidate.note);
    evidence[field] = evidenceFor(field, candidate, choice, context);
  }
  return {
    headerRow: header.row,
    firstDataRow: header.firstDataRow,
    columns,
    evidence,
    moreAuthority: more.map(({ note }) => foundColumn(note)),
    aside: input.filter((note) => aside.has(note.index)).map(foundColumn),
    rights,
    ignored: ignoredColumns(notes, own, choice),
    own: ownColumns(notes, own),
    creators,
    handleColumn: sideColumn(input, 'handle'),
    platformSource: mainSource(told),
    ...(seen.isDated() ? { isDated: true as const } : {}),
    problems,
    questions: choice.questions,
  };
}

/** Notes on every column with a title or content; `own` are those an earlier run wrote. */
function noteColumns(
  cells: Rows,
  header: HeaderRows,
  context: TableContext,
): { readonly notes: readonly ColumnNote[]; readonly own: ReadonlyMap<number, ColumnId> } {
  const own = new Map<number, ColumnId>();
  const notes = header.titles.map((title, index) => {
    const column = ownColumnOf(title.text);
    if (column !== null && ![...own.values()].includes(column.id)) own.set(index, column.id);
    return noteOn(index, title, profileColumn(cells, index, header.firstDataRow), context);
  });
  return { notes, own };
}

/** Likes ever received per post ever published and follower: tells the scale of a rate, never used as one. */
function lifetimeRates(
  rows: Rows,
  likeCells: readonly Cell[],
  postsIndex: number,
  numbers: ReadonlyMap<Field, readonly unknown[]>,
  words: WordFactors,
): (number | null)[] {
  const likes = readNumberColumn(likeCells, null, false, words).values;
  const posts = readNumberColumn(
    rows.map((row) => row[postsIndex]),
    null,
    true,
  ).values;
  const followers = numbers.get('followers') ?? [];
  return likes.map((like, row) => {
    const post = posts[row];
    const by = followers[row];
    if (typeof like !== 'number' || typeof post !== 'number' || typeof by !== 'number' || post <= 0 || by <= 0)
      return null;
    return like / post / by;
  });
}

/** The 0-based column of that kind from an earlier run, -1 for none. */
function ownColumn(own: ReadonlyMap<number, ColumnId>, wanted: ColumnId): number {
  for (const [index, id] of own) if (id === wanted) return index;
  return -1;
}

/** Rows named in a question before the rest is only counted. */
const NAMED_ROWS = 5;

/** Problems of the whole table: no titles, no followers, no platform. */
function askWhatIsMissing(
  told: readonly RowPlatform[],
  rowOf: (at: number) => number,
  header: HeaderRows,
  choice: ColumnChoice,
  context: TableContext,
): void {
  if (!choice.chosen.has('followers')) {
    const sentence = { says: header.row < 0 ? 'no-titles' : 'no-followers' } as const;
    choice.problems.push({ code: 'no-followers-column', row: 0, column: 0, sentence });
    if (context.chosen.followers === undefined) choice.questions.push({ about: 'column', column: -1, sentence });
  }
  const lacking: number[] = [];
  told.forEach(({ platform }, at) => {
    if (isMissing(platform) && platform.missing === 'absent') lacking.push(at);
  });
  const without = lacking.length;
  if (without === 0) return;
  const named = lacking.slice(0, NAMED_ROWS).map(rowOf).join(', ');
  const sentence: Sentence =
    without === told.length
      ? { says: 'no-platform' }
      : {
          says: without === 1 ? 'row-without-platform' : 'rows-without-platform',
          parts: [without, told.length, without > NAMED_ROWS ? `${named}, …` : named],
        };
  choice.problems.push({ code: 'missing-platform', row: 0, column: 0, sentence });
  choice.questions.push({ about: 'platform', column: choice.chosen.get('platform')?.note.index ?? -1, sentence });
}

/** Without the day of a run beside it, a column titled as ours is the user's own: it is left out, and said. */
function ignoredColumns(
  notes: readonly ColumnNote[],
  own: ReadonlyMap<number, ColumnId>,
  choice: ColumnChoice,
): IgnoredColumn[] {
  const isRun = [...own.values()].includes('checked');
  return notes.flatMap((note) => {
    const id = own.get(note.index);
    const isTheirs = id !== undefined && !isRun && !isForUser(id);
    const reason = isTheirs ? 'own-title' : choice.ignored.get(note.index);
    if (reason === undefined || (note.title.text === '' && note.profile.filled === 0)) return [];
    return [ignoredColumn(note, reason)];
  });
}

function ownColumns(
  notes: readonly ColumnNote[],
  own: ReadonlyMap<number, ColumnId>,
): Partial<Record<ColumnId, FoundColumn>> {
  const found: Partial<Record<ColumnId, FoundColumn>> = {};
  for (const note of notes) {
    const id = own.get(note.index);
    if (id !== undefined) found[id] = foundColumn(note);
  }
  return found;
}

function platformOfCreator({ platform, platformSource }: Creator): RowPlatform {
  return { platform, source: platformSource };
}

/** The source that told most rows their platform. */
function mainSource(told: readonly RowPlatform[]): PlatformSource | null {
  const counts = new Map<PlatformSource, number>();
  for (const { source } of told) {
    if (source !== null) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  let main: PlatformSource | null = null;
  for (const [source, count] of counts) if (main === null || count > (counts.get(main) ?? 0)) main = source;
  return main;
}
