/** A text file classified part by part gives what a run on the whole of it gives, byte for byte. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, watch } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/cli/arguments.ts';
import { readInput } from '../../src/cli/files/input-file.ts';
import { freshBundle } from '../../src/cli/fresh-bundle.ts';
import { openInHost } from '../../src/cli/host-run.ts';
import { tabsOf, withRules } from '../../src/cli/input-tabs.ts';
import { outputFile } from '../../src/cli/output-file.ts';
import { runClassify } from '../../src/cli/run-classify.ts';
import { requestFor } from '../../src/cli/run-request.ts';
import { defaultRules } from '../../src/core/rules/shipped/default-rules.ts';
import { printRules } from '../../src/core/rules/table/print-rules.ts';
import { INVENTED_HEADER, inventedCreators } from '../helpers/invented-creators.ts';
import { CREATORS, desk } from './helpers.ts';

const at = desk();
const bundle = await freshBundle(() => undefined);

function firstOf<T>([first]: readonly T[]): T {
  if (first === undefined) throw new Error('There is no tab.');
  return first;
}

/** Bytes and description by a run on the whole file. */
function asWhole(...argv: readonly string[]) {
  const given = readArguments(argv);
  if ('problem' in given) throw new Error(given.problem);
  const file = readInput(join(at.folder, given.file), given.file);
  if ('problem' in file) throw new Error(file.problem);
  const own = tabsOf(file);
  const rules = given.rules === '' ? null : readInput(join(at.folder, given.rules), given.rules);
  const tabs = rules === null || 'problem' in rules ? own : withRules(own, firstOf(tabsOf(rules)));
  const run = openInHost(bundle, tabs, 'Etc/UTC');
  const request = requestFor(own[0]?.name ?? '', file.fileName, given);
  const described = run.describe(request);
  const classified = run.classify(request);
  if (!described.ok || !classified.ok) throw new Error('The whole file was not classified.');
  const output = outputFile(file, firstOf(own), run, 'text');
  if ('problem' in output) throw new Error(output.problem);
  return { bytes: Buffer.from(output.bytes), report: described.value, summary: classified.value };
}

async function inParts(rowsAtOnce: number, ...argv: readonly string[]) {
  const around = { folder: at.folder, timeZone: 'Etc/UTC', progress: () => undefined, rowsAtOnce };
  const { exitCode, stdout, stderr } = await runClassify(argv, around);
  return { exitCode, stdout: [...stdout].join(''), stderr };
}

const latin = Buffer.from(
  'Name;Plattform;Follower;Notiz\r\nJörg;Instagram;12.400;"schön"\r\nÄnne;TikTok;98,4k;\r\n',
  'latin1',
);
const wide = Buffer.from(`\ufeffName\tPlatform\tFollowers\nZoë\tInstagram\t12,400\n林\tTikTok\t900\n`, 'utf16le');
const RATES =
  'Name,Platform,Followers,ER\n,,,\nA,Instagram,9000,3.1\nB,TikTok,120000,0.9\nTotal,,129000,\nC,X,"1.250",2\n';
const LISTS: Readonly<Record<string, string | Buffer>> = {
  'creators.csv': CREATORS,
  'latin.csv': latin,
  'wide.tsv': wide,
  'said.csv': `sep=;\n"Name";"Platform";"Followers"\n"A";"Instagram";"9.000"\n`,
  'rates.csv': RATES,
  'unclosed.csv': 'Name,Platform,Followers\n"Ann,Instagram,900\nBo,TikTok,12000\n',
  'short.csv': 'Name,Platform,Followers,Note\nA,Instagram,900\nB,TikTok,1200,x,y\n\nC,X,3000,=1+1',
  'posts.csv': `Creator,Platform,Followers,Post URL,Likes\n${Array.from({ length: 12 }, (_, row) => `c${row % 3},TikTok,9000,https://x.test/${row},${row}\n`).join('')}`,
  'long.csv': [INVENTED_HEADER, ...inventedCreators(400)]
    .map((row) => row.map((cell) => `"${cell}"`).join(','))
    .join('\n'),
};
for (const [name, content] of Object.entries(LISTS)) at.put(name, content);
at.put(
  'rules.csv',
  printRules({ ...defaultRules(), name: 'Team' })
    .map((row) => row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(','))
    .join('\n'),
);

describe('a list in parts', () => {
  const cases = Object.keys(LISTS).map((name) => ({
    name,
    argv: [name, '-o', `out-${name}`, '--goal', 'conversion'],
    rowsAtOnce: name === 'long.csv' ? 300 : 2,
  }));

  it.each(cases)('is written as the whole of $name is: $rowsAtOnce rows at once', async ({ argv, rowsAtOnce }) => {
    const whole = asWhole(...argv);
    const { exitCode, stdout } = await inParts(rowsAtOnce, ...argv);
    expect(exitCode).toBe(0);
    expect(at.bytes(argv[2] ?? '').equals(whole.bytes)).toBe(true);
    const { columns, rowsWritten } = whole.summary;
    expect(stdout).toContain(`: columns ${columns}, ${rowsWritten} row${rowsWritten === 1 ? '' : 's'}.`);
  });

  it.each(Object.keys(LISTS))('is described as the whole of %s is', async (name) => {
    const { stdout } = await inParts(2, name, '--json', '--goal', 'awareness');
    const { report } = asWhole(name, '--goal', 'awareness');
    const printed = JSON.parse(stdout) as Record<string, unknown>;
    expect(printed['creators']).toEqual(report.creators);
    expect(printed['problems']).toEqual(report.problems);
    expect(printed['rules']).toEqual(report.rules);
  });

  it('follows the rules given, and counts as the whole does', async () => {
    const argv = ['long.csv', '-o', 'ruled.csv', '--rules', 'rules.csv'];
    const { bytes, summary } = asWhole(...argv);
    const { stdout } = await inParts(64, ...argv);
    expect(at.bytes('ruled.csv').equals(bytes)).toBe(true);
    expect(stdout).toContain('Rules: Team');
    for (const { tier, count } of summary.counts.tiers)
      expect(stdout).toContain(`${String(count).padStart(8)}  ${tier}\n`);
  });

  it('keeps what a person made of our cells when it is classified again', async () => {
    await inParts(2, 'creators.csv', '-o', 'again.csv');
    at.put('again.csv', at.bytes('again.csv').toString().replace('Micro influencer', 'Our star'));
    const { bytes, summary } = asWhole('again.csv', '-o', 'third.csv');
    expect(summary.keptCells).toBe(1);
    const { stdout } = await inParts(3, 'again.csv', '-o', 'third.csv');
    expect(stdout).toContain('1 cell edited by hand kept.');
    expect(at.bytes('third.csv').equals(bytes)).toBe(true);
    expect(at.bytes('third.csv').toString()).toContain('Our star');
  });

  it('leaves the old output as it was where the list cannot be kept in its encoding', async () => {
    at.put('old.csv', 'old');
    at.put('cut.csv', Buffer.concat([wide, Buffer.from([0x00, 0xd8, 0x0a, 0x00])]));
    const { exitCode, stderr } = await inParts(2, 'cut.csv', '-o', 'old.csv');
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: 'cut.csv has bytes that are not utf-16le, so it cannot be kept as it is; write to .xlsx instead.\n',
    });
    expect(at.bytes('old.csv').toString()).toBe('old');
  });
});

it('refuses in one line what only a list as long as a sheet can have', async () => {
  at.put('endless.csv', `Name,Platform,Followers\n${'a,X,900\n'.repeat(310_000)}`);
  for (const more of [
    ['--budget', '1000'],
    ['-o', 'out.xlsx'],
  ]) {
    const { exitCode, stdout, stderr } = await inParts(1000, 'endless.csv', ...more);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/^“endless” has more rows than a sheet takes: .*\n$/);
  }
});

describe('a run that is broken off', () => {
  it('leaves the old output whole and no draft', async () => {
    const rows = [INVENTED_HEADER, ...inventedCreators(40_000)].map((row) => row.join(';'));
    const there = desk();
    there.put('list.csv', rows.join('\n'));
    there.put('out.csv', 'the old output');
    const child = spawn(
      process.execPath,
      [
        '--import',
        resolve('node_modules/tsx/dist/esm/index.mjs'),
        resolve('src/cli/main.ts'),
        'list.csv',
        '-o',
        'out.csv',
      ],
      { cwd: there.folder, env: { ...process.env, npm_lifecycle_event: '', INIT_CWD: '' } },
    );
    const watcher = watch(there.folder, (_, name) => {
      if (name?.endsWith('.draft') !== true) return;
      watcher.close();
      child.kill('SIGINT');
    });
    const code = await new Promise((done) => child.once('exit', done));
    expect(code).toBe(130);
    expect(readFileSync(join(there.folder, 'out.csv'), 'utf8')).toBe('the old output');
    expect(readdirSync(there.folder).sort()).toEqual(['list.csv', 'out.csv']);
  });
});
