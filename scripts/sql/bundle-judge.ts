/** The judge of bios with its words as one text, as small as it gets. */
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { packText } from '../../src/warehouse/bios/packed-text.ts';
import type { BioWords } from '../../src/warehouse/bios/read-bio-words.ts';

/** Names that the judge alone uses: neither in the words put in nor of the language. */
const INNER =
  /^(authority|badge|by|counts|degreePoints|entries|evidence|hasProof|header|isAwarded|isExact|isGraded|isPerson|isTitle|isTrained|isWeak|isYears|kinds|least|level|named|open|phrases|places|points|registeredPoints|rules|score|seen|signal|signals|tokens|trainedPoints|verified|word|words)$/;

/** A list of words, and a long pattern, as the minifier prints them. */
const LIST = /(?<=[=(,:[])(["'`])([ |](?:(?!\1)[^\\\n]){20,}[ |])\1/g;
const PATTERN = /(?<=[=(,:[])\/((?:[^/\\\n[]|\\.|\[[^\]\n]*\]){22,})\/([a-z]*)(?=[,;.)])/g;

/** Long texts are packed as one, which takes half of their room. */
export function bundleJudge(words: BioWords): string {
  const texts: string[] = [];
  const put = (text: string): string => `T[${texts.push(text) - 1}]`;
  const judge = bundled(new URL('../../src/warehouse/bios/judge.ts', import.meta.url), { WORDS: JSON.stringify(words) })
    .replace(LIST, (_literal, _quote, list: string) => put(inOrder(list)))
    .replace(
      PATTERN,
      (_literal, source: string, flags: string) => `R(${put(source)}${flags === '' ? '' : `,"${flags}"`})`,
    );
  const unpack = bundled(new URL('../../src/warehouse/bios/unpack.ts', import.meta.url), {
    PACKED: JSON.stringify(packText(texts.join('\n'))),
  });
  return `let T,R=RegExp;${unpack}${judge}`.replace(/"use strict";/g, '');
}

/** A set of words takes less room in order; words of the rules are in order already, phrases stay as they are. */
function inOrder(list: string): string {
  return /[,|]/.test(list) ? list : ` ${[...new Set(list.trim().split(' '))].sort().join(' ')} `;
}

function bundled(entry: URL, define: Record<string, string>): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(entry)],
    define,
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
