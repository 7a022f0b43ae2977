/** The columns that only flags are raised from: following, fake followers, day of the figures, person, handle. */
import type { Cell } from '../../cell.ts';
import { ABSENT, isMissing, type Maybe } from '../../missing.ts';
import { oneLine } from '../../text/fold-text.ts';
import { readDay } from '../../text/read-day.ts';
import { readNumberColumn } from '../cells/number-column.ts';
import { readRateCell } from '../cells/rate.ts';
import { UNTITLED, type WordFactors } from '../cells/word-factors.ts';
import type { SideField } from '../titles/title-rule.ts';
import { isAbsentText } from '../words/absent.ts';
import type { ColumnNote } from './column-plan.ts';

/** What the side columns say of a row; unreadable cells count as empty, as no answer depends on them. */
export type Sides = {
  readonly following: Maybe<number>;
  readonly fakeFollowerShare: Maybe<number>;
  readonly dataDate: string;
  readonly person: string;
  readonly handle: string;
};

const NO_SIDES: Sides = { following: ABSENT, fakeFollowerShare: ABSENT, dataDate: '', person: '', handle: '' };

/** Reads each side column once; the rows are then looked up, the last one without work. `formats` are the number formats of the cells, if known. */
export function readSides(
  notes: readonly ColumnNote[],
  rows: readonly (readonly Cell[])[],
  formats: readonly (readonly string[] | undefined)[] | null,
  words: WordFactors = UNTITLED,
): (row: number) => Sides {
  const at = (side: SideField): number => sideColumn(notes, side);
  const cellsAt = (index: number): Cell[] => (index < 0 ? [] : rows.map((row) => row[index]));
  const [person, handle, day, fake] = [at('person'), at('handle'), at('dataDate'), at('fakeFollowerShare')];
  const following = readNumberColumn(cellsAt(at('following')), null, true, words).values;
  const shares = readShares(
    cellsAt(fake),
    formats?.map((line) => line?.[fake] ?? ''),
  );
  if (Math.max(person, handle, day, fake, at('following')) < 0) return () => NO_SIDES;
  let last = -1;
  let sides: Sides;
  return (row) => {
    if (row === last) return sides;
    const cells = rows[row] ?? [];
    last = row;
    sides = {
      following: following[row] ?? ABSENT,
      fakeFollowerShare: shares[row] ?? ABSENT,
      dataDate: day < 0 ? '' : readDay(cells[day]),
      person: textAt(cells, person),
      handle: textAt(cells, handle),
    };
    return sides;
  };
}

/** The 0-based column of that kind that holds anything, -1 for none. */
export function sideColumn(notes: readonly ColumnNote[], side: SideField): number {
  return notes.find(({ known, profile }) => known?.side === side && profile.seen > 0)?.index ?? -1;
}

/** Shares of a column: percent when any bare number is above 1, else fractions; absent above 100%. */
function readShares(cells: readonly Cell[], formats: readonly string[] | undefined): Maybe<number>[] {
  const read = cells.map(readRateCell);
  const isPercent = read.some((rate) => !isMissing(rate) && 'bare' in rate && rate.bare > 1);
  return read.map((rate, row) => {
    if (isMissing(rate)) return ABSENT;
    const isScaled = 'scaled' in rate || (formats?.[row] ?? '').indexOf('%') >= 0;
    const share = 'scaled' in rate ? rate.scaled : isPercent && !isScaled ? rate.bare / 100 : rate.bare;
    return share <= 1 ? share : ABSENT;
  });
}

function textAt(cells: readonly Cell[], index: number): string {
  const cell = index < 0 ? null : cells[index];
  if (typeof cell === 'number') return String(cell);
  return typeof cell !== 'string' || isAbsentText(cell) ? '' : oneLine(cell);
}
