/** Which column serves a field in one row where titles name several platforms. Never picks the main columns. */
import type { Cell } from '../../cell.ts';
import { cellName, isBlank } from '../../cell.ts';
import type { Field, Platform, PlatformSource } from '../../creator.ts';
import { isMissing, type Maybe } from '../../missing.ts';
import { platformLabel } from '../../text/names.ts';
import { readNumber } from '../cells/number.ts';
import { parseNumberText } from '../cells/number-text.ts';
import { isAbsentText } from '../words/absent.ts';
import type { Candidate, ColumnChoice } from './column-plan.ts';

/** What is counted, measured or paid on one account. */
export const OF_ACCOUNT: readonly Field[] = [
  'followers',
  'likes',
  'comments',
  'shares',
  'views',
  'saves',
  'reach',
  'impressions',
  'engagementRate',
  'postsMeasured',
  'quote',
];

/** The platform of one row, and where it was learnt. */
export type RowPlatform = { readonly platform: Maybe<Platform>; readonly source: PlatformSource | null };

/** The column that serves a field in a row, null for none; rows are counted as in the data. */
export type ColumnOfRow = (field: Field, row: number) => Candidate | null;

/** A column for the row's own platform, else the main one unless its title names another platform. */
export function columnsOfRows(choice: ColumnChoice, platforms: readonly RowPlatform[]): ColumnOfRow {
  const { chosen, others } = choice;
  // A price that names neither platform nor pieces serves every row without one of its own.
  const openPrice = choice.passed.get('quote')?.find(({ as }) => as.platform === null && as.deliverables === undefined);
  return (field, row) => {
    const main = chosen.get(field) ?? null;
    if (main === null || (main.as.platform === null && !others.has(field))) return main;
    const platform = platforms[row]?.platform;
    if (platform === undefined || isMissing(platform) || OF_ACCOUNT.indexOf(field) < 0) return main;
    if (main.as.platform === platform) return main;
    const own = others.get(field)?.get(platform) ?? (main.as.platform === null ? main : null);
    return own ?? (field === 'quote' ? (openPrice ?? null) : null);
  };
}

/** The platform of the one account a row has, by the first column of followers that is filled; null when none is. */
export function filledPlatform(row: readonly Cell[], choice: Pick<ColumnChoice, 'chosen' | 'others'>): Platform | null {
  const main = choice.chosen.get('followers');
  if (main === undefined || isFilled(row[main.note.index])) return null;
  for (const [platform, { note }] of choice.others.get('followers') ?? []) {
    if (isFilled(row[note.index])) return platform;
  }
  return null;
}

/** The platform with most followers among the accounts of a row, null when at most one cell can be read. */
export function largestPlatform(
  row: readonly Cell[],
  choice: Pick<ColumnChoice, 'chosen' | 'others'>,
): Platform | null {
  const main = choice.chosen.get('followers');
  if (main === undefined || main.as.platform === null) return null;
  let largest: Platform | null = null;
  let most = 0;
  let read = 0;
  for (const [platform, { note }] of [[main.as.platform, main] as const, ...(choice.others.get('followers') ?? [])]) {
    const followers = sizeOf(row[note.index]);
    if (followers === null) continue;
    read++;
    if (followers > most) [largest, most] = [platform, followers];
  }
  return read < 2 ? null : largest;
}

/** Followers as far as they tell which account is larger: a mark before three digits separates thousands, as there is no fraction of a person. */
function sizeOf(cell: Cell): number | null {
  const followers = readNumber(cell, null);
  if (typeof followers === 'number') return followers;
  if (typeof cell !== 'string') return null;
  const { state, value, grouped } = parseNumberText(cell);
  return state === 'open' ? Math.max(value, grouped) : state === 'either' ? value : null;
}

/** Says which further columns are read for which rows, and which followers are for no platform of their row. */
export function reportRowColumns(
  choice: ColumnChoice,
  rows: readonly { readonly cells: readonly Cell[]; readonly gridRow: number }[],
  platforms: readonly RowPlatform[],
  originColumn: number,
): void {
  const seen = new Set(platforms.map(({ platform }) => platform));
  for (const columns of choice.others.values()) {
    for (const [platform, { note }] of columns) {
      if (seen.has(platform)) choice.ignored.set(note.index, { code: 'rows-on', platform });
    }
  }
  const main = choice.chosen.get('followers');
  if (main === undefined || main.as.platform === null) return;
  const columnOf = columnsOfRows(choice, platforms);
  rows.forEach(({ cells, gridRow }, row) => {
    const platform = platforms[row]?.platform;
    if (platform === undefined || isMissing(platform) || !isFilled(cells[main.note.index])) return;
    if (columnOf('followers', row) !== null) return;
    const column = originColumn + main.note.index;
    const parts = [cellName(gridRow, column), main.note.title.text, platformLabel(platform)];
    choice.problems.push({
      code: 'undecided-column',
      row: gridRow,
      column,
      sentence: { says: 'other-platform', parts },
    });
  });
}

function isFilled(cell: Cell): boolean {
  return !isBlank(cell) && !(typeof cell === 'string' && isAbsentText(cell));
}
