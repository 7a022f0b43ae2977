/** What the build read last time, so that the command line knows when dist is older than its sources. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { INPUTS_FILE } from '../src/cli/fresh-bundle.ts';

/** Writes the inputs of the bundles, of the build itself and of `others`: one path a line. `npm ci` takes the file away, and the next start builds. */
export async function writeInputs(bundles: readonly Metafile[], others: readonly string[]): Promise<void> {
  const itself = await build({
    entryPoints: ['scripts/build.ts'],
    absWorkingDir: process.cwd(),
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outdir: 'dist',
  });
  const read = [...bundles, itself.metafile].flatMap(({ inputs }) => Object.keys(inputs));
  const own = read.filter((path) => !path.startsWith('node_modules/') && !path.includes(':'));
  await mkdir(dirname(INPUTS_FILE), { recursive: true });
  await writeFile(INPUTS_FILE, [...new Set([...own, ...others])].sort().join('\n'));
}
