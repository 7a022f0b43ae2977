/** Which usage rights a text names, and which count: those asked for, the quoted ones, the row's. */
import type { Creator } from '../creator.ts';
import { FILLERS } from '../reading/words/right-words.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import type { CostFactor } from '../rules/rule-set.ts';
import { foldWords, splitWords } from '../text/fold-words.ts';
import type { Question } from './evaluation.ts';

export { FILLERS };

/** No name of a right is longer. */
export const MOST_WORDS = 8;

/**
 * The rights that a text names, each once, in any order: `paid ads, 30 days + exclusivity`, `3 months paid usage`. Null when
 * a word of it is none that the rules have.
 */
export function findRights(rules: CompiledRules, text: string): readonly CostFactor[] | null {
  const whole = rules.rights.get(foldWords(text));
  if (whole !== undefined) return [whole];
  const found = new Set<CostFactor>();
  for (const part of text.split(/[+,;|\n]/)) {
    const named = rightsOfPart(rules, splitWords(foldWords(part)));
    if (named === null) return null;
    for (const right of named) found.add(right);
  }
  return found.size === 0 ? null : [...found];
}

/** The longest names first, fillers between them; null for any other word. */
function rightsOfPart(rules: CompiledRules, words: readonly string[]): readonly CostFactor[] | null {
  const found: CostFactor[] = [];
  for (let at = 0; at < words.length; ) {
    let length = Math.min(MOST_WORDS, words.length - at);
    let right: CostFactor | undefined;
    for (; length > 0 && right === undefined; length -= right === undefined ? 1 : 0) {
      right = rules.rights.get(` ${words.slice(at, at + length).join(' ')} `);
    }
    if (right !== undefined) found.push(right);
    else if (FILLERS.indexOf(` ${words[at]} `) < 0) return null;
    at += Math.max(1, length);
  }
  return found;
}

/** Rights that a fee is asked for: those of the question, else those of the row's own cells; '' for none. */
export function askedRights(creator: Creator, { usageRights }: Pick<Question, 'usageRights'>): string {
  return usageRights === '' ? ownRights(creator) : usageRights;
}

/** Rights that a quote pays for: those of the row, whatever was asked for; else those of the question. */
export function quotedRights(creator: Creator, { usageRights }: Pick<Question, 'usageRights'>): string {
  return ownRights(creator) || usageRights;
}

/** What the cells of a row say of rights, joined. */
function ownRights({ usageRights }: Creator): string {
  return (usageRights ?? []).map(({ text }) => text).join(' + ');
}

/** "paid ads + 30 days"; '' where nothing is added to the fee. */
export function sayRights(rights: readonly CostFactor[]): string {
  return rights.flatMap(({ name, factor }) => (factor === 1 ? [] : [name])).join(' + ');
}

/** "link, 30 days, ... or whitelisting": every right that the rules have. */
export function rightNames(rules: CompiledRules): readonly string[] {
  return [...rules.factors.usageRights.values()].map(({ name }) => name);
}
