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
import type {
  AuthorityVerdict,
  Benchmark,
  CostBand,
  EngagementCheck,
  Evaluation,
  Forecast,
  Measured,
  Question,
  QuoteCheck,
  Reach,
  Recommendation,
  TierVerdict,
} from './evaluation.ts';
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

/**
 * Same creator, rules and question: same answer. Bad data gives null or "Can't tell", never an error. Each part is worked
 * out when it is first asked for, so that a formula pays for the column it fills.
 */
export function evaluate(creator: Creator, rules: CompiledRules, question: Question): Evaluation {
  return new EvaluationOnDemand(creator, rules, question);
}

/** Parts that were asked for; null is an answer. */
type Found = { -readonly [Part in keyof Evaluation]: Evaluation[Part] | undefined };

class EvaluationOnDemand implements Evaluation {
  declare private readonly found: Found;
  declare private readonly creator: Creator;
  declare private readonly rules: CompiledRules;
  declare private readonly question: Question;

  constructor(creator: Creator, rules: CompiledRules, question: Question) {
    this.creator = creator;
    this.rules = rules;
    this.question = question;
    // All at once, so that every evaluation has the same shape from the first answer on.
    this.found = {
      authority: undefined,
      tier: undefined,
      measured: undefined,
      benchmark: undefined,
      forecast: undefined,
      reach: undefined,
      engagementCheck: undefined,
      cost: undefined,
      quoteBand: undefined,
      quoteCheck: undefined,
      recommendation: undefined,
      raised: undefined,
      flags: undefined,
    };
  }

  get authority(): AuthorityVerdict {
    const { found, creator, rules } = this;
    if (found.authority === undefined) {
      const isSilent = creator.authority.entries.length === 0;
      found.authority = isSilent ? judgeAuthority(creator, rules.authority) : judged(rules.authority, shownBy(creator));
    }
    return found.authority;
  }

  get tier(): TierVerdict {
    const { found, creator, rules } = this;
    if (found.tier === undefined) found.tier = decideTier(creator, this.authority, rules);
    return found.tier;
  }

  get measured(): Measured | null {
    const { found, creator, rules } = this;
    if (found.measured === undefined) found.measured = measure(creator, rules);
    return found.measured;
  }

  get benchmark(): Benchmark | null {
    const { found, creator, rules } = this;
    if (found.benchmark === undefined) found.benchmark = findBenchmark(creator, this.measured, rules);
    return found.benchmark;
  }

  get forecast(): Forecast | null {
    const { found, creator, rules, benchmark } = this;
    if (found.forecast === undefined) {
      found.forecast = benchmark === null ? null : forecast(creator, benchmark, this.measured, rules);
    }
    return found.forecast;
  }

  get reach(): Reach | null {
    const { found, creator, rules } = this;
    if (found.reach === undefined) found.reach = forecastReach(creator, rules);
    return found.reach;
  }

  get engagementCheck(): EngagementCheck | null {
    const { found, creator, benchmark, measured } = this;
    if (found.engagementCheck === undefined) {
      const isComparable = benchmark !== null && measured !== null && creator.organisation !== true;
      found.engagementCheck = isComparable ? checkEngagement(benchmark, measured) : null;
    }
    return found.engagementCheck;
  }

  get cost(): CostBand | null {
    const { found, creator, rules, question } = this;
    if (found.cost === undefined) {
      found.cost = isForOwnUse(creator, rules, question)
        ? null
        : findCost(
            creator,
            this.authority,
            rules,
            deliverablesOf(creator, question, rules),
            askedRights(creator, question),
          );
    }
    return found.cost;
  }

  /** The band of what is quoted, whatever was asked for. */
  get quoteBand(): CostBand | null {
    const { found, creator, rules, question } = this;
    if (isMissing(creator.quote)) return null;
    if (found.quoteBand === undefined)
      found.quoteBand = bandForQuote(creator, this.authority, rules, question, this.cost);
    return found.quoteBand;
  }

  get quoteCheck(): QuoteCheck | null {
    const { found, creator, rules, quoteBand } = this;
    if (isMissing(creator.quote) || quoteBand === null) return null;
    if (found.quoteCheck === undefined) {
      const quote = inRulesCurrency(creator.quote, rules);
      const isQuestioned = questioningFlags(this.raised).length > 0;
      const held = { forecast: this.forecast, benchmark: this.benchmark, isQuestioned };
      found.quoteCheck = quote === null ? null : checkQuote(quote, quoteBand, creator, held);
    }
    return found.quoteCheck;
  }

  get recommendation(): Recommendation | null {
    const { found, creator, rules, question } = this;
    if (question.goal === null) return null;
    if (found.recommendation === undefined) found.recommendation = recommend(this, creator, rules, question.goal);
    return found.recommendation;
  }

  /** Flags of the row itself, before the fit has its say. */
  get raised(): readonly FlagCode[] {
    const { found, creator, rules, question } = this;
    if (found.raised === undefined) found.raised = findFlags(factsFor(creator, this, rules, question.today ?? ''));
    return found.raised;
  }

  /** A fit near its line is near a line as a tier is. */
  get flags(): readonly FlagCode[] {
    const { found, creator, rules, raised } = this;
    if (found.flags === undefined) {
      const isNear =
        raised[0] !== 'near-line' &&
        (this.recommendation?.isNearLine === true || isAcrossLines(creator, this.authority, rules));
      found.flags = isNear ? ['near-line', ...raised] : raised;
    }
    return found.flags;
  }
}

/** A range of followers whose ends are of different tiers: `50K+`. */
function isAcrossLines(creator: Creator, { level }: AuthorityVerdict, rules: CompiledRules): boolean {
  return new Set(tiersInRange(creator, level, rules).map((rule) => rule?.tier ?? '')).size > 1;
}

/** The band a quote is held against. */
function bandForQuote(
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
