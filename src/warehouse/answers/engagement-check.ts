/** A measured rate against the benchmark of its size. */
import { checkLabel } from '../../core/evaluation/labels.ts';
import type { Compiler } from '../compiler.ts';
import { all, when } from '../sql/expressions.ts';
import { canMeasure } from './measured.ts';
import { ofCreator } from './organisation.ts';

/** The label of the sheet; "unlike-basis" says that it was not compared. */
export function engagementCheck(sql: Compiler): string {
  const { number, text, none } = sql;
  if (!canMeasure(sql)) return none('text');
  // A billionth of room, as quantiles come out of logs and a rate exactly on one belongs inside.
  const below = (quantile: string): string => `compared_rate < ${quantile} * ${number(1 - 1e-9)}`;
  const upTo = (quantile: string): string => `compared_rate <= ${quantile} * ${number(1 + 1e-9)}`;
  const isUnlike = all(['measured_rate IS NOT NULL', 'benchmark_place IS NOT NULL', ...ofCreator(sql)]);
  return when(
    [
      ['compared_rate IS NULL', when([[isUnlike, text('Not compared')]], none('text'))],
      [below('p10'), text(checkLabel('far-below'))],
      [below('p25'), text(checkLabel('below'))],
      [upTo('p75'), text(checkLabel('typical'))],
      [upTo('p90'), text(checkLabel('above'))],
    ],
    text(checkLabel('far-above')),
  );
}
