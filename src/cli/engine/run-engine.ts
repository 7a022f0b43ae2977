/** A CSV or Parquet file of any length by the rules as SQL, on the embedded DuckDB: all answers but those in prose. */
import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Counts } from '../../contract/server-calls.ts';
import { planTable, type TableRun } from '../../warehouse/asked/table-run.ts';
import type { Arguments } from '../arguments.ts';
import { isSameFile, outputProblem, writeByName } from '../files/atomic-write.ts';
import type { TabContent } from '../host-run.ts';
import { lines, type Outcome, refuse } from '../outcome.ts';
import { countLines } from '../summary.ts';
import type { Surroundings } from '../surroundings.ts';
import { type Engine, openDuckdb } from './open-duckdb.ts';

const TABLE = 'creators';
const FORMATS: Readonly<Record<string, string>> = {
  // Smaller groups of rows wait in less memory.
  parquet: 'FORMAT parquet, ROW_GROUP_SIZE 40960',
  csv: 'FORMAT csv, HEADER',
  tsv: "FORMAT csv, HEADER, DELIMITER '\t'",
};
const KINDS = '.parquet, .csv or .tsv';

/** `rules` is the table of `--rules`, null for the shipped rules. */
export async function classifyOnEngine(
  given: Arguments,
  rules: TabContent | null,
  around: Surroundings,
): Promise<Outcome> {
  const path = resolve(around.folder, given.file);
  const out = resolve(around.folder, given.out);
  const problem = fileProblem(path, out, given);
  if (problem !== null) return refuse(problem);
  const engine = await openDuckdb();
  if (engine === null) {
    return refuse(
      `--engine duckdb: DuckDB has no build for this machine (${process.platform} ${process.arch}). Leave --engine out: CSV and TSV files of any length are classified without it.`,
    );
  }
  try {
    await engine.run(viewOf(path, []));
    const { goal, format, rights, currency } = given;
    const asked = { table: TABLE, goal, format, rights, currency, columns: given.fields };
    const ruled = rules === null ? null : { rows: rules.rows, file: given.rules };
    const plan = planTable({ ...asked, rules: ruled }, await engine.describe(TABLE));
    if ('problem' in plan) return refuse(plan.problem);
    // What DuckDB takes for dates and numbers would be written its own way: 1.10 as 1.1, long ids without their last digits.
    if (isText(path)) await engine.run(viewOf(path, plan.texts));
    const counts = await answer(engine, plan, given.out === '' ? null : out, given, around);
    return {
      exitCode: 0,
      stdout: [given.json ? asJson(plan, counts, given) : asText(plan, counts, given)],
      stderr: '',
    };
  } catch (fault) {
    return refuse(`${given.file} cannot be classified by DuckDB: ${saidBy(fault)}${wayOut(fault, path)}`);
  } finally {
    engine.close();
  }
}

function fileProblem(path: string, out: string, given: Arguments): string | null {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return `${given.file} does not exist.`;
  if (found.isDirectory()) return `${given.file} is a folder: name a ${KINDS} file.`;
  if (formatOf(given.file) === undefined) return `--engine duckdb reads ${KINDS}: ${given.file} is none of them.`;
  if (given.out === '') return null;
  if (formatOf(given.out) === undefined) return `--engine duckdb writes ${KINDS}: name OUT so, not ${given.out}.`;
  if (!given.force && isSameFile(path, out)) {
    return `${given.out} is the input itself: name another file, or add --force to write over it.`;
  }
  return outputProblem(out, given.out);
}

function formatOf(name: string): string | undefined {
  return FORMATS[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''];
}

/** Writes the answers where a file is asked for, and counts them. */
async function answer(
  engine: Engine,
  { select, tiers }: TableRun,
  out: string | null,
  given: Arguments,
  around: Surroundings,
): Promise<Counts> {
  const told = (percent: number): void => around.progress(`Classifying: ${Math.floor(percent)} %`);
  if (out === null) return countsIn(engine, `(${select})`, tiers);
  let counts: Counts | null = null;
  await writeByName(
    out,
    async (draft) => {
      await engine.runWatched(
        `COPY (${select}) TO ${textOf(draft)} (${formatOf(given.out)}, USE_TMP_FILE false)`,
        told,
      );
      const separator = /tsv$/i.test(given.out) ? '\t' : ',';
      const asTexts = `, all_varchar = true, header = true, delim = '${separator}'`;
      const written = isText(given.out) ? textRows(draft, asTexts) : parquetRows(draft);
      counts = await countsIn(engine, written, tiers);
    },
    engine.stop,
  );
  if (counts === null) throw new Error('nothing was counted');
  return counts;
}

async function countsIn(engine: Engine, table: string, tiers: readonly string[]): Promise<Counts> {
  const found = await engine.rows(
    `SELECT tier, COUNT(*), COUNT_IF(kol_by = 'Audience'), COUNT_IF(kol_by = 'Authority'), COUNT_IF(CAST(near_line AS BOOLEAN)) FROM ${table} GROUP BY tier`,
  );
  const of = new Map(found.map(([tier, ...counts]) => [String(tier), counts.map(Number)]));
  const sum = (at: number): number => [...of.values()].reduce((all, counts) => all + (counts[at] ?? 0), 0);
  return {
    creators: sum(0),
    tiers: tiers.map((tier) => ({ tier, count: of.get(tier)?.[0] ?? 0 })),
    kolByAudience: sum(1),
    kolByAuthority: sum(2),
    nearLine: sum(3),
  };
}

/** The keys of docs/classify.schema.json without those about single creators and cells; then what SQL alone can say. */
function asJson({ rules, report, assumed }: TableRun, counts: Counts, { file, out }: Arguments): string {
  const sheet = basename(file).replace(/\.\w+$/, '');
  return `${JSON.stringify({ rules, sheet, ...report, assumed, counts, out: out === '' ? null : out })}\n`;
}

function asText({ rules, columns, assumed }: TableRun, counts: Counts, given: Arguments): string {
  return lines([
    ...countLines(basename(given.file), rules, counts),
    '',
    'Columns read:',
    ...Object.entries(columns).map(([field, column]) => `  ${column} → ${field}`),
    ...assumed.map((one) => `${one}.`),
    'Bios are not read, so that a brand which only its bio names counts as a creator, and reasons are not written: leave --engine out for them.',
    '',
    given.out === ''
      ? 'Nothing was written: add -o OUT.parquet or -o OUT.csv to write the results.'
      : `Wrote ${given.out}: ${counts.creators} rows.`,
  ]);
}

function isText(name: string): boolean {
  return formatOf(name) !== FORMATS['parquet'];
}

/** The file as a table; `texts` are columns to read as they are written. */
function viewOf(path: string, texts: readonly string[]): string {
  const types = texts.map((name) => `${textOf(name)}: 'VARCHAR'`).join(', ');
  const rows = isText(path) ? textRows(path, types === '' ? '' : `, types = {${types}}`) : parquetRows(path);
  return `CREATE OR REPLACE VIEW ${TABLE} AS SELECT * FROM ${rows}`;
}

// Names of folders are no columns; the first quotes may come late in a file.
function textRows(path: string, options: string): string {
  return `read_csv(${oneFile(path)}, hive_partitioning = false, quote = '"', escape = '"'${options})`;
}

function parquetRows(path: string): string {
  return `read_parquet(${oneFile(path)}, hive_partitioning = false)`;
}

/** Signs of a pattern in the name stand for themselves. */
function oneFile(path: string): string {
  return textOf(path.replace(/[*?[]/g, '[$&]'));
}

function textOf(path: string): string {
  return `'${path.replace(/'/g, "''")}'`;
}

/** What helps against contents that DuckDB cannot read; '' for a full disk and the like. */
function wayOut(fault: unknown, path: string): string {
  if (!/^(Conversion|Invalid Input) Error/.test(String(fault).replace(/^Error: /, ''))) return '';
  return isText(path)
    ? ' Leave --engine out: each cell that cannot be read is then named, and the others are classified.'
    : ' Write the file again, or export it as CSV.';
}

/** The first two lines of what DuckDB says: what is wrong, and where. */
function saidBy(fault: unknown): string {
  const said = fault instanceof Error ? fault.message : String(fault);
  return said
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, 2)
    .join(' ');
}
