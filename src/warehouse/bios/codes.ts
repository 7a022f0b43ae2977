/** The numbers that stand for levels of authority in SQL. */
import type { AuthorityLevel } from '../../core/rules/rule-set.ts';

export const LEVEL_CODES = { unknown: 0, none: 1, some: 2, strong: 3 } as const satisfies Record<
  AuthorityLevel | 'unknown',
  number
>;
/** Added to the code of a level where a title names a clinician. */
export const CLINICIAN = 4;
