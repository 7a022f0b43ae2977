import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type DelimitedFile, readDelimited, writeDelimited } from '../../../src/cli/files/delimited-file.ts';

const read = (content: string | Uint8Array, name = 'creators.csv'): DelimitedFile => {
  const file = readDelimited(typeof content === 'string' ? Buffer.from(content, 'utf8') : content, name);
  if ('problem' in file) throw new Error(file.problem);
  return file;
};

const write = (file: DelimitedFile, more: (row: number) => readonly (string | number | null)[]) => {
  const width = Math.max(...file.rows.map((row) => row.length));
  const written = writeDelimited(file, (row) => {
    const cells: (string | number | null)[] = [...(file.rows[row] ?? [])];
    const added = more(row);
    if (added.some((cell) => cell !== null)) while (cells.length < width) cells.push(null);
    return [...cells, ...added];
  });
  return 'bytes' in written ? Buffer.from(written.bytes).toString('utf8') : written.problem;
};

describe('readDelimited', () => {
  it.each([
    {
      id: 'commas',
      text: 'a,b\r\n1,2\r\n',
      delimiter: ',',
      rows: [
        ['a', 'b'],
        ['1', '2'],
      ],
    },
    {
      id: 'semicolons beside decimal commas',
      text: 'a;b;c\n1,5;2,5;3,5\n1,5;2;3',
      delimiter: ';',
      rows: [
        ['a', 'b', 'c'],
        ['1,5', '2,5', '3,5'],
        ['1,5', '2', '3'],
      ],
    },
    {
      id: 'tabs',
      text: 'a\tb, c\n1\t2',
      delimiter: '\t',
      rows: [
        ['a', 'b, c'],
        ['1', '2'],
      ],
    },
    {
      id: 'bars',
      text: 'a|b\n1|2',
      delimiter: '|',
      rows: [
        ['a', 'b'],
        ['1', '2'],
      ],
    },
    {
      id: 'old line ends',
      text: 'a,b\r1,2\r',
      delimiter: ',',
      rows: [
        ['a', 'b'],
        ['1', '2'],
      ],
    },
    {
      id: 'quoted separators, quotes and line breaks',
      text: 'a,b\n"1,000","say ""hi""\nthere"\n',
      delimiter: ',',
      rows: [
        ['a', 'b'],
        ['1,000', 'say "hi"\nthere'],
      ],
    },
    {
      id: 'ragged and blank lines',
      text: 'a,b,c\n1\n\n1,2,3,4',
      delimiter: ',',
      rows: [['a', 'b', 'c'], ['1'], [''], ['1', '2', '3', '4']],
    },
    {
      id: 'a stated separator',
      text: 'sep=;\na;b\n1,2;3',
      delimiter: ';',
      rows: [
        ['a', 'b'],
        ['1,2', '3'],
      ],
    },
    {
      id: 'text after a closing quote',
      text: 'a,b\n"x" y,2',
      delimiter: ',',
      rows: [
        ['a', 'b'],
        ['x y', '2'],
      ],
    },
    { id: 'a single column', text: 'followers\n1200\n', delimiter: ',', rows: [['followers'], ['1200']] },
    {
      id: 'quotes inside a field',
      text: 'a,b\n5" tall,2',
      delimiter: ',',
      rows: [
        ['a', 'b'],
        ['5" tall', '2'],
      ],
    },
  ])('reads $id', ({ text, delimiter, rows }) => {
    const file = read(text);
    expect(file.delimiter).toBe(delimiter);
    expect(file.rows).toEqual(rows);
  });

  it('keeps reading after a quote that is never closed, and says so', () => {
    const file = read('a,b\n"open,2\n"x,y",3\n');
    expect(file.rows).toEqual([
      ['a', 'b'],
      ['"open', '2'],
      ['x,y', '3'],
    ]);
    expect(file.notices).toEqual(['Row 2 of creators.csv opens a quote that is never closed.']);
  });

  it.each([
    ['"open,2,"x, y"\n', ['"open', '2', 'x, y']],
    ['"a, "b" c",2\n', ['a, b" c"', '2']],
    ['"a"b,2\n', ['ab', '2']],
  ])('cuts %j at its separators', (text, cells) => {
    expect(read(`a,b,c\n${text}`).rows[1]).toEqual(cells);
  });

  it('says which encoding was assumed', () => {
    expect(read(Uint8Array.from([97, 44, 0xe9, 10])).notices).toEqual([
      'creators.csv is not UTF-8; it was read as windows-1252.',
    ]);
  });

  it.each(['', '\n\n', ' , ,\n'])('calls %j empty', (text) => {
    expect(readDelimited(Buffer.from(text), 'x.csv')).toEqual({ problem: 'is empty' });
  });
});

describe('writeDelimited', () => {
  it('appends fields and leaves every other byte alone', () => {
    const file = read('name,"n"\r\n"a ""b""",  2 \r\n\r\nshort\nlast,3');
    const out = write(file, (row) =>
      row === 2 ? [null, null] : [row === 0 ? 'Tier' : 'KOL, big', row === 0 ? 'ER' : 0.034],
    );
    expect(out).toBe(
      'name,"n",Tier,ER\r\n"a ""b""",  2 ,"KOL, big",0.034\r\n\r\nshort,,"KOL, big",0.034\nlast,3,"KOL, big",0.034',
    );
  });

  it('writes quotes where the file quotes everything', () => {
    expect(write(read('"a";"b"\n"1";"2"\n'), (row) => [row === 0 ? 'Tier' : 12])).toBe(
      '"a";"b";"Tier"\n"1";"2";"12"\n',
    );
  });

  it('replaces only the field that changed', () => {
    const file = read('a,Tier,c\n"1","KOL",3\n');
    const out = writeDelimited(file, (row) => (row === 0 ? ['a', 'Tier', 'c'] : ['1', 'Below micro', '3']));
    expect('bytes' in out && Buffer.from(out.bytes).toString()).toBe('a,Tier,c\n"1",Below micro,3\n');
  });

  it('changes nothing when numbers stand there as texts already', () => {
    const text = 'a,ER\n1,0.034\n2,0.0000001\n';
    const out = writeDelimited(
      read(text),
      (row) =>
        [
          ['a', 'ER'],
          ['1', 0.034],
          ['2', 1e-7],
        ][row] ?? [],
    );
    expect('bytes' in out && Buffer.from(out.bytes).toString()).toBe(text);
  });

  it('refuses a character that the encoding does not have', () => {
    const file = read(Uint8Array.from([97, 44, 0xe9, 10]));
    expect(write(file, () => ['→'])).toBe('is windows-1252, which cannot hold “→”; write to .xlsx or save it as UTF-8');
  });

  it('keeps any table of any texts, and another reader finds the added column', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '7', ',', ';', '"', '\n', '\r', ' ', '\t', 'é') });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(table, fc.constantFrom('\r\n', '\n'), (rows, newline) => {
        const header = ['h', 'i'];
        const text = Papa.unparse([header, ...rows], { newline });
        const file = read(text);
        fc.pre(file.delimiter === ',');
        expect(write(file, () => [])).toBe(text);
        const again = read(write(file, (row) => [`x,${row}`]));
        const width = Math.max(...file.rows.map((row) => row.length));
        const filled = (row: readonly string[]) => [...row, ...Array<string>(width - row.length).fill('')];
        expect(again.rows).toEqual(file.rows.map((row, at) => [...filled(row), `x,${at}`]));
        expect(Papa.parse(text, { delimiter: ',', newline }).data.length).toBe(
          file.rows.length + (text.endsWith(newline) ? 1 : 0),
        );
      }),
      { numRuns: 300 },
    );
  });
});
