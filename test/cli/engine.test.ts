/** Cases: `--engine duckdb` against the command without it, and what it refuses. */

import { spawn } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { openDuckdb } from '../../src/cli/engine/open-duckdb.ts';
import { type Desk, desk } from './helpers.ts';

/** Invented rows: platforms, niches, brands among them, repeated accounts, nothing in some cells. */
const LIST = `SELECT
  'creator ' || (i % 1900) AS "Creator",
  ['Instagram', 'TikTok', 'YouTube', 'X', NULL][1 + i % 5] AS "Platform",
  CASE WHEN i % 17 = 0 THEN NULL ELSE CAST(exp(5 + (i * 7919 % 1000) / 100.0) AS BIGINT) END AS "Followers",
  CASE WHEN i % 3 = 0 THEN NULL ELSE 10 + (i * 31) % 9000 END AS "Avg likes",
  CASE WHEN i % 4 = 0 THEN NULL ELSE 500 + (i * 97) % 90000 END AS "Avg views",
  ['beauty', 'fitness, food', 'healthcare', 'Brand', 'Media/News Company'][1 + i % 5] AS "Niche",
  ['none', 'some', 'strong', NULL][1 + i % 4] AS "Authority",
  100 + (i * 13) % 4000 AS "Quote (USD)",
  ['paid ads', NULL, '30 days'][1 + i % 3] AS "Usage rights",
  'note, with a comma ' || i AS "Note"
FROM range(2000) AS rows(i)`;

let at: Desk;
beforeAll(async () => {
  at = desk();
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  for (const name of ['list.csv', 'list.parquet']) {
    await connection.run(
      `COPY (${LIST}) TO '${join(at.folder, name)}' (FORMAT ${name.endsWith('csv') ? 'csv, HEADER' : 'parquet'})`,
    );
  }
  connection.closeSync();
});

type Row = Readonly<Record<string, unknown>>;
type JsonReport = { creators: Row[]; rules: Row; sheet: string; columns: Record<string, Row>; ignored: Row[] };

async function rowsOf(name: string): Promise<Row[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const read = await connection.runAndReadAll(`SELECT * FROM '${join(at.folder, name)}'`);
  connection.closeSync();
  return read.getRowObjectsJS();
}

/** Columns of the SQL, and the titles of the columns that show the same. */
const SHOWN: Readonly<Record<string, string>> = {
  tier: 'Tier',
  kol_by: 'KOL by',
  fit: 'Fit: conversion',
  fit_score: 'Fit score',
  expected_low: 'Expected ER low',
  expected_typical: 'Expected ER typical',
  expected_high: 'Expected ER high',
  cost_low: 'Cost low (USD)',
  cost_typical: 'Cost typical (USD)',
  cost_high: 'Cost high (USD)',
  quote_check: 'Quote check',
  counter_offer: 'Counter-offer (USD)',
};

/** DuckDB takes a column of whole numbers for long integers. */
const plain = (cell: unknown): unknown => (typeof cell === 'bigint' ? Number(cell) : (cell ?? null));

/** The schema of `--json` less what `--engine` leaves out, and with what it says in its place. */
function validate(printed: unknown): unknown {
  const schema = JSON.parse(readFileSync('docs/classify.schema.json', 'utf8'));
  const { rules, sheet, columns, ignored } = schema.properties;
  const properties = { rules, sheet, columns, ignored, assumed: true, counts: true, out: true };
  const check = new Ajv2020().compile({ ...schema, properties, required: Object.keys(properties) });
  check(printed);
  return check.errors ?? [];
}

const count = <T>(list: readonly T[], holds: (one: T) => boolean): number => list.filter(holds).length;

describe('--engine duckdb', () => {
  it('counts 2,000 rows as the command without it does', async () => {
    const usual = await at.run('list.csv', '--json', '--goal', 'conversion', '-o', 'usual.csv');
    const { creators, rules, sheet, columns } = JSON.parse(usual.stdout) as JsonReport;
    for (const file of ['list.csv', 'list.parquet']) {
      const found = await at.run(file, '--json', '--goal', 'conversion', '--engine', 'duckdb', '-o', 'out.parquet');
      expect(found.stderr).toBe('');
      const said = JSON.parse(found.stdout) as JsonReport & {
        counts: Record<string, unknown> & { tiers: { tier: string; count: number }[] };
      };
      expect(validate(said)).toEqual([]);
      expect([said.rules, said.sheet]).toEqual([rules, sheet]);
      const places = Object.entries(columns).map(([field, { header, column, index }]) => [
        field,
        { header, column, index },
      ]);
      expect(said.columns).toEqual(Object.fromEntries(places));
      expect(said.ignored).toEqual([
        { header: 'Usage rights', column: 'I', reason: 'read as usage_rights' },
        { header: 'Note', column: 'J', reason: 'not read' },
      ]);
      expect(said.counts).toEqual({
        creators: 2000,
        tiers: said.counts.tiers.map(({ tier }) => ({ tier, count: count(creators, (one) => one['tier'] === tier) })),
        kolByAudience: count(creators, ({ kolBy }) => kolBy === 'audience'),
        kolByAuthority: count(creators, ({ kolBy }) => kolBy === 'authority'),
        nearLine: count(creators, ({ boundary }) => boundary === true),
      });
      expect(said.counts.tiers.filter((one) => one.count > 100).length).toBeGreaterThan(2);
    }
    const shown = new Map((await rowsOf('usual.csv')).map((row) => [row['Note'], row]));
    const written = await rowsOf('out.parquet');
    expect([written.length, shown.size]).toEqual([2000, 2000]);
    const flags = new Map(creators.map((one, index) => [`note, with a comma ${index}`, one['flags'] as string[]]));
    for (const row of written) {
      const cells = shown.get(row['Note']);
      const said = Object.entries(SHOWN).map(([name, title]) => [name, plain(row[name]), plain(cells?.[title])]);
      expect(said.filter(([, ours, usual]) => ours !== usual)).toEqual([]);
      expect(row['flags']).toBe(flags.get(String(row['Note']))?.join('; ') || null);
    }
    for (const name of Object.keys(SHOWN)) {
      expect([name, count(written, (row) => row[name] !== null) > 150]).toEqual([name, true]);
    }
  });

  it('shows costs in the currency asked for, by the same rules', async () => {
    const asked = ['list.csv', '--json', '--currency', 'eur'];
    const usual = await at.run(...asked, '-o', 'euros.csv');
    const found = await at.run(...asked, '--engine', 'duckdb', '-o', 'euros.parquet');
    const said = JSON.parse(found.stdout) as JsonReport & { assumed: string[] };
    expect(said.rules).toEqual((JSON.parse(usual.stdout) as JsonReport).rules);
    expect(said.assumed).toContain('Costs are in EUR');
    const shown = new Map((await rowsOf('euros.csv')).map((row) => [row['Note'], row]));
    const costs = (await rowsOf('euros.parquet')).map((row) => {
      expect(row['rules_version']).toBe(said.rules['version']);
      const cells = shown.get(row['Note']);
      return [plain(row['cost_typical']), plain(cells?.['Cost typical (EUR)'])];
    });
    expect(costs.filter(([ours]) => ours !== null).length).toBeGreaterThan(500);
    expect(costs.filter(([ours, cell]) => ours !== cell)).toEqual([]);
  });

  it('says what it found, and writes text files too', async () => {
    const { exitCode, stdout } = await at.run('list.parquet', '--engine', 'duckdb', '-o', 'out.tsv');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('list.parquet: 2000 creators\nRules: ');
    expect(stdout).toContain('  Avg likes → likes\n');
    expect(stdout).toContain('Wrote out.tsv: 2000 rows.');
    expect(at.bytes('out.tsv').toString().split('\n')[0]).toMatch(/^Note\tcreator\tplatform\tfollowers\t.*\ttier\t/);
  });

  it.each([
    [['lost.parquet'], 'lost.parquet does not exist.'],
    [['list.csv', '--engine', 'spark'], 'Unknown engine “spark”: give --engine duckdb.'],
    [['list.csv', '--budget', '100'], '--engine duckdb does not know --budget: leave one of the two out.'],
    [['list.csv', '-o', 'out.xlsx'], '--engine duckdb writes .parquet, .csv or .tsv: name OUT so, not out.xlsx.'],
    [['list.csv', '-o', 'list.csv'], 'list.csv is the input itself'],
    [['list.csv', '-o', 'none/out.csv'], 'the folder none does not exist'],
    [['list.csv', '--goal', 'nonsense'], '--goal is “nonsense”: name one of '],
    [['list.csv', '--rights', 'moon'], '--rights is “moon”: name one of '],
    [['list.csv', '--currency', 'quotes'], '--currency is “quotes”: name one of USD, '],
    [
      ['list.csv', '--columns', 'followers=Fans'],
      'gives followers the column “Fans”, which the table does not have: name one of Creator,',
    ],
    [['twice.csv'], 'followers could be any of fans, subscribers: say which with --columns followers=fans.'],
    [['text.csv'], 'Not read: followers (VARCHAR, followers wants numbers).'],
    [
      ['text.csv', '--columns', 'followers', '-o', 'out.csv'],
      'text.csv cannot be classified by DuckDB: Conversion Error: Could not convert string',
    ],
    [['list.csv', '--rules', 'broken.csv'], 'broken.csv E'],
    [['broken.parquet'], 'broken.parquet cannot be classified by DuckDB: '],
  ])('%j is refused', async (words, message) => {
    at.put('twice.csv', 'fans,subscribers\n1,2\n');
    at.put('text.csv', 'followers\nsoon\nlater\n');
    at.put('broken.parquet', 'PAR1 is not enough');
    at.put('broken.csv', await brokenRules());
    const engine = words.includes('--engine') ? [] : ['--engine', 'duckdb'];
    const { exitCode, stdout, stderr } = await at.run(...words, ...engine);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('says the way out of what DuckDB cannot read', async () => {
    at.put('text.csv', 'followers\nsoon\n');
    at.put('broken.parquet', 'PAR1 is not enough');
    const ofText = await at.run('text.csv', '--engine', 'duckdb', '--columns', 'followers');
    expect(ofText.stderr).toMatch(/ Leave --engine out: each cell that cannot be read is then named, .*\n$/);
    const ofParquet = await at.run('broken.parquet', '--engine', 'duckdb');
    expect(ofParquet.stderr).toMatch(/ Write the file again, or export it as CSV\.\n$/);
  });

  it('takes names that need quotes as names, and leaves earlier answers out', async () => {
    at.put('odd.csv', '"fans "" x; DROP TABLE creators",tier,Tier reason\n5000,old,because\n');
    const column = 'fans " x; DROP TABLE creators';
    const { stdout } = await at.run(
      'odd.csv',
      '--engine',
      'duckdb',
      '--columns',
      `followers=${column}`,
      '-o',
      "o'dd.csv",
    );
    expect(stdout).toContain("Wrote o'dd.csv: 1 rows.");
    expect(at.bytes("o'dd.csv").toString()).toMatch(
      /^Tier reason,followers,tier,.*\nbecause,5000\.0,Micro influencer,/,
    );
  });

  it('keeps what it does not read letter by letter, and who may read the file', async () => {
    at.put(
      'kept.csv',
      'Name,Followers,Big,When,Flag,Note,note\n007,5000,12345678901234567890,2025-01-02 10:00,TRUE,1.10,2.50\n',
    );
    at.put('private.csv', '');
    chmodSync(join(at.folder, 'private.csv'), 0o600);
    const { exitCode } = await at.run('kept.csv', '--engine', 'duckdb', '-o', 'private.csv');
    const [titles, row] = at.bytes('private.csv').toString().split('\n');
    expect(exitCode).toBe(0);
    expect(titles).toMatch(/^Big,When,Flag,Note,note_1,creator,followers,/);
    expect(row).toMatch(/^12345678901234567890,2025-01-02 10:00,TRUE,1\.10,2\.50,007,5000\.0,Micro influencer,/);
    expect(statSync(join(at.folder, 'private.csv')).mode & 0o777).toBe(0o600);
  });

  it('reads the one file of that name, with quotes from the last line on', async () => {
    const rows = Array.from({ length: 21_000 }, (_, row) => `${row},plain`).join('\n');
    at.put('a[1]*.csv', `Followers,Note\n${rows}\n7,"a, b"\n`);
    at.put('a1b.csv', 'Followers,Note\n1,no\n');
    const { stdout, stderr } = await at.run('a[1]*.csv', '--engine', 'duckdb', '-o', 'b[1]*.csv', '--json');
    expect(stderr).toBe('');
    expect(JSON.parse(stdout).counts.creators).toBe(21_001);
    expect(at.bytes('b[1]*.csv').toString()).toContain('\n"a, b",7.0,Below micro,');
  });

  it('leaves columns alone that hold lists', async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await connection.run(
      `COPY (SELECT 5000 AS followers, [1, 2] AS likes, {'a': 1} AS views, INTERVAL 1 DAY AS comments) TO '${join(at.folder, 'lists.parquet')}'`,
    );
    connection.closeSync();
    const { stdout, stderr } = await at.run('lists.parquet', '--engine', 'duckdb', '-o', 'lists.csv');
    expect(stderr).toBe('');
    expect(stdout).toContain('Not read: likes (INTEGER[], likes wants numbers), views (STRUCT(a INTEGER), views wants');
    expect(at.bytes('lists.csv').toString()).toContain('"[1, 2]"');
  });

  it('breaks off a query that has only just been asked for', async () => {
    const engine = await openDuckdb();
    const asked = engine?.run('SELECT COUNT(*) FROM range(1000000000000) WHERE hash(range) = 1');
    const ended = asked?.then(
      () => 'answered',
      (fault) => String(fault),
    );
    await engine?.stop();
    expect(await ended).toMatch(/interrupt/i);
    engine?.close();
  });

  it('leaves the old output whole, and no draft, when it is broken off', async () => {
    at.put('kept.parquet', 'the old one');
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const many = LIST.replace('range(2000)', 'range(1000000)');
    await connection.run(`COPY (${many}) TO '${join(at.folder, 'many.parquet')}' (FORMAT parquet)`);
    connection.closeSync();
    const words = ['--import', resolve('node_modules/tsx/dist/esm/index.mjs'), resolve('src/cli/main.ts')];
    const run = spawn(process.execPath, [...words, 'many.parquet', '--engine', 'duckdb', '-o', 'kept.parquet'], {
      cwd: at.folder,
      env: { ...process.env, npm_lifecycle_event: '' },
    });
    const ended = new Promise<number | null>((done) => run.on('exit', (code) => done(code)));
    while (!readdirSync(at.folder).some((name) => name.endsWith('.draft')) && run.exitCode === null) {
      await new Promise((done) => setTimeout(done, 20));
    }
    run.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(at.bytes('kept.parquet').toString()).toBe('the old one');
    expect(readdirSync(at.folder).filter((name) => name.endsWith('.draft'))).toEqual([]);
  });
});

/** The shipped rules with a text in the place of a number. */
async function brokenRules(): Promise<string> {
  const { printRules } = await import('../../src/core/rules/table/print-rules.ts');
  const { defaultRules } = await import('../../src/core/rules/shipped/default-rules.ts');
  const lines = printRules(defaultRules()).map((row) =>
    row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(','),
  );
  return lines.join('\n').replaceAll('"100000"', '"soon"');
}
