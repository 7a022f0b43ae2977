/** A file read in pieces gives the records of the whole, wherever the pieces end. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { encodeText, type TextEncoding } from '../../../src/cli/files/encoding.ts';
import { recordScanner } from '../../../src/cli/files/records.ts';
import { recordsOf, textPieces } from '../../../src/cli/files/text-pieces.ts';

const folder = mkdtempSync(join(tmpdir(), 'pieces-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function whole(text: string, start: number) {
  const scanner = recordScanner(text, ',', start);
  const records: string[][] = [];
  for (let record = scanner.next(); record !== null; record = scanner.next()) {
    records.push([...record.fields.map(({ value }) => value), text.slice(record.end, record.next)]);
  }
  return { records, unclosed: scanner.unclosedQuote() };
}

function inPieces(pieces: readonly string[], start: number) {
  const walk = recordsOf(pieces[Symbol.iterator](), ',', start);
  const records = [...walk.all].map(({ text, record }) => [
    ...record.fields.map(({ value }) => value),
    text.slice(record.end, record.next),
  ]);
  return { records, unclosed: walk.unclosedQuote() };
}

describe('recordsOf', () => {
  const text = fc.array(fc.constantFrom('a', 'bb', ',', '"', '""', '\n', '\r\n', '\r', ' ', 'é'), { maxLength: 40 });
  const cuts = fc.array(fc.nat(60), { maxLength: 6 });

  it('cuts a text in pieces as it cuts the whole', () => {
    fc.assert(
      fc.property(text, cuts, (parts, places) => {
        const joined = parts.join('');
        const at = [0, ...places.map((place) => place % (joined.length + 1)), joined.length].sort((a, b) => a - b);
        const pieces = at.slice(1).map((end, index) => joined.slice(at[index], end));
        expect(inPieces(pieces, 0)).toEqual(whole(joined, 0));
      }),
      { numRuns: 3000, seed: 7 },
    );
  });

  it('begins behind what stands before the first record', () => {
    expect(inPieces(['sep=,\na,b\n', 'c,d'], 6)).toEqual(whole('sep=,\na,b\nc,d', 6));
  });
});

describe('textPieces', () => {
  const line = 'Zoë Müller,Инна,"двa\nлайн",林\r\n';
  const names = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'windows-1251', 'gb18030', 'shift_jis'] as const;

  it.each(names)('gives the text of a file of several reads in %s', (name) => {
    const one = name === 'windows-1252' ? 'Zoë;"a\nb"\r\n' : name === 'windows-1251' ? 'Инна;"a\nb"\r\n' : line;
    const plain = name === 'gb18030' || name === 'shift_jis' ? '林さん,"あ\nい"\r\n' : one;
    const text = plain.repeat(Math.ceil(2_300_000 / plain.length));
    const encoding: TextEncoding = { name, mark: name.startsWith('utf-16'), assumed: false };
    const made = encodeText(text, encoding);
    if (!('bytes' in made)) throw new Error(`${name} cannot hold ${made.unencodable}`);
    const path = join(folder, `${name}.csv`);
    writeFileSync(path, made.bytes);
    const pieces = [...textPieces(path, encoding)];
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.slice(0, -1).every((piece) => piece.endsWith('\n'))).toBe(true);
    expect(pieces.join('') === text).toBe(true);
  });
});
