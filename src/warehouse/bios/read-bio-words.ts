/** The words of the judge as they travel into a warehouse, and as the core takes them again. */
import type { AuthorityRules, EvidenceKind } from '../../core/rules/rule-set.ts';

/** As few signs as can be, as engines limit them. */
export type BioWords = {
  readonly limits: Omit<AuthorityRules, 'signals'>;
  /** Words as `joinWords` writes them, `TITLE` behind those that are titles of clinicians too. */
  readonly lines: readonly (readonly [words: string, points: number, counts?: EvidenceKind])[];
  /** The other titles of clinicians, written so too. */
  readonly titles: string;
};

/** Ends no word of the rules. */
export const TITLE = '!';

/** In order and between spaces, as the bundler packs long texts that begin and end so. */
export function joinWords(words: readonly string[]): string {
  return ` ${[...words].sort().join()} `;
}

function wordsOf(joined: string): string[] {
  return joined.trim().split(',');
}

/** What `bioWords` has made small, as the core takes it. */
export function readBioWords({ limits, lines, titles }: BioWords): {
  readonly authority: AuthorityRules;
  readonly titles: string;
} {
  const marked: string[] = wordsOf(titles);
  const signals = lines.map(([words, points, counts]) => ({
    // What a line is called and where it comes from is for people.
    ...{ signal: '', source: '', date: '', cell: '' },
    words: wordsOf(words).map((word) => {
      if (!word.endsWith(TITLE)) return word;
      marked.push(word.slice(0, -1));
      return word.slice(0, -1);
    }),
    points,
    ...(counts === undefined ? {} : { counts }),
  }));
  return { authority: { ...limits, signals }, titles: marked.join() };
}
