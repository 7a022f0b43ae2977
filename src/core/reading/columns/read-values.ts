/** The values of the chosen columns, one decimal mark for the table where a column leaves it open. Never builds creators. */
import type { Cell } from '../../cell.ts';
import type { Field } from '../../creator.ts';
import { isMissing, type Maybe } from '../../missing.ts';
import type { DecimalMark } from '../cells/number-body.ts';
import { readNumberColumn, settleNumbers } from '../cells/number-column.ts';
import { withRanges } from '../cells/number-range.ts';
import { isOpen, type NumberScan, scanNumbers, type Votes, voteOf } from '../cells/number-scan.ts';
import { withoutFormat } from '../cells/quote.ts';
import type { WordFactors } from '../cells/word-factors.ts';
import type { Candidate } from './column-plan.ts';
import { middleOfSeries } from './numbered-columns.ts';
import type { ColumnOfRow } from './row-columns.ts';

/** Fields whose cells are plain numbers. */
export const NUMBER_FIELDS = [
  'followers',
  'likes',
  'comments',
  'shares',
  'views',
  'postsMeasured',
  'quote',
  'saves',
  'reach',
  'impressions',
] as const;

/** Values by field, in the order of the data rows. */
export type Numbers = Map<Field, Maybe<number>[]>;

/** Reads the number columns; `words` tells by a column's title what `mil` and `B` are. A column without evidence borrows the mark of the others, then that of the locale. */
export function readNumbers(
  rows: readonly (readonly Cell[])[],
  chosen: ReadonlyMap<Field, Candidate>,
  columnOf: ColumnOfRow,
  localeMark: () => DecimalMark | null,
  words: (title: string) => WordFactors,
  series: ReadonlyMap<Field, readonly Candidate[]> = new Map(),
): Numbers {
  const cellsOf = (field: Field): readonly Cell[] => rows.map((row, at) => cellFor(row, columnOf(field, at)));
  const scans = new Map<Field, NumberScan & { readonly cells: readonly Cell[] }>();
  const numbers: Numbers = new Map();
  for (const field of NUMBER_FIELDS) {
    const column = chosen.get(field);
    if (column === undefined) continue;
    const cells = cellsOf(field);
    scans.set(field, { cells, ...scanNumbers(cells, isGroupedField(field), words(column.note.title.text)) });
  }
  for (const [field, columns] of series) {
    const values = columns.map(
      (column) =>
        readNumberColumn(columnCells(rows, column), localeMark(), isGroupedField(field), words(column.note.title.text))
          .values,
    );
    numbers.set(field, middleOfSeries(values));
    scans.delete(field);
  }
  const all = [...scans.values()].map((scan) => scan.votes);
  if (chosen.has('engagementRate')) all.push(rateVotes(cellsOf('engagementRate')));
  const tableMark = voteOf(all.map(strongOnly));
  for (const [field, scan] of scans) {
    const voted = voteOf([scan.votes]) ?? tableMark;
    const ofLocale = voted === null && scan.items.some(isOpen) ? localeMark() : null;
    const mark = voted ?? ofLocale ?? groupingMark(scan, voteOf(all));
    const values = settleNumbers(scan, mark, ofLocale !== null);
    const title = chosen.get(field)?.note.title.text ?? '';
    numbers.set(field, field === 'followers' ? withRanges(scan.cells, values, words(title)) : values);
  }
  return numbers;
}

/** Followers and posts are whole, and no view count or fee is written with three decimals: `1.250` is 1,250 there. */
function isGroupedField(field: Field): boolean {
  return (
    field === 'followers' ||
    field === 'views' ||
    field === 'reach' ||
    field === 'impressions' ||
    field === 'postsMeasured' ||
    field === 'quote'
  );
}

/** Every decimal mark in a column of rates is one, even before three digits. */
function rateVotes(cells: readonly Cell[]): Votes {
  const votes: Votes = { dot: 0, comma: 0, weakDot: 0, weakComma: 0 };
  for (const cell of cells) {
    if (typeof cell !== 'string') continue;
    const mark = /^\D{0,3}\d+([.,])\d+\D{0,12}$/.exec(cell)?.[1];
    if (mark === '.') votes.dot++;
    if (mark === ',') votes.comma++;
  }
  return votes;
}

/** The last resort: `12.4K` elsewhere in the table makes `1,200` a thousand, but never `1.200` a decimal. */
function groupingMark(scan: NumberScan, mark: DecimalMark | null): DecimalMark | null {
  return scan.items.some((item) => isOpen(item) && item.open.mark === mark) ? null : mark;
}

/** `1.5k` comes from a tool and tells the habits of its own column only. */
function strongOnly(votes: Votes): Votes {
  return { ...votes, weakDot: 0, weakComma: 0 };
}

/** The cells of a column, with the unit of its title where they carry none of their own. */
export function columnCells(rows: readonly (readonly Cell[])[], candidate: Candidate): readonly Cell[] {
  return rows.map((row) => cellFor(row, candidate));
}

function cellFor(row: readonly Cell[], candidate: Candidate | null): Cell {
  if (candidate === null) return null;
  const { unit, field } = candidate.as;
  const cell = withUnit(row[candidate.note.index], unit);
  return field === 'quote' && typeof cell === 'string' && /[/ ]/.test(cell) ? withoutFormat(cell) : cell;
}

/** A number with the unit of its title (`Followers (K)`) where it carries none of its own; other cells as they are. */
export function withUnit(cell: Cell, unit: string): Cell {
  if (unit === '') return cell;
  if (typeof cell === 'number') return `${cell}${unit}`;
  return typeof cell === 'string' && /\d\s*$/.test(cell) ? `${cell.trim()} ${unit}` : cell;
}

/** The middle of `a / b` over the rows where both are above zero; null with fewer than three such rows. */
export function middleRatio(
  a: readonly Maybe<number>[] | undefined,
  b: readonly Maybe<number>[] | undefined,
): number | null {
  if (a === undefined || b === undefined) return null;
  const ratios: number[] = [];
  a.forEach((value, row) => {
    const by = b[row];
    if (by === undefined || isMissing(value) || isMissing(by) || value <= 0 || by <= 0) return;
    ratios.push(value / by);
  });
  if (ratios.length < 3) return null;
  ratios.sort((x, y) => x - y);
  return ratios[Math.floor(ratios.length / 2)] ?? null;
}
