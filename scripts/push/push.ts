/** A push from start to end: looks first, replaces all files or none, and says what happened. */
import { explainRefusal, isNetworkFault } from './explain-refusal.ts';
import { pushOurFiles } from './our-files.ts';
import { PushFault } from './push-fault.ts';
import { foreignFiles, readRemoteFiles } from './remote-files.ts';
import { chooseScriptId } from './script-id.ts';

type Options = {
  /** Makes dist. */
  readonly build: () => Promise<void>;
  /** The script id named with the command, or its address. */
  readonly given: string | undefined;
  /** Files of others may be replaced. */
  readonly mayReplace: boolean;
};

const UNCHANGED = 'The script project was not changed.';

/** What a person is told at the end; throws a PushFault when nothing was pushed. */
export async function push({ build, given, mayReplace }: Options): Promise<string> {
  const scriptId = await chooseScriptId(given);
  const remote = await readRemoteFiles(scriptId);
  if ('isDone' in remote) throw new PushFault(`${explainRefusal(remote.stderr, scriptId)}\n${UNCHANGED}`);
  const foreign = foreignFiles(remote);
  if (foreign.length > 0 && !mayReplace) throw new PushFault(sayForeign(foreign));
  await build().catch((error: unknown) => {
    throw new PushFault(`dist could not be built: ${error instanceof Error ? error.message : error}\n${UNCHANGED}`);
  });
  const { pushed, stderr } = await pushOurFiles(scriptId);
  if (pushed === null) {
    const left = isNetworkFault(stderr) ? 'Whether the files arrived is not known: push again.' : UNCHANGED;
    throw new PushFault(`${explainRefusal(stderr, scriptId)}\n${left}`);
  }
  const address = `https://script.google.com/d/${scriptId}/edit`;
  if (pushed.length === 0) return `Already up to date: ${address}`;
  return `Pushed ${pushed.join(', ')} to ${address}\nReload the spreadsheet to see the change.`;
}

function sayForeign(names: readonly string[]): string {
  return [
    `The script project holds files that a push would delete: ${names.join(', ')}.`,
    'Make an empty script project for the add-on, or push with: npm run push -- --replace',
    UNCHANGED,
  ].join('\n');
}
