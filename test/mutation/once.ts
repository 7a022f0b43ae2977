/**
 * `once` in a mutation run: what was made before a change is made anew, or it would hide the change. While
 * no change is active (when Stryker looks which test reaches what), before every test.
 */
type Ask<T> = { (): T; made: { readonly value: T } | undefined };

let asked: WeakRef<Ask<unknown>>[] = [];

export function once<T>(make: () => T): () => T {
  const ask: Ask<T> = () => {
    ask.made ??= { value: make() };
    return ask.made.value;
  };
  ask.made = undefined;
  asked.push(new WeakRef<Ask<unknown>>(ask));
  return ask;
}

type Hook = (body: () => void) => void;
const mocha = globalThis as unknown as {
  readonly before: Hook;
  readonly beforeEach: Hook;
  readonly __stryker__?: { readonly activeMutant?: string };
};

function forgetAll(): void {
  asked = asked.filter((one) => {
    const ask = one.deref();
    if (ask !== undefined) ask.made = undefined;
    return ask !== undefined;
  });
}
mocha.before(forgetAll);
mocha.beforeEach(() => {
  if (mocha.__stryker__?.activeMutant === undefined) forgetAll();
});
