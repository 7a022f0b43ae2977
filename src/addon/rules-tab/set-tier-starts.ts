/** Writes the two figures that most teams change into their cells of the rules tab. */

import type { Answer, RulesState } from '../../contract/server-calls.ts';
import { say } from '../../core/text/marked.ts';
import { locked } from '../ground/locked.ts';
import { fieldsOf, refuse } from '../ground/refusals.ts';
import { markFaults, rulesFromTable, rulesOfSpreadsheet } from '../ground/rules-in-force.ts';
import { listSaved } from '../sheets/rules-history.ts';
import { readTabFormulas } from '../sheets/rules-tab.ts';
import { writeCells } from '../sheets/rules-writer.ts';
import { stateOf } from './server.ts';
import { showFaults } from './show-faults.ts';
import { START_CLASSES, startOf } from './tier-starts.ts';
import { keepTable, makeTab } from './write-rules.ts';

/** Writes the given ones into their cells, in a tab made for it where there is none; accepted only by Keep, as any edit. */
export function setTierStarts(given: unknown): Answer<RulesState> {
  const fields = fieldsOf(given);
  return locked(() => {
    const found = rulesOfSpreadsheet();
    if (!found.ok) return refuse(markFaults(found.problems));
    const inForce = found.tab === null ? makeTab(found.compiled.rules) : found;
    const { tab } = inForce;
    if (tab === null || !inForce.ok) return refuse(say`The rules tab could not be read.`);
    const formulas = readTabFormulas(tab);
    const table = tab.table.map((row) => [...row]);
    const cells: { row: number; column: number; value: number }[] = [];
    for (const tierClass of START_CLASSES) {
      const value = fields[tierClass];
      const line = startOf(inForce.compiled.rules, tierClass);
      if (typeof value !== 'number' || line === undefined || value === line.followersFrom) continue;
      const cell = placeOf(line.cell);
      if (formulas[cell.row]?.[cell.column]) return refuse(say`${line.cell} holds a formula; change it there.`);
      cells.push({ ...cell, value });
      (table[cell.row] ?? [])[cell.column] = value;
    }
    const now = rulesFromTable(table, tab.name, { ...tab, table });
    if (!now.ok)
      return refuse(say`Nothing was written, as the rules would not hold: ${markFaults(now.problems.slice(0, 1))}`);
    keepTable(inForce, { values: tab.table, formulas }, false);
    writeCells(tab.name, cells);
    showFaults(now);
    return { ok: true, value: stateOf(now, listSaved()) };
  });
}

/** 0-based place of a name as `Creator rules E9`. */
function placeOf(name: string): { readonly row: number; readonly column: number } {
  const [, letters = '', digits = ''] = /([A-Z]+)(\d+)$/.exec(name) ?? [];
  return {
    row: Number(digits) - 1,
    column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1,
  };
}
