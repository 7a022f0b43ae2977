/** Files made to fill the memory or to lead searches astray are refused in one line; harmless ones just above a small limit show it. */
import { crc32, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDelimited } from '../../../src/cli/files/delimited-file.ts';
import { openList } from '../../../src/cli/files/delimited-list.ts';
import { LIMITS, type Limits } from '../../../src/cli/files/limits.ts';
import { isSoundXml } from '../../../src/cli/files/sound-xml.ts';
import { newWorkbook } from '../../../src/cli/files/xlsx-new.ts';
import { readTab } from '../../../src/cli/files/xlsx-read.ts';
import { openWorkbook } from '../../../src/cli/files/xlsx-workbook.ts';
import { readPart, writeZip } from '../../../src/cli/files/zip.ts';
import { openZip } from '../../../src/cli/files/zip-directory.ts';
import { desk } from '../helpers.ts';

const SMALL: Limits = { ...LIMITS, unpackedBytes: 20_000, cells: 100, characters: 50, depth: 12 };
const PLAIN = newWorkbook('Creators', 2, (row) => [
  { value: row === 1 ? 'Followers' : 900, format: '' },
  { value: 'x'.repeat(20), format: '' },
]);

function withPart(name: string, text: string): Uint8Array {
  const zip = openZip(PLAIN);
  if (zip === null) throw new Error('no zip');
  return writeZip(zip, new Map([[name, new TextEncoder().encode(text)]]));
}
const sheet = (inside: string) =>
  withPart('xl/worksheets/sheet1.xml', `<worksheet><sheetData>${inside}</sheetData></worksheet>`);

/** What is said of the workbook, or its rows. */
function read(bytes: Uint8Array, limits: Limits = SMALL): unknown {
  const book = openWorkbook(bytes, limits);
  if ('problem' in book) return book.problem;
  const [tab] = book.tabs;
  const rows = tab === undefined ? null : readTab(book, tab, limits);
  return rows !== null && 'problem' in rows ? rows.problem : rows;
}

describe('a workbook', () => {
  it('is read up to the limits', () => {
    expect(read(PLAIN)).toEqual([
      ['Followers', 'x'.repeat(20)],
      [900, 'x'.repeat(20)],
    ]);
  });

  it.each([
    {
      id: 'a tab that unpacks to more',
      bytes: sheet(`<row r="1"><c r="A1"><v>1</v></c></row>${' '.repeat(20_000)}`),
      said: 'unpacks to more than 20,000 bytes: split it',
    },
    {
      id: 'shared texts that unpack to more',
      bytes: withPart('xl/styles.xml', `<styleSheet>${' '.repeat(20_000)}</styleSheet>`),
      said: 'unpacks to more than 20,000 bytes: split it',
    },
    {
      id: 'a cell far below',
      bytes: sheet('<row r="999999999"><c r="A999999999"><v>1</v></c></row>'),
      said: 'has a cell further out than a sheet of 100 cells reaches: A999999999 of “Creators”',
    },
    {
      id: 'a cell far to the right',
      bytes: sheet('<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>'),
      said: 'has a cell further out than a sheet of 100 cells reaches: ZZZZZZ1 of “Creators”',
    },
    {
      id: 'one cell that spans too many',
      bytes: sheet('<row r="11"><c r="J11"><v>1</v></c></row>'),
      said: 'has a cell further out than a sheet of 100 cells reaches: J11 of “Creators”',
    },
    {
      id: 'a giant cell',
      bytes: sheet(`<row r="1"><c r="B1" t="inlineStr"><is><t>${'x'.repeat(51)}</t></is></c></row>`),
      said: 'has a cell of more than 50 characters (B1 of “Creators”): shorten it',
    },
    { id: 'elements deep in each other', bytes: sheet(`${'<row>'.repeat(20)}${'</row>'.repeat(20)}`), said: null },
    { id: 'elements that are never closed', bytes: sheet('<row><c>'.repeat(50)), said: null },
    {
      id: 'relations that are never closed',
      bytes: withPart('_rels/.rels', '<Relationship '.repeat(50)),
      said: 'is a damaged workbook: save it again as .xlsx',
    },
  ])('is refused for $id', ({ bytes, said }) => {
    expect(read(bytes)).toBe(said);
  });

  it('takes ten by ten cells as a sheet of a hundred', () => {
    expect(read(sheet('<row r="10"><c r="J10"><v>1</v></c></row>'))).toHaveLength(10);
  });

  it('never unpacks more of a part than it says, whatever it says', () => {
    const content = Buffer.alloc(5000, 0x20);
    const lying = {
      name: 'xl/workbook.xml',
      method: 8,
      crc: crc32(content),
      size: 4999,
      packed: deflateRawSync(content),
      stamp: 0,
      attributes: 0,
    };
    const zip = { entries: new Map([[lying.name, lying]]) };
    expect(readPart(zip, lying.name)).toBeNull();
    expect(readPart({ entries: new Map([[lying.name, { ...lying, size: 5000 }]]) }, lying.name)).toHaveLength(5000);
  });
});

describe('isSoundXml', () => {
  it.each([
    '<a><b x="1>2"/><c>3 > 2</c></a>',
    '<?xml version="1.0"?>\n<!DOCTYPE x>\n<!-- <a> --><a>\n<![CDATA[<b>]]></a>',
    "<x:a y='<'></x:a>",
    '',
  ])('is true for %s', (xml) => {
    expect(isSoundXml(xml, 3)).toBe(true);
  });

  it.each([
    '<a>',
    '</a>',
    '<a></b>',
    '<a',
    '<a x="1>',
    '<a <b></b>',
    '<a><b></a></b>',
    '<!-- <a></a>',
    '<a><a><a><a></a></a></a></a>',
  ])('is false for %s', (xml) => {
    expect(isSoundXml(xml, 3)).toBe(false);
  });

  it('takes time in line with the length, however elements are thrown together', () => {
    const pieces = fc.constantFrom(
      '<si>',
      '</si>',
      '<t>',
      '<t/>',
      '<!--',
      '-->',
      '"',
      "'",
      '<',
      '>',
      'x',
      '<c r="A1">',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const xml = parts.join('');
        expect(typeof isSoundXml(xml, 8)).toBe('boolean');
        expect(isSoundXml(`<all>${parts.filter((part) => part === 'x' || part === '<t/>').join('')}</all>`, 8)).toBe(
          true,
        );
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});

describe('a text file', () => {
  const at = desk();
  const list = (text: string) => {
    at.put('list.csv', text);
    const read = openList(`${at.folder}/list.csv`, text.length, SMALL);
    return 'problem' in read ? read.problem : read.rows;
  };
  const whole = (text: string) => {
    const read = readDelimited(Buffer.from(text), 'list.csv', SMALL);
    return 'problem' in read ? read.problem : read.rows.length;
  };

  it.each([
    {
      id: 'a giant cell',
      text: `Name,Followers\nann,9\n${'x'.repeat(51)},9\n`,
      said: 'has a cell of more than 50 characters (row 3): shorten it',
    },
    {
      id: 'a giant cell in quotes',
      text: `Name,Followers\n"${'x\n'.repeat(40)}",9\n`,
      said: 'has a cell of more than 50 characters (row 2): shorten it',
    },
    { id: 'cells as long as may be', text: `Name,Followers\n${'x'.repeat(50)},9\n`, said: 2 },
  ])('is refused for $id, in parts and whole', ({ text, said }) => {
    expect([list(text), whole(text)]).toEqual([said, said]);
  });

  it('is refused where a quote holds more than a row can, without reading on', () => {
    const text = `Name,Followers\n"ann,9\n${'bo,9\n'.repeat(400_000)}`;
    expect(list(text)).toBe('has a cell of more than 50 characters (row 2): shorten it');
  });
});
