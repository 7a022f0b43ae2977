/** Cases: a list held against another by the command line, as people read it and as programs do. */
import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Desk, desk } from './helpers.ts';

const NOW = [
  'Handle,Platform,Followers,Fee (USD),E-mail',
  '@ana,Instagram,24000,300,',
  '@bo,Instagram,120000,900,',
  '@cy,TikTok,28000,,',
  '@dee,TikTok,30000,,',
  '@ed,Instagram,9000,,',
  '@ed,Instagram,9000,,',
  ',Instagram,5000,,',
].join('\n');
const THEN = [
  'Name;Profil;Abonnenten;Honorar (USD)',
  'Ana Ober;https://www.instagram.com/ana/;24.000;300',
  'Bo;https://www.instagram.com/bo/;80.000;700',
  'Dee;https://www.instagram.com/dee/;30.000;',
  'Gil;https://www.instagram.com/gil/;11.000;',
].join('\n');

let at: Desk;
beforeAll(() => {
  at = desk();
  at.put('now.csv', NOW);
  at.put('last month.csv', THEN);
  at.put('notes.csv', 'what we said\non Monday');
});

describe('--against', () => {
  it('says who is new, gone, changed, double and cannot be told', async () => {
    const { exitCode, stdout, stderr } = await at.run('now.csv', '--against', 'last month.csv');
    expect([exitCode, stderr]).toEqual([0, '']);
    const said = stdout.slice(stdout.indexOf('Against '), stdout.indexOf('\n\nNothing was written'));
    expect(said.split('\n')).toEqual([
      'Against last month.csv: 3 new, 2 gone, 1 changed, 1 the same, 2 double, 1 that cannot be told',
      'New:',
      '  @cy on tiktok, 28,000 followers (row 4)',
      '  @dee on tiktok, 30,000 followers (row 5)',
      '  @ed on instagram, 9,000 followers (row 6)',
      'Gone:',
      '  Dee on instagram, 30,000 followers (row 4 of last month.csv)',
      '  Gil on instagram, 11,000 followers (row 5 of last month.csv)',
      'Changed:',
      '  @bo on instagram: tier Micro influencer → KOL, followers 80,000 → 120,000 (+50%), fee 700 USD → 900 USD (row 3)',
      'Double:',
      '  @ed: the same account twice (rows 6, 7)',
      '  @dee: new here, but the same handle is in the other list (row 5; row 4 of last month.csv)',
      'Cannot be told:',
      '  neither handle nor name (row 8)',
    ]);
  });

  it('prints it in JSON, by the schema, and only when asked', async () => {
    const schema = JSON.parse(readFileSync('docs/classify.schema.json', 'utf8')) as object;
    const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);
    const { stdout } = await at.run('now.csv', '--against', 'last month.csv', '--json');
    const printed = JSON.parse(stdout) as { against: Record<string, unknown> };
    validate(printed);
    expect(validate.errors ?? []).toEqual([]);
    expect(Object.keys(printed.against).sort()).toEqual(
      ['changed', 'currency', 'doubles', 'fresh', 'gone', 'other', 'same', 'unclear'].sort(),
    );
    expect(printed.against).toMatchObject({ same: 1, currency: 'USD', fresh: [{ row: 4, creator: '@cy' }, {}, {}] });
    expect(JSON.parse((await at.run('now.csv', '--json')).stdout)).not.toHaveProperty('against');
  });

  it('holds a list against itself: all the same', async () => {
    const { stdout } = await at.run('last month.csv', '--against', 'last month.csv');
    expect(stdout).toContain('Against last month.csv: 0 new, 0 gone, 0 changed, 4 the same\n');
  });

  it('can be asked for together with an output and a plan', async () => {
    const { exitCode, stdout } = await at.run(
      'now.csv',
      '--against',
      'last month.csv',
      '--budget',
      '2000',
      '-o',
      'o.csv',
    );
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Against last month.csv: 3 new');
    expect(stdout).toContain('Plan for no goal');
    expect(stdout).toContain('Wrote o.csv');
  });

  it.each([
    { id: 'no list', other: 'notes.csv', says: /^notes\.csv: No creator table was found on the tab “notes”/ },
    { id: 'no file', other: 'gone.csv', says: /^gone\.csv does not exist\.$/m },
    { id: 'nothing', other: '', says: /^--against needs a value: --against AGAINST\.$/m },
  ])('refuses $id', async ({ other, says }) => {
    const { exitCode, stdout, stderr } = await at.run('now.csv', '--against', other);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(says);
  });
});
