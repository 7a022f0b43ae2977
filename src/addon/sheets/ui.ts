/** What the user sees of the add-on in Sheets: menu, messages, sidebar. */
import { theSpreadsheet } from './this-execution.ts';

/** Builds the add-on menu; allowed in every authorization mode. */
export function buildMenu(items: readonly { readonly caption: string; readonly functionName: string }[]): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const item of items) menu.addItem(item.caption, item.functionName);
  menu.addToUi();
}

export function showSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Creator Tiers');
  SpreadsheetApp.getUi().showSidebar(page);
}

export function tell(title: string, message: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, message, ui.ButtonSet.OK);
}

/** True when the user says yes; the script waits for it, and loses its locks. */
export function confirm(title: string, question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, question, ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
}

/** The text the user typed, or null when the question was closed. */
export function askText(title: string, question: string): string | null {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt(title, question, ui.ButtonSet.OK_CANCEL);
  return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText() : null;
}

export function showToast(message: string): void {
  theSpreadsheet().toast(message, 'Creator Tiers');
}
