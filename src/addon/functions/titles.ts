/** Answers for the title row of a call's columns and what a title promises; reads no values. */
import {
  type Cell,
  type Field,
  isMissing,
  type RecognisedField,
  readNumber,
  readPlatform,
  recogniseHeader,
  type WordFactors,
  wordFactors,
} from '../../core/index.ts';
import type { Argument, Call } from './call-shape.ts';

/** What the title over an argument may name; a call is titled when one of its columns is. */
const TITLED: Readonly<Record<string, readonly Field[]>> = {
  followers: ['followers'],
  followers_or_views: ['followers', 'views'],
  platform: ['platform'],
  views: ['views'],
  likes: ['likes'],
  comments: ['comments'],
  shares: ['shares'],
  engagement_rate: ['engagementRate'],
  posts_measured: ['postsMeasured'],
  quote: ['quote'],
};

/** How many rows from the top a title is looked for: a heading or a group of titles may stand above it. */
const TITLES_WITHIN = 5;

/** The row with the titles, 0-based; -1 when data begins before one is found. */
export function findHeaderRow(columns: readonly Argument[]): number {
  for (let row = 0; row < TITLES_WITHIN; row += 1) {
    const cellOf = ({ cells }: Argument): Cell => cells[row]?.[0];
    if (columns.some((column) => isData(column.name, cellOf(column)))) return -1;
    if (columns.some((column) => isTitle(column.name, cellOf(column)))) return row;
  }
  return -1;
}

function isData(name: string, cell: Cell): boolean {
  if (name === 'platform') return !isMissing(readPlatform(cell));
  return (
    (name === 'text' || name in TITLED) && (typeof cell === 'string' ? isNumberText(cell) : typeof cell === 'number')
  );
}

/** `1.2 mil` is a number too, whatever it is worth. */
function isNumberText(text: string): boolean {
  const value = readNumber(text, '.');
  return !isMissing(value) || value.missing === 'undecided';
}

function isTitle(name: string, cell: Cell): boolean {
  if (typeof cell !== 'string') return false;
  const header = recogniseHeader(cell);
  if (name === 'text') return header !== null;
  return header !== null && 'field' in header && (TITLED[name] ?? []).indexOf(header.field) >= 0;
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
  const cells = followers.flatMap((other) => other.cells.map((row) => row[0]));
  return wordFactors(titles, cells)(titleText(call, argument));
}

/** What the title over an argument tells of unit, scale, basis, currency, format or platform; null for none. */
export function titleOf(call: Call, name: string): RecognisedField | null {
  const argument = call.args.get(name);
  const header = argument === undefined ? null : recogniseHeader(titleText(call, argument));
  return header !== null && 'field' in header && (TITLED[name] ?? []).indexOf(header.field) >= 0 ? header : null;
}
