import { describe, expect, test } from 'vitest';
import { createHost, createMemoryStore } from '../../../src/host/index.ts';
import { createNodeRealm } from '../../../src/host/run/node-realm.ts';

/** Reaches an object of each kind; what each has is asked of the object itself. */
const OBJECTS: Record<string, string> = {
  SpreadsheetApp: 'SpreadsheetApp',
  Spreadsheet: 'SpreadsheetApp.getActive()',
  Sheet: 'SpreadsheetApp.getActiveSheet()',
  Range: "SpreadsheetApp.getActiveSheet().getRange('A:A')",
  Ui: 'SpreadsheetApp.getUi()',
  Menu: 'SpreadsheetApp.getUi().createAddonMenu()',
  HtmlService: 'HtmlService',
  HtmlOutput: "HtmlService.createHtmlOutput('x')",
  PropertiesService: 'PropertiesService',
  Properties: 'PropertiesService.getUserProperties()',
  CacheService: 'CacheService',
  Cache: 'CacheService.getScriptCache()',
  LockService: 'LockService',
  Lock: 'LockService.getDocumentLock()',
  Utilities: 'Utilities',
  Session: 'Session',
  Logger: 'Logger',
  console: 'console',
  DataValidationBuilder: 'SpreadsheetApp.newDataValidation()',
  DataValidation: 'SpreadsheetApp.newDataValidation().requireCheckbox().build()',
};

describe('every member of every service', () => {
  for (const [name, source] of Object.entries(OBJECTS)) {
    test(`${name}: has a rule for each member, refuses wrong arguments, and names what it lacks`, () => {
      const bundle = `
        function go() {
          var object = ${source};
          var faults = [];
          Object.keys(object).forEach(function (key) {
            if (typeof object[key] !== 'function') return;
            try { object[key](undefined, undefined, undefined, undefined, undefined, undefined); faults.push(key + ' took six nothings'); }
            catch (e) { if (e.message.indexOf('The parameters (null,null,null,null,null,null)') !== 0) faults.push(e.message); }
          });
          var lacks = '';
          try { object.fooBar(); } catch (e) { lacks = e.message; }
          return [faults, lacks, String(object), typeof object.then];
        }`;
      const store = createMemoryStore({ sheets: [{ name: 'List' }] });
      const host = createHost({ store, bundle, html: {}, realm: createNodeRealm() });
      expect(host.run('go', [])).toEqual([[], `${name}.fooBar is not emulated`, name, 'undefined']);
    });
  }
});
