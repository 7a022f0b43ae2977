/** The workbench page as files for a browser. The pieces that few need are loaded only when asked for. */
import { copyFile, mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

export const WORKBENCH_FOLDER = 'node_modules/.cache/creator-tiers-workbench';

/** What the page is made of; a change in any of it makes a new one. */
const SOURCES = ['src', 'scripts/build-workbench.ts', 'package-lock.json'];

/** Writes index.html, main.js with its chunks, and main.css; nothing when they are newer than every source. */
export async function buildWorkbench(folder = WORKBENCH_FOLDER): Promise<void> {
  const page = join(folder, 'index.html');
  const made = await changedMs(page);
  const sources = await Promise.all(SOURCES.map(newestMs));
  if (made > Math.max(...sources)) return;
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: { main: 'src/workbench/main.ts', 'script-worker': 'src/workbench/script-worker.ts' },
    outdir: folder,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  await copyFile('src/workbench/index.html', page);
}

async function newestMs(path: string): Promise<number> {
  const isFolder = (await stat(path)).isDirectory();
  const inside = isFolder ? await readdir(path) : [];
  return Math.max(await changedMs(path), ...(await Promise.all(inside.map((name) => newestMs(join(path, name))))));
}

/** 0 when there is no such file. */
async function changedMs(path: string): Promise<number> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}
