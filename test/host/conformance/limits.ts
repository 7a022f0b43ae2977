/** Conformance of limits: time, quotas, writes that are lost, protection, accounts. */
import { type Faults, setFaultModes } from '../../../src/host/index.ts';
import type { ConformanceCase } from './case.ts';
import { script } from './scripts.ts';

const QUOTAS = 'https://developers.google.com/apps-script/guides/services/quotas';
const PROTECTED =
  'Exception: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
const PROTECTION = 'https://developers.google.com/apps-script/reference/spreadsheet/protection';
const TWO = {
  sheets: [
    { name: 'List', rows: [['a'], ['b'], ['c']] },
    { name: 'Rules', rows: [['r']] },
  ],
};

export const LIMITS: readonly ConformanceCase[] = [
  {
    id: 'six-minutes',
    claim: 'Past six minutes a menu item ends, whatever it catches, and nothing after that is done',
    source: QUOTAS,
    run: async (kit) => {
      const { host } = await kit.host(
        "function go() { var s = SpreadsheetApp.getActiveSheet(); s.getRange('A1').setValue('before'); try { Utilities.sleep(361000); } catch (e) {} s.getRange('A1').setValue('after'); } function look() { return SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); }",
      );
      return [said(() => host.run('go', [])), host.run('look', [])];
    },
    expect: ['Exception: Exceeded maximum execution time', 'before'],
  },
  {
    id: 'open-half-minute',
    claim: 'onOpen has thirty seconds',
    source: 'https://developers.google.com/apps-script/guides/triggers',
    run: async (kit) => {
      const { host } = await kit.host('function onOpen() { Utilities.sleep(31000); }');
      return said(() => host.open('enabled'));
    },
    expect: 'Exception: Exceeded maximum execution time',
  },
  {
    id: 'pending-writes',
    claim: 'Writes are buffered: those since the last read or flush may be lost with the execution that made them',
    source: 'https://developers.google.com/apps-script/guides/support/best-practices',
    needs: 'checkpoint',
    run: async (kit) => {
      const { host } = await kit.host(
        "function go() { var s = SpreadsheetApp.getActiveSheet(); s.getRange('A1').setValue(1); SpreadsheetApp.flush(); s.getRange('A2').setValue(2); s.getRange('A2').getValue(); s.getRange('A3').setValue(3); Utilities.sleep(400000); } function look() { return SpreadsheetApp.getActiveSheet().getRange('A1:A3').getValues(); }",
        { faults: { loseWrites: true } },
      );
      return [said(() => host.run('go', [])), host.run('look', [])];
    },
    expect: ['Exception: Exceeded maximum execution time', [[1], [2], ['']]],
  },
  {
    id: 'too-many-calls',
    claim: 'A quota that is used up throws its sentence, which a script can catch',
    source: QUOTAS,
    run: script(
      "return [said(function () { sheet.getRange('A1').setValue(1); }), said(function () { sheet.getRange('A1').getValue(); })];",
      { faults: { failWith: (member) => (member === 'Range.setValue' ? TOO_MANY : null) } },
    ),
    expect: [
      'Exception: Service invoked too many times in a short time: spreadsheet. Try Utilities.sleep(1000) between calls.',
      'nothing thrown',
    ],
  },
  {
    id: 'protected-sheet',
    claim: 'A tab that somebody else protects cannot be written, renamed, cleared or deleted',
    source: 'https://integrately.com/integrations/google-sheets/error; deletion and renaming: the stricter reading',
    run: script(
      "var s = SpreadsheetApp.getActive(), r = s.getSheetByName('Rules'); return [function () { r.getRange('A1').setValue(1); }, function () { r.setName('Mine'); }, function () { r.clear(); }, function () { r.insertRowsAfter(1, 1); }, function () { s.deleteSheet(r); }].map(said).concat(r.getRange('A1').getValue());",
      { ...TWO, protections: [{ sheet: 'Rules' }] },
    ),
    expect: [PROTECTED, PROTECTED, PROTECTED, PROTECTED, PROTECTED, 'r'],
  },
  {
    id: 'protected-rows-stay',
    claim: 'Rows that hold a protected cell cannot be deleted; rows around them can',
    source: 'https://integrately.com/integrations/google-sheets/error; deletion: the stricter reading',
    run: script(
      "return [said(function () { sheet.deleteRows(1, 2); }), said(function () { sheet.deleteRow(3); }), sheet.getRange('A1:A3').getValues()];",
      { ...TWO, protections: [{ sheet: 'List', rect: { row: 2, column: 1, rows: 1, columns: 1 } }] },
    ),
    expect: [PROTECTED, 'nothing thrown', [['a'], ['b'], ['']]],
  },
  {
    id: 'protection-moves',
    claim: 'A protected range moves with rows inserted above it',
    source: PROTECTION,
    run: script(
      "sheet.insertRowsBefore(1, 1); var p = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0]; return [p.getRange().getA1Notation(), said(function () { sheet.getRange('A2').setValue('x'); }), said(function () { sheet.getRange('A3').setValue('x'); })];",
      { ...TWO, protections: [{ sheet: 'List', rect: { row: 2, column: 1, rows: 1, columns: 1 } }] },
    ),
    expect: ['A3', 'nothing thrown', PROTECTED],
  },
  {
    id: 'protection-warns',
    claim: 'A protection that only warns stops no script',
    source: PROTECTION,
    run: script(
      "var p = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0]; sheet.getRange('A1').setValue('written'); return [p.isWarningOnly(), sheet.getRange('A1').getValue()];",
      { ...TWO, protections: [{ sheet: 'List', warningOnly: true }] },
    ),
    expect: [true, 'written'],
  },
  {
    id: 'other-account',
    claim: 'A page opened while another Google account is first in the browser cannot reach the script',
    source: 'https://github.com/alexwforsythe/code-blocks/issues/167; https://issuetracker.google.com/issues/69270374',
    run: async (kit) => {
      const { host } = await kit.host('function F() { return 1; }', { faults: { otherAccount: true } });
      return host.scriptRun('F', []).catch(String);
    },
    expect:
      'ScriptError: We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.',
  },
  {
    id: 'stores-by-user',
    claim: 'User properties are each user’s own, document properties are shared by all who have the file open',
    source: 'https://developers.google.com/apps-script/guides/properties',
    covers: ['PropertiesService.getUserProperties'],
    run: async (kit) => {
      const faults: Faults = {};
      const { host } = await kit.host(
        "function set() { PropertiesService.getUserProperties().setProperty('k', 'mine'); PropertiesService.getDocumentProperties().setProperty('k', 'ours'); } function get() { return [PropertiesService.getUserProperties().getProperty('k'), PropertiesService.getDocumentProperties().getProperty('k')]; }",
        { faults },
      );
      host.run('set', []);
      setFaultModes(faults, ['second-person']);
      const second = host.run('get', []);
      setFaultModes(faults, []);
      return [second, host.run('get', [])];
    },
    expect: [
      [null, 'ours'],
      ['mine', 'ours'],
    ],
  },
  {
    id: 'no-container',
    claim: 'Outside a spreadsheet there is no active one, and document properties, cache and lock are null',
    source: 'https://developers.google.com/apps-script/reference/properties/properties-service; .../lock/lock-service',
    run: async (kit) => {
      const { host } = await kit.host(
        'function go() { return [SpreadsheetApp.getActiveSpreadsheet(), PropertiesService.getDocumentProperties(), CacheService.getDocumentCache(), LockService.getDocumentLock()]; }',
        { isBound: false },
      );
      return host.run('go', []);
    },
    expect: [null, null, null, null],
  },
];

const TOO_MANY =
  'Service invoked too many times in a short time: spreadsheet. Try Utilities.sleep(1000) between calls.';

function said(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return String(error);
  }
  return 'nothing thrown';
}
