/** Cases: a run of many chunks that a second call looks at, and ends, while it writes. */
import { expect, it } from 'vitest';
import type { Answer, Progress, RunState } from '../../src/contract/server-calls.ts';
import type { Faults } from '../../src/host/index.ts';
import { builtHost, cellsOf } from '../helpers/built-host.ts';
import { INVENTED_HEADER, inventedCreators } from '../helpers/invented-creators.ts';

const ROWS = 2600;

/** Runs over many rows; `during` is called once, in the middle of the given write of a block; a chunk has two. */
function runWith(
  write: number,
  during: (call: (name: string, argument: unknown) => unknown) => void,
): Answer<Progress> {
  const faults: Faults = {};
  const rows = [[...INVENTED_HEADER], ...inventedCreators(ROWS)];
  const { host, store } = builtHost([{ name: 'Creators', rows }], { faults });
  const call = (name: string, argument: unknown) => host.run(name, [argument]);
  let seen = 0;
  faults.failWith = (member) => {
    if (member === 'Range.setNumberFormats') seen += 1;
    if (member !== 'Range.setNumberFormats' || seen !== write) return null;
    seen += 1;
    delete faults.failWith;
    during(call);
    return null;
  };
  const answer = host.run('startRun', [{ request: { sheet: 'Creators' }, fingerprint: '' }]) as Answer<Progress>;
  const state = host.run('runState', [null]) as Answer<RunState>;
  expect(state).toMatchObject({ ok: true, value: { open: null } });
  const before = cellsOf(store, 'Creators')[0]?.length ?? 0;
  host.run('undoRun', [{ restoreEdited: false }]);
  expect(cellsOf(store, 'Creators')[0]?.length ?? 0).toBeLessThan(before);
  return answer;
}

it('tells how far it is and stops before the next chunk; what is written can be undone', () => {
  let open: RunState['open'] = null;
  const answer = runWith(3, (call) => {
    const state = call('runState', null) as Answer<RunState>;
    if (state.ok) open = state.value.open;
    expect(call('cancelRun', { runId: state.ok ? state.value.open?.runId : '' })).toMatchObject({ ok: true });
  });
  expect(open).toMatchObject({ done: 500, total: ROWS, isMine: true });
  expect(answer).toMatchObject({ ok: true, value: { done: 1500, isFinished: false } });
  expect(answer.ok && answer.value.stopped).toContain('cancelled');
});

it('is not ended by what was asked of another run', () => {
  const answer = runWith(3, (call) => {
    expect(call('cancelRun', { runId: 'another' })).toMatchObject({ ok: false });
  });
  expect(answer).toMatchObject({ ok: true, value: { done: ROWS, isFinished: true } });
});

it('a continuation that finds other inputs does not end a run that was begun meanwhile', () => {
  const rows = [[...INVENTED_HEADER], ...inventedCreators(40)];
  const faults: Faults = {};
  const { host, store } = builtHost([{ name: 'Creators', rows }], { faults });
  const value = <T>(name: string, argument: unknown): T => {
    const answer = host.run(name, [argument]) as Answer<T>;
    if (!answer.ok) throw new Error(answer.problem);
    return answer.value;
  };
  const start = { request: { sheet: 'Creators' }, fingerprint: '', rowsAtOnce: 5 };
  faults.msPerCall = 1000;
  const { runId, isFinished } = value<Progress>('startRun', start);
  delete faults.msPerCall;
  expect(isFinished).toBe(false);
  const followers = (INVENTED_HEADER as readonly string[]).indexOf('Followers') + 1;
  store.write(store.sheets()[0]?.id ?? -1, { row: 3, column: followers, rows: 1, columns: 1 }, [[{ value: 777_777 }]]);
  let second = '';
  faults.failWith = (member) => {
    if (member !== 'Lock.tryLock') return null;
    delete faults.failWith;
    value('cancelRun', { runId });
    second = value<Progress>('startRun', { ...start, rowsAtOnce: 50 }).runId;
    return null;
  };
  expect(host.run('continueRun', [{ runId }])).toMatchObject({ ok: false });
  expect(second).not.toBe('');
  expect(value<RunState>('runState', null).undo?.runId).toBe(second);
});
