/** The words of the judge as they travel into a warehouse, and as the core takes them again. */
import type { AuthorityRules, EvidenceKind } from '../../core/rules/rule-set.ts';
import { type ShortTexts, whole } from './short-pieces.ts';

/** As few signs as can be, as engines limit them. */
export type BioWords = {
  readonly limits: Omit<AuthorityRules, 'signals'>;
  /** Words as `shareStarts` writes them, `TITLE` behind those that are titles of clinicians too; made short. */
  readonly lines: readonly (readonly [words: string, points: number, counts?: EvidenceKind])[];
  /** The other titles of clinicians, written so too. */
  readonly titles: string;
  readonly pieces: ShortTexts['pieces'];
};

/** Ends no word of the rules. */
export const TITLE = '!';
const BASE = 36;

/** Words in order, each as the number of signs it shares with the one before (one digit of base 36) and the rest. */
export function shareStarts(words: readonly string[]): string {
  let last = '';
  const short = [...words].sort().map((word) => {
    let shared = 0;
    while (shared < BASE - 1 && shared < word.length && word[shared] === last[shared]) shared += 1;
    last = word;
    return shared.toString(BASE) + word.slice(shared);
  });
  return short.join();
}

function wholeWords(short: string, pieces: ShortTexts['pieces']): string[] {
  let last = '';
  return whole(short, pieces)
    .split(',')
    .map((word) => {
      last = last.slice(0, Number.parseInt(word[0] ?? '', BASE)) + word.slice(1);
      return last;
    });
}

/** What `bioWords` has made small, as the core takes it. */
export function readBioWords({ limits, lines, titles, pieces }: BioWords): {
  readonly authority: AuthorityRules;
  readonly titles: string;
} {
  const marked: string[] = wholeWords(titles, pieces);
  const signals = lines.map(([words, points, counts]) => ({
    // What a line is called and where it comes from is for people.
    ...{ signal: '', source: '', date: '', cell: '' },
    words: wholeWords(words, pieces).map((word) => {
      if (!word.endsWith(TITLE)) return word;
      marked.push(word.slice(0, -1));
      return word.slice(0, -1);
    }),
    points,
    ...(counts === undefined ? {} : { counts }),
  }));
  return { authority: { ...limits, signals }, titles: marked.join() };
}
