/** The Check column, the colour of broken cells and the words on the state beside the marker of the rules tab: ours alone, written only where it changes. */
import type { RuleSet } from '../../core/rules/rule-set.ts';
import { checkCells } from '../../core/rules/table/check-cells.ts';
import { findMarker } from '../../core/rules/table/find-rules.ts';
import { asPlainText } from '../../core/text/plain-text.ts';
import { type RulesInForce, sayFaults } from '../ground/rules-in-force.ts';
import { listSaved, type SavedRuleSet } from '../sheets/rules-history.ts';
import { recolour, writeTexts } from '../sheets/rules-writer.ts';
import { FAULT_CELL, OUR_BACKGROUNDS, styleTable } from './style-table.ts';
import { whatChanged } from './what-changed.ts';

/** How our line on the state begins; a cell with any other text is a person's. */
const STATE = /^(As accepted|Edited since|Not readable|Not accepted)/;

/** Each fault on its row and its cell coloured, fixed ones cleared; beside the marker, always in sight, the state and the first fault. */
export function showFaults(inForce: RulesInForce, given?: readonly SavedRuleSet[]): void {
  const { tab } = inForce;
  if (tab === null) return;
  const kept = given ?? listSaved();
  const cells = checkCells(tab.table, inForce.problems).map((cell) => ({ ...cell, text: asPlainText(cell.text) }));
  const marker = findMarker(tab.table);
  const [fault] = inForce.ok ? [] : inForce.problems;
  const first = fault === undefined ? '' : ` ${sayFaults([{ ...fault, sheet: '' }])}`;
  const state = `${sayState(inForce, kept)}${first}`;
  if (marker !== null) {
    const [row, column] = [marker.row, marker.column + 1];
    const now = String(tab.table[row]?.[column] ?? '');
    if (now !== state && (now === '' || STATE.test(now))) cells.push({ row, column, text: state });
  }
  writeTexts(tab.name, cells);
  const broken = inForce.ok ? [] : inForce.problems.map(({ row, column }) => ({ row: row - 1, column: column - 1 }));
  recolour(tab.name, broken, FAULT_CELL, OUR_BACKGROUNDS, styleTable(tab.table).backgrounds);
}

/** What state the rules are in: "As accepted on 2026-11-23: <version>", "Edited since 2026-11-23: Tiers, KOL by audience: Followers from 100,000 to 80,000". */
export function sayState(inForce: RulesInForce, kept: readonly SavedRuleSet[]): string {
  const accepted = kept.find((entry) => entry.accepted);
  if (!inForce.ok) {
    const { length } = inForce.problems;
    return `Not readable: ${length} ${length === 1 ? 'fault' : 'faults'}, named below on ${length === 1 ? 'its row' : 'their rows'}.`;
  }
  const shipped = sayShipped(inForce.compiled.rules);
  if (accepted === undefined) return `Not accepted yet: ${inForce.version}${shipped}`;
  return accepted.version === inForce.version
    ? `As accepted on ${accepted.date}: ${accepted.version}${shipped}`
    : `Edited since ${accepted.date}: ${whatChanged(accepted, inForce) || `${accepted.version} was accepted`}${shipped}`;
}

/** Tables that a tab of an earlier version lacks. */
function sayShipped({ shippedBlocks = [] }: RuleSet): string {
  return shippedBlocks.length === 0
    ? ''
    : `. Not in this tab, so as shipped: ${shippedBlocks.join(', ')}; a preset adds them`;
}
