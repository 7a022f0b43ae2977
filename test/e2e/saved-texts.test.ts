/** Texts that look like escapes of workbooks come back as they were, by our reader and by hucre. */
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { newWorkbook } from '../../src/cli/files/xlsx-new.ts';
import { readTab } from '../../src/cli/files/xlsx-read.ts';
import { openWorkbook } from '../../src/cli/files/xlsx-workbook.ts';
import { createMemoryStore } from '../../src/host/index.ts';
import { workbookFile } from '../../src/workbench/saved-file.ts';

type Read = { readonly ours: unknown; readonly theirs: unknown; readonly own: unknown };

function readOwn(bytes: Uint8Array): unknown {
  const book = openWorkbook(bytes);
  if ('problem' in book) throw new Error(book.problem);
  const [tab] = book.tabs;
  return tab === undefined ? null : readTab(book, tab);
}

/** Saved by the workbench and read by both; saved by the command line and read by ours. */
async function saved(texts: readonly string[]): Promise<Read> {
  const rows = texts.map((text) => [text, 'end']);
  const store = createMemoryStore({ sheets: [{ name: 'List', rows, asText: true }] });
  const { bytes } = await workbookFile(store);
  const own = newWorkbook('List', rows.length, (row) => (rows[row - 1] ?? []).map((value) => ({ value, format: '' })));
  const theirs = (await readXlsx(bytes)).sheets[0]?.rows.map((row) => [...row]);
  return { ours: readOwn(bytes), theirs, own: readOwn(own) };
}

test('texts like escapes', async () => {
  const texts = ['_x0041_mia', '@mia_x00e9_', '_x005F_x0041_', '_X0041_', '__x0041__', 'plain', 'a & <b>', '_x00zz_'];
  const rows = texts.map((text) => [text, 'end']);
  expect(await saved(texts)).toEqual({ ours: rows, theirs: rows, own: rows });
});

test('any text of such pieces', async () => {
  const piece = fc.constantFrom('_', 'x', '0041', '005F', '00e9', '_x0041_', '_x', 'é', '&', '<', '林', ' ');
  const text = fc.array(piece, { minLength: 1, maxLength: 8 }).map((parts) => `t${parts.join('')}t`);
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async (texts) => {
      const rows = texts.map((one) => [one, 'end']);
      expect(await saved(texts)).toEqual({ ours: rows, theirs: rows, own: rows });
    }),
    { seed: 9, numRuns: 40 },
  );
});
