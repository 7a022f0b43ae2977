/** The title row of a call's columns and what a title promises. Reads no values. */

import { type FunctionParameter, isExact } from '../../contract/functions/parameters.ts';
import type { Cell } from '../../core/cell.ts';
import type { Field } from '../../core/creator.ts';
import { isMissing } from '../../core/missing.ts';
import { readNumber } from '../../core/reading/cells/number.ts';
import { readPlatform } from '../../core/reading/cells/platform.ts';
import { type WordFactors, wordFactors } from '../../core/reading/cells/word-factors.ts';
import { recogniseHeader } from '../../core/reading/titles/header.ts';
import type { RecognisedField } from '../../core/reading/titles/title-rule.ts';
import type { Argument, Call } from './call-shape.ts';

/** The fields that a title over an argument may name; one over words or evidence changes nothing in how they are read. */
function titledFields({ kind, fields }: FunctionParameter): readonly Field[] {
  return isExact(kind) ? fields : [];
}

/** How many rows from the top a title is looked for: a heading or a group of titles may be above it. */
const TITLES_WITHIN = 5;

/** The row with the titles, 0-based; -1 when data begins before one is found. */
export function findHeaderRow(columns: readonly Argument[]): number {
  for (let row = 0; row < TITLES_WITHIN; row += 1) {
    const cellOf = ({ cells }: Argument): Cell => cells[row]?.[0];
    if (columns.some((column) => isData(column.parameter, cellOf(column)))) return -1;
    if (columns.some((column) => isTitle(column.parameter, cellOf(column)))) return row;
  }
  return -1;
}

function isData(parameter: FunctionParameter, cell: Cell): boolean {
  if (parameter.kind === 'platform') return !isMissing(readPlatform(cell));
  const isNumeric = parameter.kind === 'numeral' || titledFields(parameter).length > 0;
  return isNumeric && (typeof cell === 'string' ? isNumberText(cell) : typeof cell === 'number');
}

/** `1.2 mil` is a number too, whatever it is worth. */
function isNumberText(text: string): boolean {
  const value = readNumber(text, '.');
  return !isMissing(value) || value.missing === 'undecided';
}

function isTitle(parameter: FunctionParameter, cell: Cell): boolean {
  if (typeof cell !== 'string') return false;
  const header = recogniseHeader(cell);
  if (parameter.kind === 'numeral') return header !== null;
  return header !== null && 'field' in header && titledFields(parameter).indexOf(header.field) >= 0;
}

/** The title over an argument, '' for none. */
export function titleText({ headerRow }: Call, { isSingle, cells }: Argument): string {
  return isSingle || headerRow < 0 ? '' : String(cells[headerRow]?.[0] ?? '');
}

/** What `mil` and `B` mean in an argument, by its title and the titles of the others. */
export function wordsOf(call: Call, argument: Argument): WordFactors {
  const titles = [...call.args.values()].map((other) => titleText(call, other)).filter((title) => title !== '');
  const followers = [...call.args.values()].filter((other) => {
    const header = recogniseHeader(titleText(call, other));
    return header !== null && 'field' in header && header.field === 'followers';
  });
  const cells = (): Cell[] => followers.flatMap((other) => other.cells.map((row) => row[0]));
  return wordFactors(titles, cells)(titleText(call, argument));
}

/** What the title over an argument tells of unit, scale, basis, currency, format or platform; null for none. */
export function titleOf(call: Call, name: string): RecognisedField | null {
  const argument = call.args.get(name);
  if (argument === undefined) return null;
  const header = recogniseHeader(titleText(call, argument));
  const fields = titledFields(argument.parameter);
  return header !== null && 'field' in header && fields.indexOf(header.field) >= 0 ? header : null;
}
