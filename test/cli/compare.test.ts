/** Cases: two rule sets compared by the command line, as people read it and as programs do. */
import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { defaultRules } from '../../src/core/rules/shipped/default-rules.ts';
import { printRules } from '../../src/core/rules/table/print-rules.ts';
import { builtHost } from '../helpers/built-host.ts';
import { CREATORS, type Desk, desk } from './helpers.ts';

const csv = (rules = defaultRules()) =>
  printRules(rules)
    .map((row) => row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(','))
    .join('\n');
const kolFrom = (followersFrom: number) => ({
  ...defaultRules(),
  tiers: defaultRules().tiers.map((line) => (line.followersFrom === 100_000 ? { ...line, followersFrom } : line)),
});
const dearer = () => {
  const rules = defaultRules();
  const anchors = rules.cost.anchors.map((anchor) => ({ ...anchor, value: anchor.value * 2 }));
  return { ...rules, cost: { ...rules.cost, anchors } };
};

let at: Desk;
beforeAll(() => {
  at = desk();
  at.put('creators.csv', CREATORS);
  at.put('a.csv', csv());
  at.put('b.csv', csv(kolFrom(50_000)));
  at.put('low.csv', csv(kolFrom(3_000)));
  at.put('dearer.csv', csv(dearer()));
  at.put('broken.csv', csv().replaceAll('"100000"', '"soon"'));
});

describe('--compare', () => {
  it('says how many change, who, and that figures stay', async () => {
    const { exitCode, stdout } = await at.run('creators.csv', '--rules', 'a.csv', '--compare', 'b.csv');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('\nCompared with b.csv:\n');
    expect(stdout).toContain('  1 of 6 creators change tier.\n');
    expect(stdout).toContain('  row 3  Ben Probe: tier Micro influencer → KOL, class micro → kol\n');
    expect(stdout).toContain(
      'Expected engagement and cost follow the follower count, not the tier, so they stay the same.',
    );
    expect(stdout).toContain('Nothing was written');
  });

  it('says the fit for a goal and how fees move', async () => {
    const fits = await at.run('creators.csv', '--compare', 'low.csv', '--goal', 'conversion');
    expect(fits.stdout).toMatch(/creators change their fit for conversion\.\n/);
    expect(fits.stdout).toMatch(/row 2 {2}Ana Test: .*fit \w+ → \w+/);
    const fees = await at.run('creators.csv', '--compare', 'dearer.csv');
    expect(fees.stdout).toMatch(/Cost moves for 4 of 6 creators, typically to 2 times what it was\./);
  });

  it('prints changes in JSON, by the schema, and only when asked', async () => {
    const schema = JSON.parse(readFileSync('docs/classify.schema.json', 'utf8')) as object;
    const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);
    const { stdout } = await at.run('creators.csv', '--rules', 'a.csv', '--compare', 'b.csv', '--json');
    const printed = JSON.parse(stdout) as { changes: unknown };
    validate(printed);
    expect(validate.errors ?? []).toEqual([]);
    expect(printed.changes).toEqual([
      { row: 3, field: 'tier', from: 'Micro influencer', to: 'KOL' },
      { row: 3, field: 'class', from: 'micro', to: 'kol' },
    ]);
    const same = await at.run('creators.csv', '--rules', 'a.csv', '--compare', 'a.csv', '--json');
    expect(JSON.parse(same.stdout).changes).toEqual([]);
    expect(JSON.parse((await at.run('creators.csv', '--json')).stdout)).not.toHaveProperty('changes');
  });

  it('finds what the sheet finds', async () => {
    const { stdout } = await at.run('creators.csv', '--compare', 'dearer.csv', '--goal', 'conversion', '--json');
    const rows = CREATORS.replaceAll('"two\r\nlines"', 'two lines').split('\r\n');
    const cells = rows.map((line) => line.match(/("([^"]|"")*"|[^,]*)(,|$)/g)?.map(plain) ?? []);
    const { host } = builtHost([{ name: 'creators', rows: cells, asText: true }]);
    const request = { sheet: 'creators', goal: 'conversion', platform: '', format: '', columns: 'all', fileName: '' };
    const otherRules = printRules(dearer());
    const answer = host.run('compareSheet', [{ ...request, chosen: {}, otherRules }]) as {
      value: { changes: { creator: string }[] };
    };
    expect(JSON.parse(stdout).changes).toEqual(answer.value.changes.map(({ creator: _, ...change }) => change));
  });

  it('can be asked for together with an output', async () => {
    const { exitCode, stdout } = await at.run('creators.csv', '--compare', 'b.csv', '-o', 'out.csv');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('1 of 6 creators change tier.');
    expect(stdout).toContain('Wrote out.csv');
  });

  it.each([
    { id: 'broken rules', other: 'broken.csv', says: /^broken\.csv: Other rules E\d+: .*“soon”/ },
    { id: 'no rules', other: 'creators.csv', says: /^creators\.csv is no rule table/ },
    { id: 'no file', other: 'gone.csv', says: /^The rules cannot be used: gone\.csv does not exist\.$/m },
  ])('refuses $id', async ({ other, says }) => {
    const { exitCode, stdout, stderr } = await at.run('creators.csv', '--compare', other);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(says);
  });
});

function plain(field: string): string {
  return field.replace(/,$/, '').replace(/^"|"$/g, '').replaceAll('""', '"');
}
