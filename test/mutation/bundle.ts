/** One file that holds the core and its tests, so that a mutant costs a few tests and not a start of them all. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';

const HERE = 'test/mutation';
const STAND_INS: Readonly<Record<string, string>> = { vitest: 'vitest-in-mocha.ts', 'fast-check': 'few-cases.ts' };
/** They say what they say only by a hundred thousand rows, or by another solver. */
const LEFT_OUT = /(many-creators|against-highs)\.test\.ts$/;

/** What the core keeps between calls. */
const KEPT = /\/once\.ts$/;

const CORE = /\/src\/core\/.*\.ts$/;

/**
 * Each part of a changed file asks Stryker whether its change is active, and counts that a test came by. Once a change is
 * active nobody reads the counts, and a comparison in place answers sooner than a call: a third of the time.
 */
function askedInPlace(text: string): string {
  return text
    .replace(/stryMutAct_9fa48\(("\d+")\)/g, '(__stryker__.activeMutant === $1 && stryMutAct_9fa48($1))')
    .replace(/stryCov_9fa48\((?=")/g, '__stryker__.activeMutant === undefined && stryCov_9fa48(');
}

/** What a test asks of Vitest and fast-check comes from the stand-ins; what a stand-in asks comes from the packages. */
const standIns: Plugin = {
  name: 'stand-ins',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^(vitest|fast-check)$/ }, ({ path, importer }) => {
      const file = resolve(HERE, STAND_INS[path] ?? '');
      return importer === file ? undefined : { path: file };
    });
    onResolve({ filter: KEPT }, () => ({ path: resolve(HERE, 'once.ts') }));
    onLoad({ filter: CORE }, ({ path }) => ({ contents: askedInPlace(readFileSync(path, 'utf8')), loader: 'ts' }));
  },
};

const tests = readdirSync('test/core', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts') && !LEFT_OUT.test(name))
  .sort();

await build({
  stdin: {
    contents: [`./${HERE}/chosen-tests.ts`, `./${HERE}/reached.ts`, ...tests.map((name) => `./test/core/${name}`)]
      .map((path) => `import '${path}';`)
      .join('\n'),
    resolveDir: '.',
  },
  banner: { js: 'globalThis.__stryker__ ??= {};' },
  external: ['mocha'],
  bundle: true,
  platform: 'node',
  format: 'cjs',
  outfile: 'reports/mutation/core.cjs',
  plugins: [standIns],
  logLevel: 'error',
});
