/** Cases: the command that writes a view, its messages, and the view on an engine. */
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, it } from 'vitest';
import { readArguments } from '../../scripts/sql/arguments.ts';
import { writeView } from '../../scripts/sql/write-view.ts';
import { defaultRules, printRules } from '../../src/core/index.ts';

const csv = printRules(defaultRules())
  .map((row) => row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(','))
  .join('\n');
const FILES: Readonly<Record<string, string>> = {
  'rules.csv': csv.replaceAll('"100000"', '"50000"'),
  'broken.csv': csv.replaceAll('"100000"', '"soon"'),
};

function written(line: string): string {
  const asked = readArguments(line.split(' '));
  const found = 'problem' in asked ? asked : writeView(asked, (file) => FILES[file] ?? null);
  return 'problem' in found ? found.problem : found.sql;
}

const COLUMNS = '--columns followers=follower_count,platform=network,creator=odd"name';

it('a view answers on an engine, by the rules of the file, whatever is in a name', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run('CREATE TABLE list (follower_count BIGINT, network TEXT, "odd""name" TEXT)');
  await connection.run(
    "INSERT INTO list VALUES (60000, 'Instagram', 'Ana'), (5000, 'TikTok', 'Ben'), (NULL, 'X', 'Cem')",
  );
  await connection.run(written(`--dialect duckdb --table list ${COLUMNS} --goal conversion --rules rules.csv`));
  const { rows } = await connection
    .runAndReadAll('SELECT creator, tier, fit FROM creator_tiers ORDER BY creator')
    .then((reader) => ({ rows: reader.getRowsJson() }));
  expect(rows).toEqual([
    ['Ana', 'KOL', 'Possible fit'],
    ['Ben', 'Micro influencer', 'Possible fit'],
    ['Cem', "Can't tell", "Can't tell"],
  ]);
});

it('the header says rules, table, columns and what is taken for granted', () => {
  const [head = ''] = written(`--dialect snowflake --table db.list ${COLUMNS}`).split('CREATE OR REPLACE VIEW');
  expect(head).toContain('-- Creator Tiers for Snowflake: Micro or KOL (seed 2025)');
  expect(head).toContain('--   followers = follower_count\n');
  expect(head).toContain('not executed in the tests');
});

it.each([
  ['--dialect mysql --table list', '--dialect is “mysql”: name one of bigquery,'],
  ['--dialect duckdb', '--table is missing'],
  ['--dialect duckdb --table list', '--columns needs followers'],
  ['--dialect duckdb --table list --columns fans=a', '--columns names “fans”: name one of creator,'],
  ['--dialect duckdb --table list --columns followers=a,followers=b', '--columns names followers twice'],
  ['--dialect duckdb --table list --columns followers --goal nonsense', '--goal is “nonsense”: name one of '],
  ['--dialect duckdb --table list --columns followers --format haiku', '--format is “haiku”'],
  ['--dialect duckdb --table list --columns followers --rules broken.csv', 'broken.csv E8: '],
  ['--dialect duckdb --table list --columns followers --rules none.csv', '--rules: none.csv cannot be read.'],
  ['--table', '--table needs a value'],
  ['--frob', '--frob is not known'],
])('%s is refused', (line, message) => {
  expect(written(line)).toContain(message);
});
