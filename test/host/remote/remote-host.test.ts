/** Cases: a host whose cells and state are elsewhere does what a near one does, and asks seldom. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CellStore, createHost, createMemoryStore, type Faults } from '../../../src/host/index.ts';
import { createAnswers } from '../../../src/host/remote/answers.ts';
import type { AskHolder } from '../../../src/host/remote/ask.ts';
import { createRemoteState } from '../../../src/host/remote/remote-state.ts';
import { createRemoteStore } from '../../../src/host/remote/remote-store.ts';
import { createHostState } from '../../../src/host/run/host-state.ts';
import { createNodeRealm } from '../../../src/host/run/node-realm.ts';
import { INVENTED_HEADER, inventedCreators } from '../../helpers/invented-creators.ts';

const ROWS = 900;
const REQUEST = { sheet: 'Creators', goal: 'community', platform: '' };

function newStore(): CellStore {
  return createMemoryStore({ sheets: [{ name: 'Creators', rows: [[...INVENTED_HEADER], ...inventedCreators(ROWS)] }] });
}

const bundle = readFileSync('dist/Code.js', 'utf8');
const clock = () => Date.UTC(2026, 10, 23);

/** A host that reaches `store` only by questions, as a worker does; what crosses is JSON. */
function farHost(store: CellStore, state = createHostState(), faults: Faults = {}) {
  const asked: string[] = [];
  let version = 0;
  const answer = createAnswers(store, state, {});
  const ask: AskHolder = (holder, path, args) => {
    asked.push(`${holder} ${path.join('.')}`);
    if (/^(write|set|insert|delete|update|activate|select$|remove)/.test(path[0] ?? '')) version += 1;
    return JSON.parse(JSON.stringify(answer(holder, path, structuredClone(args)) ?? null)) as unknown;
  };
  const remote = createRemoteState(ask);
  const far = createRemoteStore(store, ask, () => version);
  const host = createHost({
    store: far,
    state: remote.state,
    firstExecution: 1,
    bundle,
    html: { sidebar: '' },
    realm: createNodeRealm(),
    faults,
    clock,
  });
  return { host, asked, giveBack: remote.giveBack };
}

function cells(store: CellStore): unknown[] {
  return store.sheets().map(({ id, name, hidden, rows, columns }) => {
    const rect = { row: 1, column: 1, rows, columns };
    return [name, hidden, store.values(id, rect), store.formats(id, rect), store.attributes(id, rect, 'note')];
  });
}

describe('a host elsewhere', () => {
  it('writes, keeps and undoes what a near one does', () => {
    const near = newStore();
    const nearHost = createHost({ store: near, bundle, html: { sidebar: '' }, realm: createNodeRealm(), clock });
    const far = newStore();
    const { host } = farHost(far);
    const before = cells(far);
    expect(host.run('startRun', [{ request: REQUEST, fingerprint: '' }])).toEqual({
      ...(nearHost.run('startRun', [{ request: REQUEST, fingerprint: '' }]) as object),
    });
    expect(cells(far)).toEqual(cells(near));
    expect(cells(far)).not.toEqual(before);
    host.run('undoRun', [{ restoreEdited: false }]);
    nearHost.run('undoRun', [{ restoreEdited: false }]);
    expect(cells(far)).toEqual(cells(near));
  });

  it('shares properties, locks, toasts and menus with a host beside it', () => {
    const store = newStore();
    const state = createHostState();
    const near = createHost({ store, state, bundle, html: { sidebar: '' }, realm: createNodeRealm(), clock });
    near.open('enabled');
    const { host, giveBack } = farHost(store, state);
    expect(host.menu).toEqual(near.menu);
    host.run('startRun', [{ request: REQUEST, fingerprint: '' }]);
    host.clickMenu('Undo last run');
    giveBack();
    expect(near.toasts.length).toBeGreaterThan(0);
    expect(near.run('runState', [null])).toEqual(host.run('runState', [null]));
    state.locks.set('document', 7);
    expect(host.run('startRun', [{ request: REQUEST, fingerprint: '' }])).toMatchObject({ ok: false });
    expect(state.locks.get('document')).toBe(7);
  });

  it('asks no more often for many rows than for few', () => {
    const { host, asked } = farHost(newStore());
    host.run('startRun', [{ request: REQUEST, fingerprint: '' }]);
    expect(asked.length).toBeLessThan(160);
  });
});
