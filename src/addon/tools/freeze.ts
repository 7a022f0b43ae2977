/** Turns formulas of ours into the values they show, in the tab or in a copy of it. Other formulas stay formulas. */

import { FUNCTIONS } from '../../contract/functions/catalogue.ts';
import type { Answer, CellNote, FreezeDone } from '../../contract/server-calls.ts';
import { type Cell, columnLetters } from '../../core/cell.ts';
import { asPlainText } from '../../core/text/plain-text.ts';
import { BUSY } from '../bulk/run-chunks.ts';
import { fieldsOf, refuse } from '../ground/refusals.ts';
import { withDocumentLock } from '../sheets/document-lock.ts';
import {
  type Cells,
  clearCells,
  dropWorkCopy,
  makeWorkCopy,
  readCells,
  showCopy,
  writeValues,
} from '../sheets/frozen-tab.ts';
import type { SheetCell } from '../sheets/output-writer.ts';
import { findSheet } from '../sheets/sheet-table.ts';
import { JUST_CHANGED } from '../table/sheet-unchanged.ts';

/** A formula with all it fills; 0-based. */
type Spill = { readonly row: number; readonly column: number; rows: number; columns: number };

/** `where`: "copy" (the default) leaves the tab as it is. A formula that shows an error or still loads stays a formula. */
export function freezeToValues(given: unknown): Answer<FreezeDone> {
  const inTab = fieldsOf(given)['where'] === 'tab';
  const done = withDocumentLock<Answer<FreezeDone>>(() => {
    dropWorkCopy();
    const sheet = findSheet('');
    if (sheet === null) return refuse('There is no tab to freeze.');
    const now = readCells(sheet);
    const anchors = findAnchors(now);
    if (anchors.length === 0) return refuse(`The tab “${sheet.getName()}” has no formulas of Creator Tiers.`);
    // In the copy the formulas are emptied: whatever goes with them was spilled by them.
    const copy = makeWorkCopy(sheet);
    clearCells(
      copy,
      anchors.map(([row, column]) => [row + 1, column + 1]),
    );
    const spills = findSpills(now, readCells(copy), anchors);
    // Somebody may have moved cells meanwhile: values must not land on others.
    if (inTab && JSON.stringify(readCells(sheet)) !== JSON.stringify(now)) {
      dropWorkCopy();
      return refuse(JUST_CHANGED);
    }
    const left: CellNote[] = [];
    let cells = 0;
    let formulas = 0;
    for (const spill of spills) {
      const values = cut(now.values, spill);
      const fault = values.reduce<string | null>(
        (found, line) => found ?? line.reduce<string | null>(firstFault, null),
        null,
      );
      if (fault === null) {
        writeValues(
          inTab ? sheet : copy,
          spill.row + 1,
          spill.column + 1,
          values.map((line) => line.map(toSheet)),
        );
        formulas += 1;
        cells += spill.rows * spill.columns;
        continue;
      }
      const name = `${columnLetters(spill.column + 1)}${spill.row + 1}`;
      const formula = now.formulas[spill.row]?.[spill.column] ?? '';
      if (!inTab) writeValues(copy, spill.row + 1, spill.column + 1, [[formula]]);
      const message = `${name} shows ${fault}, so it stays a formula.`;
      left.push({ row: spill.row + 1, column: columnLetters(spill.column + 1), message });
    }
    const title = sheet.getName();
    const name = inTab ? title : showCopy(copy, `${title} (values)`);
    if (inTab) dropWorkCopy();
    const rest = left.length === 0 ? '' : ` ${left.length} left as formulas.`;
    const message = `${formulas} formulas are values now (${cells} cells) on the tab “${name}”.${rest}`;
    return { ok: true, value: { sheet: name, formulas, cells, left, message } };
  });
  return done ?? refuse(BUSY);
}

/** 0-based places of formulas that call a function of ours. */
function findAnchors({ formulas }: Cells): [number, number][] {
  const names = FUNCTIONS.map(({ name }) => name).join('|');
  const call = new RegExp(`(?:^|[^\\p{L}\\p{N}_.])(?:CT_)?(?:${names})\\s*\\(`, 'iu');
  const anchors: [number, number][] = [];
  formulas.forEach((line, row) => {
    line.forEach((formula, column) => {
      if (formula !== '' && call.test(formula.replace(/"[^"]*"/g, '""'))) anchors.push([row, column]);
    });
  });
  return anchors;
}

/** Each formula with the rectangle that became empty with it. */
function findSpills(now: Cells, emptied: Cells, anchors: readonly (readonly [number, number])[]): Spill[] {
  const isAnchor = new Set(anchors.map(([row, column]) => `${row},${column}`));
  const isSpilled = (row: number, column: number): boolean =>
    !isAnchor.has(`${row},${column}`) &&
    (now.formulas[row]?.[column] ?? '') === '' &&
    (now.values[row]?.[column] ?? '') !== '' &&
    (emptied.values[row]?.[column] ?? '') === '';
  const spills = anchors.map(([row, column]): Spill => ({ row, column, rows: 1, columns: 1 }));
  // From the lowest and rightmost formula, so that each takes only what no nearer one fills.
  const taken = new Set<string>();
  for (const spill of [...spills].sort((a, b) => b.row - a.row || b.column - a.column)) {
    for (let row = spill.row; row < now.values.length; row += 1) {
      for (let column = spill.column; column < (now.values[row]?.length ?? 0); column += 1) {
        if (isAnchor.has(`${row},${column}`) && (row > spill.row || column > spill.column)) break;
        if (!isSpilled(row, column) || taken.has(`${row},${column}`)) continue;
        spill.rows = Math.max(spill.rows, row - spill.row + 1);
        spill.columns = Math.max(spill.columns, column - spill.column + 1);
        taken.add(`${row},${column}`);
      }
    }
  }
  return spills;
}

function cut(values: readonly (readonly Cell[])[], { row, column, rows, columns }: Spill): Cell[][] {
  return values.slice(row, row + rows).map((line) => line.slice(column, column + columns));
}

/** An error text or the text of a formula that is not ready. */
function firstFault(found: string | null, cell: Cell): string | null {
  if (found !== null || typeof cell !== 'string') return found;
  return /^#[A-Z0-9/]+[!?]?$|^Loading\.\.\.$/i.test(cell) ? cell : null;
}

function toSheet(cell: Cell): SheetCell {
  if (cell === undefined || cell === '') return null;
  return typeof cell === 'string' ? asPlainText(cell) : cell;
}
