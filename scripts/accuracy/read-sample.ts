/** The creators, rates, quotes and past posts in one file. */

import type { InputFile } from '../../src/cli/files/input-file.ts';
import type { TabCell } from '../../src/cli/files/xlsx-read.ts';
import { isMarked, stem, tabsOf } from '../../src/cli/input-tabs.ts';
import type { Cell } from '../../src/core/cell.ts';
import { type Creator, FORMATS } from '../../src/core/creator.ts';
import { ABSENT, isMissing, valueOrNull } from '../../src/core/missing.ts';
import { readPlatform } from '../../src/core/reading/cells/platform.ts';
import type { TableReading } from '../../src/core/reading/columns/table-reading.ts';
import { readTable } from '../../src/core/reading/table.ts';
import { inEnglish } from '../../src/core/text/marked.ts';
import { markSentence } from '../../src/core/text/say-table.ts';
import { knownSource } from './known-sources.ts';
import type { Options, RateScale } from './options.ts';

/** One creator with a rate, or with what a rate is computed from; `source` is the data set or the file. */
export type SampleRow = {
  readonly source: string;
  readonly creator: Creator;
  /** Average views of a post, where the row is about them and not about a rate. */
  readonly views?: number;
};
/** Past posts' rates, newest first, by followers. */
export type HistoryRow = SampleRow & { readonly rates: readonly number[] };

export type Sample = {
  readonly fileName: string;
  readonly rows: readonly SampleRow[];
  readonly histories: readonly HistoryRow[];
  /** One per quote: a price list has several per creator. */
  readonly quotes: readonly SampleRow[];
  readonly notes: readonly string[];
};

/** Columns of research files by title. Their rates are fractions by definition, whatever their size. */
const RESEARCH = {
  source: ['source', 'dataset', 'data_set'],
  byFollowers: ['er_median', 'median_er', 'er_followers'],
  byViews: ['er_by_views', 'er_views'],
  views: ['views'],
  viewsPerFollower: ['views_per_follower'],
  rates: ['rates', 'past_rates'],
} as const;

/** The first tab with a followers column; its problem continues "FILE ...". */
export function readSample(
  file: InputFile,
  choice: Pick<Options, 'platform' | 'currency' | 'rates'>,
): Sample | { readonly problem: string } {
  for (const tab of tabsOf(file)) {
    if (isMarked(tab)) continue;
    const cells = tab.rows.map((row) => row.map(cellOf));
    const formats = tab.rows.map((row) =>
      row.map((cell) => (typeof cell === 'object' && cell !== null ? cell.format : '')),
    );
    const read = (format: (typeof FORMATS)[number] | null): TableReading =>
      readTable(cells, {
        originRow: 1,
        originColumn: 1,
        sheetName: tab.name,
        fileName: file.fileName,
        platform: choice.platform,
        format,
        localeMark: null,
        numberFormats: file.kind === 'delimited' ? null : formats,
        chosen: {},
      });
    const reading = read(null);
    if (reading.columns.followers === undefined) continue;
    const quotes = reading.columns.quote === undefined ? [] : quotesOf(FORMATS.map(read), choice.currency);
    return sampleOf(file.fileName, cells, reading, quotes, choice.rates);
  }
  return { problem: 'has no table with a followers column' };
}

function cellOf(cell: TabCell): Cell {
  return typeof cell === 'object' && cell !== null ? cell.value : cell;
}

function sampleOf(
  fileName: string,
  cells: readonly (readonly Cell[])[],
  reading: TableReading,
  quotes: readonly Creator[],
  scale: RateScale | null,
): Sample {
  const titles = (cells[reading.headerRow] ?? []).map((title) =>
    String(title ?? '')
      .trim()
      .toLowerCase(),
  );
  const column = (names: readonly string[]): number => titles.findIndex((title) => names.includes(title));
  const [source, byFollowers, byViews, views, viewsPerFollower, rates] = [
    column(RESEARCH.source),
    column(RESEARCH.byFollowers),
    column(RESEARCH.byViews),
    column(RESEARCH.views),
    column(RESEARCH.viewsPerFollower),
    column(RESEARCH.rates),
  ];
  const isResearch = byFollowers >= 0 || byViews >= 0 || rates >= 0;
  const rows: SampleRow[] = [];
  const histories: HistoryRow[] = [];
  const nameOf = (creator: Creator): string => {
    const named = source < 0 ? '' : String(cells[creator.row - 1]?.[source] ?? '').trim();
    return named === '' ? stem(fileName) : named;
  };
  for (const creator of reading.creators) {
    const at = (index: number): unknown => cells[creator.row - 1]?.[index];
    const from = nameOf(creator);
    const add = (index: number, basis: 'followers' | 'views'): void => {
      const given = index < 0 ? null : numberIn(at(index));
      if (given === null || (basis === 'followers' && knownSource(from)?.isViral)) return;
      const value = basis === 'views' ? given : toMiddle(from, creator, given);
      rows.push({ source: from, creator: { ...bare(creator), engagementRate: { value, basis, likesOnly: false } } });
    };
    add(byFollowers, 'followers');
    add(byViews, 'views');
    const followers = valueOrNull(creator.followers);
    const seen = views < 0 ? null : numberIn(at(views));
    const share = viewsPerFollower < 0 ? null : numberIn(at(viewsPerFollower));
    const perPost = seen ?? (share === null || followers === null ? null : share * followers);
    if (isResearch && perPost !== null && perPost > 0 && followers !== null && !knownSource(from)?.isViral) {
      rows.push({ source: from, creator: bare(creator), views: toMiddle(from, creator, perPost) });
    }
    if (!isResearch) rows.push({ source: from, creator: scale === null ? creator : settled(creator, scale) });
    if (rates < 0) continue;
    const past = String(at(rates) ?? '')
      .split(/\s+/)
      .map(numberIn)
      .filter((rate): rate is number => rate !== null);
    histories.push({ source: from, creator: bare(creator), rates: past });
  }
  return {
    fileName,
    rows,
    histories,
    quotes: quotes.map((creator) => ({ source: nameOf(creator), creator })),
    notes: isResearch ? [] : reading.questions.map(({ sentence }) => inEnglish(markSentence(sentence))),
  };
}

/** A rate that can be percent or fraction, as it was said to be meant; its denominator stays open. */
function settled(creator: Creator, scale: RateScale): Creator {
  const { engagementRate: rate } = creator;
  if (!isMissing(rate) || rate.missing !== 'undecided') return creator;
  const number = numberIn(rate.found.replace(',', '.'));
  if (number === null) return creator;
  const value = scale === 'percent' ? number / 100 : number;
  return { ...creator, engagementRate: { value, basis: 'unknown', likesOnly: false } };
}

/** A lifetime mean as the middle post it stands for. */
function toMiddle(source: string, { followers }: Creator, value: number): number {
  return value * (knownSource(source)?.toMiddle?.(valueOrNull(followers) ?? 0) ?? 1);
}

function bare(creator: Creator): Creator {
  return { ...creator, likes: ABSENT, comments: ABSENT, shares: ABSENT, views: ABSENT, postsMeasured: ABSENT };
}

function numberIn(cell: unknown): number | null {
  const text = String(cell ?? '').trim();
  const value = text === '' ? Number.NaN : Number(text);
  return value >= 0 && value < Infinity ? value : null;
}

/** Every price column once, under the format it is for; a price for another platform than the row's is left out. */
function quotesOf(readings: readonly TableReading[], currency: string): Creator[] {
  const columns = new Set<number>();
  return readings.flatMap((reading, at) => {
    const column = reading.columns.quote;
    const first = reading.creators.find(({ quote }) => !isMissing(quote))?.quote;
    if (column === undefined || columns.has(column.index) || first === undefined || isMissing(first)) return [];
    if (first.format !== null && first.format !== FORMATS[at]) return [];
    columns.add(column.index);
    const titled = readPlatform(column.header.replace(/_/g, ' '));
    return reading.creators.flatMap((creator) => {
      const { quote } = creator;
      if (isMissing(quote) || !(quote.amount > 0)) return [];
      if (!isMissing(titled) && titled !== creator.platform) return [];
      return [{ ...creator, quote: { ...quote, currency: quote.currency === '' ? currency : quote.currency } }];
    });
  });
}
