/** Whether another tier begins within the margin; twin of the boundary in the core's tier.ts. */
import type { Answer, Compiler } from '../compiler.ts';
import { all, type Case, when } from '../sql/expressions.ts';
import { isBelow, isFrom, isUpTo, WHOLE_FOLLOWERS } from '../sql/whole.ts';
import { byTierLine, winner } from './tier.ts';

export function nearLineAnswer(sql: Compiler): Answer {
  const labels = [...new Set(sql.rules.tiers.map(({ rule }) => rule.tier))];
  const says = 'Near line: a threshold within the margin, and another tier behind it';
  const own = byTierLine(sql, ({ tier }) => String(labels.indexOf(tier)), sql.none('place'));
  return {
    layers: [
      { name: 'tier_label', says, columns: { tier_label: own } },
      { name: 'near_line', says: '', columns: { near_line: nearLine(sql, labels) } },
    ],
  };
}

function nearLine(sql: Compiler, labels: readonly string[]): string {
  const { rules } = sql;
  const margin = rules.rules.boundaryMargin;
  if (!sql.has('followers') || !(margin >= 0)) return '0';
  const asksPlatform = rules.tiers.some(({ rule }) => rule.platform !== 'any');
  /** Place of the label at a number of followers. */
  const labelAt = (followers: number): string => {
    const at = (platform: boolean): string =>
      winner(sql, { platform, followers }, (line) => String(labels.indexOf(rules.tiers[line]?.rule.tier ?? '')));
    return asksPlatform ? when([['platform_place IS NOT NULL', at(true)]], at(false)) : at(true);
  };
  const cases = rules.thresholds.map((threshold): Case => {
    const across = when([[isBelow(threshold, WHOLE_FOLLOWERS), labelAt(threshold)]], labelAt(threshold * (1 - 1e-9)));
    // A billionth more, so that 5% of 100,000 is inclusive whatever the binary fractions say.
    const room = threshold * (margin + 1e-9);
    return [
      all([
        isFrom(threshold - room, WHOLE_FOLLOWERS),
        isUpTo(threshold + room, WHOLE_FOLLOWERS),
        `tier_label <> ${across}`,
      ]),
      '1',
    ];
  });
  return when(cases, '0');
}
