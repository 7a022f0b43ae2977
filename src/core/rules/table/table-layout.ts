/** Where the parts of a rules table are and how its cells are shown and filled in. */
import type { Cell } from '../../cell.ts';
import { isBlank } from '../../cell.ts';
import { allBlocks } from './blocks/all-blocks.ts';
import { allColumns, type Column } from './column.ts';
import { findMarker } from './find-rules.ts';
import { findSections, type Section } from './parse/find-sections.ts';
import { readCell } from './parse/read-cell.ts';

/** One column of a block; `choices` null where anything may be typed. */
export type ColumnLayout = {
  readonly column: number;
  readonly note: string;
  readonly format: string;
  readonly choices: readonly string[] | null;
  /** Holds what a team changes: numbers, rates, settings. */
  readonly isFigure: boolean;
};

/** 0-based rows: the block's title, its column titles, and the row behind its last line. */
export type BlockLayout = {
  readonly title: string;
  readonly heading: number;
  readonly titleRow: number;
  readonly end: number;
  readonly columns: readonly ColumnLayout[];
  /** Cells of a line that are shown otherwise than their column. */
  readonly cells: readonly { readonly row: number; readonly column: number; readonly format: string }[];
};

/** The blocks under the first marker cell, in their order; none without a marker. */
export function layOutTable(table: readonly (readonly Cell[])[]): BlockLayout[] {
  return sectionsOf(table).map((section) => {
    const { block, start, titleRow, columns } = section;
    const described = allColumns(block);
    const places = Object.entries(columns).flatMap(([key, column]) => {
      const description = described[key];
      return description === undefined ? [] : [{ key, column, description }];
    });
    const end = endOf(table, section);
    return {
      title: block.title,
      heading: start,
      titleRow,
      end,
      columns: places.map(({ column, description }) => ({
        column,
        note: NOTES[description.title] ?? '',
        format: formatOf(description),
        choices: choicesOf(description),
        isFigure: ['number', 'rate', 'setting'].indexOf(description.kind) >= 0,
      })),
      cells: rowsBetween(titleRow + 1, end).flatMap((row) => specialCells(table, section, row)),
    };
  });
}

/** Sections of a table with the row of the marker as their start. */
export function sectionsOf(table: readonly (readonly Cell[])[]): Section[] {
  const marker = findMarker(table);
  return marker === null ? [] : findSections(table, marker.row, allBlocks());
}

/** True for cells with the titles of several blocks, be there a marker or not. */
export function looksLikeRules(cells: readonly (readonly Cell[])[]): boolean {
  return findSections(cells, 0, allBlocks()).length > 1;
}

/** The row behind the last one with content. */
function endOf(table: readonly (readonly Cell[])[], { titleRow, end }: Section): number {
  let last = end;
  while (last > titleRow + 1 && (table[last - 1] ?? []).every(isBlank)) last -= 1;
  return last;
}

function rowsBetween(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}

/** In Settings the kind of a cell depends on its line. */
function specialCells(
  table: readonly (readonly Cell[])[],
  { block, columns }: Section,
  row: number,
): { row: number; column: number; format: string }[] {
  const setting = block.columns['setting'];
  const column = columns['value'];
  if (setting === undefined || column === undefined) return [];
  const id = readCell(setting, table[row]?.[columns['setting'] ?? -1], null).value;
  const description = block.columnOf?.('value', { setting: id } as never);
  return description ? [{ row, column, format: formatOf(description) }] : [];
}

/** Counts and fees with a thousands mark, rates as percent, dates as the text they are: "2026-03" is no day. */
function formatOf({ kind, title }: Column): string {
  if (kind === 'rate') return title === 'Boundary margin' ? '0%' : '0.00%';
  if (kind === 'stamp' || kind === 'day') return '@';
  if (kind !== 'number') return '';
  return /^(Followers|Typical fee|Low confidence)/.test(title) ? '#,##0' : '';
}

function choicesOf({ kind, options, labels, blankAs }: Column): string[] | null {
  if (kind !== 'choice' || options === undefined) return null;
  const names = options.map((option) => labels?.[option] ?? option);
  return blankAs === undefined || names.indexOf(blankAs) >= 0 ? names : [blankAs, ...names];
}

/** What a title does not say by itself. */
const NOTES: Readonly<Record<string, string>> = {
  Platform: 'The platform this line holds for. Empty or "any": every platform.',
  Authority: 'none, some or strong, as the evidence below adds up. Empty or "any": whatever it is.',
  Niche: 'Words of a niche, separated by commas: one of them in the creator’s niche is enough. Empty: every niche.',
  'Followers from': 'A creator with exactly this many followers is in. Empty: followers do not matter.',
  'Followers to': 'A creator with exactly this many followers is out. Usually empty: the line above settles it.',
  Tier: 'The label that answers show. Yours to choose.',
  Class: 'What the label counts as for goals: micro, kol, below or unknown.',
  Basis: 'What the rate is divided by. A rate by views is never compared with one by followers.',
  'Typical rate': 'Half of the creators this size lie above, half below. Between two lines the rate runs smoothly.',
  'Typical views': 'Views of a post as a share of the followers. Half of the posts get more, half fewer.',
  p10: '1 of 10 creators this size lies below this many times the typical rate.',
  p25: '1 of 4 lies below this many times the typical rate.',
  p50: 'Always 1: the typical rate itself.',
  p75: '3 of 4 lie below this many times the typical rate.',
  p90: '9 of 10 lie below this many times the typical rate.',
  Confidence: 'How far the sources agree: high, medium or low. Shown with every answer.',
  Line: '"fee": typical fee by followers. All others are factors on it, found by their name. "no fee": a niche whose fee is withheld.',
  'Typical fee': 'One photo post on Instagram. Between two lines the fee runs smoothly.',
  Factor: '1.5 means half as much again.',
  'Needs authority': 'yes: without strong authority nobody is more than a possible fit.',
  'Counts as':
    'Strong takes two kinds, one of them licence, proof or award. Licence and trade are one kind, extra is none; a place counts beside another kind only; a field lets weak words count. Empty in every line: points alone decide.',
  Synonyms: 'Other words for the goal that people may type.',
  'Weight of audience':
    'Views of one post, given or usual for the size, within the platform. From 0.5 up the goal cannot be judged without.',
  'Weight of the own rate': '0: the benchmark alone. 1: the creator’s own posts alone.',
  Source: 'Where the figure comes from. It is shown with the answers.',
  Date: 'Of the source, as exact as it is known.',
  Check: 'Written by Creator Tiers: what is wrong with the line. Empty when all is well.',
};
