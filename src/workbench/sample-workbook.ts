/** The workbook that opens at the start: sample creators with live formulas of ours. */
import type { UniverStore } from '../host/cells/univer-store.ts';
import { readPlain } from './plain-values.ts';
import { sampleCreators } from './sample-creators.ts';

export const CREATORS_TAB = 'Creators';
export const FORMULAS_TAB = 'Formulas';

const WIDTHS = [126, 78, 82, 142, 76, 90, 112, 100, 122, 94];
/** Formulas beside the sample: they answer as a run on the same rows does. */
export const LIVE: readonly (readonly [title: string, formula: string])[] = [
  ['Live tier', '=TIER(C2:C, B2:B, G2:G, CREATOR_RULES)'],
  ['Live fit', '=RECOMMEND("conversion", C2:C, B2:B, D2:D, G2:G, F2:F, H2:H, CREATOR_RULES)'],
];

/** Formula columns of the second tab: [formula in row 1, how many columns it fills, width]. */
const FORMULAS: readonly (readonly [formula: string, fills: number, width: number])[] = [
  ['=Creators!A1:A31', 1, 128],
  ['=ARRAYFORMULA(Creators!C1:C31&"")', 1, 82],
  ['=TIER(Creators!C:C, Creators!B:B, Creators!G:G, CREATOR_RULES)', 1, 122],
  ['=EXPECTED_ENGAGEMENT(Creators!C:C, Creators!B:B, CREATOR_RULES)', 3, 158],
  ['=ENGAGEMENT_CHECK(Creators!D:D, Creators!C:C, Creators!B:B, CREATOR_RULES)', 1, 330],
  ['=COST_BAND(Creators!C:C, Creators!B:B, CREATOR_RULES)', 3, 138],
  ['=WHY(Creators!C:C, Creators!B:B, Creators!G:G, CREATOR_RULES)', 1, 520],
];

const HEADER_BACKGROUND = '#eef2f8';
const LIVE_BACKGROUND = '#e7f3ea';

export function fillSample(store: UniverStore): void {
  const [creators, formulas] = store.sheets();
  if (creators === undefined || formulas === undefined) return;
  const rows = sampleCreators();
  const width = rows[0]?.length ?? 0;
  const cells = rows.map((row) => row.map(readPlain));
  store.write(creators.id, { row: 1, column: 1, rows: rows.length, columns: width }, cells);
  LIVE.forEach(([title, formula], index) => {
    const column = width + 1 + index;
    store.write(creators.id, { row: 1, column, rows: 2, columns: 1 }, [[{ value: title }], [{ formula }]]);
  });
  style(store, creators.id, WIDTHS, width);

  let column = 1;
  const widths: number[] = [];
  for (const [formula, fills, columnWidth] of FORMULAS) {
    store.write(formulas.id, { row: 1, column, rows: 1, columns: 1 }, [[{ formula }]]);
    for (let i = 0; i < fills; i += 1) widths.push(columnWidth);
    column += fills;
  }
  style(store, formulas.id, widths, 0);
  format(store, formulas.id, 4, 3, '0.00%');
  format(store, formulas.id, 8, 3, '#,##0');
  store.activate(creators.id);
  store.select(creators.id, { row: 2, column: width + 1, rows: 1, columns: 1 });
}

function style(store: UniverStore, sheetId: number, widths: readonly number[], plain: number): void {
  const rect = { row: 1, column: 1, rows: 1, columns: widths.length };
  store.writeAttributes(sheetId, rect, 'fontWeight', [widths.map(() => 'bold')]);
  store.writeAttributes(sheetId, rect, 'background', [
    widths.map((_, index) => (plain > 0 && index >= plain ? LIVE_BACKGROUND : HEADER_BACKGROUND)),
  ]);
  widths.forEach((width, index) => {
    store.setColumnWidth(sheetId, index + 1, width);
  });
  store.updateSheet(sheetId, { frozenRows: 1 });
}

function format(store: UniverStore, sheetId: number, column: number, columns: number, pattern: string): void {
  const rows = Array.from({ length: 60 }, () => Array.from({ length: columns }, () => ({ format: pattern })));
  store.write(sheetId, { row: 2, column, rows: rows.length, columns }, rows);
}
