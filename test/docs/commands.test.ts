/** The lines of `npm run classify` and `npm run sql` in documents: each one runs as it stands there. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { readArguments } from '../../scripts/sql/arguments.ts';
import { bundleJudge } from '../../scripts/sql/bundle-judge.ts';
import { listedColumns } from '../../scripts/sql/describe-table.ts';
import { writeView } from '../../scripts/sql/write-view.ts';
import { defaultRules } from '../../src/core/rules/shipped/default-rules.ts';
import { printRules } from '../../src/core/rules/table/print-rules.ts';
import { CREATORS, desk } from '../cli/helpers.ts';
import { DOCUMENTS, textOf } from './all-documents.ts';

function linesOf(command: string): string[][] {
  const pattern = new RegExp(`npm run -s ${command} -- ([^\`#\\n]+)`, 'g');
  return DOCUMENTS.flatMap((document) =>
    [...textOf(document).matchAll(pattern)].map((match) => [document, match[1]?.trim() ?? '']),
  );
}

const LINES = linesOf('classify');
const SQL_LINES = linesOf('sql');
/** For SQL, numbers are numbers. */
const PLAIN = 'Creator,Platform,Followers\nAna Test,Instagram,12400\n';
const RULES = printRules(defaultRules())
  .map((row) => row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(','))
  .join('\n');

it('finds them', () => {
  expect(LINES.length).toBeGreaterThanOrEqual(5);
  expect(SQL_LINES.length).toBeGreaterThanOrEqual(1);
});

it('the README names only files that are there, or that its commands write', () => {
  const named = linesOf('classify').filter(([document]) => document === 'README.md');
  const read = named.flatMap(([, line = '']) => line.replace(/-o \S+/, '').match(/\S+\.(?:csv|xlsx|tsv)/g) ?? []);
  expect(read.filter((file) => !existsSync(file))).toEqual([]);
});

it('another rule set to compare with changes somebody', async () => {
  const at = desk();
  at.put('creators.csv', readFileSync('examples/creators.csv'));
  at.put('rules.csv', readFileSync('examples/rules.csv'));
  const { stdout } = await at.run('creators.csv', '--compare', 'rules.csv');
  expect(stdout).toContain('Rosa Delgado');
});

it.each(SQL_LINES)('%s: %s', (_, line = '') => {
  const asked = readArguments(line.split(/\s+/));
  if ('problem' in asked) throw new Error(asked.problem);
  const described = listedColumns('creator STRING\nplatform STRING\nfollowers INT64\nengagement_rate FLOAT64');
  const written = writeView(asked, { readFile: () => RULES, described, day: '2026-03-02', bundle: bundleJudge });
  expect('problem' in written ? written.problem : written.sql).toContain('CREATE OR REPLACE VIEW');
});

it.each(LINES)('%s: %s', async (_, line) => {
  const at = desk();
  const words = (line ?? '').split(/\s+/);
  for (const word of words.filter((one) => /\.(csv|tsv|xlsx)$/.test(one) && words[words.indexOf(one) - 1] !== '-o')) {
    mkdirSync(dirname(join(at.folder, word)), { recursive: true });
    const list = words.includes('--engine') ? PLAIN : CREATORS;
    at.put(word, existsSync(word) ? readFileSync(word) : /rules/i.test(word) ? RULES : list);
  }
  const { exitCode, stdout } = await at.run(...words);
  expect(exitCode).toBe(0);
  const output = words[words.indexOf('-o') + 1] ?? '';
  if (words.includes('-o')) expect(existsSync(join(at.folder, output))).toBe(true);
  else expect(stdout.length).toBeGreaterThan(100);
});
