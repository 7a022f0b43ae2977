/** The invented bios with the levels written down for them. */
import { readFileSync } from 'node:fs';

export type Bio = { readonly half: string; readonly language: string; readonly level: string; readonly text: string };

/** Parts that were written later, each blind, and first judged as a whole. */
export const LATER = [
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
] as const;

export function readBios(): Bio[] {
  const early = readFileSync('test/golden/bios.md', 'utf8')
    .split('\n')
    .filter((line) => /^\| (tuned|unseen) /.test(line))
    .map((line) => bioOf(line.slice(2, -2).split(' | ')));
  const later = LATER.flatMap((half) =>
    readFileSync(`test/fixtures/bios/${half}.tsv`, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => bioOf([half, ...line.split('\t')])),
  );
  return [...early, ...later];
}

function bioOf([half = '', language = '', level = '', text = '']: readonly string[]): Bio {
  return { half, language, level, text };
}
