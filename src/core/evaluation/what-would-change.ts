/** The smallest change of one input that changes tier, fit or quote verdict. Found by evaluating, never canned. */

import type { Creator } from '../creator.ts';
import { isMissing } from '../missing.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import { plain, say, sayCount, sayMoney, sayRate, word } from '../text/marked.ts';
import { toDigits } from '../text/say-number.ts';
import { unseenSignals } from './authority.ts';
import { DOUBTED_FROM } from './doubts.ts';
import { evaluate } from './evaluate.ts';
import type { Evaluation, Question, Recommendation } from './evaluation.ts';
import { fitLabel } from './labels.ts';
import { sayMissing } from './say-source.ts';
import { positiveOrNull } from './size.ts';

/** Sentences in this order: followers, authority, engagement, quote. An input that changes nothing by itself is left out. */
export function whatWouldChange(
  creator: Creator,
  evaluation: Evaluation,
  rules: CompiledRules,
  question: Question,
): readonly string[] {
  const given: Given = { creator, evaluation, again: (change) => evaluate({ ...creator, ...change }, rules, question) };
  return [
    byFollowers(given, rules),
    byAuthority(given, rules),
    byEngagement(given, rules),
    ...byQuote(given, rules),
  ].filter((sentence) => sentence !== '');
}

type Given = {
  readonly creator: Creator;
  readonly evaluation: Evaluation;
  readonly again: (change: Partial<Creator>) => Evaluation;
};

/** The nearest tier line in logs beyond which the tier is another one. */
function byFollowers({ creator, evaluation, again }: Given, rules: CompiledRules): string {
  const followers = positiveOrNull(creator.followers);
  if (followers === null)
    return evaluation.tier.rule === null ? sayNeed(sayMissing('follower count', creator.followers)) : '';
  let nearest = '';
  let least = Infinity;
  for (const line of rules.thresholds) {
    const target = line > followers ? line : line - 1;
    const away = Math.abs(Math.log(target / followers));
    if (target < 1 || away >= least) continue;
    const changed = again({ followers: target });
    if (changed.tier.tier === evaluation.tier.tier) continue;
    least = away;
    const [by, what] = [Math.abs(target - followers), target > followers ? say`more` : say`fewer`];
    nearest = say`With ${sayCount(by)} ${by === 1 ? say`follower` : say`followers`} ${what} (${sayCount(target)}) ${sayOutcome(evaluation, changed)}.`;
  }
  return nearest;
}

function sayNeed(missing: string): string {
  return missing === '' ? '' : say`A follower count would decide the tier: ${missing}.`;
}

function byAuthority({ creator, evaluation, again }: Given, rules: CompiledRules): string {
  if (evaluation.authority.level === 'strong') return '';
  const entries = [...creator.authority.entries, { header: 'Authority', text: 'strong' }];
  const outcome = sayOutcome(evaluation, again({ authority: { asked: true, entries } }));
  if (outcome === '') return '';
  const short = rules.rules.authority.strongAt - evaluation.authority.points;
  const enough = unseenSignals(creator, rules.authority).filter(({ points }) => points >= short);
  const ways = enough.length === 0 ? '' : say`, as ${enough.map(({ signal }) => signal).join(word(' or '))} gives`;
  return say`With ${plain(Math.max(0, short))} more points of authority${ways}, ${outcome}.`;
}

/** Smallest rise to a better fit; for the best fit, the fall that loses it. */
function byEngagement({ evaluation, again }: Given, rules: CompiledRules): string {
  const { benchmark, measured, recommendation, engagementCheck } = evaluation;
  if (benchmark === null || engagementCheck?.code === 'unlike-basis') return '';
  const at = (value: number): Evaluation =>
    again({ engagementRate: { basis: benchmark.basis, likesOnly: false, value } });
  const most = (benchmark.p90 * (rules.limits.get('engagement-far-above') ?? 2) * 0.999) / DOUBTED_FROM;
  const now = measured?.value ?? 0;
  const steps = rankOf(recommendation);
  if (steps < BEST) {
    const rate = search(now, most, (value) => rankOf(at(value).recommendation) > steps);
    if (rate === null) return '';
    const from = measured === null ? say`measured` : say`instead of ${sayRate(now)}`;
    return say`With an engagement rate of ${sayRate(rate)} ${from}, ${sayOutcome(evaluation, at(rate))}.`;
  }
  if (measured === null || !(now > 0)) return '';
  const rate = search(now, benchmark.p10 / 100, (value) => rankOf(at(value).recommendation) < steps);
  return rate === null
    ? ''
    : say`With an engagement rate of ${sayRate(rate)} instead of ${sayRate(now)}, ${sayOutcome(evaluation, at(rate))}.`;
}

/** Into the usual range, and to a better fit. */
function byQuote({ creator, evaluation, again }: Given, rules: CompiledRules): string[] {
  const { quoteCheck, quoteBand: band, recommendation } = evaluation;
  const { quote } = creator;
  if (quoteCheck === null || isMissing(quote)) return [];
  const { currency } = rules.rules;
  const said: string[] = [];
  if (quoteCheck.code === 'above-band' && band !== null) {
    said.push(
      say`At ${sayMoney(Math.floor(toDigits(band.high, 6)), currency)} or less the quote would be within the usual range.`,
    );
  }
  const steps = rankOf(recommendation);
  if (quoteCheck.quote < 1) return said;
  const at = (amount: number): Evaluation => again({ quote: { ...quote, amount, currency } });
  const amount = search(quoteCheck.quote, 1, (value) => rankOf(at(value).recommendation) > steps);
  if (amount === null) return said;
  const outcome = sayOutcome(evaluation, at(amount));
  return [
    ...said,
    say`At a quote of ${sayMoney(amount, currency)} instead of ${sayMoney(quoteCheck.quote, currency)}, ${outcome}.`,
  ];
}

const BEST = 3;

function rankOf(recommendation: Recommendation | null): number {
  return recommendation === null ? 0 : ['unknown', 'weak', 'possible', 'strong'].indexOf(recommendation.fit);
}

/** The value nearest to `from` on the way to `to` that holds, rounded to three digits towards `to`; null when `to` does not. */
function search(from: number, to: number, holds: (value: number) => boolean): number | null {
  if (!holds(to) || !(to > 0)) return null;
  let [outside, inside] = [Math.max(from, to / 1e6), to];
  for (let step = 0; step < 40; step += 1) {
    const middle = Math.sqrt(outside * inside);
    if (holds(middle)) inside = middle;
    else outside = middle;
  }
  const unit = 10 ** (Math.floor(Math.log10(inside)) - 2);
  const rounded = toDigits((to > from ? Math.ceil(inside / unit - 1e-6) : Math.floor(inside / unit + 1e-6)) * unit, 3);
  return holds(rounded) ? rounded : inside;
}

/** "the tier would be KOL (by audience) and the fit a Strong fit"; '' when neither changes. */
function sayOutcome(before: Evaluation, after: Evaluation): string {
  const by = after.tier.kolBy === null ? '' : say` by ${word(after.tier.kolBy)}`;
  const isOther = after.tier.tier !== before.tier.tier || after.tier.kolBy !== before.tier.kolBy;
  const tier = isOther ? say`the tier would be ${word(after.tier.tier)}${by}` : '';
  const [was, is] = [before.recommendation, after.recommendation];
  const fit = is === null || is.fit === was?.fit ? '' : say`${word(fitLabel(is.fit))} for ${word(is.goal)}`;
  if (fit === '') return tier;
  return tier === '' ? say`it would be: ${fit}` : say`${tier}, and ${fit}`;
}
