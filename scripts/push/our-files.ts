/** The three files that are pushed, and the folder without anything else from which clasp sends them. */
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type ClaspRun, runClasp } from './run-clasp.ts';

/** The files of dist, by the names that clasp gives them. */
export const OUR_FILES = ['Code.js', 'appsscript.json', 'sidebar.html'] as const;

/** A clasp project in an empty folder, which is gone afterwards: no settings, ignore file or other file of this one counts there. */
export async function inFolderOfItsOwn<T>(scriptId: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'creator-tiers-push-'));
  try {
    await writeFile(join(folder, '.clasp.json'), JSON.stringify({ scriptId, rootDir: '.' }));
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Pushes what dist holds under the names of ours. `pushed`: none when all were there already; null when the run failed. */
export function pushOurFiles(scriptId: string): Promise<ClaspRun & { readonly pushed: readonly string[] | null }> {
  return inFolderOfItsOwn(scriptId, async (folder) => {
    for (const name of OUR_FILES) await copyFile(join('dist', name), join(folder, name));
    // Without -f clasp skips a changed manifest when no terminal is attached, and still exits with 0.
    const run = await runClasp(folder, ['push', '-f']);
    return { ...run, pushed: run.isDone ? listed(run.stdout) : null };
  });
}

/** The files that clasp lists as pushed; null for a push it skipped without a word. */
function listed(stdout: string): string[] | null {
  try {
    return (JSON.parse(stdout) as string[]).map((path) => `dist/${basename(path)}`).sort();
  } catch {
    return null;
  }
}
