/** Answers for a file that is there whole or not at all, also when the run is broken off. */
import { realpathSync, renameSync, statSync, unlinkSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** True when both names lead to one file on the disk. */
export function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false }));
  return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev;
}

/** Why a path cannot be written to, as a sentence; null when it can. */
export function outputProblem(path: string, shown: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory() === true) return `${shown} is a folder: name a file to write to.`;
  if (statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory() !== true) {
    return `Cannot write ${shown}: the folder ${dirname(shown)} does not exist.`;
  }
  return null;
}

/** Writes beside the target and then puts the new file in its place; a link keeps pointing where it did. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const present = statSync(path, { throwIfNoEntry: false });
  const target = present === undefined ? path : realpathSync(path);
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.draft`);
  const discard = () => {
    try {
      unlinkSync(draft);
    } catch {
      // There is no draft yet, or it is in its place already.
    }
  };
  const breakOff = () => {
    discard();
    process.exit(130);
  };
  process.once('SIGINT', breakOff);
  process.once('SIGTERM', breakOff);
  try {
    await writeFile(draft, bytes, present === undefined ? {} : { mode: present.mode });
    renameSync(draft, target);
  } catch (fault) {
    discard();
    throw fault;
  } finally {
    process.off('SIGINT', breakOff);
    process.off('SIGTERM', breakOff);
  }
}
