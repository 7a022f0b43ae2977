/** Cases: chosen creators handed over by the command line: documented columns, a row a person, what is lacking named. */
import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Desk, desk } from './helpers.ts';

const LIST = [
  'Handle,Platform,Link,Followers,Fee (USD),Country,E-mail,First name,Last name,City,Niche,Decision',
  '@ana,Instagram,https://www.instagram.com/ana/?hl=en,20000,300,DE,ana@example.org,Ana,Ober,Köln,Beauty,Keep',
  '@ana,TikTok,,50000,500,DE,,,,,Beauty,',
  '@bo,Instagram,,24000,345,United Kingdom,,,,,Food,Booked',
  '=cy,YouTube,https://youtube.com/channel/UCabc123?sub=1,28000,390,US,cy@example.org,,,,Food,Keep',
  '@di,TikTok,,32000,435,ES,di@example.org,,,,Food,Pass',
].join('\n');

let at: Desk;
beforeAll(() => {
  at = desk();
  at.put('list.csv', LIST);
});

async function exported(kind: string, ...more: string[]): Promise<{ table: string[]; said: string }> {
  const { exitCode, stdout, stderr } = await at.run('list.csv', '--export', kind, '-o', 'out.csv', '--force', ...more);
  expect([exitCode, stderr]).toEqual([0, '']);
  return { table: at.bytes('out.csv').toString().split('\r\n').slice(0, -1), said: stdout };
}

describe('--export', () => {
  it('upfluence: its documented columns, the chosen people alone, and what each lacks', async () => {
    const { table, said } = await exported('upfluence');
    expect(table).toEqual([
      'media_url,profile_name,first_name,last_name,email,shipping_address.city,shipping_address.country_code',
      'https://www.instagram.com/ana,Ana Ober,Ana,Ober,ana@example.org,Köln,DE',
      'https://www.instagram.com/bo/,bo,,,,,GB',
      "https://youtube.com/channel/UCabc123,'=cy,,,cy@example.org,,US",
    ]);
    expect(said).toContain('Wrote out.csv: 3 people in the layout upfluence');
    expect(said).toContain('Row 4 (bo): no e-mail, which Upfluence wants.');
    expect(said).not.toContain('Row 2');
  });

  it('aspire: handles without @, a channel address for YouTube, countries spelled out, accounts of a person in one row', async () => {
    const { table, said } = await exported('aspire');
    expect(table).toEqual([
      'email,instagram,tiktok,youtube,city,country',
      'ana@example.org,ana,ana,,Köln,Germany',
      ',bo,,,,United Kingdom',
      'cy@example.org,,,https://youtube.com/channel/UCabc123,,United States',
    ]);
    expect(said).toContain('Row 4 (bo): no e-mail and no uid, one of which Aspire needs.');
  });

  it('takes handles from their column, with or without @', async () => {
    at.put(
      'names.csv',
      'Name,Username,Platform,Followers,Decision\nAna Ober,ana.o,Instagram,20000,Keep\nBo,,TikTok,9000,Keep',
    );
    const { stderr } = await at.run('names.csv', '--export', 'aspire', '-o', 'out.csv', '--force');
    expect(stderr).toBe('');
    expect(at.bytes('out.csv').toString().split('\r\n').slice(0, 3)).toEqual(['email,instagram', ',ana.o', ',']);
  });

  it('plain: one row a person with our answers', async () => {
    const { table } = await exported('plain');
    const [titles = ''] = table;
    expect(titles).toMatch(
      /^Name,Email,Instagram handle,Instagram URL,Instagram followers,TikTok handle,TikTok URL,TikTok followers,YouTube/,
    );
    expect(table[1]).toContain(
      'Ana Ober,ana@example.org,ana,https://www.instagram.com/ana,20000,ana,https://www.tiktok.com/@ana,50000',
    );
    expect(table[2]).toMatch(/Micro influencer,.*Booked,1 \w+,345,USD$/);
    expect(table).toHaveLength(4);
  });

  it('brief: merge fields with offer and the disclosure of the country', async () => {
    const { table } = await exported('brief');
    expect(table[0]).toBe(
      'name,first_name,email,platform,handle,deliverables,rights,offer,currency,country,disclosure',
    );
    expect(table[1]).toMatch(/^Ana Ober,Ana,ana@example\.org,Instagram,ana,1 \w+,,\d+,USD,Germany,Werbung$/);
    expect(table[2]).toMatch(/,United Kingdom,#ad$/);
  });

  it('with a budget the rows of its plan are handed over', async () => {
    const { table } = await exported('upfluence', '--budget', '900', '--largest-share', '100%', '--must', '5');
    expect(table.map((line) => line.split(',')[1])).toContain("'=cy");
    expect(table.length).toBeLessThan(4);
  });

  it.each([
    [['--export', 'grin', '-o', 'x.csv'], 'Unknown layout “grin”: name one of upfluence, aspire, plain, brief.'],
    [['--export', 'plain'], '--export plain writes a text file: name it with -o OUT.csv.'],
    [['--export', 'plain', '-o', 'x.xlsx'], '--export plain writes a text file: name it with -o OUT.csv.'],
  ])('%s', async (options, problem) => {
    const { exitCode, stderr } = await at.run('list.csv', ...options);
    expect([exitCode, stderr]).toEqual([2, `${problem}\n`]);
  });

  it('says so where nobody is chosen', async () => {
    at.put('nobody.csv', LIST.replace(/,(?:Keep|Booked|Pass)(?=\n|$)/g, ','));
    const { exitCode, stderr } = await at.run('nobody.csv', '--export', 'plain', '-o', 'x.csv');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('Nobody is chosen yet: give a budget');
  });
});

describe('--results', () => {
  const RESULTS = [
    'Handle,Platform,Followers,Paid (USD),Views got,Engagements got,Revenue',
    '@ana,Instagram,20000,300,6000,600,900',
    '@bo,Instagram,24000,400,,90000,100',
  ].join('\n');

  it('says costs, return and who beat the forecast; in JSON by the schema', async () => {
    at.put('results.csv', RESULTS);
    const { stdout } = await at.run('results.csv', '--results');
    expect(stdout).toContain('Results of 2 rows: paid 700 USD, return 43%');
    expect(stdout).toContain('Above their band: @bo.');
    expect(stdout).toContain('row 2  @ana: paid 300 USD; 0.05 USD a view; 0.5 USD an engagement');
    const json = JSON.parse((await at.run('results.csv', '--results', '--json')).stdout) as { results: object };
    const schema = JSON.parse(readFileSync('docs/classify.schema.json', 'utf8')) as object;
    const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);
    validate(json);
    expect(validate.errors).toBeNull();
    expect(json.results).toMatchObject({ currency: 'USD', total: { paid: 700, revenue: 1000 } });
  });

  it('is refused where the list has none', async () => {
    const { exitCode, stderr } = await at.run('list.csv', '--results');
    expect([exitCode, stderr.slice(0, 21)]).toEqual([2, 'No results were found']);
  });
});
