/** `google.script.run` as a page sees it: setters, handlers, ten calls at once. Values and the script are others' matter. */

type Handler = ((value: unknown, userObject?: unknown) => void) | null;
export type ScriptRunner = {
  withSuccessHandler(handle: Handler): ScriptRunner;
  withFailureHandler(handle: Handler): ScriptRunner;
  withUserObject(value: unknown): ScriptRunner;
} & Readonly<Record<string, (...args: unknown[]) => void>>;

/**
 * A runner with the public functions of `names` and no others. Every setter answers a new runner; answers arrive when
 * `send` has them, in any order; of an error only the message arrives. A value that cannot
 * cross throws at once. `report` gets errors that nobody handles.
 * Names nothing from outside, because a frame gets it as text.
 */
export function createScriptRunner(
  names: readonly string[],
  send: (name: string, args: readonly unknown[]) => Promise<unknown>,
  report: (error: Error) => void,
): ScriptRunner {
  type Handlers = { success: Handler; failure: Handler; user: unknown; hasUser: boolean };
  const mostAtOnce = 10;
  const waiting: (() => void)[] = [];
  let running = 0;

  const isIllegal = (value: unknown, depth: number): boolean => {
    if (value === null || value === undefined || depth > 100) return depth > 100;
    if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') return true;
    if (typeof value !== 'object') return false;
    if (Array.isArray(value)) return value.some((item) => isIllegal(item, depth + 1));
    if (Object.getPrototypeOf(value) !== Object.prototype) return true;
    return Object.values(value).some((item) => isIllegal(item, depth + 1));
  };
  const next = (): void => {
    running -= 1;
    waiting.shift()?.();
  };
  const call = (handlers: Handlers, name: string, args: readonly unknown[]): void => {
    args.forEach((arg, index) => {
      if (isIllegal(arg, 0)) throw new Error(`Failed due to illegal value in property: ${index}`);
    });
    // What JSON does to values is what happens to them on the way to Google.
    const sent = JSON.parse(JSON.stringify(args)) as unknown[];
    const user = handlers.hasUser ? [handlers.user] : [];
    const start = (): void => {
      running += 1;
      send(name, sent)
        .finally(next)
        .then(
          (value) => handlers.success?.(value ?? null, ...user),
          (error: unknown) => {
            const failure = new Error(error instanceof Error ? error.message : String(error));
            failure.name = 'ScriptError';
            if (handlers.failure === null) report(failure);
            else handlers.failure(failure, ...user);
          },
        );
    };
    if (running < mostAtOnce) start();
    else waiting.push(start);
  };
  const runner = (handlers: Handlers): ScriptRunner => {
    const own: Record<string, unknown> = {
      withSuccessHandler: (success: Handler) => runner({ ...handlers, success }),
      withFailureHandler: (failure: Handler) => runner({ ...handlers, failure }),
      withUserObject: (user: unknown) => runner({ ...handlers, user, hasUser: true }),
    };
    for (const name of names) own[name] = (...args: unknown[]): void => call(handlers, name, args);
    return own as ScriptRunner;
  };
  return runner({ success: null, failure: null, user: undefined, hasUser: false });
}
