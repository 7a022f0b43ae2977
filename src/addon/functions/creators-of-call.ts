/** Answers for reading the columns of a call into creators, with the same readers as a bulk run. */
import {
  ABSENT,
  type Cell,
  type Creator,
  isFollowerCount,
  isMissing,
  type Maybe,
  type Missing,
  type Platform,
  type Quote,
  type Rate,
  readNumber,
  readNumberColumn,
  readPlatform,
  readQuote,
  readRate,
  readRateColumn,
  unreadable,
} from '../../core/index.ts';
import { localeMark } from '../sheets/sheet-table.ts';
import { cellOf } from './answer.ts';
import type { Argument, Call } from './call.ts';
import { type Expected, unreadableFault } from './faults.ts';

/** A creator made from one row of a call, and the fault of an argument that is there but cannot be read. */
export type RowOfCall = { readonly creator: Creator; readonly fault: string | null };

type Reader<T> = (row: number) => Maybe<T>;

/** Reads each column once; the rows are then looked up. */
export function creatorsOfCall(call: Call): (row: number) => RowOfCall {
  const followers = numbersOf(call, 'followers');
  const views = numbersOf(call, 'views');
  const posts = numbersOf(call, 'posts_measured');
  const rates = ratesOf(call, 'engagement_rate');
  const platforms = platformsOf(call);
  const quotes = quotesOf(call);
  refuseSwap(call, followers, platforms);
  return (row) => {
    const creator: Creator = {
      row: 0,
      creator: '',
      platform: platforms(row),
      platformSource: isMissing(platforms(row)) ? null : 'column',
      followers: followers(row),
      likes: ABSENT,
      comments: ABSENT,
      shares: ABSENT,
      views: views(row),
      engagementRate: withBasis(rates(row)),
      postsMeasured: posts(row),
      niche: textOf(call, 'niche', row),
      country: '',
      verified: ABSENT,
      authority: { asked: call.args.has('authority'), entries: authorityOf(call, row) },
      quote: quotes(row),
      following: ABSENT,
      fakeFollowerShare: ABSENT,
      dataDate: '',
      person: '',
      repeats: null,
    };
    return { creator, fault: faultOf(creator) };
  };
}

const CHECKED: readonly (readonly [keyof Creator, string, Expected])[] = [
  ['followers', 'followers', 'number'],
  ['platform', 'platform', 'platform'],
  ['views', 'views', 'number'],
  ['engagementRate', 'engagement_rate', 'rate'],
  ['postsMeasured', 'posts_measured', 'number'],
  ['quote', 'quote', 'number'],
];

function faultOf(creator: Creator): string | null {
  for (const [field, argument, expected] of CHECKED) {
    const fault = unreadableFault(argument, creator[field] as Maybe<unknown>, expected);
    if (fault !== null) return fault;
  }
  return null;
}

/** The cells of a column below its header; a single value as one cell. */
export function dataCells(call: Call, argument: Argument): Cell[] {
  const skip = !argument.isSingle && call.hasHeader ? 1 : 0;
  return argument.cells.slice(skip, Math.max(skip, argument.isSingle ? 1 : call.rows)).map((row) => row[0]);
}

/** Looks up values that were read from `dataCells`. */
export function byRow<T>(call: Call, argument: Argument, values: readonly Maybe<T>[]): Reader<T> {
  const skip = call.hasHeader ? 1 : 0;
  return (row) => values[argument.isSingle ? 0 : row - skip] ?? ABSENT;
}

/** These count people or posts: `1.250` cannot be one and a quarter. */
const PEOPLE_COUNTS = ['followers', 'views', 'posts_measured'];

/** Numbers of an argument; the scale of a column is decided from the column, and only then by the spreadsheet's locale. */
export function numbersOf(call: Call, name: string): Reader<number> {
  const argument = call.args.get(name);
  if (argument === undefined) return () => ABSENT;
  const cells = dataCells(call, argument);
  const isWhole = PEOPLE_COUNTS.indexOf(name) >= 0;
  const read = (mark: '.' | ',' | null): Maybe<number>[] => readNumberColumn(cells, mark, isWhole).values;
  const values = read(null);
  const isOpen = values.some((value) => isMissing(value) && value.missing === 'undecided');
  const settled = isOpen ? read(localeMark()) : values;
  if (name !== 'followers') return byRow(call, argument, settled);
  const counts = settled.map((value, at) => (isMissing(value) || isFollowerCount(value) ? value : noCount(cells[at])));
  return byRow(call, argument, counts);
}

/** The table says the same of such a cell. */
function noCount(cell: Cell): Missing {
  return unreadable(String(cell).trim());
}

function ratesOf(call: Call, name: string): Reader<number> {
  const argument = call.args.get(name);
  if (argument === undefined) return () => ABSENT;
  const cells = dataCells(call, argument);
  return byRow(
    call,
    argument,
    argument.isSingle ? cells.map(readRate) : readRateColumn(cells, { header: titleOf(call, argument) }).values,
  );
}

function titleOf(call: Call, argument: Argument): string {
  return call.hasHeader ? String(argument.cells[0]?.[0] ?? '') : '';
}

function withBasis(rate: Maybe<number>): Maybe<Rate> {
  return isMissing(rate) ? rate : { value: rate, basis: 'followers', likesOnly: false };
}

function platformsOf(call: Call): Reader<Platform> {
  const argument = call.args.get('platform');
  if (argument === undefined) return () => ABSENT;
  return byRow(call, argument, dataCells(call, argument).map(readPlatform));
}

function quotesOf(call: Call): Reader<Quote> {
  const argument = call.args.get('quote');
  if (argument === undefined) return () => ABSENT;
  return byRow(
    call,
    argument,
    dataCells(call, argument).map((cell) => readQuote(cell, null)),
  );
}

export function textOf(call: Call, name: string, row: number): string {
  const cell = cellOf(call, name, row);
  return cell === null || cell === undefined ? '' : String(cell).trim();
}

/** Several columns may be evidence; a bare number is a 0-100 score. */
function authorityOf(call: Call, row: number): { header: string; text: string }[] {
  const argument = call.args.get('authority');
  const cells = argument?.cells[argument.isSingle ? 0 : row] ?? [];
  const headers = call.hasHeader && argument !== undefined && !argument.isSingle ? (argument.cells[0] ?? []) : [];
  return cells.flatMap((cell, at) => {
    const text = cell === null || cell === undefined ? '' : String(cell).trim();
    if (text === '') return [];
    return [{ header: String(headers[at] ?? (typeof cell === 'number' ? 'Authority score' : 'authority')), text }];
  });
}

function refuseSwap(call: Call, followers: Reader<number>, platforms: Reader<Platform>): void {
  // A header in the first row is not recognised when it stands over the other argument.
  refuseSwappedRow(call, 0, followers, platforms);
  refuseSwappedRow(call, 1, followers, platforms);
}

function refuseSwappedRow(call: Call, row: number, followers: Reader<number>, platforms: Reader<Platform>): void {
  const [first, second] = [cellOf(call, 'followers', row), cellOf(call, 'platform', row)];
  if (!isMissing(followers(row)) || !isMissing(platforms(row)) || first === undefined || second === undefined) return;
  if (isMissing(readPlatform(first)) || isMissing(readNumber(second, null))) return;
  throw new Error(
    `${call.entry.name} takes followers before platform: platform “${first}” and followers “${second}” are swapped.`,
  );
}
