/** The tab “Campaign archive”: a line for each creator of a past campaign, sums above. Appended to, never rewritten. */
import { cellName } from '../../core/cell.ts';
import { findTab, openTab } from './named-tab.ts';
import { type TabCell as Cell, contentOf, rememberWrite } from './written-tab.ts';

const NAME = 'Campaign archive';
const NOTE =
  'Past campaigns by Creator Tiers: “Archive” adds lines below. Columns A to I may be corrected; the sums follow.';
const TITLE_ROW = 4;
const FIRST_TITLES = ['Campaign', 'Creator', 'Archived on', 'Platform'] as const;
const WIDTHS = [160, 180, 100, 100, 100, 100, 130, 100, 110, 110, 130, 110, 90];
/** Rows in which the titles are looked for: people put lines of their own above. */
const MOST_ABOVE = 30;
const INPUTS = 9;

/** What the tab holds: `lines` are the cells of columns A to I from row `first`; `fault` a title that is not as it was written. */
export type Archive = {
  readonly tab: string;
  readonly currency: string;
  readonly first: number;
  readonly lines: readonly (readonly unknown[])[];
  readonly fault: { readonly cell: string; readonly found: string; readonly expected: string } | null;
};

export function isArchiveTop(name: string, first: string, note: string): boolean {
  return note === NOTE || (first === NAME && name.slice(0, NAME.length) === NAME);
}

/** null where nothing is archived. */
export function readArchive(): Archive | null {
  const tab = findTab(NAME, isArchiveTop);
  if (tab === null) return null;
  // People delete columns: those that are gone are a fault with its cell.
  const width = Math.min(INPUTS, tab.getMaxColumns());
  const top = tab.getRange(1, 1, Math.min(MOST_ABOVE, tab.getLastRow()), width).getValues();
  const at = top.findIndex(([campaign, creator]) => campaign === FIRST_TITLES[0] && creator === FIRST_TITLES[1]);
  const titleRow = at < 0 ? TITLE_ROW : at + 1;
  const titles = (top[titleRow - 1] ?? []).map(String);
  const currency = /\(([A-Z]{3})\)$/.exec(`${titles[4]}`)?.[1] ?? /\(([A-Z]{3})\)$/.exec(`${titles[8]}`)?.[1] ?? '';
  const wanted = titlesIn(currency || 'currency code');
  const wrong = wanted.findIndex((title, column) => title !== titles[column]);
  const rows = tab.getLastRow() - titleRow;
  return {
    tab: tab.getName(),
    currency,
    first: titleRow + 1,
    lines: rows <= 0 ? [] : tab.getRange(titleRow + 1, 1, rows, width).getValues(),
    fault:
      wrong < 0
        ? null
        : { cell: cellName(titleRow, wrong + 1), found: titles[wrong] ?? '', expected: wanted[wrong] ?? '' },
  };
}

function titlesIn(currency: string): string[] {
  return [
    ...FIRST_TITLES,
    `Paid (${currency})`,
    'Views got',
    'Engagements got',
    'Link clicks',
    `Revenue (${currency})`,
  ];
}

/** Adds lines of nine cells (campaign, creator, day, platform, five amounts) below what is there. */
export function addToArchive(currency: string, lines: readonly (readonly Cell[])[]): void {
  const { tab, isNew } = openTab(NAME, NOTE, isArchiveTop, WIDTHS.length);
  const first = isNew ? TITLE_ROW + 1 : Math.max(TITLE_ROW, tab.getLastRow()) + 1;
  const cells = lines.map((line, at) => [...line, ...ratios(first + at)]);
  const head = isNew ? headOf(currency) : [];
  const width = WIDTHS.length;
  rememberWrite({
    ...{ creatorTiersTab: tab.getSheetId(), tab: tab.getName(), isNew, width },
    top: { before: contentOf(tab, 1, Math.min(head.length, tab.getLastRow()), width), after: head },
    lines: cells.map((after) => ({ before: null, after })),
  });
  const last = first + cells.length - 1;
  if (last > tab.getMaxRows()) tab.insertRowsAfter(tab.getMaxRows(), last - tab.getMaxRows());
  for (const [row, rows] of [
    [2, 1],
    [first, cells.length],
  ] as const) {
    for (const column of [5, 9]) tab.getRange(row, column, rows, 1).setNumberFormat('#,##0.00');
    tab.getRange(row, 6, rows, 3).setNumberFormat('#,##0');
    tab.getRange(row, 10, rows, 3).setNumberFormat('#,##0.00##');
    tab.getRange(row, 13, rows, 1).setNumberFormat('0%');
  }
  if (isNew) {
    tab.getRange(1, 1, head.length, width).setValues(head as (string | number)[][]);
    for (const row of [1, TITLE_ROW]) tab.getRange(row, 1, 1, width).setFontWeight('bold');
    for (const [at, pixels] of WIDTHS.entries()) tab.setColumnWidth(at + 1, pixels);
  }
  tab.getRange(first, 1, cells.length, width).setValues(cells as (string | number)[][]);
}

/** Costs and return of one line. */
function ratios(row: number): string[] {
  const per = (letter: string): string => `=IF(AND(E${row}<>"",N(${letter}${row})>0),E${row}/${letter}${row},"")`;
  return [per('F'), per('G'), per('H'), `=IF(AND(N(E${row})>0,I${row}<>""),(I${row}-E${row})/E${row},"")`];
}

/** Sums of all lines; a cost only over lines of which both figures are known. */
function headOf(currency: string): Cell[][] {
  const range = (letter: string): string => `${letter}${TITLE_ROW + 1}:${letter}`;
  const both = (sum: string, known: string): string =>
    `SUMIFS(${range(sum)},${range(sum)},">=0",${range(known)},">=0")`;
  const per = (letter: string): string => `=IFERROR(${both('E', letter)}/${both(letter, 'E')},"")`;
  const blank = (cells: readonly Cell[]): Cell[] => [...cells, ...WIDTHS.map(() => '')].slice(0, WIDTHS.length);
  return [
    blank([NAME]),
    [
      ...['All campaigns', '', '', ''],
      ...['E', 'F', 'G', 'H', 'I'].map((letter) => `=SUM(${range(letter)})`),
      ...['F', 'G', 'H'].map(per),
      `=IFERROR(${both('I', 'E')}/${both('E', 'I')}-1,"")`,
    ],
    blank([]),
    [...titlesIn(currency), 'Cost per view', 'Cost per engagement', 'Cost per click', 'Return'],
  ];
}
