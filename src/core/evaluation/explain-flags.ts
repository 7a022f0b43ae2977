/** The sentence behind each flag, with its source. Raises none. */

import type { Creator } from '../creator.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import type { Evaluation, Question, Reason } from './evaluation.ts';
import { factsFor, sayFlag } from './flags.ts';
import { reasonOf } from './reason-of.ts';
import { saySource } from './say-source.ts';

/** One reason per flag with a limit. The others have their sentence beside tier and engagement. */
export function flagReasons(
  creator: Creator,
  evaluation: Evaluation,
  rules: CompiledRules,
  question: Question,
): Reason[] {
  const facts = factsFor(creator, evaluation, rules, question.today ?? '');
  return evaluation.flags.flatMap((code) => {
    const limit = rules.rules.flags.find((line) => line.code === code);
    const said = limit === undefined ? '' : sayFlag(code, facts);
    return limit === undefined || said === '' ? [] : [reasonOf('flag', `${said} (${saySource(limit)}).`)];
  });
}
