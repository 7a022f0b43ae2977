/** The public functions of the add-on: exactly these become global in Apps Script. Nothing happens at load. */

import { answering } from './answering.ts';
import * as list from './bulk/list-answers.ts';
import * as preview from './bulk/preview.ts';
import * as run from './bulk/run-calls.ts';
import { MENU_ITEMS } from './menu.ts';
import { menuItem } from './menu-item.ts';
import * as formulas from './panels/insert-formula.ts';
import * as wholeTable from './panels/overview.ts';
import * as oneCreator from './panels/selected-creator.ts';
import * as archive from './plan/archive.ts';
import * as handingOver from './plan/hand-over.ts';
import * as lists from './plan/lists.ts';
import * as plan from './plan/plan-sheet.ts';
import * as results from './plan/results.ts';
import * as undoingWrites from './plan/undo-write.ts';
import * as calibration from './rules-tab/calibrate.ts';
import * as comparison from './rules-tab/compare.ts';
import { editRules as edit, refreshFormulas as refresh } from './rules-tab/edit-rules.ts';
import * as rulesTab from './rules-tab/server.ts';
import * as settingStarts from './rules-tab/set-tier-starts.ts';
import * as choices from './server.ts';
import { buildMenu, showSidebar } from './sheets/ui.ts';
import * as corrections from './table/corrections.ts';
import { classifyAllRows as classify } from './tools/classify-all-rows.ts';
import * as freezing from './tools/freeze.ts';
import * as sample from './tools/make-sample.ts';
import * as removal from './tools/remove-everything.ts';
import * as undoing from './tools/undo.ts';
import { freezeFormulas as freeze, undoLastRun as undo } from './tools/undo-and-freeze.ts';

export { CLASSIFY } from './functions/classify.ts';
export { COST_BAND, QUOTE_CHECK } from './functions/cost.ts';
export { ENGAGEMENT_CHECK, ENGAGEMENT_RATE, EXPECTED_ENGAGEMENT } from './functions/engagement.ts';
export { EXPECTED_VIEWS } from './functions/expected-views.ts';
export { PLAN } from './functions/plan.ts';
export { READ_NUMBER } from './functions/read-number.ts';
export { RECOMMEND } from './functions/recommend.ts';
export { TIER, WHY } from './functions/tier.ts';

// The sidebar's calls.
export const previewSheet = answering(preview.previewSheet);
export const cancelRun = answering(run.cancelRun);
export const classifySheet = answering(run.classifySheet);
export const continueRun = answering(run.continueRun);
export const describeSheet = answering(run.describeSheet);
export const runState = answering(run.runState);
export const startRun = answering(run.startRun);
export const takeOver = answering(run.takeOver);
export const addAuthorityColumn = answering(formulas.addAuthorityColumn);
export const goToCell = answering(formulas.goToCell);
export const insertFormula = answering(formulas.insertFormula);
export const insertCharts = answering(wholeTable.insertCharts);
export const overview = answering(wholeTable.overview);
export const checkQuote = answering(oneCreator.checkQuote);
export const selectedCreator = answering(oneCreator.selectedCreator);
/** For the command line. It is a generator: whoever calls it as a server call gets nothing and starts nothing. */
export const listAnswers = list.listAnswers;
export const planSheet = answering(plan.planSheet);
export const campaignResults = answering(results.campaignResults);
export const handOverSheet = answering(handingOver.handOverSheet);
export const writeHandOver = answering(handingOver.writeHandOver);
export const archiveCampaign = answering(archive.archiveCampaign);
export const campaignArchive = answering(archive.campaignArchive);
export const compareLists = answering(lists.compareLists);
export const otherTabs = answering(lists.otherTabs);
export const undoWrite = answering(undoingWrites.undoWrite);
export const writePlan = answering(plan.writePlan);
export const applyCalibration = answering(calibration.applyCalibration);
export const proposeCalibration = answering(calibration.proposeCalibration);
export const compareRules = answering(comparison.compareRules);
export const compareSheet = answering(comparison.compareSheet);
export const countOlderRows = answering(comparison.countOlderRows);
export const applyPreset = answering(rulesTab.applyPreset);
export const checkRules = answering(rulesTab.checkRules);
export const exportRules = answering(rulesTab.exportRules);
export const importRules = answering(rulesTab.importRules);
export const keepRules = answering(rulesTab.keepRules);
export const putBackRules = answering(rulesTab.putBackRules);
export const setTierStarts = answering(settingStarts.setTierStarts);
export const readRulesState = answering(rulesTab.readRulesState);
export const chooseLanguage = answering(choices.chooseLanguage);
export const readChoices = answering(choices.readChoices);
export const correctColumn = answering(corrections.correctColumn);
export const freezeToValues = answering(freezing.freezeToValues);
export const makeSample = answering(sample.makeSample);
export const removeEverything = answering(removal.removeEverything);
export const undoRun = answering(undoing.undoRun);

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

export function planCampaign(): void {
  menuItem(plan.showPlan);
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
