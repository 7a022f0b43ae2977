/** The sentences on cost and quote. Computes no fee. */

import type { Creator, Platform } from '../creator.ts';
import { beyondLast } from '../maths/log-curve.ts';
import { isMissing, valueOrNull } from '../missing.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import {
  capital,
  lowerFirst,
  plain,
  say,
  sayCount,
  sayEstimate,
  sayMoney,
  sayTimes,
  sayUnitCost,
  word,
} from '../text/marked.ts';
import { aFormat, platformLabel, viewsLabel } from '../text/names.ts';
import { toDigits } from '../text/say-number.ts';
import { deliverablesOf, lowestFor, reckonCost } from './cost.ts';
import type { AuthorityVerdict, CostBand, Evaluation, Question, QuoteCheck, Reason } from './evaluation.ts';
import { whyWithheld } from './expert-fee.ts';
import { fairMarketValues } from './fair-market.ts';
import { homeOf, isOfOneMarket, marketOf } from './market.ts';
import { readNiche } from './niche.ts';
import { isForOwnUse } from './own-use.ts';
import { expectedEngagements, inRulesCurrency } from './quote.ts';
import { reasonOf } from './reason-of.ts';
import { askedRights, findRights } from './rights.ts';
import { sayWhat } from './say-pieces.ts';
import { sayMissing, saySource } from './say-source.ts';
import { isUsable, positiveOrNull } from './size.ts';
import { sayWithheld } from './withheld.ts';

/** Band, basis, factors, confidence and date, or why there is no cost. */
export function costReason(
  creator: Creator,
  { cost, authority }: Evaluation,
  rules: CompiledRules,
  question: Question,
): Reason {
  if (cost === null) return noCost(creator, authority, rules, question);
  const { currency } = cost;
  const range = say`${sayEstimate(cost.low, currency)} to ${sayEstimate(cost.high, currency)}, typically ${sayEstimate(cost.typical, currency)}`;
  const notes = [sayFactors(cost), ...sayNotCounted(creator, rules), sayConfidence(creator, cost, rules)];
  const source = cost.source === null ? '' : `; ${saySource({ ...cost.source, date: cost.date })}`;
  const said = notes.filter((note) => note !== '').join('; ');
  return reasonOf(
    'cost',
    `${capital(sayWhat(cost.deliverables))} ${isPlural(cost) ? say`cost` : say`costs`} ${range}${sayBasis(creator, cost)} (${said}${source}).${sayByFollowers(creator, cost)}`,
  );
}

function sayFactors({ factors }: CostBand): string {
  if (factors.length === 0) return '';
  return say`factors: ${factors.map(({ kind, name, factor }) => `${sayFactor(kind, name)} ${plain(toDigits(factor, 3))}`).join(', ')}`;
}

function sayConfidence({ platform }: Creator, { confidence, basis }: CostBand, rules: CompiledRules): string {
  if (confidence !== 'low') return say`${word(confidence)} confidence`;
  if (basis === 'views') return say`low confidence: few paid fees with views are known`;
  const line = typeof platform === 'string' ? rules.factors.platform.get(platform) : undefined;
  const doubt = line?.confidence === 'low' ? say`sources disagree (${saySource(line)})` : say`outside the fee table`;
  return say`low confidence: ${doubt}`;
}

/** What would change a fee and did not: a niche without a factor, a country without one or none at all. */
function sayNotCounted(creator: Creator, rules: CompiledRules): string[] {
  const { niche, country, platform } = creator;
  const notes: string[] = [];
  if (niche.trim() !== '' && rules.niches.length > 0 && readNiche(rules, niche).factor === null) {
    notes.push(say`no factor for the niche “${niche.trim()}”, counted as 1`);
  }
  const home = homeOf(rules)?.countries[0];
  if (home === undefined || isOfOneMarket(platform) || marketOf(creator, rules).line !== null) return notes;
  const why = country.trim() === '' ? say`no country is given` : say`no factor for “${country.trim()}”`;
  return [...notes, say`market ${home}, as ${why}`];
}

function sayBasis({ views, platform }: Creator, { basis }: CostBand): string {
  const count = positiveOrNull(views);
  return basis === 'views' && count !== null
    ? say` by ${sayCount(count)} average ${word(viewsLabel(valueOrNull(platform)))}`
    : '';
}

function sayByFollowers({ followers, platform }: Creator, { byFollowers, typical, currency }: CostBand): string {
  const count = positiveOrNull(followers);
  if (byFollowers === null || count === null) return '';
  const fee = say`By ${sayCount(count)} followers it would be ${sayEstimate(byFollowers, currency)}`;
  return say` ${fee}, ${sayTimes(byFollowers / typical)} as much; the ${word(viewsLabel(valueOrNull(platform)))} come first, as they are what a fee buys.`;
}

function noCost(creator: Creator, authority: AuthorityVerdict, rules: CompiledRules, question: Question): Reason {
  if (creator.organisation === true)
    return reasonOf('cost', say`No cost: this is the account of a brand, label, medium or public body, no creator.`);
  const withheld = whyWithheld(creator, authority, rules);
  if (withheld !== null) {
    const hours = withheld.authority === undefined ? sayFairMarket(creator, authority, rules) : '';
    return reasonOf('cost', `${sayWithheld(withheld)} (${saySource(withheld)}).${hours}`);
  }
  if (isForOwnUse(creator, rules, question))
    return reasonOf(
      'cost',
      say`No cost: content for your own use (UGC) is paid by the piece, whatever the audience; ask for a quote.`,
    );
  const pieces = deliverablesOf(creator, question, rules);
  if (reckonCost(creator, authority, rules, pieces, askedRights(creator, question)) !== null) {
    const least = sayEstimate(lowestFor(pieces, rules), rules.rules.currency);
    return reasonOf(
      'cost',
      say`No cost: so small an audience has no usual fee. By its size it would be below ${least}, for which creators rarely work; ask what a price includes.`,
    );
  }
  const byPlatform = sayNoFeeOnPlatform(creator, rules);
  if (byPlatform !== '') return reasonOf('cost', say`No cost: ${byPlatform}.`);
  const missing = [sayMissing('platform', creator.platform), sayMissing('follower count', creator.followers)].filter(
    (cause) => cause !== '',
  );
  if (missing.length > 0) return reasonOf('missing', say`No cost: ${missing.join(word(' and '))}.`);
  return reasonOf('cost', say`No cost: ${sayNoFactor(creator, rules, question)}.`);
}

/** Why a platform has no fee by followers, and what it goes by; '' where it has one. */
function sayNoFeeOnPlatform({ platform, views }: Creator, rules: CompiledRules): string {
  if (typeof platform !== 'string' || rules.factors.platform.has(platform)) return '';
  const label = platformLabel(platform);
  if (rules.viewsFees.has(platform) && positiveOrNull(views) === null) {
    return say`fees on ${label} go by ${word(viewsLabel(platform))}, and ${isMissing(views) && views.missing !== 'absent' ? sayMissing('their number', views) : say`no average ${word(viewsLabel(platform))} are given`}`;
  }
  return say`the rules have no fee factor for ${label}: ${WHY_NO_FEE[platform] ?? say`no fees with a source and a date are known; ask for a quote`}`;
}

const WHY_NO_FEE: Partial<Readonly<Record<Platform, string>>> = {
  get press() {
    return say`a place in the press is earned or bought from the outlet, not paid to a person by reach`;
  },
  get offline() {
    return say`there is no account to post on; talks, content and advice are paid by the hour`;
  },
};

/** Hours by activity with their dates; '' where the rules have no rates. */
function sayFairMarket(creator: Creator, authority: AuthorityVerdict, rules: CompiledRules): string {
  const values = fairMarketValues(creator, authority, rules);
  const [first] = values;
  if (first === undefined) return '';
  const { currency } = rules.rules;
  const said = values.map(
    ({ activity, hours, hourly, amount }) =>
      say`${word(activity)} ${sayEstimate(amount, currency)} (${plain(hours)} h at ${sayEstimate(hourly, currency)})`,
  );
  return say` As a starting point for compliance, never a price, rates of ${first.country} brought to today: ${said.join(', ')}.`;
}

function sayNoFactor(creator: Creator, rules: CompiledRules, question: Question): string {
  if (positiveOrNull(creator.followers) === null) return say`the follower count is not a number from 1 up`;
  const piece = deliverablesOf(creator, question, rules).find(({ format }) => !rules.factors.format.has(format));
  if (piece !== undefined) {
    const what = piece.said === undefined ? word(aFormat(piece.format)) : `“${piece.said}”`;
    return say`no fee is known for ${what}; ask for a quote, or add a factor for it to the rules`;
  }
  const last = Math.max(...rules.rules.cost.anchors.map(({ followers }) => followers));
  if (rules.fees !== null && beyondLast(rules.fees, Math.log(positiveOrNull(creator.followers) ?? 1)) >= 1)
    return say`published fees end at ${sayCount(last)} followers, and this account is more than three times as large; ask for a quote`;
  const rights = askedRights(creator, question);
  if (rights !== '' && findRights(rules, rights) === null) return say`the rules have no usage right “${rights}”`;
  return say`the rules have no fees`;
}

function sayFactor(kind: string, name: string): string {
  if (kind === 'niche') return say`niche ${name}`;
  if (kind === 'authority') return say`authority ${word(name)}`;
  if (kind === 'usageRights') return say`usage rights ${word(name)}`;
  if (kind === 'market') return say`market ${name}`;
  return kind === 'platform' ? platformLabel(name as Platform) : word(name.replace(/_/g, ' '));
}

/** Earned media value of one post, where the rules switch it on and engagement is expected; else null. */
export function emvReason(creator: Creator, { forecast }: Evaluation, { rules }: CompiledRules): Reason | null {
  const { emvPerEngagement: each, currency } = rules;
  const engagements = expectedEngagements(creator, forecast);
  if (each === undefined || engagements === null) return null;
  const value = sayEstimate(each * engagements, currency);
  return reasonOf(
    'cost',
    say`Earned media value (EMV) of one post: about ${value}, as your rules count ${sayUnitCost(each, currency)} per engagement. It is an estimate to compare by, not money earned.`,
  );
}

/** One sentence to copy: verdict, cost per engagement, counter-offer. Null when there is no quote. */
export function quoteReason(creator: Creator, evaluation: Evaluation, rules: CompiledRules): Reason | null {
  const { quote } = creator;
  if (isMissing(quote)) {
    return quote.missing === 'absent' ? null : reasonOf('missing', say`No quote check: ${sayMissing('quote', quote)}.`);
  }
  const currency = rules.rules.currency;
  if (!isUsable(quote.amount)) return reasonOf('missing', say`No quote check: the quote is not a number from 0 up.`);
  const withheld = whyWithheld(creator, evaluation.authority, rules);
  if (withheld !== null) return reasonOf('quote', say`No quote check: ${lowerFirst(sayWithheld(withheld))}.`);
  if (inRulesCurrency(quote, rules) === null) {
    return reasonOf(
      'quote',
      say`No quote check: the rules have no exchange rate for ${quote.currency.toUpperCase()}, the fees are in ${currency}.`,
    );
  }
  const { quoteCheck: check, quoteBand: band } = evaluation;
  if (check === null || band === null) {
    return reasonOf(
      'quote',
      say`No quote check: there is no usual fee to hold ${sayMoney(quote.amount, quote.currency.toUpperCase() || currency)} against.`,
    );
  }
  return reasonOf('quote', sayQuote(creator, check, band));
}

function sayQuote(creator: Creator, check: QuoteCheck, band: CostBand): string {
  const { currency } = band;
  const asked = sayMoney(check.quote, currency);
  const said = isMissing(creator.quote) ? '' : creator.quote.currency.toUpperCase();
  const converted = said === '' || said === currency.toUpperCase() ? '' : ` (${sayMoney(amountOf(creator), said)})`;
  const verdict = say`${asked}${converted} is ${sayVerdict(check, band, creator)}`;
  const other = band.usageRights === '' ? say`ask for usage rights` : say`ask for more`;
  // Nobody should be told to pay what is out of all proportion.
  const keep = check.code === 'above-band' ? '' : say`, or keep ${asked} and ${other}`;
  const counter =
    check.counterOffer === null
      ? ''
      : keep === ''
        ? say` Counter with ${sayMoney(check.counterOffer, currency)}.`
        : say` Counter with ${sayMoney(check.counterOffer, currency)}${keep}.`;
  const assumed = said === '' ? say` No currency is given with the quote, so ${currency} is assumed.` : '';
  const gap = check.isTooFar
    ? say` A fair offer would be less than a quarter of it, too far apart for a counter-offer: ask what it includes and whom it reaches.`
    : '';
  const doubt = check.isQuestioned ? say` Check the numbers before you judge the fee.` : '';
  return `${verdict}${sayEngagementCost(check, currency)}.${sayViewCost(check, currency, creator)}${doubt}${gap}${counter}${assumed}`;
}

/** Cost of 1,000 views and of one, where average views are given; stories have views of their own and are left out. */
function sayViewCost({ costPerView }: QuoteCheck, currency: string, { platform }: Creator): string {
  if (costPerView === null) return '';
  const views = viewsLabel(valueOrNull(platform));
  return say` That is ${sayUnitCost(costPerView * 1000, currency)} per 1,000 ${word(views)} (CPM), ${sayUnitCost(costPerView, currency)} ${word(`${views === 'opens' ? 'an' : 'a'} ${views.replace(/s$/, '')}`)}.`;
}

function amountOf({ quote }: Creator): number {
  return isMissing(quote) ? 0 : quote.amount;
}

function sayVerdict(check: QuoteCheck, band: CostBand, creator: Creator): string {
  const { currency } = band;
  const views = positiveOrNull(creator.views);
  const count = band.basis === 'views' && views !== null ? views : (positiveOrNull(creator.followers) ?? 0);
  const basis = band.basis === 'views' ? viewsLabel(valueOrNull(creator.platform)) : band.basis;
  const rights = band.usageRights === '' ? '' : say` with ${word(band.usageRights)}`;
  const where = say`for ${sayWhat(band.deliverables)}${rights} at ${sayCount(count)} ${word(basis)}`;
  const typical = say`typical (${sayEstimate(band.typical, currency)} ${where})`;
  if (check.code === 'typical') return say`about ${typical}`;
  if (check.code === 'dearer') return say`more expensive than ${typical}`;
  const low = sayEstimate(band.low, currency);
  const high = sayEstimate(band.high, currency);
  if (check.code === 'above-band') return say`above the usual range (${low} to ${high} ${where})`;
  if (check.isQuestioned) return say`a low figure beside ${typical}, but a flag questions the numbers`;
  return check.code === 'cheaper'
    ? say`cheaper than ${typical}`
    : say`below the usual range (${low} to ${high} ${where})`;
}

/** What an engagement costs against what it usually does: said to be expensive only for an expensive quote or a low own rate. */
function sayEngagementCost(
  { costPerEngagement: cost, usualCostPerEngagement: usual, code, isQuestioned }: QuoteCheck,
  currency: string,
): string {
  if (cost === null || usual === null || isQuestioned) return '';
  const ratio = cost / usual;
  const isDear = ratio > 1.15 + 1e-9;
  const isCheap = ratio < 0.85 - 1e-9;
  const quoteIsDear = code === 'dearer' || code === 'above-band';
  const joined = quoteIsDear === isDear || (code === 'typical' && !isDear) ? say`and` : say`but`;
  const price = say`${joined} costs ${sayUnitCost(cost, currency)} per engagement`;
  const usualPrice = say`the usual ${sayUnitCost(usual, currency)} at this size`;
  return ` ${price}, ${isDear || isCheap ? sayAgainst(ratio, usualPrice) : say`about the usual ${sayUnitCost(usual, currency)} at this size`}`;
}

/** "twice the usual $0.40", "half the usual $0.40", "79% below the usual $0.40". */
function sayAgainst(ratio: number, usualPrice: string): string {
  const times = sayTimes(ratio);
  if (ratio >= 1 || times === word('half')) return `${times} ${usualPrice}`;
  return say`${Math.min(99, Math.round((1 - ratio) * 100))}% below ${usualPrice}`;
}

function isPlural({ deliverables }: CostBand): boolean {
  return deliverables.length > 1 || (deliverables[0]?.count ?? 1) > 1;
}
