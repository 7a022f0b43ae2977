/** The judge of bios with its words as one text, as small as it gets. */
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { BioWords } from '../../src/warehouse/bios/read-bio-words.ts';

export function bundleJudge(words: BioWords): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL('../../src/warehouse/bios/judge.ts', import.meta.url))],
    define: { WORDS: JSON.stringify(words) },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
  });
  return outputFiles[0]?.text ?? '';
}
