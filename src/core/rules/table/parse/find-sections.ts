/** Where each block is in the cells, by its column titles. Never reads a line. */
import { type Cell, isBlank } from '../../../cell.ts';
import { foldText } from '../../../text/fold-text.ts';
import { allColumns, type Block } from '../column.ts';

/** 0-based places: the row of titles, the column of each key, and the rows of lines up to `end`. */
export type Section = {
  readonly block: Block;
  /** The row of the block's own title; the row of column titles where there is none. */
  readonly start: number;
  readonly titleRow: number;
  readonly columns: Readonly<Record<string, number>>;
  /** Titles that are there a second time. */
  readonly doubled: readonly { readonly title: string; readonly column: number }[];
  readonly end: number;
};

type TitleRow = Omit<Section, 'end'>;
type Titles = {
  readonly columns: ReadonlyMap<string, readonly { readonly block: Block; readonly key: string }[]>;
  readonly blocks: ReadonlyMap<string, Block>;
  /** Texts met so far, folded once. */
  readonly folded: Map<string, string>;
};

/** A row is a block's row of titles from this share of its own titles on, when no block title is above. */
const ENOUGH_TITLES = 0.5;
/** What a block title above adds to the share; a full row of another block's titles still wins. */
const NAMED_ABOVE = 0.4;
/** So many filled rows may be between the block title and the row of titles. */
const ROWS_TO_TITLES = 3;
const LONGEST_TITLE = 80;

/** The blocks found from a row down, in their order. A block that is there twice is found twice. */
export function findSections(cells: readonly (readonly Cell[])[], from: number, blocks: readonly Block[]): Section[] {
  const titles = titlesOf(blocks);
  const found: TitleRow[] = [];
  let heading: { readonly block: Block; readonly row: number; left: number } | null = null;
  for (let row = from; row < cells.length; row += 1) {
    const line = cells[row] ?? [];
    const first = line.find((cell) => !isBlank(cell));
    if (first === undefined) continue;
    if (heading !== null && heading.left === 0) heading = null;
    const titleRow = readTitles(line, row, titles, heading);
    if (titleRow !== null) {
      found.push(titleRow);
      heading = null;
      continue;
    }
    const named = titles.blocks.get(foldTitle(first, titles));
    if (named !== undefined) heading = { block: named, row, left: ROWS_TO_TITLES };
    else if (heading !== null) heading.left -= 1;
  }
  return found.map((titleRow, at) => ({ ...titleRow, end: found[at + 1]?.start ?? cells.length }));
}

function readTitles(
  line: readonly Cell[],
  row: number,
  titles: Titles,
  heading: { readonly block: Block; readonly row: number } | null,
): TitleRow | null {
  const hits = new Map<Block, { columns: Record<string, number>; doubled: { title: string; column: number }[] }>();
  line.forEach((cell, column) => {
    for (const { block, key } of titles.columns.get(foldTitle(cell, titles)) ?? []) {
      const hit = hits.get(block) ?? { columns: {}, doubled: [] };
      hits.set(block, hit);
      if (hit.columns[key] === undefined) hit.columns[key] = column;
      // Answers name what a closing column holds, so a second one is a fault too; any other aside column changes nothing.
      else if (block.columns[key]?.aside !== true) hit.doubled.push({ title: String(cell).trim(), column });
    }
  });
  let best: { block: Block; share: number } | null = null;
  for (const [block, { columns }] of hits) {
    const keys = Object.keys(block.columns);
    const count = keys.filter((key) => columns[key] !== undefined).length;
    const isNamed = heading?.block === block;
    const share = count / keys.length + (isNamed ? NAMED_ABOVE : 0);
    if (count < 2 || (!isNamed && share < ENOUGH_TITLES)) continue;
    if (best === null || share > best.share) best = { block, share };
  }
  const hit = best === null ? undefined : hits.get(best.block);
  if (best === null || hit === undefined) return null;
  return { block: best.block, titleRow: row, ...hit, start: heading?.block === best.block ? heading.row : row };
}

function titlesOf(blocks: readonly Block[]): Titles {
  const columns = new Map<string, { block: Block; key: string }[]>();
  const folded = new Map<string, string>();
  for (const block of blocks) {
    for (const [key, { title }] of Object.entries(allColumns(block))) {
      const name = bareTitle(title);
      columns.set(name, [...(columns.get(name) ?? []), { block, key }]);
    }
  }
  return { columns, blocks: new Map(blocks.map((block) => [bareTitle(block.title), block])), folded };
}

function foldTitle(cell: Cell, { folded }: Titles): string {
  if (typeof cell !== 'string' || cell === '' || cell.length > LONGEST_TITLE) return '';
  const known = folded.get(cell);
  if (known !== undefined) return known;
  const title = bareTitle(cell);
  folded.set(cell, title);
  return title;
}

/** A title without its unit in brackets, case, marks and doubled spaces. */
function bareTitle(text: string): string {
  return foldText(text.replace(/\([^)]*\)?/g, ' '))
    .replace(/[\s_:*-]+/g, ' ')
    .trim();
}
