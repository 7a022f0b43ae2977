/** Evidence words made ready to be found in texts: folded, cut into words, by their first word. */
import { foldWords, splitWords } from '../text/fold-words.ts';
import { once } from '../text/once.ts';
import { personKey, stemKey } from '../text/person-word.ts';
import { remembered } from '../text/remembered.ts';
import type { AuthorityRules } from './rule-set.ts';

/** One word or phrase of one signal. `word` is as the rules write it, without its marks. */
export type EvidencePhrase = {
  readonly tokens: readonly string[];
  readonly word: string;
  /** Place of the signal in the rules. */
  readonly signal: number;
  /** Written with a colon, `books:`; counts as the title of a column only. */
  readonly isTitle: boolean;
  /** `h-index: 15`: a number in the column must reach this; null when any does. */
  readonly least: number | null;
  /** Speaks of years: a number before it must reach `YEARS_NEEDED`. */
  readonly isYears: boolean;
  /** `certified+`: counts beside a word of a field only; `"PA"+`: right beside it. */
  readonly isWeak: boolean;
  /** `"DO"`: counts as a clause in these very letters only. */
  readonly isExact: boolean;
  /** `cardiolog*`: the last word may go on; `*ology`: the only word may begin in any way; `cardiolo~`, `*iatr~`: whoever does it. */
  readonly open: 'start' | 'end' | 'person' | null;
};

export type CompiledAuthority = {
  readonly rules: AuthorityRules;
  /** Phrases by their first word; open ones by the three letters they begin with, or end on, beside a star. */
  readonly phrases: ReadonlyMap<string, readonly EvidencePhrase[]>;
  /** The signal that a verified badge means, -1 when the rules have none. */
  readonly badge: number;
  /** True when lines say what they count as: strong then takes two kinds of evidence. */
  readonly isGraded: boolean;
};

const YEAR_WORDS =
  ' years year yrs jahre jahren anos ans annees anni jaar lat lata лет опыт nam 年 년 experience experiencia esperienza erfahrung ';

/** The words are folded when the first text is searched: a formula over creators without a bio never needs them. */
export function compileAuthority(rules: AuthorityRules): CompiledAuthority {
  const phrases = once(() => phrasesOf(rules));
  const badge = once(() => badgeOf(rules));
  return {
    rules,
    isGraded: rules.signals.some(({ counts }) => counts !== undefined),
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
    for (const written of words) {
      const phrase = phraseOf(written);
      if (phrase === null) continue;
      const key = keyOf(phrase);
      const others = phrases.get(key);
      if (others === undefined) phrases.set(key, [{ ...phrase, signal }]);
      else others.push({ ...phrase, signal });
    }
  });
  return phrases;
}

const MARKED = /^(["*]?)(.*?)("?\+|~\+?|["*]?|:\s*(\d*))$/;

/** More than the words of a few rule sets: those that are compared have most of them in common. */
const MOST_KEPT = 20_000;

const phraseOf = remembered(MOST_KEPT, (written): Omit<EvidencePhrase, 'signal'> | null => {
  const [, before = '', word = '', after = '', least = ''] = MARKED.exec(written.trim()) ?? [];
  const tokens = splitWords(foldWords(word));
  if (tokens.length === 0) return null;
  const isPerson = after.startsWith('~');
  return {
    tokens: isPerson ? [stemKey(tokens[0] as string)] : tokens,
    word,
    isTitle: after.startsWith(':'),
    least: least === '' ? null : Number(least),
    isYears: tokens.some((token) => YEAR_WORDS.indexOf(` ${token} `) >= 0),
    isWeak: after.endsWith('+'),
    isExact: before === '"',
    open: before === '*' ? 'start' : isPerson ? 'person' : after === '*' ? 'end' : null,
  };
});

function keyOf({ tokens, open }: Pick<EvidencePhrase, 'tokens' | 'open'>): string {
  const first = tokens[0] as string;
  if (open === 'start') return startKey(first);
  return open === 'end' && tokens.length === 1 ? endKey(first) : first;
}

/** Under which a word that ends like `word` is kept. */
export function startKey(word: string): string {
  return `*${word.slice(-3)}`;
}

/** Under which a word that begins like `word` is kept. */
export function endKey(word: string): string {
  return `${word.slice(0, 3)}*`;
}

/** True when the phrase is at this place of the words. */
export function standsAt({ tokens, open }: EvidencePhrase, words: readonly string[], at: number): boolean {
  const last = tokens.length - 1;
  for (let index = 0; index <= last; index += 1) {
    const [word = '', token = ''] = [words[at + index], tokens[index]];
    if (word === token) continue;
    if (index < last || open === null) return false;
    if (open === 'end') return word.startsWith(token);
    const key = personKey(word);
    return open === 'person' ? key === token : word.endsWith(token) || key.endsWith(token);
  }
  return true;
}

function badgeOf(rules: AuthorityRules): number {
  return rules.signals.findIndex(({ words }) => words.some((word) => foldWords(word) === ' verified '));
}
