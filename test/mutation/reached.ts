/**
 * Changes that are reached both while a file loads and by a test: they count as reached by the test alone.
 * Stryker would start a process anew for each of them, though it makes the change only when the test runs. Imported for
 * its effect.
 */
type Counts = Record<string, number>;
type Stryker = {
  readonly mutantCoverage?: { readonly static: Counts; readonly perTest: Readonly<Record<string, Counts>> };
};

const mocha = globalThis as unknown as {
  readonly after: (body: () => void) => void;
  readonly __stryker__?: Stryker;
};

mocha.after(() => {
  const counts = mocha.__stryker__?.mutantCoverage;
  if (counts === undefined) return;
  for (const reached of Object.values(counts.perTest)) {
    for (const change of Object.keys(reached)) delete counts.static[change];
  }
});
