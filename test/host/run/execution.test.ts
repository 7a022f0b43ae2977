import { describe, expect, test } from 'vitest';
import { createHost, createMemoryStore, type Faults, type HostOptions } from '../../../src/host/index.ts';
import { createNodeRealm } from '../../../src/host/run/node-realm.ts';

function hostOf(bundle: string, more: Partial<HostOptions> = {}) {
  const store = createMemoryStore({ sheets: [{ name: 'List', rows: [['a', 'b']] }] });
  const host = createHost({ store, bundle, html: {}, realm: createNodeRealm(), ...more });
  const row = () => store.values(0, { row: 1, column: 1, rows: 1, columns: 4 })[0];
  return { host, store, row };
}

const WRITES = `
function go() {
  var sheet = SpreadsheetApp.getActiveSheet();
  try { for (var i = 1; i <= 4; i++) sheet.getRange(1, i).setValue(i); } catch (e) { sheet.getRange(1, 4).setValue('caught'); }
  return 'done';
}`;

describe('execution', () => {
  test('a killed execution takes its pending writes with it when writes are lost: those after the last flush or read', () => {
    const bundle = `
function go() {
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange(1, 1).setValue('flushed');
  SpreadsheetApp.flush();
  sheet.getRange(1, 2).setValue('read out');
  sheet.getRange(1, 1).getValue();
  sheet.getRange(1, 3).setValue('lost');
  sheet.hideSheet();
}`;
    for (const [loseWrites, expected] of [
      [true, ['flushed', 'read out', null, null]],
      [false, ['flushed', 'read out', 'lost', null]],
    ] as const) {
      const { host, row } = hostOf(bundle, { faults: { loseWrites, killAtCall: 11 } });
      expect(() => host.run('go', [])).toThrow('Exceeded maximum execution time');
      expect(row()).toEqual(expected);
    }
  });

  test('a killed execution has no effect after its last call, whatever the script catches', () => {
    // getActiveSheet, then getRange and setValue by turns: the fifth call is the second setValue.
    const { host, row } = hostOf(WRITES, { faults: { killAtCall: 5 } });
    expect(() => host.run('go', [])).toThrow('Exceeded maximum execution time');
    expect(row()).toEqual([1, 'b', null, null]);
  });

  test('the next execution lives again', () => {
    const faults: Faults = { killAtCall: 5 };
    const { host, row } = hostOf(WRITES, { faults });
    expect(() => host.run('go', [])).toThrow();
    delete faults.killAtCall;
    expect(host.run('go', [])).toBe('done');
    expect(row()).toEqual([1, 2, 3, 4]);
  });

  test('a call may be made to fail with a sentence, which the script can catch', () => {
    const failWith = (member: string, nth: number) =>
      member === 'Range.setValue' && nth === 2 ? 'Service invoked too many times: spreadsheet.' : null;
    const { host, row } = hostOf(WRITES, { faults: { failWith } });
    expect(host.run('go', [])).toBe('done');
    expect(row()).toEqual([1, 'b', null, 'caught']);
  });

  test('slow services use up the six minutes in virtual time, and the script can see it coming', () => {
    const bundle =
      'function go(ms) { var end = Date.now() + ms, n = 0; while (Date.now() < end) { SpreadsheetApp.getActiveSheet().getRange(1, 1).getValue(); n += 1; } return n; }';
    const { host } = hostOf(bundle, { faults: { msPerCall: 1000 }, clock: () => 0 });
    expect(host.run('go', [300_000])).toBe(100);
    expect(() => host.run('go', [400_000])).toThrow('Exceeded maximum execution time');
  });

  test('a clock of the host is the script own, Dates included', () => {
    const bundle =
      'function go() { return [Date.now(), new Date().toISOString(), new Date(0) instanceof Date, new Date(2024, 0).getFullYear()]; }';
    const { host } = hostOf(bundle, { clock: () => 86_400_000 });
    expect(host.run('go', [])).toEqual([86_400_000, '1970-01-02T00:00:00.000Z', true, 2024]);
  });

  test('reads, writes and members are counted, and only calls of the script', () => {
    const bundle =
      "function go() { var s = SpreadsheetApp.getActiveSheet(); s.getRange('A1:B1').getValues(); s.getRange('A1').setBackground('#ff0000').setNote('n'); s.activate(); SpreadsheetApp.getActive().setActiveSheet(s); }";
    const { host } = hostOf(bundle);
    host.run('go', []);
    expect(host.counters.byMember).toEqual({
      'SpreadsheetApp.getActiveSheet': 1,
      'Sheet.getRange': 2,
      'Range.getValues': 1,
      'Range.setBackground': 1,
      'Range.setNote': 1,
      'Sheet.activate': 1,
      'SpreadsheetApp.getActive': 1,
      'Spreadsheet.setActiveSheet': 1,
    });
    expect([host.counters.reads, host.counters.total, host.counters.of('Range.merge')]).toEqual([1, 9, 0]);
    host.counters.reset();
    expect(host.counters.total).toBe(0);
  });

  const unsafe: [string, string, string][] = [
    ['a Date', 'return { rows: [1, new Date(0)] };', 'result.rows[1] is a Date'],
    ['undefined inside', 'return [undefined];', 'result[0] is undefined'],
    ['NaN', 'return { a: NaN };', 'result.a is NaN'],
    ['a service', 'return SpreadsheetApp.getActive();', 'result is a Spreadsheet'],
    ['a circle', 'var a = []; a.push(a); return a;', 'result[0] contains itself'],
  ];
  for (const [what, body, message] of unsafe) {
    test(`run refuses ${what} and says where`, () => {
      expect(() => hostOf(`function go() { ${body} }`).host.run('go', [])).toThrow(message);
    });
  }

  test('run answers a list that several fields share in each of them', () => {
    const body = "var pieces = [{ of: ['reel'] }]; return [{ a: pieces }, { a: pieces }, { a: [pieces[0].of] }];";
    const each = [{ of: ['reel'] }];
    expect(hostOf(`function go() { ${body} }`).host.run('go', [])).toEqual([
      { a: each },
      { a: each },
      { a: [['reel']] },
    ]);
  });

  test('errors of the script reach the host as errors of its own realm', () => {
    const { host } = hostOf("function go() { throw new RangeError('Pick a tab.'); }");
    const caught = (() => {
      try {
        return host.run('go', []);
      } catch (error) {
        return error;
      }
    })();
    expect(caught).toBeInstanceOf(Error);
    expect(String(caught)).toBe('RangeError: Pick a tab.');
  });
});
