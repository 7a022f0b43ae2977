/** A file that is there whole or not at all, also when the run is broken off. */
import { realpathSync, renameSync, statSync, unlinkSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
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

/** Puts a file of these bytes in the place of the target. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await writeBeside(path, async (file) => {
    await file.writeFile(bytes);
    return null;
  });
}

/** The same in pieces, each made when the one before is written; a sentence that ends them leaves the target as it was. */
export async function writeInPieces(
  path: string,
  pieces: Generator<Uint8Array, string | null>,
): Promise<string | null> {
  return writeBeside(path, async (file) => {
    for (;;) {
      const piece = pieces.next();
      if (piece.done === true) return piece.value;
      await file.writeFile(piece.value);
    }
  });
}

/** The same where something else writes the file: it is told a name beside the target, and to stop when the run is broken off. */
export async function writeByName(
  path: string,
  write: (draft: string) => Promise<void>,
  stop: () => Promise<void>,
): Promise<void> {
  const begin = async (draft: string, mode: number | undefined): Promise<null> => {
    // Who may read it is settled before anything is in it.
    await (await open(draft, 'w', mode)).close();
    await write(draft);
    return null;
  };
  await draftBeside(path, begin, stop);
}

async function writeBeside(path: string, write: (file: FileHandle) => Promise<string | null>): Promise<string | null> {
  return draftBeside(path, async (draft, mode) => {
    const file = await open(draft, 'w', mode);
    return write(file).finally(() => file.close());
  });
}

/** Writes beside the target and then puts the new file in its place, unless a sentence comes back; a link keeps pointing where it did. */
async function draftBeside(
  path: string,
  write: (draft: string, mode: number | undefined) => Promise<string | null>,
  stop?: () => Promise<void>,
): Promise<string | null> {
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
  let isBroken = false;
  const end = (): never => {
    discard();
    process.exit(130);
  };
  const breakOff = () => {
    isBroken = true;
    discard();
    if (stop === undefined) end();
    else void stop().finally(end);
  };
  // Not once: an impatient second signal must not kill before the draft is gone.
  process.on('SIGINT', breakOff);
  process.on('SIGTERM', breakOff);
  try {
    const problem = await write(draft, present?.mode);
    if (isBroken) end();
    if (problem === null) renameSync(draft, target);
    else discard();
    return problem;
  } catch (fault) {
    if (isBroken) end();
    discard();
    throw fault;
  } finally {
    process.off('SIGINT', breakOff);
    process.off('SIGTERM', breakOff);
  }
}
