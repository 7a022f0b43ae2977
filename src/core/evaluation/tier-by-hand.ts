/** A tier that a person set over what the rules say. Knows no tier but those of the rules. */
import type { Creator } from '../creator.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import { foldWords } from '../text/fold-words.ts';
import type { TierVerdict } from './evaluation.ts';

/** The verdict for a tier of the rules in any letters; null for a text that names none. */
export function tierSetByHand(
  { tier, reason }: NonNullable<Creator['tierByHand']>,
  { tiers }: CompiledRules,
): TierVerdict | null {
  const wanted = foldWords(tier);
  const rule = tiers.find((line) => foldWords(line.rule.tier) === wanted)?.rule;
  if (rule === undefined) return null;
  return {
    tier: rule.tier,
    class: rule.class,
    kolBy: rule.class === 'kol' ? 'hand' : null,
    rule,
    boundary: null,
    byHand: reason,
  };
}
