/** What the script project holds before a push, and what in it is not ours. */
import { readFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { BUNDLE_NAME } from '../declarations.ts';
import { inFolderOfItsOwn, OUR_FILES } from './our-files.ts';
import { type ClaspRun, runClasp } from './run-clasp.ts';

/** The text of each remote file by its name here, or the run that failed. */
export function readRemoteFiles(scriptId: string): Promise<ReadonlyMap<string, string> | ClaspRun> {
  return inFolderOfItsOwn(scriptId, async (folder) => {
    const run = await runClasp(folder, ['pull']);
    if (!run.isDone) return run;
    const { pulledFiles } = JSON.parse(run.stdout) as { pulledFiles: string[] };
    const texts = pulledFiles.map(async (path): Promise<[string, string]> => {
      const name = relative(folder, resolve(path));
      return [name, await readFile(join(folder, name), 'utf8')];
    });
    return new Map(await Promise.all(texts));
  });
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
