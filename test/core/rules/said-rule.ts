/** What the rules say, in English and without the cell. */
import { sayRuleProblem } from '../../../src/core/rules/table/rule-problem.ts';
import type { RuleSentence } from '../../../src/core/rules/table/rule-texts.ts';

export function saidRule(sentence: RuleSentence): string {
  return sayRuleProblem({ ...sentence, sheet: '', row: 0, column: 0 });
}
