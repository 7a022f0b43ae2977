/** The process of `npm run sql`: words in, a file or standard output and exit code out. The work is in sql/. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readArguments } from './sql/arguments.ts';
import { writeView } from './sql/write-view.ts';

/** npm runs scripts from the root of the project and says where the user stood. */
const folder = (process.env['npm_lifecycle_event'] === 'sql' ? process.env['INIT_CWD'] : undefined) ?? process.cwd();

/** The text of a file, null when it cannot be read. */
function readText(file: string): string | null {
  try {
    return readFileSync(resolve(folder, file), 'utf8');
  } catch {
    return null;
  }
}

const asked = readArguments(process.argv.slice(2));
const written = 'problem' in asked ? asked : writeView(asked, readText);
if ('problem' in written) {
  process.stderr.write(`${written.problem}\n`);
  process.exitCode = 2;
} else if ('problem' in asked || asked.out === '') process.stdout.write(written.sql);
else {
  writeFileSync(resolve(folder, asked.out), written.sql);
  process.stderr.write(`${asked.out}: the view creator_tiers for ${asked.table}\n`);
}
