/** The sentences on tier, authority and the line nearby. */

import type { Creator } from '../creator.ts';
import { isMissing } from '../missing.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import type { TierRule } from '../rules/rule-set.ts';
import { foldWords } from '../text/fold-words.ts';
import { plain, say, sayCount, sayRate, word } from '../text/marked.ts';
import { platformLabel } from '../text/names.ts';
import { unseenSignals } from './authority.ts';
import type { AuthorityVerdict, Evaluation, Reason, TierVerdict } from './evaluation.ts';
import { readNiche } from './niche.ts';
import { reasonOf } from './reason-of.ts';
import { sayMissing, saySource } from './say-source.ts';
import { countOrNull } from './size.ts';
import { tiersInRange } from './tier.ts';

/** Value, threshold, source: "KOL by audience: 240,000 followers is at or above 100,000 (seed table, 2025)." */
export function tierReason(creator: Creator, evaluation: Evaluation, rules: CompiledRules): Reason {
  const { tier } = evaluation;
  if (tier.byHand !== undefined) return reasonOf('tier', sayByHand(tier.tier, tier.byHand));
  if (tier.rule === null)
    return reasonOf('tier', `${word(tier.tier)}: ${whyNoTier(creator, evaluation.authority, rules)}.`);
  const causes = causesOf(tier.rule, creator, evaluation, rules);
  const source = saySource(tier.rule);
  return reasonOf('tier', `${tierHead(tier)}: ${causes.join(', ')} (${source}).`);
}

/** "KOL: set by hand (signed as our expert)." */
function sayByHand(tier: string, reason: string): string {
  return say`${word(tier)}: set by hand${reason === '' ? '' : ` (${reason.replace(/[.\s]+$/, '')})`}.`;
}

function tierHead({ tier, kolBy }: TierVerdict): string {
  if (kolBy === null) return word(tier);
  return tier === 'KOL' ? say`KOL by ${word(kolBy)}` : say`${word(tier)} (KOL by ${word(kolBy)})`;
}

function causesOf(rule: TierRule, creator: Creator, evaluation: Evaluation, rules: CompiledRules): string[] {
  const causes: string[] = [];
  if (rule.authority !== 'any') causes.push(sayAuthorityCause(rule, evaluation.authority, rules));
  if (rule.platform !== 'any') causes.push(say`on ${platformLabel(rule.platform)}`);
  if (rule.niche !== '') causes.push(say`niche “${creator.niche}” contains “${wordMet(rule.niche, creator, rules)}”`);
  const followers = countOrNull(creator.followers);
  const between = isMissing(creator.followers) ? creator.followers.between : undefined;
  const asks = rule.followersFrom !== null || rule.followersTo !== null;
  if (followers !== null && asks)
    causes.push(say`${sayCount(followers)} followers is ${sayRange(rule, followers, rules)}`);
  if (between !== undefined && asks)
    causes.push(say`${sayBetween(between)} followers is ${sayRange(rule, between.low, rules)}`);
  return causes.length > 0 ? causes : [say`it holds for every creator`];
}

/** The one word of a list that the niche contains. */
function wordMet(list: string, creator: Creator, rules: CompiledRules): string {
  const { folded } = readNiche(rules, creator.niche);
  return (list.split(/[,;]/).find((word) => folded.indexOf(foldWords(word)) >= 0) ?? list).trim();
}

function sayAuthorityCause(rule: TierRule, authority: AuthorityVerdict, rules: CompiledRules): string {
  return authority.level === 'unknown'
    ? say`no authority is shown, as the line asks (${word(rule.authority)})`
    : sayEvidence(authority, rules);
}

/** "10,000 to 50,000", "100,000 or more", "fewer than 1,000". */
function sayBetween({ low, high }: { readonly low: number; readonly high: number }): string {
  if (high === Number.POSITIVE_INFINITY) return say`${sayCount(low)} or more`;
  return low === 0 ? say`fewer than ${sayCount(high)}` : say`${sayCount(low)} to ${sayCount(high)}`;
}

/** The line's own limits; without an upper one, the next higher line that would have won. */
function sayRange(rule: TierRule, followers: number, { rules }: CompiledRules): string {
  let above = rule.followersTo;
  for (const line of rules.tiers) {
    if (line === rule) break;
    const isPlain = line.platform === 'any' && line.authority === 'any' && line.niche === '';
    const from = line.followersFrom;
    if (isPlain && from !== null && from > followers && (above === null || from < above)) above = from;
  }
  const from = rule.followersFrom ?? 0;
  if (above === null) return say`at or above ${sayCount(from)}`;
  return from > 0 ? say`at or above ${sayCount(from)} and below ${sayCount(above)}` : say`below ${sayCount(above)}`;
}

function whyNoTier(creator: Creator, { level }: AuthorityVerdict, compiled: CompiledRules): string {
  const { rules } = compiled;
  const tiers = [
    ...new Set(tiersInRange(creator, level, compiled).flatMap((rule) => (rule === null ? [] : [rule.tier]))),
  ];
  if (tiers.length > 1 && isMissing(creator.followers))
    return say`“${creator.followers.found}” followers may be ${tiers.join(word(' or '))}; write one number`;
  const causes = [
    rules.tiers.some((line) => line.followersFrom !== null || line.followersTo !== null)
      ? sayMissing('follower count', creator.followers)
      : '',
    rules.tiers.some((line) => line.platform !== 'any') ? sayMissing('platform', creator.platform) : '',
  ].filter((cause) => cause !== '');
  if (causes.length > 0) return say`${causes.join(word(' and '))}, and no tier can be given without it`;
  const followers = countOrNull(creator.followers);
  return followers === null
    ? say`the follower count is not a number from 0 up`
    : say`no line of the tier table holds for ${sayCount(followers)} followers`;
}

/** "professor, publications count 8 points, strong from 5"; a score with its limit; a level that a cell said outright. */
function sayEvidence({ level, points, evidence, by }: AuthorityVerdict, { rules }: CompiledRules): string {
  const { someAt, strongAt, someScore, strongScore } = rules.authority;
  if (evidence.length === 0) return say`no evidence word was found`;
  const words = evidence.join(', ');
  if (by === 'named') return say`the sheet says so (${words})`;
  if (by === 'score')
    return `${words}, ${level === 'none' ? say`some from ${someScore}` : say`strong from ${strongScore}`}`;
  const limit = level === 'none' ? say`some from ${someAt}` : say`strong from ${strongAt}`;
  return `${words} ${evidence.length === 1 ? say`counts` : say`count`} ${sayPoints(points)}, ${limit}`;
}

/** What counted as evidence, or what is missing to know. */
export function authorityReason(creator: Creator, authority: AuthorityVerdict, rules: CompiledRules): Reason {
  const { level, evidence, points } = authority;
  if (level !== 'unknown') {
    const short = sayPointsShort(creator, authority, rules);
    return reasonOf('authority', say`Authority ${word(level)}: ${sayEvidence(authority, rules)}${short}`);
  }
  if (evidence.length > 0) {
    const needed = say`${points} of the ${rules.rules.authority.someAt} points needed`;
    return reasonOf(
      'missing',
      say`Authority not known: ${evidence.join(', ')} gives ${needed}. Add a bio or title column.`,
    );
  }
  return reasonOf(
    'missing',
    creator.authority.asked
      ? say`Authority not known: the evidence cell is empty.`
      : say`Authority not known: add a bio or title column.`,
  );
}

/** " One of these would make it strong: publications (3), ..."; what strong needs when no single line would. '' for strong. */
function sayPointsShort(creator: Creator, { level, points, by }: AuthorityVerdict, rules: CompiledRules): string {
  const { strongAt } = rules.rules.authority;
  if (level === 'strong' || by !== undefined) return '.';
  const enough = unseenSignals(creator, rules.authority).filter((signal) => signal.points >= strongAt - points);
  if (enough.length === 0) return level === 'none' ? say`; strong needs ${sayPoints(strongAt)}.` : '.';
  const list = enough.map((signal) => `${signal.signal} (${signal.points})`).join(', ');
  return say`. ${enough.length === 1 ? say`This` : say`One of these`} would make it strong: ${list}.`;
}

function sayPoints(points: number): string {
  return points === 1 ? say`1 point` : say`${plain(points)} points`;
}

/** How far over or under the line, and what to go by instead. Null when no line is near. */
export function boundaryReason(creator: Creator, tier: TierVerdict): Reason | null {
  const place = sayBoundary(creator, tier);
  if (place === null) return null;
  const advice = say`Judge this creator on engagement and authority; cost and expected engagement hardly change at the line.`;
  return reasonOf('boundary', `${place} ${advice}`);
}

/** "98,400 followers is 1.6% under the KOL line (100,000)." Null when no line is near. */
export function sayBoundary(creator: Creator, tier: TierVerdict): string | null {
  const followers = countOrNull(creator.followers);
  if (tier.boundary === null || followers === null) return null;
  const { threshold, tierAcross } = tier.boundary;
  const line = say`the ${word(followers >= threshold ? tier.tier : tierAcross)} line (${sayCount(threshold)})`;
  if (followers === threshold) return say`${sayCount(followers)} followers is exactly on ${line}.`;
  const away = sayRate(Math.abs(followers - threshold) / threshold);
  return say`${sayCount(followers)} followers is ${away} ${followers > threshold ? say`over` : say`under`} ${line}.`;
}
