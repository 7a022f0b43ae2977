/** Answers for `npm run push`: builds dist and hands it to clasp; refuses a placeholder id with the steps to take. */
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { build } from './build.ts';

const { scriptId } = JSON.parse(await readFile('.clasp.json', 'utf8')) as { scriptId?: string };

if (!scriptId || scriptId.startsWith('replace-me')) {
  process.stderr.write(
    [
      '.clasp.json still holds the placeholder instead of a script id.',
      '1. Open script.google.com, make a project, and copy the id from Project settings into .clasp.json.',
      '2. npx clasp login',
      '3. npm run push',
      '',
    ].join('\n'),
  );
  process.exit(1);
}

await build();
// Without -f clasp skips a changed manifest when no terminal is attached, and still exits with 0.
const { status } = spawnSync('node_modules/.bin/clasp', ['push', '-f'], { stdio: 'inherit' });
process.exit(status ?? 1);
