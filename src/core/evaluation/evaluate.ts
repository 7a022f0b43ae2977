/** Everything said about one creator in numbers and codes. Builds no text and remembers nothing. */
import type { Creator } from '../creator.ts';
import { isMissing } from '../missing.ts';
import type { CompiledAuthority } from '../rules/compile-authority.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import { sayDeliverables } from '../text/names.ts';
import { rememberedFor } from '../text/remembered.ts';
import { judgeAuthority, type Shown } from './authority.ts';
import { deliverablesOf, findCost, quotedDeliverables } from './cost.ts';
import { questioningFlags } from './doubts.ts';
import { findBenchmark, forecast } from './engagement.ts';
import { checkEngagement } from './engagement-check.ts';
import type { AuthorityVerdict, CostBand, Evaluation, Question } from './evaluation.ts';
import { type FlagCode, factsFor, findFlags } from './flags.ts';
import { measure } from './measured.ts';
import { isForOwnUse } from './own-use.ts';
import { checkQuote, inRulesCurrency } from './quote.ts';
import { forecastReach } from './reach.ts';
import { recommend } from './recommendation.ts';
import { askedRights, quotedRights } from './rights.ts';
import { decideTier, tiersInRange } from './tier.ts';

/** Job titles and bios repeat in a list, and a judgement is a third of an evaluation. */
const MOST_JUDGED = 500;
const judged = rememberedFor(MOST_JUDGED, (authority: CompiledAuthority, shown) =>
  judgeAuthority(JSON.parse(shown) as Shown, authority),
);

function shownBy({ authority, verified }: Shown): string {
  return JSON.stringify({ authority, verified });
}

/** Same creator, rules and question: same answer. Bad data gives null or "Can't tell", never an error. */
export function evaluate(creator: Creator, rules: CompiledRules, question: Question): Evaluation {
  const isSilent = creator.authority.entries.length === 0;
  const authority = isSilent ? judgeAuthority(creator, rules.authority) : judged(rules.authority, shownBy(creator));
  const tier = decideTier(creator, authority, rules);
  const measured = measure(creator, rules);
  const benchmark = findBenchmark(creator, measured, rules);
  const expected = benchmark === null ? null : forecast(creator, benchmark, measured, rules);
  const isComparable = benchmark !== null && measured !== null && creator.organisation !== true;
  const engagementCheck = isComparable ? checkEngagement(benchmark, measured) : null;
  const cost = isForOwnUse(creator, rules, question)
    ? null
    : findCost(creator, authority, rules, deliverablesOf(creator, question, rules), askedRights(creator, question));
  const quoteBand = bandForQuote(creator, authority, rules, question, cost);
  const quote = quoteBand === null || isMissing(creator.quote) ? null : inRulesCurrency(creator.quote, rules);
  const flags = findFlags(
    factsFor(creator, { tier, benchmark, measured, engagementCheck }, rules, question.today ?? ''),
  );
  const isQuestioned = questioningFlags(flags).length > 0;
  const held = { forecast: expected, benchmark, isQuestioned };
  const quoteCheck = quote === null || quoteBand === null ? null : checkQuote(quote, quoteBand, creator, held);
  const known = {
    tier,
    authority,
    benchmark,
    forecast: expected,
    measured,
    engagementCheck,
    quoteBand,
    quoteCheck,
    flags,
  };
  const recommendation = question.goal === null ? null : recommend(known, creator, rules, question.goal);
  return {
    tier,
    authority,
    benchmark,
    forecast: expected,
    reach: forecastReach(creator, rules),
    measured,
    engagementCheck,
    cost,
    quoteCheck,
    recommendation,
    flags:
      recommendation?.isNearLine === true || isAcrossLines(creator, authority, rules) ? withNearLine(flags) : flags,
  };
}

/** A range of followers whose ends are of different tiers: `50K+`. */
function isAcrossLines(creator: Creator, { level }: AuthorityVerdict, rules: CompiledRules): boolean {
  return new Set(tiersInRange(creator, level, rules).map((rule) => rule?.tier ?? '')).size > 1;
}

/** A fit near its line is near a line as a tier is. */
function withNearLine(flags: readonly FlagCode[]): readonly FlagCode[] {
  return flags[0] === 'near-line' ? flags : ['near-line', ...flags];
}

/** The band a quote is held against: that of what is quoted, whatever was asked for. */
export function bandForQuote(
  creator: Creator,
  authority: AuthorityVerdict,
  rules: CompiledRules,
  question: Question,
  cost: CostBand | null,
): CostBand | null {
  if (cost === null) return null;
  const quoted = quotedDeliverables(creator) ?? cost.deliverables;
  const rights = quotedRights(creator, question);
  const isAsAsked = sayDeliverables(quoted) === sayDeliverables(cost.deliverables);
  return isAsAsked && rights === askedRights(creator, question)
    ? cost
    : findCost(creator, authority, rules, quoted, rights);
}
