/** The built add-on: built first when it is missing or older than anything the last build read. */
import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';

export type Bundle = { readonly code: string; readonly html: Readonly<Record<string, string>> };

/** Written by the build: what it read, one path a line. */
export const INPUTS_FILE = 'node_modules/.cache/creator-tiers/build-inputs.txt';
const BUILT = ['dist/Code.js', 'dist/sidebar.html'];

/** The files of dist, fresh. `say` is told before a build. The current directory is the root of the project. */
export async function freshBundle(say: (message: string) => void): Promise<Bundle> {
  const inputs = await readFile(INPUTS_FILE, 'utf8').catch(() => '');
  if (inputs === '' || (await isStale(inputs.split('\n'), BUILT))) {
    say('Building the add-on');
    await promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/build.ts']);
  }
  const [code, sidebar] = await Promise.all([readFile('dist/Code.js', 'utf8'), readFile('dist/sidebar.html', 'utf8')]);
  return { code, html: { sidebar } };
}

/** True when a built file or an input is not there, or an input has changed since. */
export async function isStale(inputs: readonly string[], built: readonly string[]): Promise<boolean> {
  const made = await Promise.all(built.map(changedAt));
  const sources = await Promise.all(inputs.map(changedAt));
  return [...made, ...sources].includes(null) || newest(sources) > oldest(made);
}

const newest = (times: readonly (number | null)[]): number => Math.max(...times.map((time) => time ?? Infinity));
const oldest = (times: readonly (number | null)[]): number => Math.min(...times.map((time) => time ?? 0));

/** Time of the last change in milliseconds, null when there is no such file. */
async function changedAt(path: string): Promise<number | null> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => null,
  );
}
