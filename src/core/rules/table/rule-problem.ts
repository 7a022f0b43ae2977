/** A fault of the rules table, or what looks like a slip, as its code with cell and facts; and the sentence made of them. */
import { exactly, fill, inEnglish } from '../../text/marked.ts';
import { placeName } from './origin.ts';
import { RULE_TEXTS, type RuleSentence } from './rule-texts.ts';

/** `row` and `column` are 1-based in the tab; 0 when it is about no cell. */
export type RuleProblem = RuleSentence & { readonly sheet: string; readonly row: number; readonly column: number };

/** With the marks of `marked.ts`. */
function markRule({ says, parts = [] }: RuleSentence): string {
  return fill(
    RULE_TEXTS[says],
    parts.map((part) => {
      if (typeof part === 'object') return markRule(part);
      return typeof part === 'number' ? exactly(part) : part;
    }),
  );
}

/** The whole sentence, which begins with tab and cell. */
export function markRuleProblem(problem: RuleProblem): string {
  const { sheet, row, column } = problem;
  return `${row === 0 ? '' : `${placeName(sheet, row, column)}: `}${markRule(problem)}`;
}

export function sayRuleProblem(problem: RuleProblem): string {
  return inEnglish(markRuleProblem(problem));
}
