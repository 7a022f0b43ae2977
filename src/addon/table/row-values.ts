/** One row's output values, and what they were made from. Does not write. */
import type { Cell } from '../../core/cell.ts';
import type { Creator } from '../../core/creator.ts';
import { evaluate } from '../../core/evaluation/evaluate.ts';
import type { Evaluation, Question } from '../../core/evaluation/evaluation.ts';
import { outputValues } from '../../core/output/cells.ts';
import { inputsHash } from '../../core/output/inputs.ts';
import type { OutputValue } from '../../core/own/marks.ts';
import type { TableReading } from '../../core/reading/columns/table-reading.ts';
import type { CompiledRules } from '../../core/rules/compile-rules.ts';
import { findGoal } from '../../core/rules/find-goal.ts';
import type { PlacedColumn } from './layout.ts';

/** The rules in force and what is asked of them. */
type Asked = { readonly rules: CompiledRules; readonly question: Question };

/** The output values of a creator in the order of the columns; a column of a goal that the rules no longer have is blank. */
export function answerRow(
  { rules, question }: Asked,
  creator: Creator,
  evaluation: Evaluation,
  columns: readonly Pick<PlacedColumn, 'id' | 'goal'>[],
): OutputValue[] {
  const values = outputValues(
    creator,
    evaluation,
    rules,
    columns.map(({ id }) => id),
  );
  columns.forEach(({ id, goal }, at) => {
    if (goal !== '' && goal !== question.goal) values[at] = ofGoal({ rules, question }, creator, goal, id);
  });
  return values;
}

function ofGoal({ rules, question }: Asked, creator: Creator, name: string, id: PlacedColumn['id']): OutputValue {
  const goal = findGoal(rules, name);
  if (goal === null) return '';
  const other: Question = { ...question, goal: goal.goal };
  return outputValues(creator, evaluate(creator, rules, other), rules, [id])[0] ?? '';
}

/** What every row's answer is made from. */
export type Inputs = {
  /** 0-based columns that were read, those in which people set tiers among them. */
  readonly columns: readonly number[];
  /** Short hash of what a creator's answers are made from; a changed row shows by it, wherever it was sorted to. */
  hashOf(creator: Creator): string;
};

/** `isKept`: hashes are remembered with their creators, which is not for lists longer than memory. */
export function inputsOf(reading: TableReading, question: string, isKept = true): Inputs {
  const byHand = [reading.own.tierOverride, reading.own.overrideReason].flatMap((own) => own ?? []);
  const found = [...Object.values(reading.columns), ...reading.moreAuthority, ...reading.aside, ...byHand];
  const known = new Map<Creator, string>();
  return {
    columns: found.map(({ index }) => index),
    hashOf(creator) {
      const hash = known.get(creator) ?? inputsHash(creator, question);
      if (isKept) known.set(creator, hash);
      return hash;
    },
  };
}

/** Whether the cells that were read are the same in both rows. */
export function sameInputs({ columns }: Inputs, before: readonly Cell[], now: readonly Cell[]): boolean {
  return columns.every((index) => before[index] === now[index] || textOf(before[index]) === textOf(now[index]));
}

function textOf(cell: Cell): string {
  return String(cell ?? '');
}
