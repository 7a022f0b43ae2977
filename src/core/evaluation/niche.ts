/** What a niche text means to the rules. Each distinct text is read once per execution. */

import type { CompiledRules, NicheReading } from '../rules/compile-rules.ts';
import type { CostFactor } from '../rules/rule-set.ts';
import { foldWords } from '../text/fold-words.ts';
import { rememberedFor } from '../text/remembered.ts';

const MOST_KEPT = 5000;

/** Folded words of the niche and the highest niche factor whose words it contains; null factor when none does. */
export function readNiche(rules: CompiledRules, niche: string): NicheReading {
  return known(rules, niche);
}

const known = rememberedFor(MOST_KEPT, (rules: CompiledRules, niche): NicheReading => {
  const folded = foldWords(niche);
  let factor: CostFactor | null = null;
  for (const line of rules.niches) {
    const isDearer = factor === null || line.factor.factor > factor.factor;
    if (isDearer && line.factor.factor > 0 && folded.indexOf(line.words) >= 0) factor = line.factor;
  }
  return { folded, factor };
});
