/** The core's own judge of authority as it runs inside a warehouse: bundled, with its words, into one function. */
import { judgeAuthority, type Shown } from '../../core/evaluation/authority.ts';
import { hasTitle } from '../../core/evaluation/clinician-title.ts';
import { ABSENT } from '../../core/missing.ts';
import { compileAuthority } from '../../core/rules/compile-authority.ts';
import { titlesOf } from '../../core/rules/compile-rules.ts';
import { CLINICIAN, LEVEL_CODES } from './codes.ts';
import { type BioWords, readBioWords } from './read-bio-words.ts';

/** Put in by the bundler. */
declare const WORDS: BioWords;

type Judge = (entries: readonly (readonly [header: string, cell: unknown])[], verified: unknown) => number;

const words = readBioWords(WORDS);
const authority = compileAuthority(words.authority);
const titles = titlesOf(words.titles);

/** Code of the level, and `CLINICIAN` more for somebody whom a title names one. */
const judge: Judge = (entries, verified) => {
  const filled = entries.flatMap(([header, cell]) => {
    const text = cell === null || cell === undefined ? '' : String(cell);
    return text === '' ? [] : [{ header, text }];
  });
  const shown: Shown = { authority: { asked: true, entries: filled }, verified: verified === true ? true : ABSENT };
  return LEVEL_CODES[judgeAuthority(shown, authority).level] + (hasTitle(shown, titles) ? CLINICIAN : 0);
};

/** The texts and the constructor that the bundler writes into the finished code: named here, no other name takes theirs. */
declare const T: readonly string[];
declare const R: unknown;

// The engine runs the function's text for every row: what is made once stays beside it.
if (T && R) (globalThis as unknown as { creatorTiers: Judge }).creatorTiers = judge;
