/** Cases: the command that writes a view, its messages, and the view on an engine. */
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, it } from 'vitest';
import { readArguments } from '../../scripts/sql/arguments.ts';
import { listedColumns } from '../../scripts/sql/describe-table.ts';
import { writeView } from '../../scripts/sql/write-view.ts';
import { defaultRules } from '../../src/core/rules/shipped/default-rules.ts';
import { printRules } from '../../src/core/rules/table/print-rules.ts';

const csv = printRules(defaultRules())
  .map((row) => row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(','))
  .join('\n');
const FILES: Readonly<Record<string, string>> = {
  'rules.csv': csv.replaceAll('"100000"', '"50000"'),
  'broken.csv': csv.replaceAll('"100000"', '"soon"'),
};

/** The file for what was typed; `described` are lines of `--describe`. */
function written(line: string, described = ''): string {
  const asked = readArguments(line.split(' '));
  if ('problem' in asked) return asked.problem;
  const found = writeView(asked, {
    readFile: (file) => FILES[file] ?? null,
    described: described === '' ? null : listedColumns(described),
    day: '2026-03-02',
    bundle: () => '',
  });
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
  ['--dialect duckdb --table list', 'Which column is which? Give --describe'],
  ['--dialect duckdb --table list --columns platform', 'No column of followers: name it with --columns'],
  ['--dialect duckdb --table list --columns followers --compare lost.csv', '--compare: lost.csv cannot be read'],
  ['--dialect duckdb --table list --columns fans=a', '--columns names “fans”: name one of creator,'],
  ['--dialect duckdb --table list --columns followers=a,followers=b', '--columns names followers twice'],
  ['--dialect duckdb --table list --columns followers --goal nonsense', '--goal is “nonsense”: name one of '],
  ['--dialect duckdb --table list --columns followers --format haiku', '--format is “haiku”'],
  ['--dialect duckdb --table list --columns followers --rights moon', '--rights is “moon”: name one of none, link,'],
  ['--dialect duckdb --table list --columns followers --rules broken.csv', 'broken.csv E7: '],
  ['--dialect duckdb --table list --columns followers --rules none.csv', '--rules: none.csv cannot be read.'],
  [
    '--dialect duckdb --table list --columns followers,bio --bios',
    '--bios: DuckDB has no functions in JavaScript, BigQuery and Snowflake have. Add a column of the authority level',
  ],
  [
    '--dialect bigquery --table list --columns followers --bios',
    '--bios needs a column of bios: name it with --columns bio=NAME.',
  ],
  ['--table', '--table needs a value'],
  ['--frob', '--frob is not known'],
])('%s is refused', (line, message) => {
  expect(written(line)).toContain(message);
});

const DESCRIBED = `channel_name VARCHAR
follower_count BIGINT
network VARCHAR
avg_views DOUBLE
er_by_views_pct DOUBLE
reel_price_eur DECIMAL(10,2)
likes VARCHAR
h_index INTEGER
updated_at TIMESTAMP
email VARCHAR
profile_type VARCHAR
Nutzungsrechte VARCHAR
whitelisted BOOLEAN`;

it('columns are found by their names, and each guess is said', () => {
  const [head = '', select = ''] = written('--dialect duckdb --table list --describe columns.txt', DESCRIBED).split(
    'CREATE OR REPLACE VIEW',
  );
  expect(head.split('\n').filter((line) => line.startsWith('--   '))).toEqual([
    '--   creator = channel_name',
    '--   platform = network',
    '--   followers = follower_count',
    '--   views = avg_views',
    '--   engagement_rate = er_by_views_pct',
    '--   account_type = profile_type',
    '--   h_index = h_index',
    '--   quote = reel_price_eur',
    '--   usage_rights = Nutzungsrechte',
    '--   whitelisting = whitelisted',
    '--   data_date = updated_at',
    '--   Columns by their names',
    '--   views are means of one post, not sums',
    '--   counts that speak for expertise: h_index',
    '--   Not read: likes (VARCHAR, likes wants numbers), email',
    '--   engagement rates are percent of views',
    '--   quotes are in EUR where no column quote_currency says more',
    '--   platforms are names such as Instagram',
  ]);
  expect(head).toContain('Made on 2026-03-02');
  expect(select).toContain('given_engagement_rate / 100e0');
});

it.each([
  [
    'fans BIGINT\nsubscribers BIGINT',
    '',
    'followers could be any of fans, subscribers: say which with --columns followers=fans.',
  ],
  [
    'fans BIGINT\nsubscribers BIGINT',
    ' --columns followers=fan',
    'the column “fan”, which the table does not have: name one of fans, subscribers.',
  ],
  ['fans VARCHAR', '', 'hardly anything can be answered. Not read: fans (VARCHAR, followers wants numbers).'],
])('%j with “%s” is asked about', (described, more, message) => {
  expect(written(`--dialect duckdb --table list --describe columns.txt${more}`, described)).toContain(message);
});

it('lists of columns are read with commas, bars, quotes or as JSON', () => {
  const followers = { name: 'follower count', type: 'BIGINT' };
  expect(listedColumns('follower count, BIGINT\n# more\n')).toEqual([followers]);
  expect(listedColumns('follower count | BIGINT')).toEqual([followers]);
  expect(listedColumns('"follower count" BIGINT')).toEqual([followers]);
  expect(listedColumns('[{"name": "follower count", "type": "BIGINT", "mode": "NULLABLE"}]')).toEqual([followers]);
});

it('a name of a column is just a name, and nothing is done by it', async () => {
  const odd = 'x" FROM list; DROP TABLE list; --';
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(`CREATE TABLE list (followers BIGINT, "${odd.replace(/"/g, '""')}" TEXT)`);
  await connection.run("INSERT INTO list VALUES (5000, 'TikTok')");
  await connection.run(
    written('--dialect duckdb --table list --describe columns.txt', `followers\tBIGINT\n${odd}\tTEXT`),
  );
  const asked = readArguments(['--dialect', 'duckdb', '--table', 'list', '--columns', `followers,platform=${odd}`]);
  const found =
    'problem' in asked ? asked : writeView(asked, { readFile: () => null, described: null, day: '', bundle: () => '' });
  expect(found).not.toHaveProperty('problem');
  await connection.run('sql' in found ? found.sql : '');
  const read = await connection.runAndReadAll('SELECT platform, tier FROM creator_tiers');
  expect(read.getRowsJson()).toEqual([['tiktok', 'Micro influencer']]);
});

it('who would move under other rules, one by one and counted', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run('CREATE TABLE list (creator TEXT, followers BIGINT)');
  await connection.run("INSERT INTO list VALUES ('Ana', 60000), ('Ben', 5000), ('Cem', 99999), ('Dia', 200000)");
  await connection.run(written('--dialect duckdb --table list --columns creator,followers --compare rules.csv'));
  const rowsOf = async (sql: string) => (await connection.runAndReadAll(sql)).getRowsJson();
  expect(await rowsOf('SELECT creator, tier, other_tier FROM creator_moves ORDER BY creator')).toEqual([
    ['Ana', 'Micro influencer', 'KOL'],
    ['Cem', 'Micro influencer', 'KOL'],
  ]);
  expect(await rowsOf('SELECT * FROM creator_moves_by_tier')).toEqual([['Micro influencer', 'KOL', '2']]);
});
