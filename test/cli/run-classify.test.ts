import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { defaultRules } from '../../src/core/rules/shipped/default-rules.ts';
import { printRules } from '../../src/core/rules/table/print-rules.ts';
import { CREATORS, type Desk, desk } from './helpers.ts';

let at: Desk;
beforeAll(() => {
  at = desk();
  at.put('creators.csv', CREATORS);
});

const lineOf = (text: string) => text.split('\n').filter((line) => line !== '');

describe('the summary', () => {
  it('names tiers, columns read and left out, and problems by cell, and writes nothing', async () => {
    const { exitCode, stdout, stderr } = await at.run('creators.csv', '--goal', 'credibility');
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain('creators.csv: 6 creators\n');
    expect(stdout).toMatch(/^\s+\d+ {2}Micro influencer$/m);
    expect(stdout).toContain('KOLs: 1 by audience, 1 by authority');
    expect(stdout).toContain('Figures are general and dated, and may not fit your market.\n');
    expect(stdout).toContain('  C   Followers → followers');
    expect(stdout).toMatch(/^ {2}H {3}Following: /m);
    expect(stdout).toMatch(/C7/);
    expect(stdout).toContain('Nothing was written');
    expect(at.bytes('creators.csv').toString()).toBe(CREATORS);
  });

  it('names no platform for all where headings or titles name several', async () => {
    at.put('sections.csv', 'INSTAGRAM,\nName,Followers\nAnn,900\nTIKTOK,\nName,Followers\nBo,800\n');
    expect((await at.run('sections.csv')).stdout).toContain('Platform: from the name of the tab or a heading\n');
    at.put('wide.csv', 'Name,IG followers,TikTok followers\nAnn,900,\nBo,,800\n');
    expect((await at.run('wide.csv')).stdout).toContain('Platform: from the title of a column, or an earlier run\n');
  });
});

describe('--json', () => {
  const schema = JSON.parse(readFileSync('docs/classify.schema.json', 'utf8')) as object;
  const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

  it.each([
    { id: 'a full list with a goal', argv: ['creators.csv', '--goal', 'awareness', '--format', 'reel'] },
    { id: 'a full list without one', argv: ['creators.csv'] },
    { id: 'a list whose file name tells the platform', argv: ['tiktok-list.csv'] },
    { id: 'a list that nothing tells the platform of', argv: ['list.csv'] },
  ])('prints one object of the schema for $id', async ({ argv }) => {
    at.put('tiktok-list.csv', 'creator;followers;views avg.\nann;12.5K;3K\nbo;-;');
    at.put('list.csv', 'creator\tfollowers\nann\t1,200\nbo\tmany\n');
    const { exitCode, stdout } = await at.run(...argv, '--json');
    expect(exitCode).toBe(0);
    const printed = JSON.parse(stdout) as Record<string, unknown>;
    validate(printed);
    expect(validate.errors ?? []).toEqual([]);
    expect(Object.keys(printed)).toEqual(['rules', 'sheet', 'columns', 'ignored', 'creators', 'problems', 'plan']);
  });

  it('keeps order and grid rows, leaves out blank rows, and never makes an unreadable number 0', async () => {
    const { stdout } = await at.run('creators.csv', '--json');
    const { creators, columns, problems } = JSON.parse(stdout) as {
      creators: { row: number; followers: number | null; class: string; kolBy: string | null; platform: string }[];
      columns: Record<string, unknown>;
      problems: { row: number; column: string }[];
    };
    expect(creators.map(({ row, followers }) => [row, followers])).toEqual([
      [2, 12_400],
      [3, 98_400],
      [4, 5200],
      [6, 2_500_000],
      [7, null],
      [8, 640],
    ]);
    expect(creators.map(({ class: tier, kolBy }) => [tier, kolBy])).toEqual([
      ['micro', null],
      ['micro', null],
      ['kol', 'authority'],
      ['kol', 'audience'],
      ['unknown', null],
      ['below', null],
    ]);
    expect(columns['followers']).toEqual({
      ...{ header: 'Followers', column: 'C', index: 2 },
      ...{ confidence: 'high', evidence: ['exact-title', 'cells-fit', 'only-one'] },
    });
    expect(problems).toContainEqual(expect.objectContaining({ row: 7, column: 'C' }));
  });

  it('shows totals and repeated titles as rows without an answer, and says why', async () => {
    at.put(
      'totals.csv',
      'Name,Platform,Followers\nann,Instagram,12000\n\nName,Platform,Followers\nbo,TikTok,900\nTotal,,12900\nfigures of May,,\n',
    );
    const { creators, problems } = JSON.parse((await at.run('totals.csv', '--goal', 'trust', '--json')).stdout);
    const shown = creators.map(({ row, creator, followers, tier }: Record<string, unknown>) => [
      row,
      creator,
      followers,
      tier,
    ]);
    expect(shown).toEqual([
      [2, 'ann', 12000, 'Micro influencer'],
      [4, 'Name', null, "Can't tell"],
      [5, 'bo', 900, 'Below micro'],
      [6, 'Total', null, "Can't tell"],
      [7, 'figures of May', null, "Can't tell"],
    ]);
    expect(creators[3].reasons).toEqual(['The row of A6 holds a total or average, no creator; it is left out.']);
    expect(Object.keys(creators[3])).toEqual(Object.keys(creators[0]));
    expect(problems).toContainEqual(expect.objectContaining({ row: 6, code: 'left-out-row' }));
    expect((await at.run('totals.csv')).stdout).toContain('totals.csv: 3 creators');
  });

  it('names each column once: more evidence of authority stands among those left out, with its reason', async () => {
    at.put('experts.csv', 'Name,Platform,Followers,Bio,Age,Publications\nann,Instagram,12000,Professor,40,12\n');
    const { columns, ignored } = JSON.parse((await at.run('experts.csv', '--json')).stdout);
    expect(columns.authority).toEqual({
      ...{ header: 'Bio', column: 'D', index: 3 },
      ...{ confidence: 'high', evidence: ['exact-title', 'cells-fit', 'only-one'] },
    });
    expect(ignored.map(({ column }: { column: string }) => column)).toEqual(['E', 'F']);
    expect(ignored[1]).toEqual({
      header: 'Publications',
      column: 'F',
      reason: 'more evidence of authority, read beside “Bio” (D)',
    });
  });

  it('knows the platform from the file name and says so', async () => {
    at.put('tiktok-2022-09.csv', 'creator;followers\nann;12.5K\n');
    const { stdout } = await at.run('tiktok-2022-09.csv', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ creators: [{ platform: 'tiktok', platformSource: 'file' }] });
    expect((await at.run('tiktok-2022-09.csv')).stdout).toContain('Platform: tiktok, from the file name');
    at.put('plain.csv', 'creator;followers\nann;12.5K\n');
    const asked = await at.run('plain.csv', '--platform', 'YouTube', '--json');
    expect(JSON.parse(asked.stdout)).toMatchObject({ creators: [{ platform: 'youtube', platformSource: 'option' }] });
  });
});

describe('-o OUT.csv', () => {
  it('adds columns behind every input cell, byte for byte', async () => {
    const { exitCode, stdout } = await at.run('creators.csv', '--goal', 'credibility', '-o', 'out.csv');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Wrote out.csv: columns J:');
    const before = CREATORS.split('\r\n');
    const after = at.bytes('out.csv').toString().split('\r\n');
    expect(after).toHaveLength(before.length);
    before.forEach((line, number) => {
      expect(after[number]?.startsWith(line), `line ${number + 1}`).toBe(true);
    });
    expect(after[0]).toContain(',Tier,KOL by,Fit: credibility,Fit score,Why,Expected ER low,');
    expect(after[5]).toBe(before[5]);
    expect(after[3]).toContain(',Micro influencer,');
  });

  it('writes the titles of a list without creators', async () => {
    at.put('bare.csv', 'Name,Platform,Followers\n');
    const { exitCode } = await at.run('bare.csv', '-o', 'bare-out.csv');
    expect(exitCode).toBe(0);
    expect(at.bytes('bare-out.csv').toString()).toMatch(/^Name,Platform,Followers,Tier,.*\n$/);
  });

  it('changes nothing on its own output, today or later', async () => {
    await at.run('creators.csv', '--goal', 'credibility', '-o', 'once.csv');
    await at.run('once.csv', '--goal', 'credibility', '-o', 'twice.csv');
    expect(at.bytes('twice.csv').equals(at.bytes('once.csv'))).toBe(true);
    const old = at
      .bytes('once.csv')
      .toString()
      .replaceAll(/\d{4}-\d\d-\d\d \| /g, '2020-01-01 | ');
    expect(old).not.toBe(at.bytes('once.csv').toString());
    at.put('old.csv', old);
    await at.run('old.csv', '--goal', 'credibility', '-o', 'old.csv', '--force');
    expect(at.bytes('old.csv').toString()).toBe(old);
  });

  it('changes nothing on its own output under a name that does not tell the platform', async () => {
    at.put('tiktok-list.csv', 'Name,Followers,ER\nann,12500,3%\nbo,2.5M,\ncy,soon,\n');
    await at.run('tiktok-list.csv', '-o', 'renamed.csv');
    const { stdout } = await at.run('renamed.csv', '-o', 'again.csv');
    expect(at.bytes('again.csv').equals(at.bytes('renamed.csv'))).toBe(true);
    expect(stdout).toContain('Platform: tiktok, from the title of a column, or an earlier run');
    // A name that tells one speaks first.
    at.put('youtube-out.csv', at.bytes('renamed.csv'));
    const told = JSON.parse((await at.run('youtube-out.csv', '--json')).stdout);
    expect(told.creators[0]).toMatchObject({ platform: 'youtube', platformSource: 'file' });
  });

  it('changes nothing on its own output where a quote was never closed', async () => {
    at.put('open.csv', 'Name,Platform,Followers\n"ann,Instagram,12000\nbo,tiktok,4000\n');
    await at.run('open.csv', '-o', 'open-once.csv');
    await at.run('open-once.csv', '-o', 'open-twice.csv');
    expect(at.bytes('open-once.csv').toString()).toContain('"ann,Instagram,12000,Micro influencer,');
    expect(at.bytes('open-twice.csv').equals(at.bytes('open-once.csv'))).toBe(true);
  });

  it.each([
    {
      id: 'semicolons in Windows-1252',
      bytes: Buffer.from('Creador;Seguidores;País\r\nJosé;12.500;España\r\nÑu;900;Perú\r\n', 'latin1'),
      encoding: 'latin1',
    },
    {
      id: 'tabs in UTF-16 with a mark',
      bytes: Buffer.from('\ufeffcreator\tfollowers\nÅsa\t12500\n', 'utf16le'),
      encoding: 'utf16le',
    },
  ] as const)('keeps $id', async ({ bytes, encoding }) => {
    at.put('in.csv', bytes);
    const { exitCode } = await at.run('in.csv', '--platform', 'instagram', '-o', 'kept.csv');
    expect(exitCode).toBe(0);
    const before = bytes.toString(encoding).split(/\r?\n/);
    const after = at.bytes('kept.csv').toString(encoding).split(/\r?\n/);
    before.forEach((line, number) => {
      expect(after[number]?.startsWith(line)).toBe(true);
    });
    expect(after[1]).toContain('Micro influencer');
  });

  it('writes only the essential columns on request', async () => {
    await at.run('creators.csv', '--columns', 'essential', '-o', 'essential.csv');
    expect(at.bytes('essential.csv').toString().split('\r\n')[0]).toBe(
      'Name,Platform,Followers,Avg likes,ER,Bio,Quote (USD),Following,Note,Tier,Why,Expected ER typical,Cost low (USD),Cost typical (USD),Cost high (USD),Flags,Checked',
    );
  });
});

describe('rules', () => {
  const table = () =>
    printRules(defaultRules()).map((row) => row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(','));

  it('judges by the rules given', async () => {
    at.put('rules.csv', table().join('\n'));
    const shipped = await at.run('creators.csv', '--json');
    const same = await at.run('creators.csv', '--rules', 'rules.csv', '--json');
    // Reasons name the rule's cell when the rules come from a table; all figures are the same.
    const figures = (text: string) => JSON.parse(text).creators.map((creator: object) => ({ ...creator, reasons: [] }));
    expect(figures(same.stdout)).toEqual(figures(shipped.stdout));
    expect(JSON.parse(same.stdout).creators[0].reasons[0]).toContain('Creator rules E');
    at.put('strict.csv', table().join('\n').replaceAll('"100000"', '"50000"'));
    const strict = await at.run('creators.csv', '--rules', 'strict.csv', '--json');
    expect(JSON.parse(strict.stdout).creators[1]).toMatchObject({ row: 3, class: 'kol', kolBy: 'audience' });
    expect(JSON.parse(strict.stdout).rules.version).not.toBe(JSON.parse(shipped.stdout).rules.version);
  });

  it('lists what is broken, one line each', async () => {
    at.put('broken.csv', table().join('\n').replaceAll('"100000"', '"a lot"'));
    const { exitCode, stdout, stderr } = await at.run('creators.csv', '--rules', 'broken.csv', '--json');
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(lineOf(stderr)[0]).toMatch(/a lot/);
  });

  it('refuses a table without the mark', async () => {
    const { exitCode, stderr } = await at.run('creators.csv', '--rules', 'creators.csv');
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: 'creators.csv is no rule table: no cell near its top left corner says “Creator rules”.\n',
    });
  });
});

describe('a file without a creator table', () => {
  it('was read: exit code 0, no creators, and a problem that says what is missing', async () => {
    at.put('weather.csv', 'day,rain\nmonday,3\n');
    const told = await at.run('weather.csv', '--json');
    expect(told.exitCode).toBe(0);
    const found = JSON.parse(told.stdout) as { creators: unknown[]; problems: { code: string; message: string }[] };
    expect(found.creators).toEqual([]);
    expect(found.problems).toContainEqual(expect.objectContaining({ code: 'no-table' }));
    expect(await at.run('weather.csv')).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/^No creator table/),
    });
  });
});

describe('refusals', () => {
  it.each([
    { id: 'a file that is not there', argv: ['gone.csv'], says: /^gone\.csv does not exist\.$/ },
    { id: 'a folder', argv: ['.'], says: /is a folder/ },
    { id: 'an empty file', argv: ['empty.csv'], says: /^empty\.csv is empty\.$/ },
    { id: 'a PDF', argv: ['paper.csv'], says: /is a PDF/ },
    { id: 'an old workbook', argv: ['old.xls'], says: /old \.xls/ },
    { id: 'a broken workbook', argv: ['broken.xlsx'], says: /damaged workbook/ },
    { id: 'binary data', argv: ['noise.csv'], says: /binary data/ },
    {
      id: 'an output without creators',
      argv: ['weather.csv', '-o', 'out.csv'],
      says: /No creator table/,
    },
    { id: 'an unknown goal', argv: ['creators.csv', '--goal', 'fame and glory'], says: /Unknown goal.*awareness/ },
    { id: 'an unknown platform', argv: ['creators.csv', '--platform', 'myspace'], says: /Unknown platform.*Instagram/ },
    { id: 'an unknown format', argv: ['creators.csv', '--format', 'billboard'], says: /Unknown format.*reel/ },
    { id: 'an unknown tab', argv: ['creators.csv', '--sheet', 'May'], says: /no tab “May”: its tabs are “creators”/ },
    {
      id: 'the input as the output, by another name of it',
      argv: ['creators.csv', '-o', './creators.csv'],
      says: /^\.\/creators\.csv is the input itself: name another file, or add --force to write over it\./,
    },
    { id: 'an output of another kind', argv: ['creators.csv', '-o', 'out.pdf'], says: /must end in \.csv/ },
    {
      id: 'an output in no folder',
      argv: ['creators.csv', '-o', 'no/where/out.csv'],
      says: /folder no\/where does not exist/,
    },
    { id: 'two files', argv: ['creators.csv', 'b.csv'], says: /one file at a time/ },
  ])('exits with 2 for $id', async ({ argv, says }) => {
    at.put('empty.csv', '\n');
    at.put('paper.csv', '%PDF-1.7');
    at.put('old.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]));
    at.put('broken.xlsx', 'PK\u0003\u0004broken');
    at.put('noise.csv', Uint8Array.from([97, 44, 0, 0, 1, 0, 98]));
    at.put('weather.csv', 'day,rain\nmonday,3\n');
    const { exitCode, stdout, stderr } = await at.run(...argv);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(lineOf(stderr)).toHaveLength(1);
    expect(stderr.trim()).toMatch(says);
  });
});
