/** How much recognised expertise the columns show: 0 not known, 1 none, 2 some, 3 strong. Reads no bios. */
import { levelWords } from '../../core/evaluation/authority-words.ts';
import { bioCall } from '../bios/bio-function.ts';
import { CLINICIAN, LEVEL_CODES } from '../bios/codes.ts';
import type { Answer, Compiler, Constants } from '../compiler.ts';
import { CREDENTIALS } from '../request.ts';
import { any, greater, match, when } from '../sql/expressions.ts';
import type { Layer } from '../sql/layers.ts';
import { credentialColumns, credentialLayers } from './credentials.ts';
import { canWithhold } from './niche.ts';

/** Numbers of the levels. */
export const LEVELS = LEVEL_CODES;
const NAMED = ['none', 'some', 'strong'] as const;
type Named = { readonly table: Constants; readonly layers: readonly Layer[] };

/** True when a level other than "unknown" can come out. */
export function canTellAuthority(sql: Compiler): boolean {
  return readsBios(sql) || sql.has('authority', 'authority_score', 'verified', ...CREDENTIALS);
}

export function readsBios({ has, request }: Compiler): boolean {
  return request.bios && has('bio');
}

/** A level named outright wins; else the higher of score and evidence; a badge alone is too little to say "none". */
export function authorityAnswer(sql: Compiler): Answer {
  const { has, number, rules, none } = sql;
  if (!canTellAuthority(sql)) return { layers: [{ name: 'authority', says: '', columns: { authority_level: '0' } }] };
  if (readsBios(sql)) return { layers: judgedLayers(sql) };
  const { isGraded, rules: evidence } = rules.authority;
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
  const named = has('authority') ? namedLevel(sql) : null;
  return {
    ...(named === null ? {} : { tables: { levels: named.table } }),
    layers: [
      ...(named?.layers ?? []),
      {
        name: 'evidence',
        says: 'Authority: 0 not known, 1 none, 2 some, 3 strong; evidence that columns show counts as the rules say',
        columns: {
          ...(named === null ? { named_level: none('place') } : {}),
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

/** `named_level`: a level as the rules call it is known at once, one in other words by a table of them. */
function namedLevel({ text, dialect }: Compiler): Named {
  const rows = NAMED.flatMap((level) => levelWords(level).map((word) => [text(word), String(LEVELS[level])]));
  const other = when([['plain_level IS NULL AND given_authority IS NOT NULL', dialect.lower('TRIM(given_authority)')]]);
  return {
    table: {
      says: 'Levels of authority as people write them',
      table: {
        columns: [
          ['level_word', 'text'],
          ['word_level', 'place'],
        ],
        rows,
      },
    },
    layers: [
      {
        name: 'plain_level',
        says: '',
        columns: {
          plain_level: match(
            'given_authority',
            NAMED.map((level) => [text(level), String(LEVELS[level])]),
          ),
        },
      },
      {
        name: 'named_level',
        says: '',
        columns: { named_level: 'COALESCE(plain_level, word_level)' },
        join: [`LEFT JOIN levels ON level_word = ${other}`],
      },
    ],
  };
}

/** By the core's own judge, which reads bio and columns together. */
function judgedLayers(sql: Compiler): Layer[] {
  const { dialect } = sql;
  const level = when([[`judged >= ${CLINICIAN}`, `judged - ${CLINICIAN}`]], 'judged');
  return [
    {
      name: 'judged',
      says: 'Authority: 0 not known, 1 none, 2 some, 3 strong, by the function above',
      columns: { judged: bioCall(sql) },
    },
    {
      name: 'authority',
      says: '',
      columns: {
        authority_level: `CAST(${level} AS ${dialect.types.place})`,
        is_clinician: when([[`judged >= ${CLINICIAN}`, '1']], '0'),
      },
    },
  ];
}

/** Conditions under which a fee is withheld; none where none can be. */
export function withheldConditions(sql: Compiler): string[] {
  return [...(canWithhold(sql) ? ['is_withheld = 1'] : []), ...(readsBios(sql) ? ['is_clinician = 1'] : [])];
}

/** Text of a level. */
export function authorityText({ text }: Compiler): string {
  return match(
    'authority_level',
    (['strong', 'some', 'none'] as const).map((level) => [String(LEVELS[level]), text(level)]),
    text('unknown'),
  );
}
