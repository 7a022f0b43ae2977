/** Files made to fill the memory of the page: refused in one line, shown by harmless ones just above a small limit. No browser is needed. */
import { expect, it } from 'vitest';
import { LIMITS, type Limits } from '../../src/cli/files/limits.ts';
import { newWorkbook } from '../../src/cli/files/xlsx-new.ts';
import { writeZip } from '../../src/cli/files/zip.ts';
import { openZip } from '../../src/cli/files/zip-directory.ts';
import { readUserFile } from '../../src/workbench/read-file.ts';

const SMALL: Limits = { ...LIMITS, unpackedBytes: 20_000, cells: 100, characters: 50 };
const PLAIN = newWorkbook('Creators', 2, (row) => [{ value: row === 1 ? 'Followers' : 900, format: '' }]);
const SHEET = 'xl/worksheets/sheet1.xml';

function withPart(name: string, text: string): Uint8Array {
  const zip = openZip(PLAIN);
  if (zip === null) throw new Error('no zip');
  return writeZip(zip, new Map([[name, new TextEncoder().encode(text)]]));
}
const sheet = (inside: string, after = ''): Uint8Array =>
  withPart(SHEET, `<worksheet><sheetData>${inside}</sheetData>${after}</worksheet>`);

/** A part that says it is small and is not. */
function lying(): Uint8Array {
  const bytes = sheet('<row r="1"><c r="A1"><v>1</v></c></row>', ' '.repeat(30_000));
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 30_000)
      view.setUint32(at + 24, 10, true);
  }
  return bytes;
}

async function open(bytes: Uint8Array, name: string): Promise<unknown> {
  const opened = await readUserFile(new File([bytes as Uint8Array<ArrayBuffer>], name), SMALL);
  return 'problem' in opened
    ? opened.problem
    : opened.tabs.map(({ rows }) => rows.map((row) => row.map(({ value }) => value)));
}

it('reads what is within the limits', async () => {
  expect(await open(PLAIN, 'list.xlsx')).toEqual([[['Followers'], [900]]]);
  expect(await open(Buffer.from('a,b\n1,2\n'), 'list.csv')).toEqual([
    [
      ['a', 'b'],
      [1, 2],
    ],
  ]);
});

it.each([
  [
    'a part that unpacks to more',
    withPart('xl/media/image1.png', ' '.repeat(20_000)),
    /^"x" unpacks to more than 20,000 bytes: split it\.$/,
  ],
  ['a part that unpacks to more than it says', lying(), /^"x" unpacks to more than 20,000 bytes: split it\.$/],
  [
    'a cell far below',
    sheet('<row r="999999"><c r="A999999"><v>1</v></c></row>'),
    /^"x" has a cell further out than a sheet of 100 cells reaches: A?999999\.$/,
  ],
  [
    'a cell far to the right',
    sheet('<row r="1"><c r="XFD1"><v>1</v></c></row><row r="9"><c r="A9"><v>1</v></c></row>'),
    /^"x" has a cell further out than a sheet of 100 cells reaches: \w+\.$/,
  ],
  [
    'a long text',
    sheet(`<row r="1"><c r="A1" t="inlineStr"><is><t>${'x'.repeat(51)}</t></is></c></row>`),
    /^"x" has a cell of more than 50 characters \(on “Creators”\): shorten it\.$/,
  ],
  [
    'nothing that can be unpacked',
    Buffer.concat([PLAIN.subarray(0, 60), Buffer.alloc(40), PLAIN.subarray(100)]),
    /^"x" (is a damaged workbook|could not be read)/,
  ],
  [
    'a table of more cells',
    Buffer.from('1,2\n'.repeat(51)),
    /^"x" has more cells than the 100 of a sheet: split it\.$/,
  ],
  [
    'a table with a long cell',
    Buffer.from(`a\n${'x'.repeat(51)}\n`),
    /^"x" has a cell of more than 50 characters \(row 2\): shorten it\.$/,
  ],
])('refuses %s in one line', async (_, bytes, said) => {
  expect(await open(bytes, 'x')).toEqual(expect.stringMatching(said));
});
