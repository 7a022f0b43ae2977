/** What a post usually costs: by its views where they are known, else by followers. */
import type { Creator, Deliverable, Format, Platform } from '../creator.ts';
import { beyondLast, isFarOutside, slopeOutside } from '../maths/log-curve.ts';
import { isMissing } from '../missing.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import type { Confidence, CostFactor } from '../rules/rule-set.ts';
import { plain } from '../text/say-number.ts';
import type { AuthorityVerdict, CostBand, Question } from './evaluation.ts';
import { whyWithheld } from './expert-fee.ts';
import { marketOf } from './market.ts';
import { readNiche } from './niche.ts';
import { findRights, sayRights } from './rights.ts';
import { positiveOrNull } from './size.ts';
import { lessSure } from './size-band.ts';
import { feeByViews } from './views-fee.ts';

type Factors = CostBand['factors'][number][];
/** A fee before the factors of the creator and the contract. */
type Base = Pick<CostBand, 'low' | 'typical' | 'high' | 'basis' | 'date' | 'confidence' | 'source'> & {
  readonly factors: Factors;
};

/** Two bases that differ by more than this are both shown. */
const APART = 2.5;

/**
 * Fee in the rules' currency. By views: views of a post by the price of a thousand. By followers: the fee table by the
 * factors of platform and format, low = typical / band, high = typical x band. Both by the factors of niche, authority,
 * rights and market. Null without either, for withheld fees, for a right that the rules do not have, and where the typical
 * fee is below the lowest that anybody is paid: `explain` says which.
 */
export function findCost(
  creator: Creator,
  authority: AuthorityVerdict,
  rules: CompiledRules,
  deliverables: readonly Deliverable[],
  usageRights: string,
): CostBand | null {
  const cost = reckonCost(creator, authority, rules, deliverables, usageRights);
  const least = lowestFor(deliverables, rules);
  if (cost === null || cost.typical < least) return null;
  return cost.low >= least ? cost : { ...cost, low: least };
}

/** The same whether or not anybody works for so little. */
export function reckonCost(
  creator: Creator,
  authority: AuthorityVerdict,
  rules: CompiledRules,
  deliverables: readonly Deliverable[],
  usageRights: string,
): CostBand | null {
  if (creator.organisation === true || whyWithheld(creator, authority, rules) !== null) return null;
  const rights = usageRights === '' ? [] : findRights(rules, usageRights);
  const byFollowers = baseByFollowers(creator, rules, deliverables);
  const first = baseByViews(creator, rules, deliverables) ?? byFollowers;
  if (first === null || rights === null) return null;
  const { factors } = first;
  let times = 1;
  if (creator.niche !== '') times *= apply(readNiche(rules, creator.niche).factor, factors);
  if (authority.level !== 'unknown') times *= apply(rules.factors.authority.get(authority.level), factors);
  for (const right of rights) times *= apply(right, factors);
  const market = marketOf(creator, rules);
  if (market.line !== null && market.factor !== 1) {
    factors.push({ kind: 'market', name: market.line.countries[0] ?? '', factor: market.factor });
  }
  const [low, typical, high] = [
    first.low * times * market.factor,
    first.typical * times * market.factor,
    first.high * times * market.factor,
  ];
  const { basis, date, confidence, source } = first;
  const other = byFollowers === null || first === byFollowers ? null : byFollowers.typical * times * market.factor;
  const isApart = other !== null && Math.abs(Math.log(other / typical)) > Math.log(APART);
  return {
    low,
    typical,
    high,
    currency: rules.rules.currency,
    date,
    deliverables,
    usageRights: rights.length === 0 ? '' : sayRights(rights),
    confidence,
    factors,
    basis,
    source,
    byFollowers: isApart ? other : null,
  };
}

function baseByViews(creator: Creator, rules: CompiledRules, deliverables: readonly Deliverable[]): Base | null {
  const fee = feeByViews(creator, rules, deliverables);
  if (fee === null) return null;
  const { low, typical, high, line } = fee;
  return {
    low,
    typical,
    high,
    basis: 'views',
    date: line.date,
    confidence: line.confidence,
    source: line,
    factors: [],
  };
}

function baseByFollowers(creator: Creator, rules: CompiledRules, deliverables: readonly Deliverable[]): Base | null {
  const followers = positiveOrNull(creator.followers);
  if (typeof creator.platform !== 'string' || followers === null || rules.fees === null) return null;
  const platform = rules.factors.platform.get(creator.platform);
  const pieces = sumOfFormats(deliverables, rules);
  if (platform === undefined || pieces === null) return null;
  const x = Math.log(followers);
  if (beyondLast(rules.fees, x) >= 1) return null;
  const typical = platform.factor * pieces.factor * Math.exp(slopeOutside(rules.fees, x));
  const band = Math.max(1, rules.rules.cost.bandFactor);
  const stated: Confidence = platform.confidence === '' ? 'low' : platform.confidence;
  return {
    low: typical / band,
    typical,
    high: typical * band,
    basis: 'followers',
    date: rules.feeDate,
    confidence: followers < 1000 || isFarOutside(rules.fees, x) ? lessSure(stated) : stated,
    source: rules.rules.cost.anchors[0] ?? null,
    factors: [platform, pieces],
  };
}

/** What nobody works below for so many pieces. */
export function lowestFor(deliverables: readonly Deliverable[], rules: CompiledRules): number {
  return (rules.rules.cost.lowestFee ?? 0) * piecesPaid(deliverables);
}

/** Pieces that nobody makes for nothing: several stories come with one fee. */
export function piecesPaid(deliverables: readonly Deliverable[]): number {
  let pieces = 0;
  for (const { format, count } of deliverables) if (format !== 'story' && format !== 'story_set') pieces += count;
  return Math.max(1, pieces);
}

/** Lists a factor that changes something, and gives it; 1 for none. */
function apply(factor: CostFactor | null | undefined, factors: Factors): number {
  if (factor === null || factor === undefined || factor.factor === 1) return 1;
  factors.push(factor);
  return factor.factor;
}

/** Factors of the formats times their counts, added up; null when a format has none. */
export function sumOfFormats(deliverables: readonly Deliverable[], rules: CompiledRules): Factors[number] | null {
  const [only] = deliverables;
  if (deliverables.length === 1 && only?.count === 1) {
    const line = rules.factors.format.get(only.format);
    return line === undefined ? null : { kind: 'format', name: only.format, factor: line.factor };
  }
  let factor = 0;
  const names: string[] = [];
  for (const { format, count } of deliverables) {
    const line = rules.factors.format.get(format);
    if (line === undefined) return null;
    factor += line.factor * count;
    names.push(`${count === 1 ? '' : `${count} x `}${format} ${plain(line.factor)}`);
  }
  return names.length === 0 ? null : { kind: 'format', name: `${names.join(' + ')} =`, factor };
}

/** The pieces asked for, else the quoted ones, else what the row is about, else one of the platform's usual format. */
export function deliverablesOf(creator: Creator, question: Question, rules: CompiledRules): readonly Deliverable[] {
  if (question.deliverables !== undefined && question.deliverables.length > 0) return question.deliverables;
  if (question.format !== null) return [{ format: question.format, count: 1 }];
  return (
    quotedDeliverables(creator) ??
    creator.deliverables ?? [{ format: usualFormat(rules, creator.platform as Platform), count: 1 }]
  );
}

/** What the quote, its title or a column of its own says it is for; null when none does. */
export function quotedDeliverables({ quote, deliverables }: Creator): readonly Deliverable[] | null {
  if (isMissing(quote)) return null;
  if (quote.deliverables !== undefined && quote.deliverables.length > 0) return quote.deliverables;
  return quote.format === null ? (deliverables ?? null) : [{ format: quote.format, count: 1 }];
}

export function usualFormat(rules: CompiledRules, platform: Platform): Format {
  return rules.defaultFormats.get(platform) ?? rules.defaultFormats.get('any') ?? 'post';
}
