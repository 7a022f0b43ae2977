/** The shipped evidence of authority and the limits behind flags. Never reads a creator. */

import { once } from '../../text/once.ts';
import type { AuthorityRules, EvidenceKind, FlagLimit } from '../rule-set.ts';
import { type EvidenceId, evidenceWords } from './default-evidence.ts';
import { shippedSettings } from './shipped-settings.ts';
import { type SourceId, shipped } from './shipped-source.ts';

/** Signal, points, what it counts as, words. Words of one signal are alternatives and count once. */
const SIGNALS: readonly (readonly [
  signal: string,
  points: number,
  counts: EvidenceKind,
  words: EvidenceId | readonly string[],
])[] = [
  ['licence or degree in the field', 3, 'licence', 'licence'],
  ['licence to care, without a doctorate', 2, 'licence', 'care'],
  ['trade with a training of its own', 2, 'trade', 'trade'],
  ['doctorate', 3, 'degree', 'doctorate'],
  ['published book, paper or patent', 3, 'proof', 'publication'],
  ['guideline or clinical trial', 3, 'proof', 'guideline'],
  ['academic or editorial role', 3, 'proof', 'academic'],
  ['award or title of the field', 5, 'award', 'award'],
  ['named role in an organisation of the field', 2, 'support', 'role'],
  ['institution of the field', 2, 'place', 'institution'],
  ['conference talk or expert panel', 2, 'support', 'conference'],
  ['quoted by the press as expert', 2, 'support', 'press'],
  ['five or more years in the field', 1, 'extra', 'years'],
  ['platform verified badge', 1, 'extra', ['verified', 'blue check', 'verified badge']],
  [
    'seven of ten posts in the field',
    1,
    'extra',
    ['niche focus', 'specialist in', 'specialises in', 'specializes in', 'only about'],
  ],
  ['fields of expertise', 0, 'field', 'field'],
];

/** Code, limit, source, meaning. A flag without a line is never raised. */
const LIMITS = [
  ['engagement-far-above', 3, 'flagRate', 'Measured rate at or above this many times the p90 of its size'],
  ['engagement-far-below', 0.16, 'flagRate', 'Measured rate at or below this many times the p10 of its size'],
  ['views-far-below', 0.3, 'flagViews', 'Average views at or below this many times the p10 of its size'],
  ['one-post', 1, 'flagRate', 'Measured on this many posts or fewer'],
  ['few-comments', 0.2, 'flagComments', 'Fewer comments than this per 100 likes'],
  ['many-comments', 30, 'flagComments', 'More comments than this per 100 likes'],
  ['likes-without-views', 1, 'flagRate', 'More likes than this per view'],
  ['fake-followers', 0.2, 'flagFake', 'More than this share of followers reported fake (0.2 is 20%): look closer'],
  ['fake-followers-high', 0.4, 'flagFake', 'More than this share of followers reported fake: at most a weak fit'],
  ['follows-many', 1, 'flagFollowing', 'Follows at least this many accounts per follower, from 1,000 followed'],
  [
    'person-or-brand',
    10_000_000,
    'flagOwner',
    'At least this many followers, and nothing says who is behind it: at most a possible fit',
  ],
  ['stale-data', 90, 'flagAge', 'Figures older than this many days'],
  ['duplicate-account', 1, 'flagRepeats', 'Account in more rows than this'],
  ['same-person', 1, 'flagRepeats', 'Person with more accounts in the list than this'],
] as const satisfies readonly (readonly [code: string, limit: number, source: SourceId, meaning: string])[];

/** Flags that have a limit. */
export const LIMITED_FLAGS = LIMITS.map(([code]) => code);

/** Points by signal; 0-1 point is none, 2-4 some, 5 and more of two kinds strong. */
export function defaultAuthority(): AuthorityRules {
  return {
    ...shippedSettings('authority'),
    signals: SIGNALS.map(([signal, points, counts, words]) => {
      const known = once(() => (typeof words === 'string' ? evidenceWords(words) : words));
      return {
        ...shipped('authority'),
        signal,
        get words() {
          return known();
        },
        points,
        counts,
      };
    }),
  };
}

/** Limits of the flags that have one. */
export function defaultFlags(): FlagLimit[] {
  return LIMITS.map(([code, limit, source, meaning]) => ({ ...shipped(source), code, limit, meaning }));
}
