/** What the self-test shows and asks. Knows no case. */
import { report } from './progress.ts';
import type { Question } from './table.ts';

const TITLE = 'Self-test';

export function tell(text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(TITLE, text, ui.ButtonSet.OK);
}

export function showPage(html: string): void {
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(html), TITLE);
}

/** The answer in words; null when the person passes over the question. */
export function askQuestion({ todo, answers }: Question, number: number, of: number): string | null {
  const ui = SpreadsheetApp.getUi();
  const choices = answers.map((answer, at) => `${at + 1} = ${answer}`).join('\n');
  const text = `${todo}\n\n${choices}\n\nType the number, or what you saw in your own words. Cancel passes over the question.`;
  const asked = ui.prompt(`${TITLE}: question ${number} of ${of}`, text, ui.ButtonSet.OK_CANCEL);
  if (asked.getSelectedButton() !== ui.Button.OK) return null;
  const typed = asked.getResponseText().trim();
  if (typed === '') return null;
  return answers[Number(typed) - 1] ?? typed;
}

export function showReport(): void {
  const text = report().replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const html = `<p>Copy this text whole into test/host/observed.json.</p><textarea style="width:100%;height:320px" readonly onfocus="this.select()">${text}</textarea>`;
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(html).setWidth(700).setHeight(420), TITLE);
}
