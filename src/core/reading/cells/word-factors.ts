/** What the words of several meanings (`mil`, `B`) are worth in a column, by the language of its titles. */
import type { Cell } from '../../cell.ts';
import { foldText } from '../../text/fold-text.ts';
import { lazily } from '../../text/lazily.ts';
import { once } from '../../text/once.ts';
import { LANGUAGE_WORDS, type Language, TITLE_SIGNS } from '../words/language-words.ts';
import { MOST_FOLLOWERS } from './follower-count.ts';

/** A word that means another number from language to language. */
export type LanguageWord = keyof typeof LANGUAGE_WORDS;

/** The factor of each such word; null where nothing says which. */
export type WordFactors = Readonly<Record<LanguageWord, number | null>>;

/** Without any title nothing says in which language a number is written. */
export const UNTITLED: WordFactors = { mil: null, b: null };

/**
 * Factors for the columns of one table, asked for with a column's own title. `titles` are all titles of the table, `followers` the cells
 * under a title of followers: more followers than there are people speak Turkish (`48,2B`).
 */
export function wordFactors(titles: readonly string[], followers: () => readonly Cell[]): (own: string) => WordFactors {
  const around = once(() => votesOf(titles));
  const isTurkish = once(() => followers().some(isTooManyBillions));
  return (own) => {
    const languages = once(() => {
      const votes = votesOf([own]);
      return mostVoted(votes.size > 0 ? votes : around());
    });
    const isTitled = once(() => [own, ...titles].some((title) => /\p{L}/u.test(title)));
    const speaksTurkish = once(() => languages().length === 0 && isTitled() && isTurkish());
    return lazily<WordFactors>({
      mil: () => (speaksTurkish() ? UNTITLED.mil : factorOf('mil', languages(), isTitled())),
      b: () => (speaksTurkish() ? LANGUAGE_WORDS.b.by.tr : factorOf('b', languages(), isTitled())),
    });
  };
}

/** What a text of its own, such as the words behind a number (`12,5 mil seguidores`), says of a word; null for nothing. */
export function factorBeside(word: LanguageWord, text: string): number | null {
  return text === '' ? null : factorOf(word, mostVoted(votesOf([text])), false);
}

/** The word of several meanings in a text, as it is written there; '' for none. */
export function languageWordIn(text: string): string {
  return text.match(/\p{L}+/gu)?.find((word) => foldText(word) in LANGUAGE_WORDS) ?? '';
}

function factorOf(word: LanguageWord, languages: readonly Language[], isTitled: boolean): number | null {
  const { by, others }: { by: Partial<Record<Language, number>>; others: number | null } = LANGUAGE_WORDS[word];
  if (languages.length === 0) return isTitled ? others : null;
  const [first, ...more] = languages.map((language) => by[language] ?? others);
  return first !== undefined && more.every((factor) => factor === first) ? first : null;
}

/** In how many titles each language shows. */
function votesOf(titles: readonly string[]): ReadonlyMap<Language, number> {
  const votes = new Map<Language, number>();
  if (titles.every((title) => title === '')) return votes;
  const { whole, starts } = signs();
  for (const title of titles) {
    const found = new Set<Language>();
    for (const token of foldText(title).split(/[^\p{L}\p{M}]+/u)) {
      for (const language of whole.get(token) ?? []) found.add(language);
      for (let length = 3; length <= token.length; length++)
        for (const language of starts.get(token.slice(0, length)) ?? []) found.add(language);
    }
    for (const language of found) votes.set(language, (votes.get(language) ?? 0) + 1);
  }
  return votes;
}

function mostVoted(votes: ReadonlyMap<Language, number>): Language[] {
  const most = Math.max(...votes.values());
  return [...votes].filter(([, count]) => count === most).map(([language]) => language);
}

/** A figure of billions above the number of people. */
function isTooManyBillions(cell: Cell): boolean {
  const amount = typeof cell === 'string' ? /^\s*(\d{1,3}(?:[.,]\d{1,2})?)\s*B\s*$/.exec(cell)?.[1] : undefined;
  return amount !== undefined && Number(amount.replace(',', '.')) * 1e9 > MOST_FOLLOWERS;
}

const signs = once(() => {
  const whole = new Map<string, Language[]>();
  const starts = new Map<string, Language[]>();
  for (const [language, words] of Object.entries(TITLE_SIGNS) as [Language, string][]) {
    for (const sign of words.split('|')) {
      const map = sign.endsWith('*') ? starts : whole;
      const word = sign.replace('*', '');
      map.set(word, [...(map.get(word) ?? []), language]);
    }
  }
  return { whole, starts };
});
