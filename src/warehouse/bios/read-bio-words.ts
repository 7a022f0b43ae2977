/** The words of the judge as they travel into a warehouse, and as the core takes them again. */
import type { AuthorityRules, EvidenceKind } from '../../core/rules/rule-set.ts';

/** As few signs as can be, as engines limit them. */
export type BioWords = {
  readonly limits: Omit<AuthorityRules, 'signals'>;
  /** Words separated by commas, `TITLE` before those that are titles of clinicians too. */
  readonly lines: readonly (readonly [words: string, points: number, counts?: EvidenceKind])[];
  /** The other titles of clinicians, separated by commas. */
  readonly titles: string;
};

/** Begins no word of the rules. */
export const TITLE = '!';

/** What `bioWords` has made small, as the core takes it. */
export function readBioWords({ limits, lines, titles }: BioWords): {
  readonly authority: AuthorityRules;
  readonly titles: string;
} {
  const marked = lines.flatMap(([words]) => words.split(',')).filter((word) => word[0] === TITLE);
  const signals = lines.map(([words, points, counts]) => ({
    // What a line is called and where it comes from is for people.
    ...{ signal: '', source: '', date: '', cell: '' },
    words: words.split(',').map((word) => (word[0] === TITLE ? word.slice(1) : word)),
    points,
    ...(counts === undefined ? {} : { counts }),
  }));
  return { authority: { ...limits, signals }, titles: [titles, ...marked.map((word) => word.slice(1))].join() };
}
