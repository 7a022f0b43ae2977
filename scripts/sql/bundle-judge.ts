/** The judge of bios with its words as one text, as small as it gets. */
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { BioWords } from '../../src/warehouse/bios/read-bio-words.ts';

/** Names that the judge alone uses: neither in the words put in nor of the language. */
const INNER =
  /^(authority|badge|by|counts|entries|evidence|hasProof|header|isExact|isGraded|isPerson|isTitle|isTrained|isWeak|isYears|kinds|least|level|named|open|phrases|places|points|rules|score|seen|signal|signals|tokens|trainedPoints|verified|word|words)$/;

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
    mangleProps: INNER,
  });
  return outputFiles[0]?.text ?? '';
}
