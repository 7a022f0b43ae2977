/** Answers for what a post usually costs: a fee by followers times the factors that apply; never for what it is worth. */
import type { Creator, Deliverable, Format, Platform } from '../creator.ts';
import { isFarOutside, slopeOutside } from '../maths/log-curve.ts';
import { isMissing } from '../missing.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import type { CostFactor, WithheldFee } from '../rules/rule-set.ts';
import { foldWords } from '../text/fold-words.ts';
import { plain } from '../text/say-number.ts';
import type { Ask, AuthorityVerdict, CostBand } from './evaluation.ts';
import { readNiche } from './niche.ts';
import { positiveOrNull } from './size.ts';
import { lessSure } from './size-band.ts';

/**
 * Fee in the rules' currency: low = typical / band, high = typical x band. Outside the fee table its last slope goes on.
 * Null without platform or followers, and without a factor for platform, format or rights: `explain` says which.
 */
export function findCost(
  creator: Creator,
  authority: AuthorityVerdict,
  rules: CompiledRules,
  deliverables: readonly Deliverable[],
  usageRights: string,
): CostBand | null {
  const followers = positiveOrNull(creator.followers);
  if (typeof creator.platform !== 'string' || followers === null || rules.fees === null) return null;
  if (findWithheld(creator, rules) !== null) return null;
  const platform = rules.factors.platform.get(creator.platform);
  const pieces = sumOfFormats(deliverables, rules);
  if (platform === undefined || pieces === null) return null;
  const factors: CostBand['factors'][number][] = [platform, pieces];
  let typical = platform.factor * pieces.factor;
  if (creator.niche !== '') typical *= apply(readNiche(rules, creator.niche).factor, factors);
  if (authority.level !== 'unknown') typical *= apply(rules.factors.authority.get(authority.level), factors);
  if (usageRights !== '') {
    const rights = findRights(rules, usageRights);
    if (rights === null) return null;
    for (const right of rights) typical *= apply(right, factors);
  }
  const x = Math.log(followers);
  typical *= Math.exp(slopeOutside(rules.fees, x));
  const stated = platform.confidence === '' ? 'low' : platform.confidence;
  const band = Math.max(1, rules.rules.cost.bandFactor);
  return {
    low: typical / band,
    typical,
    high: typical * band,
    currency: rules.rules.currency,
    date: rules.feeDate,
    deliverables,
    confidence: followers < 1000 || isFarOutside(rules.fees, x) ? lessSure(stated) : stated,
    factors,
  };
}

/** The line that withholds a fee by followers for the creator's niche; null when there is none. */
export function findWithheld(creator: Creator, rules: CompiledRules): WithheldFee | null {
  if (rules.withheld.length === 0 || creator.niche === '') return null;
  const { folded } = readNiche(rules, creator.niche);
  return rules.withheld.find(({ niches }) => niches.some((word) => folded.indexOf(word) >= 0))?.fee ?? null;
}

/** Why a fee is withheld, without a full stop. */
export function sayWithheld({ niche, note }: WithheldFee): string {
  return note === '' ? `Fee withheld for the niche ${niche}` : note.replace(/\.$/, '');
}

/** Lists a factor that changes something, and gives it; 1 for none. */
function apply(factor: CostFactor | null | undefined, factors: CostBand['factors'][number][]): number {
  if (factor === null || factor === undefined || factor.factor === 1) return 1;
  factors.push(factor);
  return factor.factor;
}

/** Factors of the formats times their counts, added up; null when a format has none. */
function sumOfFormats(deliverables: readonly Deliverable[], rules: CompiledRules): CostBand['factors'][number] | null {
  let factor = 0;
  const names: string[] = [];
  const isOne = deliverables.length === 1 && deliverables[0]?.count === 1;
  for (const { format, count } of deliverables) {
    const line = rules.factors.format.get(format);
    if (line === undefined) return null;
    factor += line.factor * count;
    names.push(isOne ? format : `${count === 1 ? '' : `${count} x `}${format} ${plain(line.factor)}`);
  }
  return names.length === 0 ? null : { kind: 'format', name: isOne ? names.join() : `${names.join(' + ')} =`, factor };
}

/** The pieces asked for, else the quoted ones, else what the row is about, else one of the platform's usual format. */
export function deliverablesOf(creator: Creator, ask: Ask, rules: CompiledRules): readonly Deliverable[] {
  if (ask.deliverables !== undefined && ask.deliverables.length > 0) return ask.deliverables;
  if (ask.format !== null) return [{ format: ask.format, count: 1 }];
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

function usualFormat(rules: CompiledRules, platform: Platform): Format {
  return rules.defaultFormats.get(platform) ?? rules.defaultFormats.get('any') ?? 'post';
}

/** One right, or several joined by `+`, `,` or `;`. Null when one of them is not in the rules. */
export function findRights(rules: CompiledRules, text: string): readonly CostFactor[] | null {
  const whole = rules.factors.usageRights.get(foldWords(text));
  if (whole !== undefined) return [whole];
  const rights = text.split(/[+,;]/).map((part) => rules.factors.usageRights.get(foldWords(part)));
  return rights.every((right) => right !== undefined) ? (rights as CostFactor[]) : null;
}
