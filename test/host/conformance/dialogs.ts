/** Conformance of what a person sees and answers: alerts, prompts, sidebars, toasts. And of days and locales said. */
import type { ConformanceCase } from './case.ts';
import { script } from './scripts.ts';

const SPREADSHEET = 'https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet';
const UI = 'https://developers.google.com/apps-script/reference/base/ui';

export const DIALOGS: readonly ConformanceCase[] = [
  {
    id: 'alert-answer',
    claim: 'The answer to an alert is one of the buttons of the same Ui',
    source: UI,
    covers: ['Ui.alert', 'Ui.Button', 'Ui.ButtonSet'],
    run: script(
      "var ui = SpreadsheetApp.getUi(); return [ui.alert('Self-test', 'Please press No.', ui.ButtonSet.YES_NO) === ui.Button.NO, SpreadsheetApp.getUi().Button.NO === ui.Button.NO];",
      {
        ui: { alert: () => 'NO' },
      },
    ),
    expect: [true, true],
  },
  {
    id: 'alert-buttons',
    claim: 'An alert offers the buttons of its set and answers the one pressed',
    source: UI,
    covers: ['Button.OK', 'ButtonSet.OK', 'ButtonSet.OK_CANCEL'],
    run: script(
      "var ui = SpreadsheetApp.getUi(); return [ui.alert('Self-test', 'Please press OK.', ui.ButtonSet.OK) === ui.Button.OK, ui.alert('Self-test', 'Please press Cancel.', ui.ButtonSet.OK_CANCEL) === ui.Button.CANCEL];",
      { ui: { alert: (_, text) => (text.includes('Cancel') ? 'CANCEL' : 'OK') } },
    ),
    expect: [true, true],
  },
  {
    id: 'prompt-answer',
    claim: 'A prompt answers with a button and a text',
    source: UI,
    covers: ['Ui.prompt', 'PromptResponse.getSelectedButton', 'PromptResponse.getResponseText', 'Button.OK'],
    run: script(
      "var ui = SpreadsheetApp.getUi(), a = ui.prompt('Please type Ada and press OK.'); return [a.getSelectedButton() === ui.Button.OK, a.getResponseText()];",
      {
        ui: { prompt: () => ({ button: 'OK', text: 'Ada' }) },
      },
    ),
    expect: [true, 'Ada'],
  },
  {
    id: 'sidebar-shown',
    claim: 'A sidebar shows a project file under its title',
    source: UI,
    covers: ['HtmlService.createHtmlOutputFromFile', 'HtmlOutput.setTitle'],
    run: async (kit) => {
      const { host } = await kit.host(
        "function open1() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Tiers')); }",
        { html: { sidebar: '<p>hello</p>' } },
      );
      host.run('open1', []);
      return host.sidebar;
    },
    expect: { title: 'Tiers', html: '<p>hello</p>' },
  },
  {
    id: 'html-missing',
    claim: 'A missing HTML file is named',
    source: 'live text in public code',
    run: script("return said(function () { HtmlService.createHtmlOutputFromFile('gone'); });"),
    expect: 'Exception: No HTML file named gone was found.',
  },
  {
    id: 'toast',
    claim: 'A toast lasts five seconds unless told otherwise',
    source: SPREADSHEET,
    covers: ['Spreadsheet.toast'],
    run: async (kit) => {
      const { host } = await kit.host("function main() { SpreadsheetApp.getActive().toast('Done', 'Tiers'); }");
      host.run('main', []);
      return host.toasts;
    },
    expect: [{ message: 'Done', title: 'Tiers', seconds: 5 }],
  },
  {
    id: 'format-date',
    claim: 'Utilities.formatDate takes Java patterns and a zone',
    source: 'https://developers.google.com/apps-script/reference/utilities/utilities#formatDate(Date,String,String)',
    covers: ['Utilities.formatDate'],
    run: script("return Utilities.formatDate(new Date(0), 'America/New_York', \"yyyy-MM-dd'T'HH:mm:ss EEE MMM\");"),
    expect: '1969-12-31T19:00:00 Wed Dec',
  },
  {
    id: 'locale-and-zone',
    claim: 'The spreadsheet names its locale and zone',
    source: SPREADSHEET,
    covers: ['Spreadsheet.getSpreadsheetLocale', 'Spreadsheet.getSpreadsheetTimeZone'],
    run: script('var s = SpreadsheetApp.getActive(); return [s.getSpreadsheetLocale(), s.getSpreadsheetTimeZone()];', {
      locale: 'de_DE',
      timeZone: 'Europe/Berlin',
    }),
    expect: ['de_DE', 'Europe/Berlin'],
  },
];
