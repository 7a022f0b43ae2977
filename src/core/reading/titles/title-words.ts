/** The ideas in a title, in any of the languages known. */

import { foldScripts, partScripts } from '../../text/fold-scripts.ts';
import { foldText } from '../../text/fold-text.ts';
import { nearSpelling } from '../../text/near-spelling.ts';
import { once } from '../../text/once.ts';
import { platformFromName } from '../cells/platform.ts';
import { countryOfPlace } from '../words/country-names.ts';
import { currencyOfTitle } from '../words/currency.ts';
import { readFormat } from '../words/format.ts';
import { asides } from '../words/titles/asides.ts';
import { centralEuropean } from '../words/titles/central-european.ts';
import type { Concept, TitleWords } from '../words/titles/concepts.ts';
import { eastAsian } from '../words/titles/east-asian.ts';
import { english } from '../words/titles/english.ts';
import { moreScripts } from '../words/titles/more-scripts.ts';
import { otherLatin } from '../words/titles/other-latin.ts';
import { romance } from '../words/titles/romance.ts';
import { SHEET_LANGUAGES, wordsOfLanguage } from '../words/titles/sheet-languages.ts';

/**
 * `unknown` counts words with no idea, platform or format in them, `skipped` the letters between ideas in scripts without
 * spaces; `tokens` are the folded words, `line` the title itself.
 */
export type TitleIdeas = {
  readonly ideas: ReadonlySet<Concept>;
  readonly tokens: readonly string[];
  readonly line: string;
  readonly unknown: number;
  readonly skipped: number;
};

const LONGEST_PHRASE = 4;
/** First Thai letter: from here on scripts are written without spaces between words. */
const NO_SPACES_FROM = 0x0e00;
const CJK_FROM = 0x2e80;

/** Takes a title apart: camelCase, underscores, dots, run-on words (`avglikes`, `Abonnentenzahl`, `平均点赞数`). */
export function readIdeas(title: string): TitleIdeas {
  const tokens = tokensOf(title);
  const { words, joined } = titleLexicon();
  const ideas = new Set<Concept>();
  let unknown = 0;
  let skipped = 0;
  for (let at = 0; at < tokens.length; ) {
    const length = phraseLength(tokens, at, words);
    const token = tokens[at] ?? '';
    if (length > 0) {
      const idea = words.get(tokens.slice(at, at + length).join(' '));
      if (idea !== undefined) ideas.add(idea);
      at += length;
      continue;
    }
    const scanned = hasNoSpaces(token) ? scan(token, words) : null;
    const parts = scanned?.found ?? split(token, joined);
    for (const part of parts) ideas.add(part);
    if (parts.length > 0) skipped += scanned?.skipped ?? 0;
    const near = parts.length > 0 ? undefined : words.get(nearSpelling(token));
    if (near !== undefined) {
      ideas.add(near);
      at++;
      continue;
    }
    if (parts.length === 0 && !isDigits(token) && !isOtherWord(token)) {
      if (countryOfPlace(token) === '') unknown++;
      else ideas.add('somewhere');
    }
    at++;
  }
  ideas.delete('noise');
  return { ideas, tokens, line: title, unknown, skipped };
}

function tokensOf(title: string): readonly string[] {
  const spaced = title
    .replace(/TikTok|YouTube|LinkedIn|SnapChat/g, (name) => name.toLowerCase())
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]{2,})([A-Z][a-z]{2,})/g, '$1 $2')
    .replace(/(\p{L}{3,})(\d{1,2})(?![\p{L}\d])/gu, '$1 $2')
    .replace(/[¹²³⁰-⁹*†‡]+/g, ' ')
    .replace(/(?<!\p{L})[Øø](?=[\s.)-]|$)/gu, ' avg ')
    .replace(/[%％٪]/g, ' pct ')
    .replace(/#/g, ' number ');
  return partScripts(foldScripts(foldText(spaced)))
    .split(/[^\p{L}\p{M}\p{N}№]+/u)
    .filter((token) => token !== '');
}

/** `60s以上视频报价` too: a script without spaces may follow digits and letters. */
function hasNoSpaces(token: string): boolean {
  return token.charCodeAt(0) >= NO_SPACES_FROM || token.charCodeAt(token.length - 1) >= CJK_FROM;
}

/** Formats, platforms and currencies, which other readers know. */
function isOtherWord(token: string): boolean {
  return readFormat(token) !== null || platformFromName(token) !== null || currencyOfTitle(token) !== '';
}

function isDigits(token: string): boolean {
  return /^(?:\d+\p{L}?|[qhw]\d{1,2})$/u.test(token);
}

function phraseLength(tokens: readonly string[], at: number, words: Words): number {
  for (let length = Math.min(LONGEST_PHRASE, tokens.length - at); length > 0; length--) {
    if (words.get(tokens.slice(at, at + length).join(' ')) !== undefined) return length;
  }
  return 0;
}

/** Longest words first, skipping letters between them. */
function scan(token: string, words: Words): { readonly found: readonly Concept[]; readonly skipped: number } {
  const found: Concept[] = [];
  let skipped = 0;
  for (let at = 0; at < token.length; ) {
    let length = Math.min(12, token.length - at);
    while (length > 0 && words.get(token.slice(at, at + length)) === undefined) length--;
    const idea = words.get(token.slice(at, at + length));
    if (idea !== undefined) found.push(idea);
    else skipped++;
    at += Math.max(length, 1);
  }
  return { found, skipped };
}

/** A run-on word must be covered whole by known words of three letters or more, an `s` between them allowed. */
function split(token: string, words: Words): readonly Concept[] {
  if (token.length < 6 || token.length > 40) return [];
  const reached: (readonly Concept[] | undefined)[] = [[]];
  for (let at = 0; at < token.length; at++) {
    const before = reached[at];
    if (before === undefined) continue;
    if (token[at] === 's' && at > 0) reached[at + 1] ??= before;
    for (let end = token.length; end >= at + 3; end--) {
      const idea = words.get(token.slice(at, end));
      if (idea !== undefined) reached[end] ??= idea === 'noise' ? before : [...before, idea];
    }
  }
  return reached[token.length] ?? [];
}

/** `joined` are the words that may be parts of a longer one: short words of many languages would be found in any. */
type Lexicon = { readonly words: Words; readonly joined: Words };
type Words = { readonly get: (word: string) => Concept | undefined };

/**
 * Languages in the order in which they are asked: a word that two of them use differently has its first meaning. English
 * repeats no word of the asides, so that most titles never build them.
 */
const LANGUAGES: readonly (() => TitleWords)[] = [
  english,
  asides,
  romance,
  otherLatin,
  moreScripts,
  eastAsian,
  centralEuropean,
];

const titleLexicon = once((): Lexicon => {
  const joined = LANGUAGES.map((language) => once(() => wordsOf([language()])));
  const others = once(() => wordsOf(SHEET_LANGUAGES.map(wordsOfLanguage)));
  return { words: inTurn([...joined, others]), joined: inTurn(joined) };
});

/** Makes the words of a language only when none before it has the word: `Followers` never builds Persian. */
function inTurn(languages: readonly (() => ReadonlyMap<string, Concept>)[]): Words {
  return {
    get: (word) => {
      for (const language of languages) {
        const idea = language().get(word);
        if (idea !== undefined) return idea;
      }
      return undefined;
    },
  };
}

function wordsOf(languages: readonly TitleWords[]): ReadonlyMap<string, Concept> {
  const words = new Map<string, Concept>();
  for (const language of languages) {
    for (const [concept, text] of Object.entries(language) as [Concept, string][]) {
      // Folded as one text: thousands of small ones cost more than all else in the first call of a formula.
      for (const folded of partScripts(foldScripts(foldText(text.replace(/[-']/g, ' ')))).split('|')) {
        if (!words.has(folded)) words.set(folded, concept);
      }
    }
  }
  return words;
}
