/** `google.script` inside the add-on's frame. Its text is put there, so it names nothing from outside. */
import type { createScriptHost } from '../host/run/script-host.ts';
import type { createScriptRunner } from '../host/run/script-runner.ts';

type Reply = { readonly id?: number; readonly value?: unknown; readonly error?: string };
type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void };

/** Runs in the frame before any script of the add-on. */
export function frameBoot(
  createRunner: typeof createScriptRunner,
  createHost: typeof createScriptHost,
  names: readonly string[],
): void {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const send = (name: string, args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      parent.postMessage({ kind: 'run', id: last, name, args }, '*');
    });
  window.addEventListener('message', (event: MessageEvent<Reply>) => {
    if (event.source !== parent || typeof event.data?.id !== 'number') return;
    const { id, value, error } = event.data;
    const call = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) call?.resolve(value);
    else call?.reject(new Error(error));
  });
  const host = createHost((request) => parent.postMessage(request, '*'));
  const run = createRunner(names, send, (failure) => window.reportError(failure));
  Object.assign(window, { google: { script: { run, host } } });
}
