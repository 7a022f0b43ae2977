/** Answers for the sentences on cost and quote; computes no fee. */
import type { Creator, Platform } from '../creator.ts';
import { isMissing } from '../missing.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import { aFormat, platformLabel, sayWhat } from '../text/names.ts';
import { plain, sayCount, sayEstimate, sayMoney, sayTimes, sayUnitCost } from '../text/say-number.ts';
import { deliverablesOf, findRights, findWithheld, sayWithheld } from './cost.ts';
import { bandForQuote } from './evaluate.ts';
import type { Ask, CostBand, Evaluation, QuoteCheck, Reason } from './evaluation.ts';
import { expectedEngagements, inRulesCurrency, piecesOf } from './quote.ts';
import { sayMissing, saySource } from './say-source.ts';
import { isReckonable, positiveOrNull } from './size.ts';

/** Band, factors, confidence and date, or why there is no cost. */
export function costReason(creator: Creator, { cost }: Evaluation, rules: CompiledRules, ask: Ask): Reason {
  if (cost === null) return noCost(creator, rules, ask);
  const { currency } = cost;
  const range = `${sayEstimate(cost.low, currency)} to ${sayEstimate(cost.high, currency)}, typically ${sayEstimate(cost.typical, currency)}`;
  const factors = cost.factors.map(({ kind, name, factor }) => `${sayFactor(kind, name)} ${plain(factor)}`).join(', ');
  const platform = typeof creator.platform === 'string' ? rules.factors.platform.get(creator.platform) : undefined;
  const doubt = platform?.confidence === 'low' ? `sources disagree (${saySource(platform)})` : 'outside the fee table';
  const unsure = `${cost.confidence} confidence${cost.confidence === 'low' ? `: ${doubt}` : ''}`;
  const fees = rules.rules.cost.anchors[0];
  const source = fees === undefined ? '' : `; ${saySource({ ...fees, date: cost.date })}`;
  return {
    about: 'cost',
    text: `${capital(sayWhat(cost.deliverables))} ${isPlural(cost) ? 'cost' : 'costs'} ${range} (factors: ${factors}; ${unsure}${source}).`,
  };
}

function noCost(creator: Creator, rules: CompiledRules, ask: Ask): Reason {
  const withheld = findWithheld(creator, rules);
  if (withheld !== null) return { about: 'cost', text: `${sayWithheld(withheld)} (${saySource(withheld)}).` };
  const missing = [sayMissing('platform', creator.platform), sayMissing('follower count', creator.followers)].filter(
    (cause) => cause !== '',
  );
  if (missing.length > 0) return { about: 'missing', text: `No cost: ${missing.join(' and ')}.` };
  return { about: 'cost', text: `No cost: ${sayNoFactor(creator, rules, ask)}.` };
}

function sayNoFactor(creator: Creator, rules: CompiledRules, ask: Ask): string {
  const { platform } = creator;
  if (positiveOrNull(creator.followers) === null) return 'the follower count is not a number from 1 up';
  if (typeof platform === 'string' && !rules.factors.platform.has(platform)) {
    return `the rules have no fee factor for ${platformLabel(platform)}`;
  }
  const format = deliverablesOf(creator, ask, rules).find((piece) => !rules.factors.format.has(piece.format))?.format;
  if (format !== undefined) return `the rules have no fee factor for ${aFormat(format)}`;
  if (ask.usageRights !== '' && findRights(rules, ask.usageRights) === null) {
    return `the rules have no usage right “${ask.usageRights}”`;
  }
  return 'the rules have no fees';
}

function sayFactor(kind: string, name: string): string {
  if (kind === 'niche') return `niche ${name}`;
  if (kind === 'authority') return `authority ${name}`;
  if (kind === 'usageRights') return `usage rights ${name}`;
  return kind === 'platform' ? platformLabel(name as Platform) : name.replace(/_/g, ' ');
}

/** Earned media value of one post, where the rules switch it on and engagement is expected; else null. */
export function emvReason(creator: Creator, { forecast }: Evaluation, { rules }: CompiledRules): Reason | null {
  const { emvPerEngagement: each, currency } = rules;
  const engagements = expectedEngagements(creator, forecast);
  if (each === undefined || engagements === null) return null;
  const value = sayEstimate(each * engagements, currency);
  return {
    about: 'cost',
    text: `Earned media value (EMV) of one post: about ${value}, as your rules count ${sayUnitCost(each, currency)} per engagement. It is an estimate to compare by, not money earned.`,
  };
}

/** One sentence to copy: verdict, cost per engagement, counter-offer. Null when there is no quote. */
export function quoteReason(creator: Creator, evaluation: Evaluation, rules: CompiledRules, ask: Ask): Reason | null {
  const { quote } = creator;
  if (isMissing(quote)) {
    return quote.missing === 'absent'
      ? null
      : { about: 'missing', text: `No quote check: ${sayMissing('quote', quote)}.` };
  }
  const currency = rules.rules.currency;
  if (!isReckonable(quote.amount))
    return { about: 'missing', text: 'No quote check: the quote is not a number from 0 up.' };
  const withheld = findWithheld(creator, rules);
  if (withheld !== null) return { about: 'quote', text: `No quote check: ${lowerFirst(sayWithheld(withheld))}.` };
  if (inRulesCurrency(quote, rules) === null) {
    return {
      about: 'quote',
      text: `No quote check: the rules have no exchange rate for ${quote.currency.toUpperCase()}, the fees are in ${currency}.`,
    };
  }
  const check = evaluation.quoteCheck;
  const band = bandForQuote(creator, evaluation.authority, rules, ask, evaluation.cost);
  if (check === null || band === null) {
    return {
      about: 'quote',
      text: `No quote check: there is no usual fee to hold ${sayMoney(quote.amount, currency)} against.`,
    };
  }
  return { about: 'quote', text: sayQuote(creator, check, band, rules, ask) };
}

function sayQuote(creator: Creator, check: QuoteCheck, band: CostBand, rules: CompiledRules, ask: Ask): string {
  const { currency } = band;
  const asked = sayMoney(check.quote, currency);
  const said = isMissing(creator.quote) ? '' : creator.quote.currency.toUpperCase();
  const converted = said === '' || said === currency.toUpperCase() ? '' : ` (${sayMoney(amountOf(creator), said)})`;
  const verdict = `${asked}${converted} is ${sayVerdict(check, band, creator)}`;
  const engagement = sayEngagementCost(check, rules.rules.cost.fairCostPerEngagement, currency);
  const other = ask.usageRights === '' ? 'ask for usage rights' : 'ask for more';
  // Nobody should be told to pay what is out of all proportion.
  const keep = check.code === 'above-band' ? '' : `, or keep ${asked} and ${other}`;
  const counter = check.counterOffer === null ? '' : ` Counter with ${sayMoney(check.counterOffer, currency)}${keep}.`;
  const assumed = said === '' ? ` No currency is given with the quote, so ${currency} is assumed.` : '';
  return `${verdict}${engagement}.${sayCpm(creator, check, band)}${counter}${assumed}`;
}

/** Cost per 1,000 views where average views are given; stories have views of their own and are left out. */
function sayCpm(creator: Creator, check: QuoteCheck, band: CostBand): string {
  const views = positiveOrNull(creator.views);
  const isOnlyStories = band.deliverables.every(({ format }) => format === 'story' || format === 'story_set');
  if (views === null || isOnlyStories) return '';
  const cpm = (check.quote / (views * piecesOf(band))) * 1000;
  return ` That is ${sayUnitCost(cpm, band.currency)} per 1,000 views (CPM).`;
}

function amountOf({ quote }: Creator): number {
  return isMissing(quote) ? 0 : quote.amount;
}

function sayVerdict(check: QuoteCheck, band: CostBand, creator: Creator): string {
  const { currency } = band;
  const followers = sayCount(positiveOrNull(creator.followers) ?? 0);
  const where = `for ${sayWhat(band.deliverables)} at ${followers} followers`;
  const typical = `typical (${sayEstimate(band.typical, currency)} ${where})`;
  if (check.code === 'typical') return `about ${typical}`;
  if (check.code === 'cheaper') return `cheaper than ${typical}`;
  if (check.code === 'dearer') return `dearer than ${typical}`;
  const range = `the usual range (${sayEstimate(band.low, currency)} to ${sayEstimate(band.high, currency)} ${where})`;
  return `${check.code === 'below-band' ? 'below' : 'above'} ${range}`;
}

function sayEngagementCost(check: QuoteCheck, fair: number, currency: string): string {
  const cost = check.costPerEngagement;
  if (cost === null || !(fair > 0)) return '';
  const ratio = cost / fair;
  const isDear = ratio > 1.15;
  const isCheap = ratio < 0.85;
  const quoteIsDear = check.code === 'dearer' || check.code === 'above-band';
  const agrees = quoteIsDear ? isDear : !isDear;
  const price = `${agrees ? 'and' : 'but'} costs ${sayUnitCost(cost, currency)} per engagement`;
  const fairPrice = `the fair ${sayUnitCost(fair, currency)}`;
  return ` ${price}, ${isDear || isCheap ? sayAgainst(ratio, fairPrice) : `about ${fairPrice}`}`;
}

/** "twice the fair $0.40", "half the fair $0.40", "79 % below the fair $0.40". */
function sayAgainst(ratio: number, fairPrice: string): string {
  const times = sayTimes(ratio);
  if (ratio >= 1 || times === 'half') return `${times} ${fairPrice}`;
  return `${Math.min(99, Math.round((1 - ratio) * 100))} % below ${fairPrice}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function isPlural({ deliverables }: CostBand): boolean {
  return deliverables.length > 1 || (deliverables[0]?.count ?? 1) > 1;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
