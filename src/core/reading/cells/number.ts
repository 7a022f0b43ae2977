/** One cell as a number. Never for the column's decimal mark, which number-column.ts settles. */
import type { Cell } from '../../cell.ts';
import type { Maybe } from '../../missing.ts';
import type { DecimalMark } from './number-body.ts';
import { numberOfPlain, numberOfText, scanNumbers, voteOf } from './number-scan.ts';
import { parseNumberText } from './number-text.ts';
import { UNTITLED, type WordFactors } from './word-factors.ts';

/**
 * The number in a cell. With `mark` null, one mark before three digits (`1.250`) is undecided; so is a word of two meanings
 * (`1.2 mil`) that `words` do not settle.
 * Dates, booleans, percentages, ranges and prose are unreadable; absent markers and error values are absent.
 */
export function readNumber(cell: Cell, mark: DecimalMark | null, words: WordFactors = UNTITLED): Maybe<number> {
  return typeof cell === 'string' ? numberOfText(parseNumberText(cell, words), cell, mark) : numberOfPlain(cell);
}

/** The decimal mark that the cells give away, null when they do not or contradict each other. */
export function decideMark(cells: readonly Cell[]): DecimalMark | null {
  return voteOf([scanNumbers(cells, false).votes]);
}
