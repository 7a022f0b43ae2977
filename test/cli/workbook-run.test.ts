import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPart } from '../../src/cli/files/zip.ts';
import { openZip } from '../../src/cli/files/zip-directory.ts';
import { CREATORS, type Desk, desk } from './helpers.ts';

let at: Desk;
beforeAll(async () => {
  at = desk();
  at.put('creators.csv', CREATORS);
  at.put(
    'book.xlsx',
    await writeXlsx({
      sheets: [
        { name: 'Read me', rows: [['Campaign list'], ['Version', 3]] },
        {
          name: 'List',
          rows: [
            ['Creator', 'Platform', 'Followers', 'ER', 'Joined'],
            ['Ana Test', 'Instagram', 12_400, 0.034, new Date(Date.UTC(2025, 0, 15))],
            ['Ben Probe', 'TikTok', '98.4K', 0.5, null],
            ['Gus Total', 'Instagram', 150_000, 0.01, null],
          ],
          columns: [{ width: 30 }, {}, { numFmt: '#,##0' }, { numFmt: '0.0%' }, { numFmt: 'dd/mm/yyyy' }],
          freezePane: { rows: 1 },
          images: [{ data: Uint8Array.from([137, 80, 78, 71]), type: 'png', anchor: { from: { row: 1, col: 8 } } }],
        },
        {
          name: 'Old list',
          rows: [
            ['Creator', 'Followers'],
            ['Zed', 5],
          ],
          hidden: true,
        },
      ],
    }),
  );
});

describe('a workbook', () => {
  it('is read from the first tab with creators, numbers as they are meant', async () => {
    const { exitCode, stdout, stderr } = await at.run('book.xlsx', '--json');
    expect(exitCode).toBe(0);
    expect(stderr).toContain('Read the tab “List”, the first one with a creator table; choose another with --sheet.');
    const { sheet, creators } = JSON.parse(stdout);
    expect(sheet).toBe('List');
    expect(creators).toMatchObject([
      { row: 2, followers: 12_400, measuredEngagement: 0.034 },
      { row: 3, followers: 98_400, measuredEngagement: 0.5 },
      { row: 4, followers: 150_000, class: 'kol' },
    ]);
  });

  it('is read from the tab asked for, hidden or not, in any case', async () => {
    const { stdout } = await at.run('book.xlsx', '--sheet', 'old list', '--platform', 'instagram', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ sheet: 'Old list', creators: [{ followers: 5 }] });
    const { exitCode, stderr } = await at.run('book.xlsx', '--sheet', 'New');
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: 'book.xlsx has no tab “New”: its tabs are “Read me”, “List”, “Old list”.\n',
    });
  });

  it('gets our columns as numbers and texts, and keeps every other part', async () => {
    const { exitCode } = await at.run('book.xlsx', '--goal', 'awareness', '-o', 'out.xlsx');
    expect(exitCode).toBe(0);
    const [was, is] = [openZip(at.bytes('book.xlsx')), openZip(at.bytes('out.xlsx'))];
    if (was === null || is === null) throw new Error('no zip');
    const changed = [...was.entries.keys()].filter(
      (name) => Buffer.compare(readPart(was, name) ?? Buffer.of(), readPart(is, name) ?? Buffer.of()) !== 0,
    );
    expect(changed).toEqual(expect.arrayContaining(['xl/worksheets/sheet2.xml']));
    expect(changed.filter((name) => !/sheet2\.xml$|styles\.xml$/.test(name))).toEqual([]);
    const list = (await readXlsx(at.bytes('out.xlsx'), { readStyles: true })).sheets[1];
    const header = list?.rows[0] ?? [];
    expect(header.slice(0, 7)).toEqual(['Creator', 'Platform', 'Followers', 'ER', 'Joined', 'Tier', 'KOL by']);
    expect(list?.rows[1]?.slice(0, 6)).toEqual([
      'Ana Test',
      'Instagram',
      12_400,
      0.034,
      new Date(Date.UTC(2025, 0, 15)),
      'Micro influencer',
    ]);
    const typical = header.indexOf('Expected ER typical');
    expect(typeof list?.rows[1]?.[typical]).toBe('number');
    expect(list?.cells?.get(`1,${typical}`)?.style?.numFmt).toMatch(/%$/);
  });

  it('comes out the same when nothing changes', async () => {
    await at.run('book.xlsx', '-o', 'once.xlsx');
    await at.run('once.xlsx', '-o', 'twice.xlsx');
    expect(at.bytes('twice.xlsx').equals(at.bytes('once.xlsx'))).toBe(true);
  });

  it('comes from a text file, whose cells stay texts', async () => {
    await at.run('creators.csv', '-o', 'made.xlsx');
    const sheet = (await readXlsx(at.bytes('made.xlsx'))).sheets[0];
    expect(sheet?.name).toBe('creators');
    expect(sheet?.rows[1]?.slice(0, 5)).toEqual(['Ana Test', 'Instagram', '12,400', '410', '3.4%']);
    expect(sheet?.rows[1]?.[8]).toBe('two\r\nlines');
    const again = await at.run('made.xlsx', '--json');
    const direct = await at.run('creators.csv', '--json');
    expect(JSON.parse(again.stdout).creators).toEqual(JSON.parse(direct.stdout).creators);
  });

  it('becomes a text file, and what that cannot carry is said', async () => {
    const { exitCode, stderr } = await at.run('book.xlsx', '--sheet', 'List', '-o', 'list.csv');
    expect(exitCode).toBe(0);
    expect(stderr).toContain('Not carried over: the tabs “Read me”, “Old list”.');
    const text = at.bytes('list.csv').toString();
    expect(text.startsWith('\ufeffCreator,Platform,Followers,ER,Joined,Tier,')).toBe(true);
    expect(text).toContain('\r\nAna Test,Instagram,12400,0.034,2025-01-15,Micro influencer,');
  });

  it('without macros is not written as one with them', async () => {
    const { exitCode, stderr } = await at.run('book.xlsx', '-o', 'out.xlsm');
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: 'book.xlsx holds no macros: write to an .xlsx file.\n',
    });
  });
});
