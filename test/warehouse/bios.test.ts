/** The judge of bios as the one function that warehouses get: its size, and its verdicts in a plain context of JavaScript. */
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { bundleJudge } from '../../scripts/sql/bundle-judge.ts';
import { judgeAuthority } from '../../src/core/evaluation/authority.ts';
import { hasTitle } from '../../src/core/evaluation/clinician-title.ts';
import { compileRules } from '../../src/core/rules/compile-rules.ts';
import { defaultRules } from '../../src/core/rules/shipped/default-rules.ts';
import { bioFunction } from '../../src/warehouse/bios/bio-function.ts';
import { bioWords } from '../../src/warehouse/bios/bio-words.ts';
import { CLINICIAN, LEVEL_CODES } from '../../src/warehouse/bios/codes.ts';
import { compileSelect } from '../../src/warehouse/compile-view.ts';
import { readBios } from '../helpers/bios.ts';
import { creatorWith } from '../helpers/creator.ts';
import { viewRequest } from './helpers/requests.ts';

const RULES = compileRules(defaultRules());
const BIOS = readBios().map(({ text }) => text);

const columns = { followers: 'followers', bio: 'about', authority: 'level', h_index: 'h', verified: 'badge' };
const request = viewRequest({ dialect: 'bigquery', table: 'p.d.creators', columns, keep: [], bios: true });
const bytes = (text: string): number => Buffer.byteLength(text);
const code = bundleJudge(bioWords(RULES, (...fields) => fields.some((field) => field in columns)));

function statement(): string {
  const made = bioFunction(request, code, bytes);
  return 'problem' in made ? made.problem : made.statement;
}

it('fits into an inline function of BigQuery', () => {
  expect(statement()).toMatch(
    /^CREATE OR REPLACE FUNCTION `p`\.`d`\.`creator_authority`\(`bio` STRING, `authority` STRING, /,
  );
  const [, body = ''] = /AS r"""\n([\s\S]*)\n""";\n$/.exec(statement()) ?? [];
  expect(bytes(body)).toBeGreaterThan(20_000);
  expect(bytes(body)).toBeLessThanOrEqual(32_768);
  expect(body).not.toMatch(/"""|\$\$/);
});

it('judges every bio as the core does, without anything of Node', () => {
  const [, body = ''] = /AS r"""\n([\s\S]*)\n""";\n$/.exec(statement()) ?? [];
  const call = runInNewContext(`(function (bio, authority, h_index, verified) {${body}})`) as (
    ...cells: readonly unknown[]
  ) => number;
  const titles = RULES.withheld.map((line) => line.titles);
  const rows = BIOS.flatMap(
    (bio, at) =>
      [
        [bio, null, null, null],
        [bio, at % 3 === 0 ? 'strong' : '', at % 40, at % 2 === 0],
      ] as const,
  );
  const expected = rows.map(([bio, level, hIndex, badge]) => {
    const cells = [
      { header: 'bio', text: bio },
      { header: 'authority', text: level ?? '' },
      { header: 'h index', text: hIndex === null ? '' : String(hIndex) },
    ];
    const entries = cells.filter(({ text }) => text !== '');
    const creator = creatorWith({ authority: { asked: true, entries }, ...(badge === true ? { verified: true } : {}) });
    const isClinician = titles.some((list) => hasTitle(creator, list));
    return LEVEL_CODES[judgeAuthority(creator, RULES.authority).level] + (isClinician ? CLINICIAN : 0);
  });
  expect(rows.map((cells) => call(...cells))).toEqual(expected);
  expect(new Set(expected).size).toBeGreaterThan(4);
});

it('is called in the view, and a clinician by the bio has no fee', () => {
  const select = compileSelect(RULES, request);
  expect(select).toContain(
    '`p`.`d`.`creator_authority`(given_bio, given_authority, given_h_index, given_verified) AS judged',
  );
  expect(select).toMatch(/WHEN \(?is_clinician = 1\)?[^\n]* THEN CAST\(NULL AS FLOAT64\)/);
});

it('says what is too long, and the way out', () => {
  const made = bioFunction(request, code + ' '.repeat(5000) + code, bytes);
  expect('problem' in made ? made.problem : '').toMatch(/bytes, BigQuery takes 32768\. Shorten .* or add a column/);
});
