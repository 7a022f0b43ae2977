/** Answers for READ_NUMBER: a text as people write numbers, as a number. */
import { type Cell, isMissing, type Maybe, readNumber, readNumberColumn, readRate } from '../../core/index.ts';
import { answerRows } from './answer.ts';
import { readCall } from './call.ts';
import { byRow, dataCells, textOf } from './creators-of-call.ts';

/** A percentage is read as a fraction. Unlike other functions it never asks the spreadsheet's locale: the mark is an argument. */
export function READ_NUMBER(...given: unknown[]): unknown {
  const call = readCall('READ_NUMBER', given);
  const argument = call.args.get('text');
  if (argument === undefined) return '';
  const mark = textOf(call, 'decimal_mark', 0);
  if (mark !== '' && mark !== '.' && mark !== ',') throw new Error(`decimal_mark is “${mark}”: write "." or ",".`);
  const chosen = mark === '' ? null : mark;
  const cells = dataCells(call, argument);
  const plain =
    argument.isSingle || chosen !== null
      ? cells.map((cell) => readNumber(cell, chosen))
      : readNumberColumn(cells, null).values;
  const values = plain.map((value, at) => asPercentage(cells[at], value));
  const numberOf = byRow(call, argument, values);
  return answerRows(call, call.entry.fills, (row) => {
    const value = numberOf(row);
    if (!isMissing(value)) return [value];
    if (value.missing === 'absent') return [''];
    if (value.missing === 'undecided')
      return `“${value.found}” can be read in two ways: add the decimal mark, "." or ",".`;
    return `“${value.found}” is not a number.`;
  });
}

/** `3,4 %` is 0.034; anything without a percent sign stays as it was read. */
function asPercentage(cell: Cell, value: Maybe<number>): Maybe<number> {
  return typeof cell === 'string' && /^\s*%|[%％٪]\s*$/.test(cell) ? readRate(cell) : value;
}
