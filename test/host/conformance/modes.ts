/** Conformance of authorization modes, of a fresh evaluation for each execution, and of the bare language. */
import type { ConformanceCase } from './case.ts';
import { inMode, script } from './scripts.ts';

const LIFECYCLE = 'https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle';
const V8 = 'https://developers.google.com/apps-script/guides/v8-runtime';
const FUNCTIONS = 'https://developers.google.com/apps-script/guides/sheets/functions';

export const MODES: readonly ConformanceCase[] = [
  {
    id: 'none-menu',
    claim: 'In NONE the add-on menu can be built',
    source: LIFECYCLE,
    covers: ['SpreadsheetApp.getUi', 'Ui.createAddonMenu', 'Menu.addItem', 'Menu.addToUi'],
    run: async (kit) => {
      const { host } = await kit.host(
        "function onOpen(e) { SpreadsheetApp.getUi().createAddonMenu().addItem('Go', 'go').addToUi(); }",
      );
      host.open('installed');
      return host.menu;
    },
    expect: [{ kind: 'item', caption: 'Go', functionName: 'go' }],
  },
  {
    id: 'none-document',
    claim: 'In NONE the document is closed to the script',
    source: LIFECYCLE,
    covers: ['SpreadsheetApp.getActiveSpreadsheet'],
    run: inMode('NONE', 'return said(function () { SpreadsheetApp.getActiveSpreadsheet(); });'),
    expect: 'Exception: You do not have permission to call getActiveSpreadsheet',
  },
  {
    id: 'none-properties',
    claim: 'In NONE there are no properties',
    source: LIFECYCLE,
    covers: ['PropertiesService.getDocumentProperties'],
    run: inMode('NONE', 'return said(function () { PropertiesService.getDocumentProperties(); });'),
    expect: 'Exception: You do not have permission to call getDocumentProperties',
  },
  {
    id: 'none-event',
    claim: 'onOpen is told its mode, the same object as in ScriptApp.AuthMode',
    source: 'https://developers.google.com/apps-script/guides/triggers/events',
    run: inMode('NONE', 'return [e.authMode === ScriptApp.AuthMode.NONE, String(e.authMode)];'),
    expect: [true, 'NONE'],
  },
  {
    id: 'limited-document',
    claim: 'In LIMITED the document can be read and written',
    source: LIFECYCLE,
    covers: ['Range.getValue', 'Range.setValue'],
    run: inMode(
      'LIMITED',
      "var s = SpreadsheetApp.getActiveSheet(); s.getRange('A1').setValue(3); return s.getRange('A1').getValue();",
    ),
    expect: 3,
  },
  {
    id: 'limited-sidebar',
    claim: 'In LIMITED no sidebar opens',
    source: LIFECYCLE,
    covers: ['Ui.showSidebar'],
    run: inMode(
      'LIMITED',
      "return said(function () { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')); });",
    ),
    expect: 'Exception: You do not have permission to call showSidebar',
  },
  {
    id: 'custom-reads',
    claim: 'A custom function may read the document',
    source: FUNCTIONS,
    run: inMode(
      'CUSTOM_FUNCTION',
      "return SpreadsheetApp.getActive().getSheetByName('List').getRange('A1').getValue();",
      {
        sheets: [{ name: 'List', rows: [['read']] }],
      },
    ),
    expect: 'read',
  },
  {
    id: 'custom-writes',
    claim: 'A custom function may not write to the document',
    source: `${FUNCTIONS}; live text`,
    run: inMode(
      'CUSTOM_FUNCTION',
      "return said(function () { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); });",
    ),
    expect: 'Exception: You do not have permission to call setValue',
  },
  {
    id: 'custom-ui',
    claim: 'A custom function has no user interface',
    source: 'live text in public code',
    run: inMode('CUSTOM_FUNCTION', 'return said(function () { SpreadsheetApp.getUi(); });'),
    expect: 'Exception: Cannot call SpreadsheetApp.getUi() from this context.',
  },
  {
    id: 'custom-properties',
    claim: 'A custom function may read and write document properties but set no user property',
    source: FUNCTIONS,
    run: inMode(
      'CUSTOM_FUNCTION',
      "PropertiesService.getDocumentProperties().setProperty('a', 'b'); return [PropertiesService.getDocumentProperties().getProperty('a'), said(function () { PropertiesService.getUserProperties().setProperty('a', 'b'); })];",
    ),
    expect: ['b', 'Exception: You do not have permission to call setProperty'],
  },
  {
    id: 'user-hidden',
    claim: 'Without full authorization the user has no address',
    source: LIFECYCLE,
    covers: ['Session.getActiveUserLocale'],
    run: inMode('LIMITED', 'return [Session.getActiveUser().getEmail(), Session.getActiveUserLocale()];'),
    expect: ['', 'en'],
  },
  {
    id: 'other-files',
    claim: 'The scope spreadsheets.currentonly opens no other file',
    source: 'https://developers.google.com/workspace/add-ons/concepts/editor-scopes',
    run: script(
      "return said(function () { SpreadsheetApp.openById('x'); }).indexOf('Exception: You do not have permission') === 0;",
    ),
    expect: true,
  },
  {
    id: 'fresh-evaluation',
    claim: 'Values at the top level live for one execution only',
    source: V8,
    run: async (kit) => {
      const { host } = await kit.host('var n = 0; function next() { n += 1; return n; }');
      return [host.run('next', []), host.run('next', [])];
    },
    expect: [1, 1],
  },
  {
    id: 'load-in-mode',
    claim: 'Code at the top level runs in the mode of the execution: a document call there breaks an installed add-on',
    source: LIFECYCLE,
    run: async (kit) => {
      const { host } = await kit.host(
        'var s = SpreadsheetApp.getActive(); function onOpen() { SpreadsheetApp.getUi(); }',
      );
      try {
        host.open('installed');
      } catch (error) {
        return String(error);
      }
      return 'opened';
    },
    expect: 'Exception: You do not have permission to call getActive',
  },
  {
    id: 'bare-language',
    claim: 'Timers, fetch, URL, text coders, crypto, window and process are not there',
    source: V8,
    run: script(
      'return [typeof setTimeout, typeof fetch, typeof URL, typeof TextEncoder, typeof crypto, typeof window, typeof process, typeof performance, typeof structuredClone, typeof document];',
    ),
    expect: new Array(10).fill('undefined'),
  },
  {
    id: 'own-source',
    claim: 'A function gives its source as it was written, comments too',
    source: `${V8}; https://tc39.es/ecma262/2019/#sec-function.prototype.tostring`,
    run: script('return String(function () {/* kept */}).indexOf("/* kept */") > 0;'),
    expect: true,
  },
  {
    id: 'eval',
    claim:
      'eval runs a text: called by its name it sees the names around it, called otherwise only those of the script',
    source: 'https://developers.google.com/apps-script/reference/html/html-template#getCode()',
    run: script('var inner = 41; return [eval("inner + 1"), (0, eval)("typeof inner")];'),
    expect: [42, 'undefined'],
  },
  {
    id: 'refused-syntax',
    claim: 'Private names, static fields and module syntax are parse errors: nothing of the file runs',
    source: `${V8}; https://issuetracker.google.com/issues/194120497`,
    run: async (kit) => {
      const sources = [
        'class A { #x = 1; }',
        'class A { static n = 1; }',
        'class A { static { } }',
        'export var x = 1;',
        'class A { static n() { return "#x = 1"; } }',
      ];
      const said: unknown[] = [];
      for (const source of sources) {
        try {
          const { host } = await kit.host(`${source}\nfunction go() { return 'ran'; }`);
          said.push(host.run('go', []));
        } catch (error) {
          said.push((error as Error).name);
        }
      }
      return said;
    },
    expect: ['SyntaxError', 'SyntaxError', 'SyntaxError', 'SyntaxError', 'ran'],
  },
  {
    id: 'private-names',
    claim: 'A name that ends in an underscore, and one that is missing, cannot be called',
    source: 'https://developers.google.com/apps-script/guides/html/communication',
    run: async (kit) => {
      const { host } = await kit.host(
        'function secret_() { return 1; } function open1() { return 2; } var notFunction = 3;',
      );
      const said = ['secret_', 'missing', 'notFunction'].map((name) => {
        try {
          return host.run(name, []);
        } catch (error) {
          return String(error);
        }
      });
      return [...said, host.functionNames()];
    },
    expect: [
      'Exception: Script function not found: secret_',
      'Exception: Script function not found: missing',
      'Exception: Script function not found: notFunction',
      ['open1'],
    ],
  },
  {
    id: 'menu-missing-function',
    claim: 'A menu item that names no function says which',
    source: 'https://github.com/narcan/api-tools/issues/3 (live text)',
    run: async (kit) => {
      const { host } = await kit.host(
        "function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Go', 'gone').addToUi(); }",
      );
      host.open('enabled');
      try {
        return host.clickMenu('Go');
      } catch (error) {
        return String(error);
      }
    },
    expect: 'Exception: Script function not found: gone',
  },
  {
    id: 'top-menu',
    claim: 'A menu that is not the add-on menu cannot be added to the editor, only put inside it',
    source: 'https://github.com/lightdash/lightdash/issues/29100',
    run: async (kit) => {
      const { host } = await kit.host(
        "function onOpen() { var ui = SpreadsheetApp.getUi(); ui.createAddonMenu().addSubMenu(ui.createMenu('More').addItem('A', 'a')).addToUi(); ui.createMenu('Own').addToUi(); }",
      );
      try {
        host.open('enabled');
        return 'opened';
      } catch (error) {
        return [String(error), host.menu];
      }
    },
    expect: [
      'Exception: Menu.addToUi is not emulated for createMenu("Own"): use createAddonMenu.',
      [{ kind: 'menu', caption: 'More', items: [{ kind: 'item', caption: 'A', functionName: 'a' }] }],
    ],
  },
  {
    id: 'install-full',
    claim: 'onInstall runs in FULL and may call onOpen',
    source: LIFECYCLE,
    run: async (kit) => {
      const { host } = await kit.host(
        "function onOpen(e) { SpreadsheetApp.getUi().createAddonMenu().addItem(String(e.authMode), 'x').addToUi(); } function onInstall(e) { onOpen(e); }",
      );
      host.install();
      return host.menu;
    },
    expect: [{ kind: 'item', caption: 'FULL', functionName: 'x' }],
  },
];
