/** Tier by the decision table: the place of the first line that holds, NULL for "Can't tell". */
import { CANNOT_TELL } from '../../core/evaluation/tier.ts';
import type { CompiledTier } from '../../core/rules/compile-rules.ts';
import type { TierRule } from '../../core/rules/rule-set.ts';
import { type Answer, type Compiler, placeOf } from '../compiler.ts';
import { all, any, type Case, when } from '../sql/expressions.ts';
import { isBelow, isFrom, WHOLE_FOLLOWERS } from '../sql/whole.ts';
import { canTellAuthority, LEVELS } from './authority.ts';
import { nicheColumn, nicheSets } from './niche.ts';

/** What is taken as known: a number of followers, or whether there is one. */
export type Known = { readonly platform: boolean; readonly followers: boolean | number };

export function tierAnswer(sql: Compiler): Answer {
  return {
    layers: [
      { name: 'tier', says: 'Tier: the first line of the rules that holds', columns: { tier_line: tierLine(sql) } },
    ],
  };
}

function tierLine(sql: Compiler): string {
  const asksPlatform = sql.rules.tiers.some(({ rule }) => rule.platform !== 'any');
  const winnerIs = (platform: boolean, followers: boolean): string =>
    winner(sql, { platform, followers }, (line) => String(line));
  const ofFollowers = (platform: boolean): string =>
    when([['followers IS NOT NULL', winnerIs(platform, true)]], winnerIs(platform, false));
  return asksPlatform
    ? when([['platform_place IS NOT NULL', ofFollowers(true)]], ofFollowers(false))
    : ofFollowers(true);
}

/** The first line that holds; NULL (typed: a choice among nothing but NULL counts as text in PostgreSQL) where a line above it, open for what is not known, would answer differently. */
export function winner(sql: Compiler, known: Known, answerOf: (line: number) => string): string {
  const none = sql.none('place');
  const cases: Case[] = [];
  const open: { readonly rule: TierRule; readonly holds: string; readonly asksPlatform: boolean }[] = [];
  for (const [at, line] of sql.rules.tiers.entries()) {
    const found = conditionOf(sql, line, known);
    if (found === null) continue;
    if (found.isOpen) {
      open.push({ rule: line.rule, ...found });
      continue;
    }
    const differing = open.filter(({ rule }) => rule.tier !== line.rule.tier || rule.class !== line.rule.class);
    const asking = open.filter(({ asksPlatform }) => asksPlatform);
    const isSplit = any(differing.map(({ holds }) => holds));
    const isAsked = any(asking.map(({ holds }) => holds));
    const answer = answerOf(at);
    if (differing.length === 0 || (isForExperts(line.rule) && asking.length === 0)) cases.push([found.holds, answer]);
    else {
      const undecided = isForExperts(line.rule) ? `(${isSplit}) AND (${isAsked})` : isSplit;
      cases.push([found.holds, undecided === 'TRUE' ? none : when([[undecided, none]], answer)]);
    }
    if (found.holds === 'TRUE') break;
  }
  const last = cases[cases.length - 1];
  if (last?.[0] !== 'TRUE') return cases.length === 0 ? none : when(cases);
  return cases.length === 1 ? last[1] : when(cases.slice(0, -1), last[1]);
}

/** A line for the experts of a niche wins where only an audience that nobody counted is against it. */
function isForExperts({ authority, niche }: TierRule): boolean {
  return niche !== '' && (authority === 'some' || authority === 'strong');
}

/** What must hold for a line, and what it leaves open; null when it cannot hold. */
function conditionOf(
  sql: Compiler,
  { rule, niches }: CompiledTier,
  known: Known,
): { readonly holds: string; readonly isOpen: boolean; readonly asksPlatform: boolean } | null {
  const holds: string[] = [];
  if (rule.authority !== 'any' && canTellAuthority(sql)) {
    holds.push(rule.authority === 'none' ? 'authority_level <= 1' : `authority_level = ${LEVELS[rule.authority]}`);
  } else if (rule.authority === 'some' || rule.authority === 'strong') return null;
  if (niches.length > 0) {
    if (!sql.has('niche')) return null;
    holds.push(`${nicheColumn(nicheSets(sql.rules), niches)} = 1`);
  }
  const asksPlatform = rule.platform !== 'any' && !known.platform;
  if (rule.platform !== 'any' && known.platform) holds.push(`platform_place = ${placeOf(rule.platform)}`);
  const { followersFrom: from, followersTo: to } = rule;
  let asksFollowers = false;
  if (typeof known.followers === 'number') {
    if ((from !== null && known.followers < from) || (to !== null && known.followers >= to)) return null;
  } else if (known.followers) {
    if (from !== null && from > 0) holds.push(isFrom(from, WHOLE_FOLLOWERS));
    if (to !== null) holds.push(isBelow(to, WHOLE_FOLLOWERS));
  } else asksFollowers = from !== null || to !== null;
  return { holds: all(holds), isOpen: asksPlatform || asksFollowers, asksPlatform };
}

/** A text or number for each line of the tier table, `otherwise` for none. */
export function byTierLine(sql: Compiler, labelOf: (rule: TierRule) => string | null, otherwise: string): string {
  const values = sql.rules.tiers.map(({ rule }) => labelOf(rule) ?? otherwise);
  const cases = values.map((value, line): Case => [`tier_line <= ${line}`, value]);
  // One question for neighbours with the same answer.
  return when(
    cases.filter(([, value], line) => value !== values[line + 1]),
    otherwise,
  );
}

export function tierColumns(sql: Compiler): Record<string, string> {
  const { text, none } = sql;
  const isExpert = ({ authority }: TierRule): boolean => authority === 'some' || authority === 'strong';
  return {
    tier: byTierLine(sql, ({ tier }) => text(tier), text(CANNOT_TELL)),
    class: byTierLine(sql, (rule) => text(rule.class), text('unknown')),
    kol_by: byTierLine(
      sql,
      (rule) => (rule.class === 'kol' ? text(isExpert(rule) ? 'Authority' : 'Audience') : null),
      none('text'),
    ),
  };
}
