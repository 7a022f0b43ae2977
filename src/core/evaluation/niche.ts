/** Answers for what a niche text means to the rules; each distinct text is read once per execution. */
import { foldWords } from '../fold-words.ts';
import type { CompiledRules, NicheReading } from '../rules/compile-rules.ts';
import type { CostFactor } from '../rules/rule-set.ts';

const MOST_KEPT = 5000;

/** Folded words of the niche and the highest niche factor whose words it contains; null factor when none does. */
export function readNiche(rules: CompiledRules, niche: string): NicheReading {
  const known = rules.met.niches.get(niche);
  if (known !== undefined) return known;
  const folded = foldWords(niche);
  let factor: CostFactor | null = null;
  for (const line of rules.niches) {
    const isDearer = factor === null || line.factor.factor > factor.factor;
    if (isDearer && line.factor.factor > 0 && folded.indexOf(line.words) >= 0) factor = line.factor;
  }
  const reading = { folded, factor };
  if (rules.met.niches.size < MOST_KEPT) rules.met.niches.set(niche, reading);
  return reading;
}
