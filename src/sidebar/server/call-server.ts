/** One typed call to the add-on through google.script.run. A failure of the transport becomes a problem too. */
import type { ServerCalls } from '../../contract/server-calls.ts';
import type { Strings } from '../strings/strings.ts';

type Runner = {
  withSuccessHandler(handle: (answer: unknown) => void): Runner;
  withFailureHandler(handle: (error: unknown) => void): Runner;
} & Record<string, (argument: unknown) => void>;

export type CallName = keyof ServerCalls;
export type ArgumentOf<Name extends CallName> = ServerCalls[Name]['argument'];
export type AnswerOf<Name extends CallName> = ServerCalls[Name]['answer'];
export type ValueOf<Name extends CallName> = Extract<AnswerOf<Name>, { readonly ok: true }>['value'];
/** Every answer in one shape; `problem` may have marks; `isAccess`: only another Google account helps; `isSaid`: the add-on itself said so. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: string; readonly isAccess: boolean; readonly isSaid: boolean };

/** Apps Script ends a script after six minutes; a little later no answer will come any more. */
export const PATIENCE_MS = 390_000;

/** Never rejects and always settles: a lost connection, a wrong Google account or silence comes back as a sentence. */
export function callServer<Name extends CallName>(
  name: Name,
  argument: ArgumentOf<Name>,
  say: Strings['server'],
): Promise<Outcome<ValueOf<Name>>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => fail(say.noAnswer), PATIENCE_MS);
    const settle = (outcome: Outcome<ValueOf<Name>>): void => {
      clearTimeout(timer);
      resolve(outcome);
    };
    const fail = (problem: string, isAccess = false, isSaid = false): void =>
      settle({ ok: false, problem, isAccess, isSaid });
    const run = findRunner();
    if (run === null) return fail(say.outside);
    const send = run
      .withSuccessHandler((answer) => {
        if (!isAnswer(answer)) fail(say.emptyAnswer);
        else if (answer.ok) settle({ ok: true, value: answer.value as ValueOf<Name> });
        else fail(answer.marked ?? answer.problem, false, true);
      })
      .withFailureHandler((error) => {
        const message = messageOf(error);
        if (isWrongAccount(message)) fail(say.wrongAccount, true);
        else fail(say.failed(message));
      });
    try {
      send[name]?.(argument);
    } catch (error) {
      fail(say.failed(messageOf(error)));
    }
  });
}

function findRunner(): Runner | null {
  const page = globalThis as { google?: { script?: { run?: Runner } } };
  return page.google?.script?.run ?? null;
}

function isAnswer(
  answer: unknown,
): answer is { ok: true; value: unknown } | { ok: false; problem: string; marked?: string } {
  if (typeof answer !== 'object' || answer === null) return false;
  const { ok, problem } = answer as { ok?: unknown; problem?: unknown };
  return ok === true ? 'value' in answer : ok === false && typeof problem === 'string';
}

function messageOf(error: unknown): string {
  const text = (error instanceof Error ? error.message : String(error ?? '')).trim();
  if (text === '') return '?';
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/**
 * What Google says when the browser's first account is not the one that opened the sheet:
 * PERMISSION_DENIED while reading from storage, a request to authorise, or a script that is not there for that account.
 */
export function isWrongAccount(message: string): boolean {
  return /permission_denied|authori[sz]ation is required|not authori[sz]ed|refused to connect|do not have (permission|access) to (access )?the requested/i.test(
    message,
  );
}
