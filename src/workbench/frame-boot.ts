/** Answers for `google.script` inside the add-on's frame; its text is put there, so it names nothing from outside. */

/** Runs in the frame before any script of the add-on. */
export function frameBoot(): void {
  type Handler = ((value: unknown, userObject?: unknown) => void) | null;
  type Waiting = { success: Handler; failure: Handler; user: unknown; hasUser: boolean };
  const waiting = new Map<number, Waiting>();
  let last = 0;

  const illegal = (value: unknown, depth: number): boolean => {
    if (value === null || value === undefined || depth > 100) return depth > 100;
    if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') return true;
    if (typeof value !== 'object') return false;
    if (Array.isArray(value)) return value.some((item) => illegal(item, depth + 1));
    if (Object.getPrototypeOf(value) !== Object.prototype) return true;
    return Object.values(value).some((item) => illegal(item, depth + 1));
  };
  const send = (handlers: Waiting, name: string, args: readonly unknown[]): void => {
    args.forEach((arg, index) => {
      if (illegal(arg, 0)) throw new Error(`Failed due to illegal value in property: ${index}`);
    });
    last += 1;
    waiting.set(last, handlers);
    // What JSON does to values is what happens to them on the way to Google.
    const plain: unknown = JSON.parse(JSON.stringify(args));
    parent.postMessage({ kind: 'run', id: last, name, args: plain }, '*');
  };
  const runner = (handlers: Waiting): object =>
    new Proxy(
      {},
      {
        get: (_, name) => {
          if (typeof name !== 'string') return undefined;
          if (name === 'withSuccessHandler') return (success: Handler) => runner({ ...handlers, success });
          if (name === 'withFailureHandler') return (failure: Handler) => runner({ ...handlers, failure });
          if (name === 'withUserObject') return (user: unknown) => runner({ ...handlers, user, hasUser: true });
          return (...args: unknown[]) => send(handlers, name, args);
        },
      },
    );
  window.addEventListener('message', (event: MessageEvent<{ id?: number; value?: unknown; error?: string }>) => {
    if (event.source !== parent || typeof event.data?.id !== 'number') return;
    const { id, value, error } = event.data;
    const handlers = waiting.get(id);
    if (handlers === undefined) return;
    waiting.delete(id);
    const user = handlers.hasUser ? [handlers.user] : [];
    if (error === undefined) handlers.success?.(value, ...user);
    else {
      const failure = new Error(error);
      failure.name = 'ScriptError';
      if (handlers.failure === null) window.reportError(failure);
      else handlers.failure(failure, ...user);
    }
  });
  const host = {
    origin: '',
    close: () => parent.postMessage({ kind: 'close' }, '*'),
    editor: { focus: () => parent.postMessage({ kind: 'focus' }, '*') },
    setWidth: (width: number) => parent.postMessage({ kind: 'size', width }, '*'),
    setHeight: (height: number) => parent.postMessage({ kind: 'size', height }, '*'),
  };
  const run = runner({ success: null, failure: null, user: undefined, hasUser: false });
  Object.assign(window, { google: { script: { run, host } } });
}
