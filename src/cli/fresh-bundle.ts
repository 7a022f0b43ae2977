/** The built add-on: builds it when it is missing or older than its sources, then reads it. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

export type Bundle = { readonly code: string; readonly html: Readonly<Record<string, string>> };

/** What the build reads, from the root of the project. */
const SOURCES = [
  'src/core',
  'src/contract',
  'src/addon',
  'src/sidebar',
  'scripts/build.ts',
  'scripts/declarations.ts',
  'scripts/sidebar-modules.ts',
  'scripts/licences',
  'LICENSE',
  'appsscript.json',
];

/** The files of dist, fresh. `say` is told before a build. The current directory is the root of the project. */
export async function freshBundle(say: (message: string) => void): Promise<Bundle> {
  const built = Math.min(await changedAt('dist/Code.js'), await changedAt('dist/sidebar.html'));
  const sources = await Promise.all(SOURCES.map(newest));
  if (built === 0 || Math.max(...sources) > built) {
    say('Building the add-on');
    const { build } = await import('../../scripts/build.ts');
    await build();
  }
  const [code, sidebar] = await Promise.all([readFile('dist/Code.js', 'utf8'), readFile('dist/sidebar.html', 'utf8')]);
  return { code, html: { sidebar } };
}

async function newest(path: string): Promise<number> {
  const files = await readdir(path, { withFileTypes: true, recursive: true }).catch(() => []);
  const times = files
    .filter((file) => file.isFile())
    .map((file) => changedAt(join(file.parentPath ?? file.path, file.name)));
  return Math.max(await changedAt(path), ...(await Promise.all(times)));
}

/** Time of the last change in milliseconds, 0 when there is no such file. */
async function changedAt(path: string): Promise<number> {
  return stat(path).then(
    (found) => (found.isFile() ? found.mtimeMs : 0),
    () => 0,
  );
}
