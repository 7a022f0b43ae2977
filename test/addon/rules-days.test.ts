/** Cases: days typed as real dates keep their day, whatever the time zones of spreadsheet and script. */

import { describe, expect, it } from 'vitest';
import type { RulesState } from '../../src/contract/server-calls.ts';
import { createHost, createMemoryStore } from '../../src/host/index.ts';
import { createNodeRealm } from '../../src/host/run/node-realm.ts';
import { builtCode } from '../helpers/built-files.ts';
import { cellsOf } from '../helpers/built-host.ts';

/** 2026-11-20 as spreadsheets count days. */
const TWENTIETH = 46_346;
const LIST = [
  ['Name', 'Platform', 'Followers'],
  ['ana', 'Instagram', 45000],
];

describe.each(['Pacific/Auckland', 'Asia/Tokyo', 'Etc/UTC', 'America/Los_Angeles'])(
  'a spreadsheet in %s',
  (timeZone) => {
    const open = () => {
      const store = createMemoryStore({ sheets: [{ name: 'Creators', rows: LIST }], timeZone });
      const host = createHost({
        store,
        bundle: builtCode(),
        html: {},
        realm: createNodeRealm(),
        ui: { prompt: () => ({ button: 'OK', text: '' }) },
      });
      host.open('enabled');
      host.clickMenu('Edit rules');
      const id = store.sheets().find(({ name }) => name === 'Creator rules')?.id ?? -1;
      const settings = cellsOf(store, 'Creator rules').findIndex(([first]) => first === 'Settings');
      const row = cellsOf(store, 'Creator rules').findIndex(([first], at) => at > settings && first === 'Date') + 1;
      store.write(id, { row, column: 2, rows: 1, columns: 1 }, [[{ value: TWENTIETH, format: 'yyyy-mm-dd' }]]);
      return { host, store, id };
    };

    it('keeps the day of the Settings in the version, the export and what is put back', () => {
      const { host } = open();
      const state = () => (host.run('readRulesState', [null]) as { value: RulesState }).value;
      const { version } = state();
      expect(version).toContain(', 2026-11-20, ');
      const { csv } = (host.run('exportRules', [null]) as { value: { csv: string } }).value;
      expect(csv).toMatch(/\r\nDate,2026-11-20,/);
      host.run('keepRules', [null]);
      host.run('applyPreset', [{ preset: 'five-tiers', how: 'replace' }]);
      host.run('putBackRules', [{ version }]);
      expect(state().version).toBe(version);
    });
  },
);
