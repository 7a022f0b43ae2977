/** The process of `npm run sql`: words in, a file or standard output and exit code out. The work is in sql/. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { SourceColumn } from '../src/warehouse/asked/propose-columns.ts';
import { MOVES_VIEW, VIEW } from '../src/warehouse/view-file.ts';
import { readArguments, type SqlArguments } from './sql/arguments.ts';
import { bundleJudge } from './sql/bundle-judge.ts';
import { columnsOfFile, DATA_FILE, listedColumns } from './sql/describe-table.ts';
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

/** Columns that `--describe` names: a list that somebody wrote, or a table that DuckDB reads. */
async function describedBy(file: string): Promise<readonly SourceColumn[] | null | { readonly problem: string }> {
  if (file === '') return null;
  try {
    return DATA_FILE.test(file) ? await columnsOfFile(resolve(folder, file)) : listedColumns(readText(file) ?? '');
  } catch (error) {
    return { problem: `--describe: ${(error as Error).message}` };
  }
}

async function write(asked: SqlArguments): Promise<ReturnType<typeof writeView>> {
  if (asked.describe !== '' && readText(asked.describe) === null) {
    return {
      problem: `--describe: ${asked.describe} cannot be read. Give names and types of the columns, one a line.`,
    };
  }
  const described = await describedBy(asked.describe);
  if (described !== null && 'problem' in described) return described;
  return writeView(asked, {
    readFile: readText,
    described,
    day: new Date().toISOString().slice(0, 10),
    bundle: bundleJudge,
  });
}

const asked = readArguments(process.argv.slice(2));
const written = 'problem' in asked ? asked : await write(asked);
if ('problem' in written) {
  process.stderr.write(`${written.problem}\n`);
  process.exitCode = 2;
} else if ('problem' in asked || asked.out === '') process.stdout.write(written.sql);
else {
  writeFileSync(resolve(folder, asked.out), written.sql);
  process.stderr.write(`${asked.out}: the view ${asked.compare === '' ? VIEW : MOVES_VIEW} for ${asked.table}\n`);
}
