import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runReading } from '../../../scripts/reading/run-reading.ts';

const folder = mkdtempSync(join(tmpdir(), 'reading-'));
afterAll(() => rmSync(folder, { recursive: true }));

function list(name: string, expected: unknown, ...lines: readonly string[]): void {
  if (lines.length > 0) writeFileSync(join(folder, `${name}.csv`), `${lines.join('\n')}\n`);
  const text = typeof expected === 'string' ? expected : JSON.stringify(expected);
  writeFileSync(join(folder, `${name}.expect.json`), text);
}
const run = (...words: readonly string[]) => runReading(words, '.');

describe('what cannot be done is one line and exit code 2', () => {
  test.each([
    [[], /Name one folder/],
    [['a', 'b'], /Name one folder/],
    [['nowhere'], /nowhere is no folder/],
    [['docs'], /docs holds no NAME\.expect\.json/],
  ])('%j', (words, message) => {
    const { exitCode, stdout, stderr } = run(...words);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });
});

test('right, wrong and asked are told apart, and counted', () => {
  const people = ['Creator,Platform,Followers', 'mara,Instagram,45200', 'lino,TikTok,112000', 'petra,Instagram,1.250'];
  list('right', { followers: [2], not: { followers: [1] }, rows: { 2: { followers: 45_200 } } }, ...people);
  list('wrong', { followers: [1], rows: { 3: { tier: 'Micro influencer', flags: ['near-line'] } } }, ...people);
  list('asked', { followers: [1], rows: { 2: { followers: 900 } } }, 'Creator,Size', 'mara,900', 'lino,1200');
  const { exitCode, stdout } = run(folder);
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(/^right {2}right$/m);
  expect(stdout).toMatch(/^wrong {2}wrong\n {4}wrong: followers: expected column 1, found 2 “Followers”/m);
  expect(stdout).toMatch(/wrong: row 3: tier expected Micro influencer, found KOL/);
  expect(stdout).toMatch(/^asked {2}asked\n {4}asked: followers: expected column 1, found nothing/m);
  expect(stdout).toMatch(/^lists {4}right 1 of 3 \(33%\), wrong 1, asked 1, without a wrong value 2 of 3 \(67%\)$/m);
});

test('an expectation of no field, or without a list, is named', () => {
  list('odd', { follower: [1] }, 'Creator,Followers', 'mara,900');
  expect(run(folder).stderr).toMatch(/odd\.expect\.json expects follower, which is no field\.$/m);
  list('odd', '[]');
  expect(run(folder).stderr).toMatch(/odd\.expect\.json is no JSON object\.$/m);
  list('odd', {}, 'Creator,Followers', 'mara,900');
  list('alone', {});
  expect(run(folder).stderr).toMatch(/alone\.expect\.json has no list beside it\.$/m);
});
