/** The reasons behind an evaluation, in sentences and on demand. Changes no answer. */

import type { Creator } from '../creator.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import type { TierRule } from '../rules/rule-set.ts';
import { saidInEnglish, say } from '../text/marked.ts';
import type { Evaluation, Question, Reason } from './evaluation.ts';
import { costReason, emvReason, quoteReason } from './explain-cost.ts';
import { engagementReasons, measuredReason } from './explain-engagement.ts';
import { fitReason, sayFitBriefly } from './explain-fit.ts';
import { flagReasons } from './explain-flags.ts';
import { otherPricesReason } from './explain-prices.ts';
import { authorityReason, boundaryReason, sayBoundary, tierReason } from './explain-tier.ts';
import { reasonOf } from './reason-of.ts';

/** Every reason, most telling first: tier, authority, line nearby, engagement, measured rate, cost, quote, flags, fit. */
export function explain(
  creator: Creator,
  evaluation: Evaluation,
  rules: CompiledRules,
  question: Question,
): readonly Reason[] {
  const reasons: readonly (Reason | null)[] = [
    tierReason(creator, evaluation, rules),
    authorityReason(creator, evaluation.authority, rules),
    passedOverReason(creator, evaluation, rules),
    boundaryReason(creator, evaluation.tier),
    ...engagementReasons(creator, evaluation, rules),
    measuredReason(evaluation),
    costReason(creator, evaluation, rules, question),
    quoteReason(creator, evaluation, rules),
    otherPricesReason(creator),
    emvReason(creator, evaluation, rules),
    ...flagReasons(creator, evaluation, rules, question),
    fitReason(creator, evaluation, rules),
  ];
  return reasons.filter((reason): reason is Reason => reason !== null);
}

/** The reasons that fit a cell: tier, missing authority where it matters, line nearby, fit. */
export function explainBriefly(creator: Creator, evaluation: Evaluation, rules: CompiledRules): string {
  const { tier, authority } = evaluation;
  const isOpen = authority.level === 'unknown' && tier.rule === null;
  const askAuthority = isOpen || (tier.kolBy === 'audience' && authority.level !== 'strong');
  return saidInEnglish(() => {
    const sentences = [
      tierReason(creator, evaluation, rules).marked,
      askAuthority ? authorityReason(creator, authority, rules).marked : '',
      sayBoundary(creator, tier) ?? '',
      sayFitBriefly(creator, evaluation, rules),
    ];
    return sentences.filter((sentence) => sentence !== '').join(' ');
  });
}

/** Lines that hold but for the niche they ask for are passed over for a creator without one, and that is said. */
function passedOverReason(creator: Creator, { authority, tier }: Evaluation, { rules }: CompiledRules): Reason | null {
  if (creator.niche.trim() !== '' || tier.byHand !== undefined) return null;
  const above = tier.rule === null ? rules.tiers : rules.tiers.slice(0, rules.tiers.indexOf(tier.rule));
  const lines: readonly TierRule[] = above.filter(
    (line) => line.niche !== '' && (line.authority === 'any' || line.authority === authority.level),
  );
  if (lines.length === 0) return null;
  const names = [...new Set(lines.map((line) => line.tier))].join(', ');
  return reasonOf('missing', say`Niche not known: lines for the tiers of a niche were passed over (${names}).`);
}
