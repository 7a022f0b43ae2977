/** Experts are paid for what they know: no audience prices them unless it alone makes a KOL. */
import type { Creator } from '../creator.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import type { WithheldFee } from '../rules/rule-set.ts';
import type { AuthorityVerdict } from './evaluation.ts';
import { positiveOrNull } from './size.ts';
import { findWithheld } from './withheld.ts';

type Level = Pick<AuthorityVerdict, 'level'>;

/** The line that withholds a fee by audience, for a clinician first; null when there is none. */
export function whyWithheld(creator: Creator, authority: Level, rules: CompiledRules): WithheldFee | null {
  return findWithheld(creator, rules) ?? findExpertFee(creator, authority, rules);
}

function findExpertFee({ followers }: Creator, { level }: Level, rules: CompiledRules): WithheldFee | null {
  const line = expertLine(level, rules);
  return line !== null && (positiveOrNull(followers) ?? 0) < kolByAudienceFrom(rules) ? line : null;
}

/** The line for experts of this level, whatever their audience. */
export function expertLine(level: string, rules: CompiledRules): WithheldFee | null {
  return rules.withheld.find(({ fee }) => fee.authority === level)?.fee ?? null;
}

/** Followers from which an audience alone makes a KOL on any platform; Infinity where none does. */
export function kolByAudienceFrom({ rules }: CompiledRules): number {
  const lines = rules.tiers.filter(
    (line) => line.class === 'kol' && line.authority === 'any' && line.platform === 'any',
  );
  return Math.min(Infinity, ...lines.filter(({ niche }) => niche === '').map((line) => line.followersFrom ?? 0));
}
