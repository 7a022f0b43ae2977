/** Reads one argument of a call, column or single value, with the readers of a bulk run. */
import { type Cell, isDate } from '../../core/cell.ts';
import type { Platform, Quote, Rate } from '../../core/creator.ts';
import { ABSENT, isMissing, type Maybe, unreadable } from '../../core/missing.ts';
import { evidenceText } from '../../core/reading/cells/evidence-text.ts';
import { isFollowerCount } from '../../core/reading/cells/follower-count.ts';
import { readNumber } from '../../core/reading/cells/number.ts';
import { readNumberColumn } from '../../core/reading/cells/number-column.ts';
import { withRanges } from '../../core/reading/cells/number-range.ts';
import { readPlatform } from '../../core/reading/cells/platform.ts';
import { readQuoteColumn } from '../../core/reading/cells/quote.ts';
import { readRate } from '../../core/reading/cells/rate.ts';
import { readRateColumn } from '../../core/reading/cells/rate-column.ts';
import { withUnit } from '../../core/reading/columns/read-values.ts';
import { isAbsentText } from '../../core/reading/words/absent.ts';
import { localeMark } from '../sheets/locale-mark.ts';
import { cellOf } from './answer.ts';
import type { Argument, Call } from './call-shape.ts';
import { titleOf, titleText, wordsOf } from './titles.ts';

export type Reader<T> = (row: number) => Maybe<T>;

const nothing = (): typeof ABSENT => ABSENT;

/** The cells of a column below its title; a single value as one cell. */
export function dataCells(call: Call, argument: Argument): Cell[] {
  const skip = argument.isSingle ? 0 : call.headerRow + 1;
  const end = Math.min(argument.cells.length, argument.isSingle ? 1 : call.rows);
  const cells: Cell[] = [];
  for (let row = skip; row < end; row += 1) cells.push(argument.cells[row]?.[0]);
  return cells;
}

/** Looks up values that were read from `dataCells`. */
export function byRow<T>(call: Call, argument: Argument, values: readonly Maybe<T>[]): Reader<T> {
  return (row) => values[argument.isSingle ? 0 : row - call.headerRow - 1] ?? ABSENT;
}

/** Counts of an argument; the decimal mark is decided from the column, and only then by the spreadsheet's locale. */
export function numbersOf(call: Call, name: string): Reader<number> {
  const argument = call.args.get(name);
  if (argument === undefined) return nothing;
  const unit = titleOf(call, name)?.unit ?? '';
  const plain = dataCells(call, argument);
  const cells = unit === '' ? plain : plain.map((cell) => withUnit(cell, unit));
  const words = wordsOf(call, argument);
  const { kind } = argument.parameter;
  // People, posts and views: `1.250` cannot be one and a quarter.
  const isWhole = kind === 'people' || kind === 'whole';
  const read = (mark: '.' | ',' | null): Maybe<number>[] => readNumberColumn(cells, mark, isWhole, words).values;
  const values = read(null);
  const isOpen = values.some((value) => isMissing(value) && value.missing === 'undecided');
  const numbers = isOpen ? read(localeMark()) : values;
  const counts = (kind === 'people' ? withRanges(cells, numbers, words) : numbers).map((value, at) => {
    const fits = isMissing(value) || (kind === 'people' ? isFollowerCount(value) : value >= 0);
    return fits ? value : unreadable(String(cells[at]).trim());
  });
  return byRow(call, argument, counts);
}

/** Rates as fractions, by followers unless the title says otherwise. */
export function ratesOf(call: Call, name: string): Reader<Rate> {
  const argument = call.args.get(name);
  if (argument === undefined) return nothing;
  const cells = dataCells(call, argument);
  const title = titleOf(call, name);
  const header = `${titleText(call, argument)}${title?.percent === true ? ' %' : ''}`;
  const values = argument.isSingle ? cells.map(readRate) : readRateColumn(cells, { header }).values;
  const basis = title?.basis === 'views' ? 'views' : 'followers';
  const likesOnly = title?.likesOnly ?? false;
  return byRow(
    call,
    argument,
    values.map((value) => (isMissing(value) ? value : { value, basis, likesOnly })),
  );
}

/** Platforms of the argument; left out, the one that the title over the followers names. */
export function platformsOf(call: Call): Reader<Platform> {
  const argument = call.args.get('platform');
  if (argument !== undefined) return byRow(call, argument, dataCells(call, argument).map(readPlatform));
  const titled = titleOf(call, 'followers')?.platform ?? null;
  return titled === null ? nothing : () => titled;
}

export function quotesOf(call: Call): Reader<Quote> {
  const argument = call.args.get('quote');
  if (argument === undefined) return nothing;
  return byRow(
    call,
    argument,
    readQuoteColumn(dataCells(call, argument), null, titleOf(call, 'quote'), wordsOf(call, argument)),
  );
}

/** The text of a cell, '' when it says that nothing is there. */
export function textOf(call: Call, name: string, row: number): string {
  const text = shownOf(call, name, row);
  return text === '' || isAbsentText(text) ? '' : text;
}

/** The cell as a message may quote it, '' for an empty one. */
export function shownOf(call: Call, name: string, row: number): string {
  const cell = cellOf(call, name, row);
  if (isDate(cell)) return readableDate(cell);
  return cell === null || cell === undefined ? '' : String(cell).trim();
}

function readableDate(cell: Cell): string {
  const read = readNumber(cell, null);
  return isMissing(read) ? read.found : String(cell);
}

/** Several columns may be evidence; a bare number is a 0-100 score. */
export function evidenceOf(call: Call, row: number): { header: string; text: string }[] {
  const argument = call.args.get('authority');
  if (argument === undefined) return [];
  const headers = argument.isSingle || call.headerRow < 0 ? [] : (argument.cells[call.headerRow] ?? []);
  return (argument.cells[argument.isSingle ? 0 : row] ?? []).flatMap((cell, at) => {
    const text = evidenceText(cell);
    if (text === '') return [];
    return [{ header: String(headers[at] ?? (typeof cell === 'number' ? 'Authority score' : 'authority')), text }];
  });
}
