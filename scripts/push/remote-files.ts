/** What the script project holds before a push, and what in it is not ours. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, relative, resolve } from 'node:path';
import { BUNDLE_NAME } from '../declarations.ts';
import { type ClaspRun, runClasp } from './run-clasp.ts';

/** The files of dist, by the names that clasp gives them. */
const OUR_FILES = ['Code.js', 'appsscript.json', 'sidebar.html'] as const;

/** The text of each remote file by its name here, or the run that failed. */
export async function readRemoteFiles(scriptId: string): Promise<ReadonlyMap<string, string> | ClaspRun> {
  const folder = await mkdtemp(join(tmpdir(), 'creator-tiers-remote-'));
  try {
    await writeFile(join(folder, '.clasp.json'), JSON.stringify({ scriptId, rootDir: '.' }));
    const run = await runClasp(folder, ['pull']);
    if (!run.isDone) return run;
    const { pulledFiles } = JSON.parse(run.stdout) as { pulledFiles: string[] };
    const texts = pulledFiles.map(async (path): Promise<[string, string]> => {
      const name = relative(folder, resolve(path));
      return [name, await readFile(join(folder, name), 'utf8')];
    });
    return new Map(await Promise.all(texts));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Names of files that a person would miss: all but ours, and but the empty function of a new project. */
export function foreignFiles(files: ReadonlyMap<string, string>): string[] {
  const isOurProject = (files.get('Code.js') ?? '').includes(BUNDLE_NAME);
  return [...files]
    .filter(([name, text]) => {
      if (basename(name) === 'appsscript.json' || isEmpty(text)) return false;
      return !isOurProject || !OUR_FILES.some((ours) => ours === name);
    })
    .map(([name]) => name)
    .sort();
}

/** https://script.google.com/create writes this function, under a file name in the language of the account. */
function isEmpty(text: string): boolean {
  return /^(functionmyFunction\(\)\{\})?$/.test(text.replace(/\s/g, ''));
}
