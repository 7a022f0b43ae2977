/** Answers for evidence words made ready to be found in texts: folded, cut into words, by their first word. */
import { foldWords, splitWords } from '../text/fold-words.ts';
import { once } from '../text/once.ts';
import type { AuthorityRules } from './rule-set.ts';

/** One word or phrase of one signal. `word` is as the rules write it. */
export type EvidencePhrase = {
  readonly tokens: readonly string[];
  readonly word: string;
  /** Place of the signal in the rules. */
  readonly signal: number;
  /** Written with a colon, `books:`; counts as the title of a column only. */
  readonly isTitle: boolean;
  /** Speaks of years: a number before it must reach `YEARS_NEEDED`. */
  readonly isYears: boolean;
};

export type CompiledAuthority = {
  readonly rules: AuthorityRules;
  /** Phrases by their first word. */
  readonly phrases: ReadonlyMap<string, readonly EvidencePhrase[]>;
  /** The signal that a verified badge stands for, -1 when the rules have none. */
  readonly badge: number;
};

const YEAR_WORDS =
  ' years year yrs jahre jahren anos ans annees anni jaar lat lata лет опыт nam 年 년 experience experiencia esperienza erfahrung ';

/** The words are folded when the first text is searched: a formula over creators without a bio never needs them. */
export function compileAuthority(rules: AuthorityRules): CompiledAuthority {
  const phrases = once(() => phrasesOf(rules));
  const badge = once(() => badgeOf(rules));
  return {
    rules,
    get phrases() {
      return phrases();
    },
    get badge() {
      return badge();
    },
  };
}

function phrasesOf(rules: AuthorityRules): Map<string, EvidencePhrase[]> {
  const phrases = new Map<string, EvidencePhrase[]>();
  rules.signals.forEach(({ words }, signal) => {
    for (const word of words) {
      const tokens = splitWords(foldWords(word));
      const first = tokens[0];
      if (first === undefined) continue;
      const isYears = tokens.some((token) => YEAR_WORDS.indexOf(` ${token} `) >= 0);
      const phrase = { tokens, word, signal, isTitle: /:\s*$/.test(word), isYears };
      phrases.set(first, [...(phrases.get(first) ?? []), phrase]);
    }
  });
  return phrases;
}

function badgeOf(rules: AuthorityRules): number {
  return rules.signals.findIndex(({ words }) => words.some((word) => foldWords(word) === ' verified '));
}
