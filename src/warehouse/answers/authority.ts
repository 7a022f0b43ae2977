/** How much recognised expertise the columns show: 0 not known, 1 none, 2 some, 3 strong. Reads no bios. */
import { levelWords } from '../../core/evaluation/authority-words.ts';
import type { AuthorityLevel } from '../../core/rules/rule-set.ts';
import type { Answer, Compiler } from '../compiler.ts';
import { CREDENTIALS } from '../request.ts';
import { any, greater, match, when } from '../sql/expressions.ts';
import { credentialColumns, credentialLayers } from './credentials.ts';

export const LEVELS = { unknown: 0, none: 1, some: 2, strong: 3 } as const satisfies Record<
  AuthorityLevel | 'unknown',
  number
>;
const NAMED = ['none', 'some', 'strong'] as const;

/** True when a level other than "unknown" can come out. */
export function canTellAuthority({ has }: Compiler): boolean {
  return has('authority', 'authority_score', 'verified', ...CREDENTIALS);
}

/** A level named outright wins; else the higher of score and evidence; a badge alone is too little to say "none". */
export function authorityAnswer(sql: Compiler): Answer {
  const { has, text, number, rules, none } = sql;
  if (!canTellAuthority(sql)) return { layers: [{ name: 'authority', says: '', columns: { authority_level: '0' } }] };
  const { isGraded, rules: evidence } = rules.authority;
  const named = NAMED.map(
    (level) =>
      [`LOWER(TRIM(given_authority)) IN (${levelWords(level).map(text).join(', ')})`, String(LEVELS[level])] as const,
  );
  const score = 'given_authority_score';
  const scored = has('authority_score')
    ? when(
        [
          [`${score} < ${number(0)} OR ${score} > ${number(100)}`, '1'],
          [`${score} >= ${number(evidence.strongScore)}`, '3'],
          [`${score} >= ${number(evidence.someScore)}`, '2'],
        ],
        '1',
      )
    : '1';
  const says = (['authority', 'authority_score', ...CREDENTIALS] as const).filter((field) => has(field));
  const isStrong = `points >= ${number(evidence.strongAt)}${isGraded ? ' AND kinds >= 2 AND proofs > 0' : ''}`;
  const shown = when(
    [
      [isStrong, '3'],
      [`points >= ${number(evidence.someAt)}`, '2'],
    ],
    '1',
  );
  return {
    layers: [
      {
        name: 'evidence',
        says: 'Authority: 0 not known, 1 none, 2 some, 3 strong; evidence that columns show counts as the rules say',
        columns: {
          named_level: when(has('authority') ? named : [], none('place')),
          scored_level: scored,
          ...credentialColumns(sql),
        },
      },
      ...credentialLayers(sql),
      { name: 'shown', says: '', columns: { shown_level: shown } },
      { name: 'higher', says: '', columns: { higher_level: greater('scored_level', 'shown_level') } },
      {
        name: 'authority',
        says: '',
        columns: {
          authority_level: when(
            [
              ['named_level IS NOT NULL', 'named_level'],
              ['higher_level > 1', 'higher_level'],
              ...(says.length === 0 ? [] : [[any(says.map((field) => `given_${field} IS NOT NULL`)), '1'] as const]),
            ],
            '0',
          ),
        },
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
