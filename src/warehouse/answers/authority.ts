/** How much recognised expertise the columns show: 0 not known, 1 none, 2 some, 3 strong. Reads no bios. */
import type { AuthorityLevel } from '../../core/rules/rule-set.ts';
import type { Answer, Compiler } from '../compiler.ts';
import { greater, match, when } from '../sql/expressions.ts';

export const LEVELS = { unknown: 0, none: 1, some: 2, strong: 3 } as const satisfies Record<
  AuthorityLevel | 'unknown',
  number
>;

/** True when a level other than "unknown" can come out. */
export function canTellAuthority({ has }: Compiler): boolean {
  return has('authority', 'authority_score', 'verified');
}

/** A level named outright wins; else the higher of score and verified badge, which alone says no "none". */
export function authorityAnswer(sql: Compiler): Answer {
  const { has, text, number, rules } = sql;
  const { badge, rules: evidence } = rules.authority;
  const points = evidence.signals[badge]?.points ?? 0;
  const byBadge = points >= evidence.strongAt ? 3 : points >= evidence.someAt ? 2 : 1;
  const named = has('authority')
    ? match(
        'LOWER(TRIM(given_authority))',
        (['none', 'some', 'strong'] as const).map((level) => [text(level), String(LEVELS[level])]),
      )
    : sql.none('place');
  const score = 'given_authority_score';
  const scored = has('authority_score')
    ? when(
        [
          [`${score} < ${number(0)} OR ${score} > ${number(100)}`, '0'],
          [`${score} >= ${number(evidence.strongScore)}`, '3'],
          [`${score} >= ${number(evidence.someScore)}`, '2'],
          [`${score} IS NOT NULL`, '1'],
        ],
        '0',
      )
    : '0';
  const badged = has('verified') && byBadge > 1 ? when([['verified', String(byBadge)]], '0') : '0';
  return {
    layers: [
      {
        name: 'evidence',
        says: 'Authority: 0 not known, 1 none, 2 some, 3 strong',
        columns: { named_level: named, scored_level: scored, badge_level: badged },
      },
      {
        name: 'authority',
        says: '',
        columns: { authority_level: `COALESCE(named_level, ${greater('scored_level', 'badge_level')})` },
      },
    ],
  };
}

/** Text of a level. */
export function authorityText({ text }: Compiler): string {
  return match(
    'authority_level',
    (['strong', 'some', 'none'] as const).map((level) => [String(LEVELS[level]), text(level)]),
    text('unknown'),
  );
}
