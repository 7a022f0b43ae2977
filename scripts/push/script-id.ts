/** The id of the script project to push to: given with the command and then kept, or the one kept in .clasp.json. */
import { readFile, writeFile } from 'node:fs/promises';
import { PushFault } from './push-fault.ts';

const FILE = '.clasp.json';

/** The id, kept in .clasp.json for the next time; anything that is no id is refused with the steps to take. */
export async function chooseScriptId(given: string | undefined): Promise<string> {
  const settings = await readSettings();
  if (given === undefined) return checked(String(settings['scriptId'] ?? ''), `"scriptId" in ${FILE}`);
  const scriptId = checked(idInAddress(given), 'What was given');
  await writeFile(FILE, `${JSON.stringify({ ...settings, scriptId }, null, 2)}\n`);
  return scriptId;
}

async function readSettings(): Promise<Record<string, unknown>> {
  const text = await readFile(FILE, 'utf8').catch(() => {
    throw new PushFault(`There is no ${FILE} in this folder.`);
  });
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    throw new PushFault(`${FILE} is no JSON.`);
  }
}

/** The script editor has addresses with /projects/ID/ and /d/ID/. */
function idInAddress(text: string): string {
  return /\/(?:projects|d)\/([\w-]+)/.exec(text)?.[1] ?? text;
}

/** An id is 57 letters, digits, "-" and "_"; older ones are shorter. */
function checked(id: string, where: string): string {
  if (!id.startsWith('replace-me') && /^[\w-]{20,80}$/.test(id)) return id;
  const fault = id.startsWith('replace-me')
    ? `${FILE} still holds the placeholder instead of a script id.`
    : `${where} is "${id}", which is no script id.`;
  throw new PushFault(
    [
      fault,
      '1. In your sheet open Extensions > Apps Script, and there Project settings: copy the script id.',
      '2. npx clasp login',
      '3. npm run push -- SCRIPT_ID',
    ].join('\n'),
  );
}
