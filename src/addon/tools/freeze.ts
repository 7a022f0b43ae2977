/** Turns formulas of ours into the values they show, in the tab or in a copy of it. Other formulas stay formulas. */

import { FUNCTIONS } from '../../contract/functions/catalogue.ts';
import type { Answer, CellNote, FreezeDone } from '../../contract/server-calls.ts';
import { type Cell, columnLetters } from '../../core/cell.ts';
import { say } from '../../core/text/marked.ts';
import { asPlainText } from '../../core/text/plain-text.ts';
import { locked } from '../ground/locked.ts';
import { fieldsOf, refuse } from '../ground/refusals.ts';
import { type Cells, dropWorkCopy, readCells, showCopy, writeValues } from '../sheets/frozen-tab.ts';
import type { SheetCell } from '../sheets/output-writer.ts';
import { findSheet } from '../sheets/sheet-table.ts';
import { JUST_CHANGED } from '../table/sheet-unchanged.ts';
import { findSpills, isError, type Spill } from './spills.ts';

type Sheet = Parameters<typeof readCells>[0];

/** `where`: "copy" (the default) leaves the tab as it is. A formula that shows an error or still loads stays a formula. */
export function freezeToValues(given: unknown): Answer<FreezeDone> {
  const inTab = fieldsOf(given)['where'] === 'tab';
  return locked<FreezeDone>(() => {
    dropWorkCopy();
    const sheet = findSheet('');
    if (sheet === null) return refuse(say`There is no tab to freeze.`);
    const now = readCells(sheet);
    const anchors = findAnchors(now);
    if (anchors.length === 0) return refuse(say`The tab “${sheet.getName()}” has no formulas of Creator Tiers.`);
    const found = findSpills(sheet, now, anchors, (into, spills) => freezeInto(into, now, spills));
    if ('wrong' in found) {
      dropWorkCopy();
      return refuse(
        say`${found.wrong} depends on formulas of Creator Tiers and would show something else, so nothing was frozen: make it values first, or move it to another tab.`,
      );
    }
    const { copy, spills } = found;
    // Somebody may have moved cells meanwhile: values must not land on others.
    if (inTab && JSON.stringify(readCells(sheet)) !== JSON.stringify(now)) {
      dropWorkCopy();
      return refuse(JUST_CHANGED);
    }
    const { left, cells, formulas } = freezeInto(inTab ? sheet : copy, now, spills, inTab);
    const title = sheet.getName();
    const name = inTab ? title : showCopy(copy, `${title} (values)`);
    if (inTab) dropWorkCopy();
    const rest = left.length === 0 ? '' : ` ${left.length} left as formulas.`;
    const message = `${formulas} formulas are values now (${cells} cells) on the tab “${name}”.${rest}`;
    return { ok: true, value: { sheet: name, formulas, cells, left, message } };
  });
}

/** Writes values where they can be read; in a copy, a formula that cannot be frozen is put where it was. */
function freezeInto(
  sheet: Sheet,
  now: Cells,
  spills: readonly Spill[],
  inTab = false,
): Omit<FreezeDone, 'sheet' | 'message'> {
  const left: CellNote[] = [];
  let cells = 0;
  let formulas = 0;
  for (const spill of spills) {
    const { row, column } = spill;
    const values = cut(now.values, spill);
    const fault = values.reduce<string | null>(
      (found, line) => found ?? line.reduce<string | null>(firstFault, null),
      null,
    );
    if (fault === null) {
      writeValues(
        sheet,
        row + 1,
        column + 1,
        values.map((line) => line.map(toSheet)),
      );
      formulas += 1;
      cells += spill.rows * spill.columns;
      continue;
    }
    if (!inTab) writeValues(sheet, row + 1, column + 1, [[now.formulas[row]?.[column] ?? '']]);
    const letters = columnLetters(column + 1);
    left.push({
      row: row + 1,
      column: letters,
      message: `${letters}${row + 1} shows ${fault}, so it stays a formula.`,
    });
  }
  return { formulas, cells, left };
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

function cut(values: readonly (readonly Cell[])[], { row, column, rows, columns }: Spill): Cell[][] {
  return values.slice(row, row + rows).map((line) => line.slice(column, column + columns));
}

/** An error text or the text of a formula that is not ready. */
function firstFault(found: string | null, cell: Cell): string | null {
  if (found !== null || typeof cell !== 'string') return found;
  return isError(cell) || /^Loading\.\.\.$/i.test(cell) ? cell : null;
}

function toSheet(cell: Cell): SheetCell {
  if (cell === undefined || cell === '') return null;
  return typeof cell === 'string' ? asPlainText(cell) : cell;
}
