/** The rules as SQL on DuckDB: against a query written by hand, all answers, a large Parquet file, the command line on CSV. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { type CompiledRules, compileRules } from '../../src/core/rules/compile-rules.ts';
import { defaultRules } from '../../src/core/rules/shipped/default-rules.ts';
import { compileSelect } from '../../src/warehouse/compile-view.ts';
import type { ViewRequest } from '../../src/warehouse/request.ts';
import { type Line, type Part, plainLine, say } from './finding.ts';
import { handWrittenSql, NINE } from './hand-written-sql.ts';
import { runProcess } from './measure.ts';

/** `BENCH_ROWS=10000000` for the large file of docs/warehouse.md; a tenth of it goes through the command line. */
const ROWS = Number(process.env['BENCH_ROWS'] ?? 1_000_000);
const QUERY_ROWS = 500_000;
const RUNS = 7;
const CLI = 'src/cli/main.ts';
/** Invented rows of eleven columns, spread over all sizes. */
const rowsSql = (rows: number): string => `SELECT
  CAST(exp(5 + (i * 7919 % 10007) / 1000.7) AS BIGINT) AS followers,
  ['instagram', 'tiktok', 'youtube', 'x', 'twitch'][1 + i % 5] AS platform,
  ['beauty', 'fitness, food', 'healthcare', 'personal finance', 'gaming', 'travel', 'parenting', 'art'][1 + i % 8] AS niche,
  ['none', 'some', 'strong', NULL, NULL][1 + i * 3 % 5] AS authority,
  CASE WHEN i % 5 < 3 THEN floor(exp(5 + (i * 613 % 9001) / 1000)) END AS views,
  CASE WHEN i % 10 < 7 THEN floor(exp(2 + (i * 811 % 8009) / 1000)) END AS likes,
  CASE WHEN i % 7 < 4 THEN floor(exp((i * 907 % 5003) / 1000)) END AS comments,
  CASE WHEN i % 3 = 0 THEN 0.001 * exp((i * 709 % 5003) / 1000) END AS engagement_rate,
  CASE WHEN i % 2 = 0 THEN floor(exp(3 + (i * 1009 % 7001) / 1000)) END AS quote,
  CASE WHEN i % 2 = 1 THEN 1 + i % 30 END AS posts_measured,
  CASE WHEN i % 4 < 2 THEN floor(exp((i * 503 % 9001) / 1000)) END AS following
  FROM range(${rows}) AS numbers(i)`;

export async function warehouse(): Promise<Part> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    return { title: 'The rules as SQL on DuckDB', how: HOW, lines: [...(await queries()), ...(await files(folder))] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const HOW = `One thread, least processor time of ${RUNS} in turns: ${QUERY_ROWS.toLocaleString('en-US')} invented rows in memory for the queries, of which the hand-written one knows platform and followers alone, each platform in one spelling and no missing values, and gives the same answers on such rows (test/warehouse/hand-written-sql.test.ts); files through \`npm run classify\` in processes of their own, less what a file of ten rows takes.`;

async function queries(): Promise<Line[]> {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  await connection.run(`CREATE TABLE creators AS ${rowsSql(QUERY_ROWS)}`);
  const rules = compileRules(defaultRules());
  const all = ['followers', 'platform', 'niche', 'authority', 'views', 'likes', 'comments', 'engagement_rate', 'quote'];
  const nine = (columns: readonly string[], isRaw: boolean): string =>
    ofColumns(NINE, selectFor(rules, columns, isRaw, null));
  const answers = selectFor(rules, [...all, 'posts_measured', 'following'], false, 'conversion');
  const described = await connection.runAndReadAll(`DESCRIBE ${answers}`);
  const names = described.getRows().map(([name]) => String(name));
  const [raw = 1, byHand = 1, rounded = 1, byHandRounded = 1, whole = 1] = await leastOfQueries(connection, [
    nine(['followers', 'platform'], true),
    ofColumns(NINE, handWrittenSql(rules, false)),
    nine(all, false),
    ofColumns(NINE, handWrittenSql(rules, true)),
    ofColumns(names, answers),
  ]);
  connection.closeSync();
  const rate = QUERY_ROWS / 1000 / whole;
  return [
    shareLine('nine columns from followers and platform, against the hand-written query', byHand / raw, 0.9),
    shareLine('nine columns from all inputs, rounded, against it with rounding', byHandRounded / rounded, 0.6),
    {
      ...plainLine('all answers with fit', `${say(rate)} million rows a second`),
      goal: 'at least 0.6',
      met: rate >= 0.6,
    },
  ];
}

async function files(folder: string): Promise<Line[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const file = (name: string): string => join(folder, name);
  const write = async (name: string, rows: number, format: string): Promise<void> => {
    await connection.run(`COPY (${rowsSql(rows)}) TO '${file(name)}' (${format})`);
  };
  await write('large.parquet', ROWS, 'FORMAT parquet');
  await write('half.parquet', ROWS / 2, 'FORMAT parquet');
  await write('list.csv', ROWS / 10, 'FORMAT csv, HEADER');
  await write('few.csv', 10, 'FORMAT csv, HEADER');
  connection.closeSync();
  const engine = ['--engine', 'duckdb', '--goal', 'conversion', '-o'];
  const start = runProcess(CLI, [file('few.csv'), ...engine, file('out.csv')]).cpuMs;
  const usualStart = runProcess(CLI, [file('few.csv'), '--goal', 'conversion', '-o', file('out.csv')]).cpuMs;
  const large = runProcess(CLI, [file('large.parquet'), ...engine, file('out.parquet')]);
  const half = runProcess(CLI, [file('half.parquet'), ...engine, file('out.parquet')]);
  const bySql = runProcess(CLI, [file('list.csv'), ...engine, file('out.csv')]);
  const usual = runProcess(
    CLI,
    [file('list.csv'), '--goal', 'conversion', '-o', file('out.csv')],
    ['--max-semi-space-size=8'],
  );
  const count = ROWS.toLocaleString('en-US');
  const growth = (large.cpuMs - start) / (half.cpuMs - start) / 2;
  const times = (usual.cpuMs - usualStart) / (bySql.cpuMs - start);
  const below = large.peakMb < 512;
  return [
    {
      ...plainLine(`${count} rows of Parquet, all answers written: memory`, `${say(large.peakMb)} MB`),
      goal: 'below 512 MB',
      met: below,
    },
    plainLine('the same: processor time', `${say(large.cpuMs / 1000)} s`),
    {
      ...plainLine('a row of it against a row of half as many', `${say(growth)} times`),
      goal: 'at most 1.5 times',
      met: growth <= 1.5,
    },
    {
      ...plainLine(
        `${(ROWS / 10).toLocaleString('en-US')} rows of CSV, against the command line without --engine`,
        `${say(times)} times as fast`,
      ),
      goal: 'at least 60 times',
      met: times >= 60,
    },
  ];
}

function shareLine(what: string, share: number, least: number): Line {
  return { what, found: `${say(share * 100)}%`, goal: `at least ${say(least * 100)}%`, met: share >= least };
}

function selectFor(rules: CompiledRules, columns: readonly string[], isRaw: boolean, goal: string | null): string {
  const request: ViewRequest = {
    dialect: 'duckdb',
    table: 'creators',
    columns: Object.fromEntries(columns.map((name) => [name, name])),
    keep: [],
    rate: { basis: 'followers', isPercent: false },
    quote: { currency: '', deliverables: null },
    goal,
    deliverables: [],
    usageRights: '',
    bios: false,
    isRaw,
    today: '',
  };
  return compileSelect(rules, request);
}

/** All of a column is worked out, nothing is written. */
function ofColumns(names: readonly string[], select: string): string {
  return `SELECT ${names.map((name) => `max(${name})`).join(', ')} FROM (${select})`;
}

/** Least processor time of each query in milliseconds, in turns. */
async function leastOfQueries(connection: DuckDBConnection, queries: readonly string[]): Promise<number[]> {
  const least = queries.map(() => Number.POSITIVE_INFINITY);
  for (let run = 0; run < RUNS; run += 1) {
    for (const [at, query] of queries.entries()) {
      const before = process.cpuUsage();
      await connection.run(query);
      const { user, system } = process.cpuUsage(before);
      least[at] = Math.min(least[at] ?? 0, (user + system) / 1000);
    }
  }
  return least;
}
