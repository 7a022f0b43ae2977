/** The menu items on the rules tab: go to it or make it, say its faults, let formulas follow it. */

import { cellName } from '../../core/cell.ts';
import { PRESETS } from '../../core/rules/shipped/presets.ts';
import type { RuleProblem } from '../../core/rules/table/rule-problem.ts';
import { RULES_NAME, rulesOfSpreadsheet, sayFaults } from '../ground/rules-in-force.ts';
import { withDocumentLock } from '../sheets/document-lock.ts';
import { replaceFormulas } from '../sheets/rules-formulas.ts';
import { nameRulesRange, showTab } from '../sheets/rules-tab.ts';
import { askText, confirm, showToast, tell } from '../sheets/ui.ts';
import { showFaults } from './show-faults.ts';
import { findStale } from './stale-formulas.ts';
import { makeTab } from './write-rules.ts';

const TITLE = 'Creator Tiers';
const SHOWN = 8;

/** Goes to the rules tab and marks its faults; where there is none, asks for a preset and makes it. */
export function editRules(): void {
  const inForce = rulesOfSpreadsheet();
  if (inForce.tab === null && !inForce.ok) {
    tell(TITLE, sayFaults(inForce.problems));
    return;
  }
  if (inForce.tab !== null) {
    const { tab } = inForce;
    withDocumentLock(() => {
      nameRulesRange(RULES_NAME, tab.name);
      showFaults(inForce);
    });
    showTab(tab.name);
    if (!inForce.ok) tell(TITLE, listFaults(inForce.problems));
    return;
  }
  const preset = choosePreset();
  if (preset === null) return;
  const made = withDocumentLock(() => makeTab(preset.rules()));
  if (made === null) {
    tell(TITLE, 'Another run is writing to this spreadsheet. Try again when it has finished.');
    return;
  }
  showTab(made.tab.name);
  showToast(`The tab “${made.tab.name}” now decides every answer. Change a cell and the answers follow.`);
}

/** All faults when there are few, else the first ones and how many more are in the Check column. */
function listFaults(faults: readonly RuleProblem[]): string {
  const shown = faults.slice(0, SHOWN).map((fault) => `• ${sayFaults([fault])}`);
  const more = faults.length > SHOWN ? [`• and ${faults.length - SHOWN} more in the Check column.`] : [];
  return ['The rules have errors, so they are not used until these are fixed:', ...shown, ...more].join('\n');
}

function choosePreset(): (typeof PRESETS)[number] | null {
  const list = PRESETS.map(({ title }, at) => `${at + 1}  ${title}`).join('\n');
  let question = `Start the tab with which rules? Type a number, or nothing for 1.\n\n${list}`;
  for (;;) {
    const text = askText(TITLE, question);
    if (text === null) return null;
    const preset = PRESETS[text.trim() === '' ? 0 : Number(text) - 1];
    if (preset !== undefined) return preset;
    question = `“${text}” is none of these numbers.\n\n${list}`;
  }
}

/** Lists formulas of ours that do not follow the rules tab and, when told so, makes them follow it. */
export function refreshFormulas(): void {
  const inForce = rulesOfSpreadsheet();
  if (inForce.tab === null) {
    tell(
      TITLE,
      inForce.ok
        ? `There is no rules tab yet. Make one with “Edit rules”; formulas use the shipped rules until then.`
        : sayFaults(inForce.problems),
    );
    return;
  }
  const { name } = inForce.tab;
  const stale = findStale(name);
  if (stale.length === 0) {
    withDocumentLock(() => nameRulesRange(RULES_NAME, name));
    showToast('Every formula of ours follows the rules tab.');
    return;
  }
  const listed = stale.slice(0, SHOWN).map(({ cell, formula }) => `• ${cell}  ${formula}`);
  const more = stale.length > SHOWN ? [`• and ${stale.length - SHOWN} more.`] : [];
  const question = [
    `${stale.length} ${stale.length === 1 ? 'formula reads' : 'formulas read'} the rules only when calculated for another reason, so an edit of the rules may not show. Add ${RULES_NAME} to ${stale.length === 1 ? 'it' : 'them'}? Other formulas stay as they are.`,
    ...listed,
    ...more,
  ].join('\n');
  if (!confirm(TITLE, question)) return;
  const refused = withDocumentLock(() => {
    nameRulesRange(RULES_NAME, name);
    // The sheet may have changed while the question was open: only cells that still hold what was listed.
    const listedCells = new Map(stale.map((found) => [found.cell, found.formula]));
    const now = findStale(name).filter(({ cell, formula }) => listedCells.get(cell) === formula);
    return replaceFormulas(now.map(({ place, renewed }) => ({ ...place, formula: renewed })));
  });
  if (refused === null) {
    tell(TITLE, 'Another run is writing to this spreadsheet. Try again when it has finished.');
  } else if (refused.length === 0) {
    showToast(`${stale.length} ${stale.length === 1 ? 'formula follows' : 'formulas follow'} the rules tab now.`);
  } else {
    const cells = refused.map(({ sheet, row, column }) => `${sheet}!${cellName(row, column)}`).join(', ');
    tell(TITLE, `These cells could not be changed, probably because they are protected: ${cells}.`);
  }
}
