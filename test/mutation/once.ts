/**
 * Answers for `once` in a mutation run: what was made before a change is made anew, or it would hide the change. While
 * no change is active (when Stryker looks which test reaches what), before every test.
 */
const forget = new Set<() => void>();

export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  forget.add(() => {
    made = undefined;
  });
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

type Hook = (body: () => void) => void;
const mocha = globalThis as unknown as {
  readonly before: Hook;
  readonly beforeEach: Hook;
  readonly __stryker__?: { readonly activeMutant?: string };
};

function forgetAll(): void {
  for (const one of forget) one();
}
mocha.before(forgetAll);
mocha.beforeEach(() => {
  if (mocha.__stryker__?.activeMutant === undefined) forgetAll();
});
