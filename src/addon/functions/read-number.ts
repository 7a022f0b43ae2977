/** READ_NUMBER: a text as people write numbers, as a number. */
import type { Cell } from '../../core/cell.ts';
import { isMissing, type Maybe } from '../../core/missing.ts';
import { readNumber } from '../../core/reading/cells/number.ts';
import { readNumberColumn } from '../../core/reading/cells/number-column.ts';
import { readRate } from '../../core/reading/cells/rate.ts';
import { languageWordIn } from '../../core/reading/cells/word-factors.ts';
import { numberReadings } from '../../core/reading/rows/messages.ts';
import { sayCell } from '../../core/text/say-problem.ts';
import { answerRows } from './answer.ts';
import { readCall } from './call.ts';
import type { Call } from './call-shape.ts';
import { byRow, dataCells, shownOf } from './read-columns.ts';
import { wordsOf } from './titles.ts';

/** A percentage is read as a fraction. Unlike other functions it never asks the spreadsheet's locale: the mark is an argument. */
export function READ_NUMBER(text: unknown, decimal_mark: unknown): unknown {
  const call = readCall('READ_NUMBER', { text, decimal_mark });
  const argument = call.args.get('text');
  if (argument === undefined) return '';
  const cells = dataCells(call, argument);
  const marks = cells.map((_, at) => readMark(call, at + call.headerRow + 1));
  const words = wordsOf(call, argument);
  const plain = argument.isSingle ? [] : readNumberColumn(cells, null, false, words).values;
  const values = cells.map((cell, at) => {
    const mark = marks[at] ?? null;
    const value = mark === null ? plain[at] : undefined;
    return asPercentage(cell, value ?? readNumber(cell, mark, words));
  });
  const numberOf = byRow(call, argument, values);
  return answerRows(call, call.entry.fills, (row) => {
    const value = numberOf(row);
    if (!isMissing(value)) return [value];
    if (value.missing === 'absent') return [''];
    if (languageWordIn(value.found) !== '') return sayCell('', numberReadings(value.found)).trim();
    if (value.missing === 'undecided')
      return `“${value.found}” can be read in two ways: add the decimal mark, "." or ",".`;
    return `“${value.found}” is not a number.`;
  });
}

/** The mark given for a row; null leaves it to the column. */
function readMark(call: Call, row: number): '.' | ',' | null {
  const mark = shownOf(call, 'decimal_mark', row);
  if (mark === '' || mark === '.' || mark === ',') return mark === '' ? null : mark;
  throw new Error(`decimal_mark is “${mark}”: write "." or ",".`);
}

/** `3,4 %` is 0.034; anything without a percent sign stays as it was read. */
function asPercentage(cell: Cell, value: Maybe<number>): Maybe<number> {
  return typeof cell === 'string' && /^\s*%|[%％٪]\s*$/.test(cell) ? readRate(cell) : value;
}
