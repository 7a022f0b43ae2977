/** Which goal of the rules a text means. Never guesses a near one. */
import { foldWords } from '../text/fold-words.ts';
import { rememberedFor } from '../text/remembered.ts';
import type { CompiledRules } from './compile-rules.ts';
import type { GoalRule } from './rule-set.ts';

/**
 * A goal by its name or a synonym, whatever case and accents. Several goals joined (`reach + sales`) give the first
 * one when they ask for the same class, else the rules' first mix goal. Null when a part is unknown.
 */
export function findGoal(rules: CompiledRules, text: string): GoalRule | null {
  return known(rules, text);
}

const known = rememberedFor(
  1000,
  (rules: CompiledRules, text) => rules.goals.get(foldWords(text)) ?? findJoined(rules, text),
);

/** The goals' names in the order of the rules, for messages and lists. */
export function goalNames(rules: CompiledRules): string[] {
  return rules.rules.goals.map(({ goal }) => goal);
}

function findJoined(rules: CompiledRules, text: string): GoalRule | null {
  const parts = text.split(/\s*[+&,;/]\s*|\s+(?:and|y|e|und|et)\s+/i).filter((part) => part.trim() !== '');
  const goals = parts.map((part) => rules.goals.get(foldWords(part)));
  const first = goals[0];
  if (first === undefined || goals.some((goal) => goal === undefined)) return null;
  if (goals.every((goal) => goal?.class === first.class)) return first;
  return rules.rules.goals.find((goal) => goal.class === 'mix') ?? null;
}
