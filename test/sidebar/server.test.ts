/** Cases: what the sidebar makes of answers, failures, silence and disorder. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { IDLE_MS, nextPoll, POLL_MS } from '../../src/sidebar/creator/poll-pace.ts';
import { callServer, isWrongAccount, PATIENCE_MS } from '../../src/sidebar/server/call-server.ts';
import { createLatest } from '../../src/sidebar/server/latest.ts';
import { en } from '../../src/sidebar/strings/en.ts';
import { speak } from '../../src/sidebar/strings/strings.ts';

type Handle = (value: unknown) => void;

/** A runner that hands its handlers to the case instead of answering. */
function stubGoogle(act: (handlers: { succeed: Handle; fail: Handle }) => void): void {
  const runner = (succeed: Handle, fail: Handle): object => ({
    withSuccessHandler: (handle: Handle) => runner(handle, fail),
    withFailureHandler: (handle: Handle) => runner(succeed, handle),
    readChoices: () => act({ succeed, fail }),
  });
  vi.stubGlobal('google', { script: { run: runner(ignore, ignore) } });
}
const ignore = (): void => undefined;
const ask = () => callServer('readChoices', null, speak(en).server);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('one call', () => {
  it('hands a value on', async () => {
    stubGoogle(({ succeed }) => succeed({ ok: true, value: { goals: [] } }));
    expect(await ask()).toEqual({ ok: true, value: { goals: [] } });
  });

  it.each<[string, (handlers: { succeed: Handle; fail: Handle }) => void, string, boolean]>([
    ['a problem', ({ succeed }) => succeed({ ok: false, problem: 'E90 is text.' }), 'E90 is text.', false],
    [
      'a problem with its marks',
      ({ succeed }) => succeed({ ok: false, problem: 'No run.', marked: '\u0001No run.\u0003' }),
      '\u0001No run.\u0003',
      false,
    ],
    ['null, as Google gives for a Date', ({ succeed }) => succeed(null), en.server.emptyAnswer, false],
    ['an answer of another shape', ({ succeed }) => succeed({ ok: true }), en.server.emptyAnswer, false],
    ['a number', ({ succeed }) => succeed(7), en.server.emptyAnswer, false],
    [
      'a failure',
      ({ fail }) => fail(new Error('Service invoked too many times.')),
      'Service invoked too many times.',
      false,
    ],
    ['a failure without words', ({ fail }) => fail(undefined), '?', false],
    ['the wrong account', ({ fail }) => fail(new Error('Error code PERMISSION_DENIED.')), en.server.wrongAccount, true],
  ])('%s', async (_, act, words, isAccess) => {
    stubGoogle(act);
    const outcome = await ask();
    expect(outcome).toMatchObject({ ok: false, isAccess });
    expect(outcome.ok ? '' : outcome.problem).toContain(words);
  });

  it('says where to open it when there is no Google at all', async () => {
    vi.stubGlobal('google', undefined);
    expect(await ask()).toEqual({ ok: false, problem: en.server.outside, isAccess: false, isSaid: false });
  });

  it('stops waiting when no answer can come any more, and lets a later one pass', async () => {
    let late: Handle = ignore;
    stubGoogle(({ succeed }) => {
      late = succeed;
    });
    const outcome = ask();
    await vi.advanceTimersByTimeAsync(PATIENCE_MS);
    late({ ok: true, value: {} });
    expect(await outcome).toEqual({ ok: false, problem: en.server.noAnswer, isAccess: false, isSaid: false });
  });
});

describe('the wrong account is told from other failures', () => {
  it.each([
    ["We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.", true],
    ['Authorization is required to perform that action.', true],
    ['You do not have permission to access the requested document.', true],
    ['drive.google.com refused to connect.', true],
    ['You do not have permission to call setValue', false],
    ['You are trying to edit a protected cell or object.', false],
    ['NetworkError: Connection failure due to HTTP 0', false],
  ])('%s', (message, expected) => {
    expect(isWrongAccount(message)).toBe(expected);
  });
});

describe('answers in any order', () => {
  it('only the answer to the last question counts', () => {
    const latest = createLatest();
    const first = latest.begin();
    const second = latest.begin();
    expect([first(), second()]).toEqual([false, true]);
    latest.drop();
    expect(second()).toBe(false);
  });
});

describe('the pace of looking at the selected row', () => {
  it.each([
    ['just moved', 0, POLL_MS],
    ['almost idle', IDLE_MS - 1, POLL_MS],
    ['idle', IDLE_MS, null],
    ['long idle', IDLE_MS * 10, null],
  ])('%s', (_, since, wait) => {
    expect(nextPoll(1_000_000 + since, 1_000_000)).toBe(wait);
  });

  it('is never faster than every two seconds', () => expect(POLL_MS).toBeGreaterThanOrEqual(2000));
});
