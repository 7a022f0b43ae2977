/** Answers for the public functions of the add-on: exactly these become global in Apps Script; nothing happens at load. */

import { MENU_ITEMS } from './menu.ts';
import { menuItem } from './menu-item.ts';
import { editRules as edit, refreshFormulas as refresh } from './rules-tab/edit-rules.ts';
import { buildMenu, showSidebar } from './sheets/ui.ts';
import { classifyAllRows as classify } from './tools/classify-all-rows.ts';
import { freezeFormulas as freeze, undoLastRun as undo } from './tools/undo-and-freeze.ts';

export { previewSheet } from './bulk/preview.ts';
export {
  cancelRun,
  classifySheet,
  continueRun,
  describeSheet,
  runState,
  startRun,
  takeOver,
} from './bulk/run-calls.ts';
export { CLASSIFY } from './functions/classify.ts';
export { COST_BAND, QUOTE_CHECK } from './functions/cost.ts';
export { ENGAGEMENT_CHECK, ENGAGEMENT_RATE, EXPECTED_ENGAGEMENT } from './functions/engagement.ts';
export { EXPECTED_VIEWS } from './functions/expected-views.ts';
export { PLAN } from './functions/plan.ts';
export { READ_NUMBER } from './functions/read-number.ts';
export { RECOMMEND } from './functions/recommend.ts';
export { TIER, WHY } from './functions/tier.ts';
export { addAuthorityColumn, goToCell, insertFormula } from './panels/insert-formula.ts';
export { insertCharts, overview } from './panels/overview.ts';
export { checkQuote, selectedCreator } from './panels/selected-creator.ts';
export { planSheet, writePlan } from './plan/plan-sheet.ts';
export { applyCalibration, proposeCalibration } from './rules-tab/calibrate.ts';
export { compareRules, compareSheet, countOlderRows } from './rules-tab/compare.ts';
export {
  applyPreset,
  checkRules,
  exportRules,
  importRules,
  keepRules,
  putBackRules,
  readRulesState,
} from './rules-tab/server.ts';
export { readChoices } from './server.ts';
export { correctColumn } from './table/corrections.ts';
export { freezeToValues } from './tools/freeze.ts';
export { makeSample } from './tools/make-sample.ts';
export { removeEverything } from './tools/remove-everything.ts';
export { undoRun } from './tools/undo.ts';

/** Runs when the file opens, in any authorization mode: builds the menu and touches nothing else. */
export function onOpen(): void {
  buildMenu(MENU_ITEMS);
}

/** Runs after installation, when the file is open already. */
export function onInstall(): void {
  onOpen();
}

export function openSidebar(): void {
  menuItem(showSidebar);
}

export function classifyAllRows(): void {
  menuItem(classify);
}

export function undoLastRun(): void {
  menuItem(undo);
}

export function editRules(): void {
  menuItem(edit);
}

export function refreshFormulas(): void {
  menuItem(refresh);
}

export function freezeFormulas(): void {
  menuItem(freeze);
}
