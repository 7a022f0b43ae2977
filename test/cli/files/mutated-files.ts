/** Files with bytes changed, lost and doubled: each is read as cells or refused in one line. */
import { readFileSync } from 'node:fs';
import { readDelimited } from '../../../src/cli/files/delimited-file.ts';
import { newWorkbook } from '../../../src/cli/files/xlsx-new.ts';
import { readTab } from '../../../src/cli/files/xlsx-read.ts';
import { openWorkbook } from '../../../src/cli/files/xlsx-workbook.ts';
import { readPart, writeZip } from '../../../src/cli/files/zip.ts';
import { openZip } from '../../../src/cli/files/zip-directory.ts';
import { once } from '../../../src/core/text/once.ts';
import { type Random, randomFrom } from '../../helpers/random.ts';

const FOLDER = 'test/fixtures/sheets';
const TEXTS = ['german.csv', 'japanese.csv', 'ruler.tsv', 'sections.csv', 'turkish.csv'];
/** What breaks readers of text and of XML. */
const PIECES = [
  '"',
  '""',
  '\n',
  '\r',
  ',',
  ';',
  '\t',
  '\0',
  '\ufeff',
  '<',
  '</',
  '&#x41;',
  '&#xFFFFFFF;',
  ']]>',
  '_x0041_',
  '<!--',
  'r="ZZZZ9"',
  't="s"',
  '>',
  '="1e999"',
  '\ud800',
];

const originals = once(() => ({
  texts: TEXTS.map((name) => ({ name, bytes: new Uint8Array(readFileSync(`${FOLDER}/${name}`)) })),
  workbook: newWorkbook('Creators', 30, (row) =>
    ['Creator', 'Followers', 'ER'].map((title, column) => ({
      value: row === 1 ? title : column === 0 ? `@mia${row} & co <3` : column === 1 ? row * 1000 : row / 1000,
      format: column === 2 && row > 1 ? '0.0%' : '',
    })),
  ),
}));

/** Null where the file of this seed is read or refused as it should be, else what is wrong. */
export function problemOfFile(seed: number): string | null {
  const random = randomFrom(seed);
  const { texts, workbook } = originals();
  const kind = random.below(3);
  const { name, bytes } = kind === 0 ? random.pick(texts) : { name: 'list.xlsx', bytes: workbook };
  const changed = kind === 2 ? inParts(bytes, random) : mutated(bytes, random);
  const began = performance.now();
  try {
    const fault = kind === 0 ? faultOfText(changed, name) : faultOfWorkbook(changed);
    if (fault !== null) return `${name}: ${fault}`;
  } catch (error) {
    return `${name}: threw ${String(error)}`;
  }
  const tookMs = performance.now() - began;
  return tookMs > SLOW_MS ? `${name}: took ${Math.round(tookMs)} ms` : null;
}

/** A hundred times what the originals take, on a machine that does ten other things. */
const SLOW_MS = 2000;

/** Changes inside the unpacked parts, which reach further than those of packed bytes. */
function inParts(bytes: Uint8Array, random: Random): Uint8Array {
  const zip = openZip(bytes);
  if (zip === null) return bytes;
  const name = random.pick([...zip.entries.keys()]);
  return writeZip(zip, new Map([[name, mutated(readPart(zip, name) ?? new Uint8Array(), random)]]));
}

function mutated(bytes: Uint8Array, random: Random): Uint8Array {
  let out = bytes;
  for (let left = 1 + random.below(4); left > 0; left -= 1) out = mutatedOnce(out, random);
  return out;
}

function mutatedOnce(bytes: Uint8Array, random: Random): Uint8Array {
  const at = random.below(bytes.length + 1);
  const to = Math.min(bytes.length, at + random.below(40));
  const [before, inside, after] = [bytes.subarray(0, at), bytes.subarray(at, to), bytes.subarray(to)];
  switch (random.below(6)) {
    case 0:
      return joined(before, after);
    case 1:
      return joined(before, inside, inside, after);
    case 2:
      return before;
    case 3:
      return joined(before, new TextEncoder().encode(random.pick(PIECES)), after);
    case 4:
      return joined(
        before,
        inside.map(() => random.below(256)),
        after,
      );
    default:
      return joined(
        before,
        inside.map((byte) => byte ^ (1 << random.below(8))),
        after,
      );
  }
}

const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

function faultOfText(bytes: Uint8Array, name: string): string | null {
  const read = readDelimited(bytes, name);
  if ('problem' in read) return faultOfSentence(read.problem);
  return read.rows.flat().every((cell) => typeof cell === 'string') ? null : 'a cell is no text';
}

function faultOfWorkbook(bytes: Uint8Array): string | null {
  const book = openWorkbook(bytes);
  if ('problem' in book) return faultOfSentence(book.problem);
  for (const tab of book.tabs) {
    const rows = readTab(book, tab) ?? [];
    if ('problem' in rows) return faultOfSentence(rows.problem);
    for (const cell of rows.flat()) {
      const value = typeof cell === 'object' && cell !== null ? cell.value : cell;
      if (typeof value === 'number' && !Number.isFinite(value)) return `a cell is ${value}`;
    }
  }
  return null;
}

function faultOfSentence(problem: string): string | null {
  return /^\S[^\n\r]*$/.test(problem) && !/undefined|NaN|\[object/.test(problem) ? null : `no sentence: ${problem}`;
}
